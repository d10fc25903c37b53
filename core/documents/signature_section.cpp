#include "documents/signature_section.h"

#include "base/paper_characters.h"
#include "documents/declaration.h"
#include "documents/fonts.h"
#include "documents/form_parts.h"
#include "request/signing.h"

#include <QFontMetricsF>
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

QVariantList texts(const QStringList &lines)
{
    QVariantList list;
    for (const auto &line : lines)
        list << QVariantMap{{u"text"_s, line}};
    return list;
}

/// A line for the day and a box for the signature, one below the other where several must sign.
struct SignatureBoxes
{
    static constexpr double boxHeight = 28 * millimetre;
    QString date;
    QStringList signatures; ///< their labels

    [[nodiscard]] double height() const { return (boxHeight + 10) * double(signatures.size()); }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        double y = area.top() + 6;
        for (const auto &signature : signatures) {
            drawLabelled(painter, QRectF(area.left() + 2, y + 3, 130, 14), date);
            painter.setPen(QPen(lineColour, 0.7));
            painter.drawLine(QPointF(area.left() + 2, y + 46), QPointF(area.left() + 130, y + 46));
            const QRectF box(area.left() + area.width() * 0.31, y, area.width() * 0.69, boxHeight);
            drawBox(painter, box);
            drawLabelled(painter, box.adjusted(5, 3, 0, 0), signature);
            y += boxHeight + 10;
        }
    }
};

/// For KSZ: a row per service with empty cells, and room for receipt, handler and remarks.
struct ReservedTable
{
    static constexpr double rowHeight = 18;
    static constexpr double headHeight = 15;
    static constexpr int wrapping = Qt::AlignLeft | Qt::TextWrapAnywhere;
    QStringList columns;
    QList<double> shares; ///< of the width, one a column
    QStringList services;
    QStringList below;
    QString colophon;

    [[nodiscard]] double height() const
    {
        double whole = headHeight + boxHeight() + 24;
        for (const auto &service : services)
            whole += heightOf(service, PageFrame::contentWidth);
        return whole;
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        double y = area.top();
        paintRow(painter, area, y, headHeight, columns);
        y += headHeight;
        for (const auto &service : services) {
            const double height = heightOf(service, area.width());
            paintRow(painter, area, y, height, QStringList{service}, paperFont(10));
            y += height;
        }
        const QRectF box(area.left(), y, area.width(), boxHeight());
        drawBox(painter, box);
        for (qsizetype index = 0; index < below.size(); ++index)
            drawLabelled(painter, QRectF(box.left() + 5, box.top() + 4 + rowHeight * double(index), 200, 14),
                         below[index]);
        drawLabelled(painter, QRectF(area.left(), box.bottom() + 8, area.width(), 14), colophon);
    }

private:
    [[nodiscard]] double boxHeight() const { return rowHeight * double(below.size()) + 12; }

    /// A long name goes on below.
    [[nodiscard]] double heightOf(const QString &service, double width) const
    {
        const QRectF room(0, 0, shares.front() * width - 8, 10'000);
        const auto text = QFontMetricsF(paperFont(10)).boundingRect(room, wrapping, service);
        return qMax(rowHeight, text.height() + 4);
    }

    void paintRow(QPainter &painter, const QRectF &area, double y, double height, const QStringList &cells,
                  const QFont &font = paperFont(9)) const
    {
        double x = area.left();
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QRectF cell(x, y, shares[column] * area.width(), height);
            drawBox(painter, cell);
            x = cell.right();
            if (column >= cells.size())
                continue;
            const auto room = cell.adjusted(5, 0, -3, 0);
            painter.setFont(font);
            painter.drawText(room, Qt::AlignVCenter | wrapping, cells[column]);
        }
    }
};

} // namespace

QString capacityText(const SnapshotSignatory &signatory, const Labels &labels)
{
    if (!signatory.role)
        return {};
    if (*signatory.role == Role::ManagingOfficial || *signatory.role == Role::Deputy ||
        *signatory.role == Role::President) {
        const auto role = labels(u"role."_s + codeOf(*signatory.role));
        return signatory.inAbsenceOf.isEmpty()
                   ? role
                   : labels(u"inAbsence"_s, {role, enumerated(signatory.inAbsenceOf, labels)});
    }
    const auto consultant = labels(u"role.consultant"_s);
    if (signatory.inAbsenceOf.isEmpty())
        return labels(u"vacant"_s, {consultant});
    return labels(u"inAbsence"_s, {consultant, enumerated(signatory.inAbsenceOf, labels)});
}

QString titleText(const SnapshotSignatory &signatory, const Labels &labels)
{
    return signatory.title.printedIn(labels.language());
}

Result<Section> signatureWithoutBox(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto field = u"signatory"_s;
    QVariantList rows;
    for (const auto &signatory : signatoriesOf(frozen))
        rows << factRow(field, labels(u"name"_s), signatory.name)
             << factRow(field, labels(u"titleOf"_s), titleText(signatory, labels))
             << factRow(field, labels(u"capacity"_s), capacityText(signatory, labels));
    rows << factRow(u"place"_s, labels(u"place"_s), frozen.draft.place);
    if (isFirstVersion(frozen.form)) {
        LICET_ASSIGN(auto section, factSection(title, rows));
        section.mayBreak = false;
        return section;
    }
    const auto declaration = declarationOf(frozen, labels);
    LICET_ASSIGN(auto html,
                 fillTemplate(u"declaration"_s, {{u"title"_s, title},
                                                 {u"request"_s, declaration.request},
                                                 {u"intro"_s, declaration.intro},
                                                 {u"commitments"_s, texts(declaration.commitments)},
                                                 {u"closing"_s, texts(declaration.closing)},
                                                 {u"rows"_s, rows}}));
    Section section{std::move(html)};
    section.mayBreak = false;
    return section;
}

Result<Section> signatureSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    LICET_ASSIGN(auto section, signatureWithoutBox(frozen, labels, title));
    SignatureBoxes boxes{labels(u"date"_s), {}};
    for (const auto &signatory : signatoriesOf(frozen))
        boxes.signatures << (frozen.cosignatories.empty()
                                 ? labels(u"signature"_s)
                                 : labels(u"labelled"_s,
                                          {labels(u"signature"_s), paperLine(signatory.name)}));
    section.paintedHeight = boxes.height();
    section.paintBelow = boxes;
    return section;
}

Result<Section> reservedSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const bool ends = frozen.draft.kind == RequestKind::End;
    ReservedTable table;
    table.columns = ends ? QStringList{labels(u"service"_s), labels(u"executedOn"_s)}
                         : QStringList{labels(u"service"_s), labels(u"granted"_s), labels(u"programNumber"_s),
                                       labels(u"executedOn"_s)};
    table.shares = ends ? QList<double>{0.65, 0.35} : QList<double>{0.42, 0.14, 0.22, 0.22};
    for (const auto &line : frozen.draft.services) {
        SnapshotContent one;
        one.draft.services = {line};
        table.services << paperLine(serviceNames(one, labels));
    }
    table.below = {labels(u"receivedOn"_s), labels(u"handledBy"_s), labels(u"remarks"_s)};
    table.colophon = labels(u"colophon"_s);
    LICET_ASSIGN(auto section, factSection(title, {}));
    section.mayBreak = false;
    section.paintedHeight = table.height();
    section.paintBelow = table;
    return section;
}

Result<Section> firstReservedSection(const SnapshotContent &, const Labels &labels, const QString &title)
{
    LICET_ASSIGN(auto section, factSection(title, {}));
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
