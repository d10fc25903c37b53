#pragma once

#include <QRectF>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;
class QTextTable;

namespace licet {

/// Points, of a section's heading.
constexpr int headingSize = 12;

/// Part of a section's text that stands on one page. Points, in the section's own measure.
struct SectionPiece
{
    double from = 0;
    double height = 0; ///< of the text alone
    QString heading;   ///< of the section that runs on from the page before, else empty
    double headingHeight = 0;
    double headFrom = 0; ///< a table's head that is repeated above it
    double headHeight = 0;
    QString label; ///< of a field that runs on from the page before, else empty
    QRectF labelArea;
    bool runsOn = false;   ///< a row continues on the next page
    bool isInGrid = false; ///< the row has borders
    double next = 0;       ///< where the next piece begins; the section's height after the last one

    [[nodiscard]] double wholeHeight() const;
};

/// A section's text laid out, and the places where a page may end in it: between the rows of a table and
/// not within one, but for a field of many lines; between paragraphs, and within one only so that two lines
/// stay on either side; never below a heading.
class SectionLayout
{
public:
    /// `continued` as in "%1 (continued)"; with `repeatsHeading` what runs on stands below its heading again;
    /// `isTight`: with less air between paragraphs and rows.
    SectionLayout(const QString &html, QString continued, double width, bool repeatsHeading = false,
                  bool isTight = false);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] const QTextDocument &text() const { return *m_text; }
    /// The longest piece from there that takes no more than `room`, or nothing: then the section goes on on
    /// the next page. With `must` something comes in any case.
    [[nodiscard]] std::optional<SectionPiece> pieceFrom(double from, double room, bool must) const;
    /// Paints what lies from `from` on at the painter's origin.
    void paint(QPainter &painter, double from, double height) const;

private:
    /// A place where a page may end.
    struct Cut
    {
        double end;            ///< of what stands above it
        double next;           ///< of what stands below it
        int table = -1;        ///< whose row begins or runs on below it
        QString label = {};    ///< of the row that runs on
        bool inRow = false;    ///< a row is cut
        bool isResort = false; ///< only where nothing else fits
    };
    struct Head
    {
        double from;
        double height;
        double labelWidth;
        bool hasBorders;
    };
    struct Line
    {
        double top;
        double bottom;
    };

    void readHeading();
    void collectCuts();
    void addCut(Cut cut);
    void addParagraph(const QTextBlock &block);
    void addTable(const QTextTable &table);
    void addRow(const QTextTable &table, int row, int index, double top, double bottom);
    [[nodiscard]] std::vector<Line> linesOf(const QTextBlock &block) const;
    [[nodiscard]] double rowTop(const QTextTable &table, int row) const;
    void paintLines(QPainter &painter, const QTextBlock &block, double from, double height) const;
    double paintCutRow(QPainter &painter, const QTextTable &table, int row, double from, double height) const;
    double paintRest(QPainter &painter, double from, double height) const;
    [[nodiscard]] SectionPiece pieceBetween(double from, const Cut &until) const;

    std::unique_ptr<QTextDocument> m_text;
    QString m_continued;
    double m_width;
    double m_height = 0;
    QString m_heading; ///< as it is repeated; empty where it is not
    double m_headingHeight = 0;
    std::vector<Cut> m_cuts;
    std::vector<Head> m_heads; ///< of each table
};

} // namespace licet
