#include "base/paper_characters.h"
#include "documents/address_block.h"
#include "documents/fonts.h"
#include "documents/form_parts.h"
#include "documents/qr_code.h"
#include "request/form_code.h"
#include "text/terms.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastFormHead = 138;
constexpr double environmentHeight = 28;
constexpr int formTitleSize = 20;
constexpr QSizeF logoRoom(110, 34);
constexpr int headWrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double headTextHeight(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), headWrapping, text).height();
}

/// What is asked, kind first: "Change of the use of web services".
QString titleOf(const SnapshotContent &frozen, const Labels &labels)
{
    if (isFirstVersion(frozen.form))
        return labels(u"title."_s + frozen.form.name);
    return labels(u"title.%1.%2"_s.arg(codeOf(frozen.draft.kind), frozen.form.name));
}

/// Never without its label: a form headed TEST alone reads as a test of the form.
QString labelledEnvironment(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &environment = frozen.draft.environment;
    const auto name = environment ? labels(u"environment."_s + codeOf(*environment)).toUpper() : u"–"_s;
    return labels(u"labelled"_s, {labels(u"environment"_s), name});
}

/// "Request no. 2026-0001, version 2", or that it is a draft.
QString numberText(const SnapshotContent &frozen, const Labels &labels)
{
    if (!frozen.isFinal())
        return labels(u"draft"_s);
    const auto version = QString::number(frozen.version);
    if (!isFirstVersion(frozen.form))
        return labels(u"numbered"_s, {frozen.number, version});
    return u"%1 %2, %3 %4"_s.arg(labels(u"number"_s), frozen.number, labels(u"version"_s), version);
}

/// What a viewer and a list of files call it.
QString viewerTitle(const SnapshotContent &frozen, const Labels &labels)
{
    QStringList parts{titleOf(frozen, labels), numberText(frozen, labels)};
    if (!frozen.isFinal())
        parts << frozen.draft.application;
    parts.removeAll(QString());
    return paperLine(parts.join(u" – "_s));
}

/// Title and environment in large letters, number; the recipient's address block at the right.
class FormHead
{
public:
    FormHead(const PaperInput &input, const Labels &labels)
        : m_frozen(input.frozen)
        , m_labels(labels)
        , m_logo(QImage::fromData(input.logo))
        , m_title(titleOf(input.frozen, labels))
    {
    }

    /// A long title or address makes the head higher: nothing of it is cut off.
    [[nodiscard]] double height() const
    {
        if (!m_frozen.recipient)
            return leastFormHead;
        const AddressBlock block(m_frozen.recipient->name, m_frozen.recipient->address);
        const double needed = block.heightFor(PageFrame::contentWidth * AddressBlock::share);
        return qMax(leastFormHead, factsTop() + needed + 16);
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(formTitleSize, true));
        painter.drawText(QRectF(area.left(), area.top(), titleWidth(), titleHeight()), headWrapping, m_title);
        painter.drawText(QRectF(area.left(), area.top() + titleHeight(), area.width(), environmentHeight),
                         Qt::AlignLeft | Qt::AlignTop, labelledEnvironment(m_frozen, m_labels));
        drawLogo(painter, area);
        painter.setFont(paperFont(11));
        painter.drawText(QRectF(area.left(), area.top() + factsTop(), area.width() * 0.55, 60),
                         Qt::AlignLeft | Qt::AlignTop, facts().join(u'\n'));
        if (m_frozen.recipient) {
            const double right = area.right() - area.width() * AddressBlock::share;
            AddressBlock(m_frozen.recipient->name, m_frozen.recipient->address)
                .paint(painter, QRectF(right, area.top() + factsTop(), area.right() - right,
                                       area.height() - factsTop() - 10));
        }
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(area.left(), area.bottom() - 8), QPointF(area.right(), area.bottom() - 8));
    }

private:
    [[nodiscard]] double titleWidth() const
    {
        return m_logo.isNull() ? PageFrame::contentWidth : PageFrame::contentWidth - logoRoom.width() - 12;
    }
    [[nodiscard]] double titleHeight() const
    {
        return qMax(26.0, headTextHeight(m_title, paperFont(formTitleSize, true), titleWidth()));
    }
    [[nodiscard]] double factsTop() const { return titleHeight() + environmentHeight + 4; }

    [[nodiscard]] QStringList facts() const
    {
        QStringList lines;
        if (m_frozen.isFinal())
            lines << numberText(m_frozen, m_labels);
        // The title of the first version does not tell the kind.
        if (isFirstVersion(m_frozen.form))
            lines << m_labels(u"labelled"_s,
                              {m_labels(u"kind"_s), m_labels(u"kind."_s + codeOf(m_frozen.draft.kind))});
        if (m_frozen.finalisedOn)
            lines << m_labels(u"finalisedOn"_s) + u' ' + dateText(m_frozen.finalisedOn, m_labels);
        return lines;
    }

    void drawLogo(QPainter &painter, const QRectF &area) const
    {
        if (m_logo.isNull())
            return;
        const auto size = QSizeF(m_logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(area.right() - size.width(), area.top(), size.width(), size.height()),
                          m_logo);
    }

    SnapshotContent m_frozen;
    Labels m_labels;
    QImage m_logo;
    QString m_title;
};

