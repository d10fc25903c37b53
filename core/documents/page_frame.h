#pragma once

#include "documents/paper.h"
#include "documents/section_layout.h"

#include <QFont>

#include <functional>
#include <map>

namespace licet {

/// One section of a document: HTML, and perhaps a part painted below it (boxes, lines).
struct Section
{
    QString html;
    bool mayBreak = true;     ///< else it moves to the next page whole
    double paintedHeight = 0; ///< points
    std::function<void(QPainter &, const QRectF &)> paintBelow = {};
    bool staysWithPrevious = false; ///< never begins a page without the end of the section before it
};

/// What surrounds the sections on each page.
struct PageDecoration
{
    double headHeight = 0; ///< points, on the first page only
    std::function<void(QPainter &, const QRectF &)> paintHead = {};
    double runningHeight = 0; ///< points, from the second page on
    std::function<void(QPainter &, const QRectF &, int page, int pages)> paintRunning = {};
    double footHeight = 64;
    std::function<void(QPainter &, const QRectF &, int page, int pages)> paintFoot = {};
    QString language;             ///< its code
    QString title;                ///< of the whole document
    QString diagonal;             ///< a pale word under everything, or empty
    QString continued;            ///< "%1 (continued)", for the label of a field that runs on
    bool repeatsHeadings = false; ///< above what of a section goes on on the next page
    bool mayTighten = false;      ///< sections move closer where that saves a sheet
};

/// For a word across a page, from corner to corner.
QFont diagonalFont(const QString &word);

/// Lays sections out on A4, each in a document of its own, and places them: no row of a table is cut, no
/// single line left behind, no section alone on the last sheet.
class PageFrame : public PagedDocument
{
public:
    // A4 in points; a window envelope's and a binder's margins.
    static constexpr double pageWidth = 595;
    static constexpr double margin = 51;
    static constexpr double contentWidth = pageWidth - 2 * margin;

    PageFrame(std::vector<Section> sections, PageDecoration dress);

    [[nodiscard]] int pageCount() const override { return m_pages; }
    [[nodiscard]] QString language() const override { return m_dress.language; }
    [[nodiscard]] QString title() const override { return m_dress.title; }
    void paint(QPainter &painter, int page) const override;
    [[nodiscard]] QString fieldAt(int page, QPointF point) const override;
    [[nodiscard]] std::pair<int, QRectF> areaOf(const QString &field) const override;

private:
    struct Slice
    {
        size_t section;
        int page;
        double y; ///< top on the page
        SectionPiece piece;
        bool isLast; ///< the painted part follows
    };
    /// Where a page ends for a section.
    struct Raised
    {
        int page;
        double limit;
    };
    struct Field
    {
        QString name;
        int page;
        QRectF area;
    };

    void readSections(bool isTight);
    void layOut();
    void placeAll();
    void place(size_t index, double &y);
    void nextPage(double &y);
    [[nodiscard]] bool standsAlone(size_t index) const;
    [[nodiscard]] double topOf(int page) const;
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double limitFor(size_t index) const;
    [[nodiscard]] std::optional<SectionPiece> pieceFor(size_t index, double from, double y) const;
    void collectFields(const Slice &slice);
    void paintSlice(QPainter &painter, const Slice &slice) const;

    std::vector<Section> m_sections;
    std::vector<std::unique_ptr<SectionLayout>> m_layouts;
    PageDecoration m_dress;
    double m_gap;                      ///< points, between sections
    std::map<size_t, Raised> m_raised; ///< sections that end earlier, for the sake of the next one
    std::vector<Slice> m_slices;
    std::vector<Field> m_fields;
    int m_pages = 1;
};

} // namespace licet
