#pragma once

#include "ui/documents/paper_source.h"

#include <QAbstractScrollArea>

#include <map>

namespace licet {

/// Pages under one another as white sheets on a quiet ground, in light and dark alike. Fits the width, or the
/// whole page; Ctrl with + and − or the wheel enlarges. A new version of the same document keeps its place.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void showPdf(std::shared_ptr<const PdfPages> pdf);
    void showDocument(std::shared_ptr<const PagedDocument> document);
    /// A sentence instead of pages.
    void showMessage(const QString &message);
    void setFitWholePage(bool fit);

    /// Tints the place of the draft's member, and moves there only when it is out of sight; empty: no tint.
    void highlightField(const QString &field);

    [[nodiscard]] int pageCount() const { return m_source.pageCount(); }
    /// From 0: the page that fills most of the view; -1 without pages.
    [[nodiscard]] int currentPage() const;
    /// Where a sheet lies in the viewport now, in its pixels.
    [[nodiscard]] QRect sheet(int page) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The draft's member whose text was clicked.
    void fieldClicked(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void replace(PaperSource source);
    void arrange();
    void arrangeKeepingPlace();
    void setZoom(double zoom);
    void describe();
    void paintSheet(QPainter &painter, int page, const QRect &area);
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QRect fieldArea() const;
    [[nodiscard]] QString fieldUnder(QPoint position) const;
    const QImage &imageOf(int page);

    PaperSource m_source;
    QString m_message;
    QString m_field;
    QString m_pressedField;
    bool m_fitWholePage = false;
    bool m_arranging = false;
    double m_zoom = 1;              ///< times the fitting scale
    double m_scale = 1;             ///< pixels a point
    std::vector<QRect> m_sheets;    ///< in the pixels of the whole
    std::map<int, QImage> m_images; ///< of the pages in sight
};

} // namespace licet
