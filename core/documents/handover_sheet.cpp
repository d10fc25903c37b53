#include "documents/handover_sheet.h"

#include "base/paper_characters.h"
#include "base/printable_text.h"
#include "documents/fonts.h"
#include "text/due_text.h"
#include "text/enumeration.h"
#include "text/signing_text.h"
#include "text/terms.h"

#include <QFontMetricsF>
#include <QPainter>

#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace away_page {

// Points.
constexpr double margin = 45;
constexpr double right = 595 - margin;
constexpr double top = 90;
constexpr double bottom = 842 - 45;
constexpr double leastRow = 15;
constexpr double headingHeight = 24;
constexpr double cellGap = 6;
constexpr double tickRoom = 14;
/// So many things that fall due stand there, whatever room signing and people take.
constexpr int fewestDue = 8;

struct Line
{
    enum class Kind { Heading, Heads, Cells, Quiet };
    Kind kind = Kind::Cells;
    QStringList cells;
    std::vector<double> widths; ///< parts of the line, together 1
    bool hasTick = false;       ///< a box to tick at its end
};
using Lines = std::vector<Line>;

/// An address is one long word.
int flagsFor(const QString &text)
{
    const auto wrapping = text.contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
    return int(Qt::AlignLeft) | int(Qt::AlignTop) | int(wrapping);
}

double cellWidth(const Line &line, size_t index)
{
    const double whole = right - margin - (line.hasTick ? tickRoom : 0);
    return line.widths[index] * whole - cellGap;
}

