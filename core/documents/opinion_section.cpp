#include "documents/cover_sections.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"

#include <QFontMetricsF>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Three boxes below each other; a line to write on beside the one with reservations while none are typed; a
/// line for the initials.
struct OpinionBoxes
{
    static constexpr double rowHeight = 17;
    static constexpr double side = 9;
    QStringList words;
    int ticked = -1;
    int lineAt = -1; ///< the row that has lines to write on
    QString initials;

    [[nodiscard]] double height() const { return rowHeight * rows() + 28; }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        painter.setFont(paperFont(10));
        double y = area.top() + 4;
        for (int row = 0; row < int(words.size()); ++row) {
            painter.setPen(QPen(Qt::black, 0.8));
            const QRectF box(area.left() + 2, y + 2, side, side);
            painter.drawRect(box);
            if (row == ticked) {
                painter.drawLine(box.topLeft(), box.bottomRight());
                painter.drawLine(box.topRight(), box.bottomLeft());
            }
            const QRectF text(box.right() + 7, y, area.right() - box.right() - 7, rowHeight);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, words[row]);
            if (row == lineAt) {
                const double from = text.left() + QFontMetricsF(painter.font()).horizontalAdvance(words[row]);
                drawLine(painter, from + 6, area.right(), y + 12);
                y += rowHeight;
                drawLine(painter, text.left(), area.right(), y + 12);
            }
            y += rowHeight;
        }
        const double left = area.left() + area.width() * 0.31;
        painter.setPen(QColor(0x44, 0x44, 0x44));
        painter.drawText(QRectF(area.left() + 2, y + 8, left - area.left(), rowHeight),
                         Qt::AlignLeft | Qt::AlignTop, initials);
        drawLine(painter, left, left + 130, y + 20);
        painter.setPen(Qt::black);
    }

private:
    [[nodiscard]] int rows() const { return int(words.size()) + (lineAt >= 0 ? 1 : 0); }

    static void drawLine(QPainter &painter, double from, double to, double y)
    {
        painter.setPen(QPen(QColor(0x60, 0x60, 0x60), 0.7));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    }
};

} // namespace

Result<Section> opinionSection(const PaperInput &input, const CoverWords &words)
{
    const auto &advice = input.check.advice;
    const bool isReserved = advice.opinion == Opinion::WithReservations;
    QStringList prepared{input.frozen.draft.preparedBy};
    if (input.frozen.finalisedOn)
        prepared << dateText(input.frozen.finalisedOn, words.cover);
    QVariantList rows{factRow({}, words.cover(u"preparedBy"_s), prepared.join(u", "_s))};
    if (isReserved)
        rows << factRow({}, words.cover(u"opinion.reservations"_s), advice.reservations);
    LICET_ASSIGN(auto section, factSection(words.cover(u"opinion"_s), rows));
    OpinionBoxes boxes;
    boxes.words = {words.cover(u"opinion.favourable"_s), words.cover(u"opinion.with-reservations"_s),
                   words.cover(u"opinion.unfavourable"_s)};
    boxes.ticked = advice.opinion ? (isReserved ? 1 : 0) : -1;
    boxes.lineAt = advice.opinion ? -1 : 1;
    boxes.initials = words.cover(u"opinion.initials"_s);
    section.mayBreak = false;
    section.paintedHeight = boxes.height();
    section.paintBelow = boxes;
    return section;
}

} // namespace licet
