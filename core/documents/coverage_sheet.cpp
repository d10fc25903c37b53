#include "documents/coverage_sheet.h"

#include "base/paper_characters.h"
#include "documents/fonts.h"
#include "text/coverage_text.h"
#include "text/terms.h"

#include <QFontMetricsF>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// Points.
constexpr QSizeF paper(842, 595);
constexpr double margin = 40;
constexpr double right = paper.width() - margin;
constexpr double tableTop = 84;
constexpr double rowHeight = 16;
constexpr double footTop = paper.height() - 78;
constexpr double serviceWidth = 300;
constexpr double cellWidth = (paper.width() - 2 * margin - serviceWidth) / environmentCount;
constexpr double shapeSize = 9;
constexpr int rowsOnPage = int((footTop - tableTop) / rowHeight) - 1; // without the head

/// A line of the table: a group's name, or one of its services.
struct Line
{
    const CoverageGroup *group;
    const CoverageRow *row; ///< null for the name
    bool isContinued = false;
};

class Sheet : public PagedDocument
{
public:
    Sheet(const Translator &translator, const Coverage &coverage, CoverageHead head, CoverageShape shape)
        : m_language(codeOf(translator.language()))
        , m_coverage(coverage)
        , m_head(std::move(head))
        , m_shape(std::move(shape))
    {
        collectWords(translator);
        for (const auto &group : m_coverage.groups) {
            add({&group, nullptr});
            for (const auto &row : group.rows)
                add({&group, &row});
        }
        collectDetails(translator);
    }

    [[nodiscard]] int pageCount() const override { return qMax(1, int(m_pages.size())); }
    [[nodiscard]] QSizeF pageSize() const override { return paper; }
    [[nodiscard]] QString language() const override { return m_language; }

    void paint(QPainter &painter, int page) const override
    {
        painter.fillRect(QRectF({}, paper), Qt::white);
        painter.setPen(Qt::black);
        paintHead(painter);
        if (m_pages.empty())
            write(painter, QRectF(margin, tableTop + rowHeight, right - margin, rowHeight), m_empty);
        double y = tableTop + rowHeight;
        if (!m_pages.empty())
            for (const auto &line : m_pages[size_t(page)]) {
                line.row ? paintRow(painter, *line.row, y) : paintGroup(painter, line, y);
                y += rowHeight;
            }
        paintFoot(painter, page);
    }

private:
    void collectWords(const Translator &translator)
    {
        m_title = translator.translate("Coverage", "Coverage");
        m_when = fillPlaces(translator.translate("Coverage", "on %1", "a day"),
                            {printedDate(m_coverage.day, translator.language())});
        if (m_head.knownOn)
            m_when += u" · "_s + fillPlaces(translator.translate("Coverage", "as known on %1"),
                                            {printedDate(*m_head.knownOn, translator.language())});
        m_service = translator.translate("Coverage", "Service");
        m_empty = translator.translate("Coverage", "No service is authorized or asked for.");
        m_continued = translator.translate("Coverage", "%1 (continued)");
        m_pageOf = translator.translate("Coverage", "page %1 of %2");
        for (const auto &one : EnumCodes<Environment>::all)
            m_environments[size_t(one.value)] = term(translator, one.value);
        for (const auto &one : EnumCodes<CoverageState>::all)
            m_states[size_t(one.value)] = term(translator, one.value);
    }

    /// Phrases live with the window, a document may outlive it.
    void collectDetails(const Translator &translator)
    {
        for (const auto &group : m_coverage.groups)
            for (const auto &row : group.rows)
                for (const auto &cell : row.cells)
                    if (const auto detail = coverageDetail(translator, cell); !detail.isEmpty())
                        m_details.emplace(&cell, detail);
    }

    void add(const Line &line)
    {
        const bool isFull = m_pages.empty() || int(m_pages.back().size()) >= rowsOnPage;
        // A group's name never stands alone at a page's end.
        const bool isAlone = !m_pages.empty() && !line.row && int(m_pages.back().size()) == rowsOnPage - 1;
        if (isFull || isAlone) {
            m_pages.emplace_back();
            if (line.row)
                m_pages.back().push_back({line.group, nullptr, true});
        }
        m_pages.back().push_back(line);
    }