/// Above each page from the second on, so that no sheet says nothing: institution, kind, environment, number.
class RunningHead
{
public:
    RunningHead(const SnapshotContent &frozen, const Labels &labels)
        : m_institution(paperLine(frozen.institution.name))
        , m_what(QStringList{titleOf(frozen, labels), labelledEnvironment(frozen, labels),
                             numberText(frozen, labels)}
                     .join(u" · "_s))
    {
    }

    [[nodiscard]] double height() const { return institutionHeight() + whatHeight() + 16; }

    void operator()(QPainter &painter, const QRectF &area, int, int) const
    {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(10, true));
        painter.drawText(QRectF(area.left(), area.top(), area.width(), institutionHeight()), headWrapping,
                         m_institution);
        painter.setFont(paperFont(10));
        painter.drawText(QRectF(area.left(), area.top() + institutionHeight(), area.width(), whatHeight()),
                         headWrapping, m_what);
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.5));
        painter.drawLine(QPointF(area.left(), area.bottom() - 11), QPointF(area.right(), area.bottom() - 11));
    }

private:
    [[nodiscard]] double institutionHeight() const
    {
        return headTextHeight(m_institution, paperFont(10, true), PageFrame::contentWidth);
    }
    [[nodiscard]] double whatHeight() const
    {
        return headTextHeight(m_what, paperFont(10), PageFrame::contentWidth);
    }

    QString m_institution;
    QString m_what;
};

class FormFoot
{
public:
    FormFoot(const PaperInput &input, Marking marking, const Labels &labels)
        : m_frozen(input.frozen)
        , m_marking(marking)
        , m_labels(labels)
        , m_data(QString::fromLatin1(input.dataSha256.toHex().left(12)))
        , m_history(QString::fromLatin1(input.historyHead.toHex().left(12)))
        , m_events(printedNumber(input.historyEvents, labels.language()))
    {
    }

    void operator()(QPainter &painter, const QRectF &area, int page, int pages) const
    {
        constexpr double qrSide = 58;  // 20.5 mm, without the quiet zone
        constexpr double qrWhole = 77; // with it
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.5));
        painter.drawLine(area.topLeft(), area.topRight());
        painter.setPen(Qt::black);
        const auto pageText = m_labels(u"page"_s, {QString::number(page), QString::number(pages)});
        QStringList lines;
        if (m_frozen.isFinal())
            lines << u"%1 · %2 %3 · %4"_s.arg(m_frozen.number, m_labels(u"version"_s),
                                              QString::number(m_frozen.version), pageText);
        else
            lines << u"%1 · %2"_s.arg(m_labels(u"draft"_s), pageText);
        if (m_marking == Marking::Original) {
            lines << u"%1 %2"_s.arg(m_labels(u"code"_s), m_frozen.code);
            lines << m_labels(u"hashes"_s, {m_data, m_history, m_events});
            if (!isFirstVersion(m_frozen.form))
                lines << m_labels(u"hashes.meaning"_s);
            drawQrCode(painter, QPointF(area.right() - qrWhole, area.top()), qrSide,
                       formCodePayload(m_frozen.code, page, pages));
        }
        if (m_marking == Marking::ReadingCopy)
            lines << m_labels(u"copy"_s);
        painter.setFont(paperFont(9));
        painter.drawText(area.adjusted(0, 6, -qrWhole - 8, 0), headWrapping, lines.join(u'\n'));
    }

private:
    SnapshotContent m_frozen;
    Marking m_marking;
    Labels m_labels;
    QString m_data;
    QString m_history;
    QString m_events;
};

} // namespace

Result<std::unique_ptr<PagedDocument>> requestForm(const PaperInput &given, Marking marking,
                                                   Language language)
{
    auto input = given;
    input.frozen = saidIn(language, given.frozen);
    const auto &form = input.frozen.form;
    LICET_ASSIGN(const auto labels, Labels::load(form.name, form.version, language));
    LICET_ASSIGN(auto sections, formSections(input.frozen, labels, marking != Marking::ReadingCopy));
    PageDecoration dress;
    dress.language = codeOf(language);
    dress.title = viewerTitle(input.frozen, labels);
    const FormHead head(input, labels);
    dress.headHeight = head.height();
    dress.paintHead = head;
    const RunningHead running(input.frozen, labels);
    dress.runningHeight = running.height();
    dress.paintRunning = running;
    dress.footHeight = 76;
    dress.repeatsHeadings = true;
    dress.mayTighten = true;
    dress.continued = labels(u"continued"_s, {u"%1"_s});
    dress.paintFoot = FormFoot(input, marking, labels);
    if (marking == Marking::Draft)
        dress.diagonal = labels(u"draft"_s);
    if (marking == Marking::ReadingCopy) {
        LICET_ASSIGN(const auto marks, Labels::load(u"common"_s, u"1"_s, language));
        dress.diagonal = marks(u"copy"_s);
        dress.title += u" – "_s + dress.diagonal;
    }
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

} // namespace licet