/// Words that do not fit into their cell's width go on below: nothing is cut.
double heightOf(const Line &line)
{
    if (line.kind == Line::Kind::Heading)
        return headingHeight;
    const QFontMetricsF metrics(paperFont(9, line.kind == Line::Kind::Heads));
    double height = leastRow;
    for (size_t index = 0; index < line.widths.size(); ++index) {
        const auto &text = line.cells[qsizetype(index)];
        const QRectF room(0, 0, cellWidth(line, index), 10'000);
        height = qMax(height, 4 + metrics.boundingRect(room, flagsFor(text), text).height());
    }
    return height;
}

double heightOf(const Lines &lines)
{
    double height = 0;
    for (const auto &line : lines)
        height += heightOf(line);
    return height;
}

Line heading(const QString &text)
{
    return {Line::Kind::Heading, {text}, {1}};
}
Line quiet(const QString &text)
{
    return {Line::Kind::Quiet, {text}, {1}};
}

const std::vector<double> dueWidths{0.13, 0.57, 0.3};

Line dueHeads(const Translator &translator)
{
    return {Line::Kind::Heads,
            {translator.translate("Away", "Day", "the head of a column"),
             translator.translate("Away", "What", "the head of a column"),
             translator.translate("Away", "Who has to act", "the head of a column")},
            dueWidths,
            true};
}

/// Whoever reads the sheet is not the one who is away: nobody is "you" on it. An office is called what it is
/// called below, where its address stands.
QString whoActs(const Translator &translator, const Away &away, const DueItem &item)
{
    if (item.waitsOn.who == Awaited::Who::Consultant)
        return away.isConsultant ? away.who : term(translator, Role::SecurityConsultant);
    for (const auto &one : away.peopleToCall)
        if (!one.recipient.isEmpty() && item.waitsOn == Awaited::recipientOf(one.recipient))
            return one.name;
    return onWhom(translator, item);
}

/// As many as `room` holds; the rest is counted.
Lines dueLines(const Translator &translator, const Away &away, double room)
{
    Lines lines{heading(translator.translate("Away", "What falls due"))};
    if (away.items.empty())
        lines.push_back(quiet(translator.translate("Away", "Nothing falls due in these days.")));
    else
        lines.push_back(dueHeads(translator));
    double left = room - heightOf(lines);
    size_t shown = 0;
    for (const auto &item : away.items) {
        Line line{Line::Kind::Cells,
                  {printedDate(item.until.day, translator.language()), dueTitle(translator, item),
                   whoActs(translator, away, item)},
                  dueWidths,
                  true};
        const bool isLast = shown + 1 == away.items.size();
        left -= heightOf(line);
        if (left < (isLast ? 0 : leastRow) && shown >= size_t(fewestDue))
            break;
        lines.push_back(std::move(line));
        ++shown;
    }
    if (shown < away.items.size())
        lines.push_back(quiet(translator.translate("Away", "and %n more thing(s), in the overview", nullptr,
                                                   int(away.items.size() - shown))));
    return lines;
}

QString namesIn(const Translator &translator, const SigningStretch &stretch)
{
    if (!stretch.at.empty())
        return signingLines(translator, stretch.at).join(u'\n');
    auto names =
        stretch.names.isEmpty() ? translator.translate("Away", "nobody") : stretch.names.join(u", "_s);
    if (!stretch.names.isEmpty() && !stretch.without.isEmpty())
        names = fillPlaces(translator.translate("Away", "%1; nobody at %2"),
                           {names, enumerated(stretch.without, translator)});
    return names;
}

Lines signingStretchLines(const Translator &translator, const Away &away)
{
    Lines lines{heading(translator.translate("Away", "Who can sign"))};
    for (const auto &one : away.signing) {
        const auto days = one.from == one.until
                              ? printedDate(one.from, translator.language())
                              : u"%1 – %2"_s.arg(printedDate(one.from, translator.language()),
                                                 printedDate(one.until, translator.language()));
        lines.push_back({Line::Kind::Cells, {days, namesIn(translator, one)}, {0.28, 0.72}});
    }
    if (away.signing.empty())
        lines.push_back(quiet(translator.translate("Away", "These days hold no working day.")));
    return lines;
}

QString absenceOf(const Translator &translator, const PersonToCall &callee, QDate first)
{
    if (!callee.absentUntil)
        return {};
    if (callee.absentFrom && *callee.absentFrom > first)
        return fillPlaces(translator.translate("Away", "absent from %1 to %2"),
                          {printedDate(*callee.absentFrom, translator.language()),
                           printedDate(*callee.absentUntil, translator.language())});
    return fillPlaces(translator.translate("Away", "absent until %1"),
                      {printedDate(*callee.absentUntil, translator.language())});
}

Lines calleeLines(const Translator &translator, const Away &away)
{
    Lines lines{heading(translator.translate("Away", "Contact", "people and offices"))};
    std::set<QString> institutions;
    for (const auto &one : away.peopleToCall)
        if (!one.institution.isEmpty())
            institutions.insert(one.institution);
    for (const auto &one : away.peopleToCall) {
        QStringList who{one.name};
        if (one.role)
            who << term(translator, *one.role);
        if (institutions.size() > 1 && !one.institution.isEmpty())
            who << one.institution;
        who << absenceOf(translator, one, away.from);
        who.removeAll(QString());
        lines.push_back(
            {Line::Kind::Cells, {who.join(u" · "_s), one.telephone, one.email}, {0.5, 0.18, 0.32}});
    }
    if (away.peopleToCall.empty())
        lines.push_back(
            quiet(translator.translate("Away", "Nobody's telephone or address is in the register.")));
    return lines;
}

QString daysAway(const Translator &translator, const Away &away)
{
    return fillPlaces(
        translator.translate("Away", "from %1 to %2"),
        {printedDate(away.from, translator.language()), printedDate(away.until, translator.language())});
}

/// Its words are made when it is laid out: phrases live with the window, and a document may outlive it.
class AwayPage : public PagedDocument
{
public:
    AwayPage(const Translator &translator, const Away &away, const QString &scope)
        : m_language(codeOf(translator.language()))
        , m_title(away.who.isEmpty() ? translator.translate("Away", "While I am away")
                                     : fillPlaces(translator.translate("Away", "Absent: %1"), {away.who}))
        , m_sub(daysAway(translator, away) + u" · "_s + scope)
    {
        auto below = signingStretchLines(translator, away);
        const auto peopleToCall = calleeLines(translator, away);
        below.insert(below.end(), peopleToCall.begin(), peopleToCall.end());
        auto lines = dueLines(translator, away, bottom - top - heightOf(below));
        lines.insert(lines.end(), below.begin(), below.end());
        for (auto &line : lines)
            for (auto &cell : line.cells)
                cell = paperText(cell);
        m_title = paperText(m_title);
        m_sub = paperText(m_sub);
        breakPages(std::move(lines));
    }

    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QString language() const override { return m_language; }
    [[nodiscard]] QString title() const override { return u"%1 – %2"_s.arg(m_title, m_sub); }

    void paint(QPainter &painter, int page) const override
    {
        painter.fillRect(QRectF({}, pageSize()), Qt::white);
        painter.setPen(Qt::black);
        painter.setFont(paperFont(17, true));
        painter.drawText(QRectF(margin, 40, right - margin, 24), Qt::AlignLeft | Qt::AlignVCenter, m_title);
        painter.setFont(paperFont(10));
        painter.drawText(QRectF(margin, 64, right - margin, 26), flagsFor(m_sub),
                         pageCount() == 1 ? m_sub
                                          : u"%1 · %2/%3"_s.arg(m_sub).arg(page + 1).arg(pageCount()));
        double y = top;
        for (const auto &line : m_pages[size_t(page)]) {
            paintLine(painter, line, y);
            y += heightOf(line);
        }
    }

private:
    /// A heading never stands alone at a page's end.
    void breakPages(Lines lines)
    {
        m_pages.emplace_back();
        double y = top;
        for (size_t index = 0; index < lines.size(); ++index) {
            const bool isHeading =
                (lines[index].kind == Line::Kind::Heading || lines[index].kind == Line::Kind::Heads) &&
                index + 1 < lines.size();
            const double height = heightOf(lines[index]);
            if (y + height + (isHeading ? heightOf(lines[index + 1]) : 0) > bottom && y > top) {
                m_pages.emplace_back();
                y = top;
            }
            y += height;
            m_pages.back().push_back(std::move(lines[index]));
        }
    }

    static void paintLine(QPainter &painter, const Line &line, double y)
    {
        const double height = heightOf(line);
        if (line.kind == Line::Kind::Heading) {
            painter.setFont(paperFont(11, true));
            painter.drawText(QRectF(margin, y + 6, right - margin, 16), Qt::AlignLeft | Qt::AlignVCenter,
                             line.cells.front());
            painter.setPen(QPen(Qt::black, 1));
            painter.drawLine(QPointF(margin, y + height - 1), QPointF(right, y + height - 1));
            return;
        }
        painter.setFont(paperFont(9, line.kind == Line::Kind::Heads));
        double x = margin;
        for (size_t index = 0; index < line.widths.size(); ++index) {
            const double wide = cellWidth(line, index);
            const auto &text = line.cells[qsizetype(index)];
            painter.drawText(QRectF(x, y + 2, wide, height), flagsFor(text) | Qt::TextDontClip, text);
            x += wide + cellGap;
        }
        if (line.hasTick && line.kind != Line::Kind::Heads) {
            painter.setPen(QPen(Qt::black, 0.7));
            painter.drawRect(QRectF(right - 9, y + 3, 9, 9));
        }
        painter.setPen(QPen(QColor(0xaa, 0xaa, 0xaa), 0.4));
        painter.drawLine(QPointF(margin, y + height), QPointF(right, y + height));
        painter.setPen(Qt::black);
    }

    QString m_language; ///< its code
    QString m_title, m_sub;
    std::vector<Lines> m_pages;
};

} // namespace away_page

std::unique_ptr<PagedDocument> awaySheet(const Translator &translator, const Away &away, const QString &scope)
{
    return std::make_unique<away_page::AwayPage>(translator, away, scope);
}

} // namespace licet