    static void write(QPainter &painter, const QRectF &area, const QString &text, int size = 9,
                      bool bold = false)
    {
        painter.setFont(paperFont(size, bold));
        const QFontMetricsF metrics(painter.font(), painter.device());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(paperLine(text), Qt::ElideRight, area.width()));
    }
    static QRectF cellAt(size_t environment, double y)
    {
        return {margin + serviceWidth + double(environment) * cellWidth, y, cellWidth, rowHeight};
    }

    void paintHead(QPainter &painter) const
    {
        write(painter, QRectF(margin, 30, 200, 22), m_title, 17, true);
        write(painter, QRectF(margin, 54, right - margin, 14), m_head.scope + u" · "_s + m_when, 10);
        write(painter, QRectF(margin, tableTop, serviceWidth, rowHeight), m_service, 9, true);
        for (size_t index = 0; index < environmentCount; ++index)
            write(painter, cellAt(index, tableTop), m_environments[index], 9, true);
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(margin, tableTop + rowHeight), QPointF(right, tableTop + rowHeight));
    }

    void paintGroup(QPainter &painter, const Line &line, double y) const
    {
        QStringList names{line.group->institutionName, line.group->applicationName};
        names.removeAll(QString());
        auto name = names.join(u" · "_s);
        if (line.isContinued)
            name = fillPlaces(m_continued, {name});
        painter.fillRect(QRectF(margin, y, right - margin, rowHeight), QColor(0xee, 0xee, 0xee));
        write(painter, QRectF(margin + 4, y, right - margin - 8, rowHeight), name, 9, true);
    }

    void paintRow(QPainter &painter, const CoverageRow &row, double y) const
    {
        write(painter, QRectF(margin + 14, y, serviceWidth - 20, rowHeight), row.service);
        for (size_t index = 0; index < environmentCount; ++index) {
            const auto &cell = row.cells[index];
            auto text = m_states[size_t(cell.state)];
            if (const auto detail = m_details.find(&cell); detail != m_details.end())
                text += u' ' + detail->second;
            paintState(painter, cellAt(index, y), cell.state, text);
        }
        painter.setPen(QPen(QColor(0xaa, 0xaa, 0xaa), 0.4));
        painter.drawLine(QPointF(margin, y + rowHeight), QPointF(right, y + rowHeight));
        painter.setPen(Qt::black);
    }

    void paintState(QPainter &painter, const QRectF &area, CoverageState state, const QString &text) const
    {
        m_shape(painter, QRectF(area.left(), area.center().y() - shapeSize / 2, shapeSize, shapeSize), state);
        painter.setPen(Qt::black);
        write(painter, area.adjusted(shapeSize + 5, 0, -4, 0), text, 8);
    }

    void paintFoot(QPainter &painter, int page) const
    {
        painter.setPen(QPen(Qt::black, 0.5));
        painter.drawLine(QPointF(margin, footTop + 10), QPointF(right, footTop + 10));
        constexpr int inLine = 6;
        constexpr double width = (right - margin) / inLine;
        int index = 0;
        for (const auto &one : EnumCodes<CoverageState>::all) {
            const int line = index / inLine;
            paintState(painter,
                       QRectF(margin + (index % inLine) * width, footTop + 13 + line * 14.0, width, 14),
                       one.value, m_states[size_t(one.value)]);
            ++index;
        }
        const auto text = fillPlaces(m_pageOf, {QString::number(page + 1), QString::number(pageCount())});
        write(painter, QRectF(right - 90, 30, 90, 14), text, 9);
    }

    QString m_language; ///< its code
    Coverage m_coverage;
    CoverageHead m_head;
    CoverageShape m_shape;
    QString m_title, m_when, m_service, m_empty, m_continued, m_pageOf;
    std::array<QString, environmentCount> m_environments;
    std::array<QString, EnumCodes<CoverageState>::all.size()> m_states;
    std::map<const CoverageCell *, QString> m_details;
    std::vector<std::vector<Line>> m_pages;
};

} // namespace

std::unique_ptr<PagedDocument> coverageSheet(const Translator &translator, const Coverage &coverage,
                                             const CoverageHead &head, CoverageShape shape)
{
    return std::make_unique<Sheet>(translator, coverage, head, std::move(shape));
}

} // namespace licet
