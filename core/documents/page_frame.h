#pragma once

#include "documents/paper.h"

#include <QFont>
#include <QTextDocument>

#include <functional>

namespace licet {

/// One section of a document: HTML, and perhaps a part painted below it (boxes, lines).
struct Section
{
    QString html;
    bool mayBreak = true;     ///< else it moves to the next page whole
    double paintedHeight = 0; ///< points
    std::function<void(QPainter &, const QRectF &)> paintBelow = {};
};

/// What surrounds the sections on each page.
struct PageDecoration
{
    double headHeight = 0; ///< points, on the first page only
    std::function<void(QPainter &, const QRectF &)> paintHead = {};
    double runningHeight = 0; ///< points, from the second page on
    std::function<void(QPainter &, const QRectF &, int page, int pages)> paintRunning = {};
    std::function<void(QPainter &, const QRectF &, int page, int pages)> paintFoot = {};
    QString diagonal; ///< a pale word under everything, or empty
};

/// For a word across a page, from corner to corner.
QFont diagonalFont(const QString &word);

/// Lays sections out on A4, each in a document of its own: QTextDocument repeats table heads but can't keep a
/// section whole, so the frame places them.
class PageFrame : public PagedDocument
{
public:
    // A4 in points; a window envelope's and a binder's margins.
    static constexpr double pageWidth = 595;
    static constexpr double margin = 51;
    static constexpr double contentWidth = pageWidth - 2 * margin;

    PageFrame(std::vector<Section> sections, PageDecoration dress);

    [[nodiscard]] int pageCount() const override { return m_pages; }
    void paint(QPainter &painter, int page) const override;
    [[nodiscard]] QString fieldAt(int page, QPointF point) const override;
    [[nodiscard]] std::pair<int, QRectF> areaOf(const QString &field) const override;

private:
    struct Slice
    {
        size_t section;
        int page;
        double y;      ///< top on the page
        double from;   ///< top within the section's document
        double height; ///< of the document's part shown
        bool isLast;   ///< the painted part follows
    };
    struct Field
    {
        QString name;
        int page;
        QRectF area;
    };

    void place(size_t index, double &y);
    void placeBroken(size_t index, double &y);
    void collectFields(const Slice &slice);

    /// Where the sections begin on the second page and on those after it.
    [[nodiscard]] double followingTop() const;

    std::vector<Section> m_sections;
    std::vector<std::unique_ptr<QTextDocument>> m_documents;
    PageDecoration m_dress;
    std::vector<Slice> m_slices;
    std::vector<Field> m_fields;
    int m_pages = 1;
};

} // namespace licet
