#include "base/paper_characters.h"
#include "documents/cover_sections.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/signature_section.h"

#include <QFontMetricsF>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Which request in which version, of which institution, for whom, and that it stays in the house.
class CoverHead
{
public:
    CoverHead(const SnapshotContent &frozen, const CoverWords &words)
    {
        const auto &signatory = frozen.signatory;
        const bool isNote = isNoteForDossier(frozen);
        auto title = isNote ? u"note.title"_s : u"title"_s;
        if (!frozen.isFinal())
            title += u".draft"_s;
        m_title = words.cover(title, {frozen.number, QString::number(frozen.version)});
        add(m_title, 17, true, 3);
        if (!frozen.isFinal() && !frozen.draft.application.isEmpty())
            m_title += u" – "_s + paperLine(frozen.draft.application);
        add(paperLine(frozen.institution.name), 12, true, 2);
        add(words.cover(u"inside"_s), 10, false, 2);
        if (isNote)
            return;
        QStringList whom{paperLine(signatory.name)};
        for (const auto &part : {titleText(signatory, words.cover), capacityText(signatory, words.form)})
            if (!part.isEmpty() && !whom.contains(part))
                whom << paperLine(part);
        add(words.cover(u"labelled"_s, {words.cover(u"for"_s), whom.join(u", "_s)}), 11, false, 0);
    }

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] double height() const
    {
        double whole = 0;
        for (const auto &line : m_lines)
            whole += line.height;
        return whole + 18;
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        painter.setPen(Qt::black);
        double y = area.top();
        for (const auto &line : m_lines) {
            painter.setFont(line.font);
            painter.drawText(QRectF(area.left(), y, area.width(), line.height), wrapping, line.text);
            y += line.height;
        }
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(area.left(), area.bottom() - 10), QPointF(area.right(), area.bottom() - 10));
    }

private:
    static constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    struct Line
    {
        QString text;
        QFont font;
        double height; ///< points
    };

    void add(const QString &text, int size, bool bold, double below)
    {
        const auto font = paperFont(size, bold);
        const auto area =
            QFontMetricsF(font).boundingRect(QRectF(0, 0, PageFrame::contentWidth, 10'000), wrapping, text);
        m_lines.push_back({text, font, area.height() + below});
    }

    std::vector<Line> m_lines;
    QString m_title; ///< for a viewer
};

} // namespace

Result<std::unique_ptr<PagedDocument>> coverPage(const PaperInput &given, Language language)
{
    auto input = given;
    input.frozen = saidIn(language, given.frozen);
    const auto &frozen = input.frozen;
    LICET_ASSIGN(const auto cover, Labels::load(u"cover"_s, u"1"_s, language));
    LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, language));
    const CoverWords words{cover, form, Translator(language)};
    LICET_ASSIGN(auto sections, coverSections(input, words));
    const CoverHead head(frozen, words);
    PageDecoration dress;
    dress.language = codeOf(language);
    dress.title = head.title();
    dress.headHeight = head.height();
    dress.paintHead = head;
    dress.footHeight = 18;
    dress.mayTighten = true;
    dress.repeatsHeadings = true;
    dress.continued = cover(u"continued"_s, {u"%1"_s});
    dress.paintFoot = [cover, form, frozen](QPainter &painter, const QRectF &area, int page, int pages) {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(9));
        painter.drawText(
            area.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            u"%1 · %2 · %3"_s.arg(cover(u"inside"_s), frozen.number,
                                  form(u"page"_s, {QString::number(page), QString::number(pages)})));
    };
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

} // namespace licet
