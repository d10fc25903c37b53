#include "documents/handover_sheet.h"

#include "base/printable_text.h"
#include "documents/fonts.h"
#include "text/due_text.h"
#include "text/terms.h"

#include <QFontMetricsF>
#include <QPainter>

#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Its words are made when it is laid out: phrases live with the window, and a document may outlive it.
class AwayPage : public PagedDocument
{
public:
    AwayPage(const Translator &translator, const Away &away, const QString &scope)
        : m_title(translator.translate("Away", "While I am away"))
        , m_sub(scope + u" · "_s +
                fillPlaces(translator.translate("Away", "from %1 to %2"),
                           {printedDate(away.from, translator.language()),
                            printedDate(away.until, translator.language())}))
    {
        auto signing = signingLines(translator, away);
        auto peopleToCall = calleeLines(translator, away);
        const double rest = bottom - top - heightOf(signing) - heightOf(peopleToCall) - headingHeight;
        m_lines = dueLines(translator, away, size_t(qMax(2., rest / rowHeight)));
        m_lines.insert(m_lines.end(), signing.begin(), signing.end());
        m_lines.insert(m_lines.end(), peopleToCall.begin(), peopleToCall.end());
    }

    [[nodiscard]] int pageCount() const override { return 1; }

    void paint(QPainter &painter, int) const override
    {
        painter.fillRect(QRectF({}, pageSize()), Qt::white);
        painter.setPen(Qt::black);
        write(painter, QRectF(margin, 40, right - margin, 22), m_title, 17, true);
        write(painter, QRectF(margin, 64, right - margin, 14), m_sub, 10);
        double y = top;
        for (const auto &line : m_lines) {
            paintLine(painter, line, y);
            y += line.kind == Line::Kind::Heading ? headingHeight : rowHeight;
        }
    }

private:
    // Points.
    static constexpr double margin = 45;
    static constexpr double right = 595 - margin;
    static constexpr double top = 90;
    static constexpr double bottom = 842 - 45;
    static constexpr double rowHeight = 15;
    static constexpr double headingHeight = 24;
    /// Of signing stretches and of people: so many lines leave room for what falls due.
    static constexpr size_t mostLines = 12;

    struct Line
    {
        enum class Kind { Heading, Cells, Quiet };
        Kind kind = Kind::Cells;
        QStringList cells;
        std::vector<double> widths; ///< parts of the line, together 1
        bool hasTick = false;       ///< a box to tick at its end
    };

    static double heightOf(const std::vector<Line> &lines)
    {
        double height = 0;
        for (const auto &line : lines)
            height += line.kind == Line::Kind::Heading ? headingHeight : rowHeight;
        return height;
    }
    static Line heading(const QString &text) { return {Line::Kind::Heading, {text}, {1}}; }
    static Line quiet(const QString &text) { return {Line::Kind::Quiet, {text}, {1}}; }

    static std::vector<Line> dueLines(const Translator &translator, const Away &away, size_t most)
    {
        std::vector<Line> lines{heading(translator.translate("Away", "What falls due"))};
        if (away.items.empty())
            lines.push_back(quiet(translator.translate("Away", "Nothing falls due in these days.")));
        const bool isCut = away.items.size() > most;
        const size_t shown = isCut ? most - 1 : away.items.size();
        for (size_t index = 0; index < shown; ++index) {
            const auto &item = away.items[index];
            lines.push_back({Line::Kind::Cells,
                             {printedDate(item.until.day, translator.language()), dueTitle(translator, item),
                              onWhom(translator, item)},
                             {0.13, 0.59, 0.24},
                             true});
        }
        if (isCut)
            lines.push_back(quiet(translator.translate("Away", "and %n more thing(s), in the overview",
                                                       nullptr, int(away.items.size() - shown))));
        return lines;
    }

    static std::vector<Line> signingLines(const Translator &translator, const Away &away)
    {
        std::vector<Line> lines{heading(translator.translate("Away", "Who can sign"))};
        for (const auto &one : away.signing) {
            if (lines.size() > mostLines)
                break;
            const auto days = one.from == one.until
                                  ? printedDate(one.from, translator.language())
                                  : u"%1 – %2"_s.arg(printedDate(one.from, translator.language()),
                                                     printedDate(one.until, translator.language()));
            auto names =
                one.names.isEmpty() ? translator.translate("Away", "nobody") : one.names.join(u", "_s);
            if (!one.names.isEmpty() && !one.without.isEmpty())
                names = fillPlaces(translator.translate("Away", "%1; nobody at %2"),
                                   {names, one.without.join(u", "_s)});
            lines.push_back({Line::Kind::Cells, {days, names}, {0.28, 0.72}});
        }
        if (away.signing.empty())
            lines.push_back(quiet(translator.translate("Away", "These days hold no working day.")));
        return lines;
    }

    static std::vector<Line> calleeLines(const Translator &translator, const Away &away)
    {
        std::vector<Line> lines{heading(translator.translate("Away", "Whom to call"))};
        std::set<QString> institutions;
        for (const auto &one : away.peopleToCall)
            if (!one.institution.isEmpty())
                institutions.insert(one.institution);
        for (const auto &one : away.peopleToCall) {
            if (lines.size() > mostLines)
                break;
            QStringList who{one.name};
            if (one.role)
                who << term(translator, *one.role);
            if (institutions.size() > 1 && !one.institution.isEmpty())
                who << one.institution;
            if (one.absentUntil)
                who << fillPlaces(translator.translate("Away", "absent until %1"),
                                  {printedDate(*one.absentUntil, translator.language())});
            lines.push_back(
                {Line::Kind::Cells, {who.join(u" · "_s), one.telephone, one.email}, {0.53, 0.15, 0.32}});
        }
        if (away.peopleToCall.empty())
            lines.push_back(
                quiet(translator.translate("Away", "Nobody's telephone or address is in the register.")));
        return lines;
    }

    static void write(QPainter &painter, const QRectF &area, const QString &text, int size = 9,
                      bool bold = false)
    {
        painter.setFont(paperFont(size, bold));
        const QFontMetricsF metrics(painter.font(), painter.device());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(printableLine(text), Qt::ElideRight, area.width()));
    }

    static void paintLine(QPainter &painter, const Line &line, double y)
    {
        if (line.kind == Line::Kind::Heading) {
            write(painter, QRectF(margin, y + 6, right - margin, 16), line.cells.front(), 11, true);
            painter.setPen(QPen(Qt::black, 1));
            painter.drawLine(QPointF(margin, y + headingHeight - 1), QPointF(right, y + headingHeight - 1));
            return;
        }
        double x = margin;
        for (qsizetype index = 0; index < line.cells.size(); ++index) {
            const double wide = line.widths[size_t(index)] * (right - margin);
            write(painter, QRectF(x, y, wide - 6, rowHeight), line.cells[index]);
            x += wide;
        }
        if (line.hasTick) {
            painter.setPen(QPen(Qt::black, 0.7));
            painter.drawRect(QRectF(right - 9, y + 3, 9, 9));
        }
        painter.setPen(QPen(QColor(0xaa, 0xaa, 0xaa), 0.4));
        painter.drawLine(QPointF(margin, y + rowHeight), QPointF(right, y + rowHeight));
        painter.setPen(Qt::black);
    }

    QString m_title, m_sub;
    std::vector<Line> m_lines;
};

} // namespace

std::unique_ptr<PagedDocument> awaySheet(const Translator &translator, const Away &away, const QString &scope)
{
    return std::make_unique<AwayPage>(translator, away, scope);
}

} // namespace licet
