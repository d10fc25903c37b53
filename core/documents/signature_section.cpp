#include "documents/signature_section.h"

#include "documents/fonts.h"
#include "documents/form_sections.h"

#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetre = 72 / 25.4;
const QColor lineColour(0x60, 0x60, 0x60);

void drawLabelled(QPainter &painter, const QRectF &area, const QString &label)
{
    painter.setFont(paperFont(9));
    painter.setPen(QColor(0x44, 0x44, 0x44));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, label);
    painter.setPen(Qt::black);
}

void drawBox(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(lineColour, 0.7));
    painter.drawRect(area);
    painter.setPen(Qt::black);
}

} // namespace

QString capacityText(const SnapshotSignatory &signatory, const Labels &labels)
{
    if (!signatory.role)
        return {};
    if (*signatory.role == Role::ManagingOfficial || *signatory.role == Role::Deputy)
        return labels(u"role."_s + codeOf(*signatory.role));
    const auto consultant = labels(u"role.consultant"_s);
    if (signatory.inAbsenceOf.isEmpty())
        return labels(u"vacant"_s, {consultant});
    return labels(u"inAbsence"_s, {consultant, signatory.inAbsenceOf.join(u", "_s)});
}

Result<Section> signatureSection(const SnapshotContent &frozen, const Labels &labels, bool withBox)
{
    const auto &signatory = frozen.signatory;
    auto title = signatory.title.in(labels.language());
    if (title.isEmpty())
        title = signatory.title.nl;
    LICET_ASSIGN(auto section,
                 factSection(labels(u"s9"_s),
                             {factRow(u"signatory"_s, labels(u"name"_s), signatory.name),
                              factRow(u"signatory"_s, labels(u"titleOf"_s), title),
                              factRow(u"signatory"_s, labels(u"capacity"_s), capacityText(signatory, labels)),
                              factRow(u"place"_s, labels(u"place"_s), frozen.draft.place)}));
    section.mayBreak = false;
    if (!withBox)
        return section;
    section.paintedHeight = 28 * millimetre + 10;
    section.paintBelow = [date = labels(u"date"_s), signature = labels(u"signature"_s)](QPainter &painter,
                                                                                        const QRectF &area) {
        const double y = area.top() + 6;
        drawLabelled(painter, QRectF(area.left() + 2, y + 3, 130, 14), date);
        painter.setPen(QPen(lineColour, 0.7));
        painter.drawLine(QPointF(area.left() + 2, y + 46), QPointF(area.left() + 130, y + 46));
        const QRectF box(area.left() + area.width() * 0.31, y, area.width() * 0.69, 28 * millimetre);
        drawBox(painter, box);
        drawLabelled(painter, box.adjusted(5, 3, 0, 0), signature);
    };
    return section;
}

Result<Section> reservedSection(const Labels &labels)
{
    LICET_ASSIGN(auto section, factSection(labels(u"s10"_s), {}));
    section.mayBreak = false;
    section.paintedHeight = 92;
    section.paintBelow = [labels](QPainter &painter, const QRectF &area) {
        const QRectF box(area.left(), area.top(), area.width(), 68);
        drawBox(painter, box);
        const QStringList lines{labels(u"programNumber"_s), labels(u"executedOn"_s), labels(u"remarks"_s)};
        for (qsizetype index = 0; index < lines.size(); ++index)
            drawLabelled(painter, QRectF(box.left() + 5, box.top() + 4 + 21 * double(index), 200, 14),
                         lines[index]);
        drawLabelled(painter, QRectF(area.left(), box.bottom() + 8, area.width(), 14), labels(u"colophon"_s));
    };
    return section;
}

} // namespace licet
