#include "documents/address_block.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/qr_code.h"
#include "request/form_code.h"

#include <QImage>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastHeadHeight = 138;
constexpr double recipientTop = 38;

/// A long address makes the head higher: nothing of it is cut off.
double headHeightFor(const SnapshotContent &frozen)
{
    if (!frozen.recipient)
        return leastHeadHeight;
    const AddressBlock block(frozen.recipient->name, frozen.recipient->address);
    const double needed = block.heightFor(PageFrame::contentWidth * AddressBlock::share);
    return qMax(leastHeadHeight, recipientTop + needed + 16);
}

/// Title, environment in large letters, number; the recipient's address block at the right.
class FormHead
{
public:
    FormHead(const PaperInput &input, Marking marking, const Labels &labels)
        : m_frozen(input.frozen)
        , m_marking(marking)
        , m_labels(labels)
        , m_logo(QImage::fromData(input.logo))
    {
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const double right = area.right() - area.width() * AddressBlock::share;
        drawTitle(painter, QRectF(area.left(), area.top(), area.width(), 26));
        drawEnvironment(painter, QRectF(area.left(), area.top() + 28, area.width() * 0.55, 38));
        drawFacts(painter, QRectF(area.left(), area.top() + 70, area.width() * 0.55, 60));
        drawRecipient(painter, QRectF(right, area.top() + recipientTop, area.right() - right,
                                      area.height() - recipientTop - 10));
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(area.left(), area.bottom() - 8), QPointF(area.right(), area.bottom() - 8));
    }

private:
    void drawTitle(QPainter &painter, const QRectF &area) const
    {
        painter.setFont(paperFont(17, true));
        painter.setPen(Qt::black);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_labels(u"title."_s + m_frozen.form.name));
        if (m_logo.isNull())
            return;
        const auto size = QSizeF(m_logo.size()).scaled(110, 34, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(area.right() - size.width(), area.top(), size.width(), size.height()),
                          m_logo);
    }

    void drawEnvironment(QPainter &painter, const QRectF &area) const
    {
        const auto &environment = m_frozen.draft.environment;
        // Without its label a form for TEST reads as a test of the form.
        painter.setFont(paperFont(9));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                         m_labels(u"labelled"_s, {m_labels(u"environment"_s), QString()}).trimmed());
        painter.setFont(paperFont(26, true));
        painter.drawText(area.adjusted(0, 8, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         environment ? m_labels(u"environment."_s + codeOf(*environment)).toUpper() : u"–"_s);
    }

    void drawFacts(QPainter &painter, const QRectF &area) const
    {
        const auto kind = m_labels(u"labelled"_s,
                                   {m_labels(u"kind"_s), m_labels(u"kind."_s + codeOf(m_frozen.draft.kind))});
        QStringList lines;
        if (m_frozen.isFinal())
            lines << u"%1 %2, %3 %4"_s.arg(m_labels(u"number"_s), m_frozen.number, m_labels(u"version"_s),
                                           QString::number(m_frozen.version));
        lines << kind;
        if (m_frozen.finalisedOn)
            lines << m_labels(u"finalisedOn"_s) + u' ' + dateText(m_frozen.finalisedOn, m_labels);
        painter.setFont(paperFont(11));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, lines.join(u'\n'));
    }

    void drawRecipient(QPainter &painter, const QRectF &area) const
    {
        if (!m_frozen.recipient)
            return;
        AddressBlock(m_frozen.recipient->name, m_frozen.recipient->address).paint(painter, area);
    }

    SnapshotContent m_frozen;
    Marking m_marking;
    Labels m_labels;
    QImage m_logo;
};

class FormFoot
{
public:
    FormFoot(const PaperInput &input, Marking marking, const Labels &labels)
        : m_frozen(input.frozen)
        , m_marking(marking)
        , m_labels(labels)
        , m_data(QString::fromLatin1(input.dataSha256.toHex().left(12)))
        , m_history(QString::fromLatin1(input.historyHead.toHex().left(12)))
    {
    }

    void operator()(QPainter &painter, const QRectF &area, int page, int pages) const
    {
        constexpr double qrSide = 58;  // 20.5 mm, without the quiet zone
        constexpr double qrWhole = 77; // with it
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.5));
        painter.drawLine(area.topLeft(), area.topRight());
        painter.setPen(Qt::black);
        const auto pageText = m_labels(u"page"_s, {QString::number(page), QString::number(pages)});
        QStringList lines;
        if (m_frozen.isFinal())
            lines << u"%1 · %2 %3 · %4"_s.arg(m_frozen.number, m_labels(u"version"_s),
                                              QString::number(m_frozen.version), pageText);
        else
            lines << u"%1 · %2"_s.arg(m_labels(u"draft"_s), pageText);
        if (m_marking == Marking::Original) {
            lines << u"%1 %2"_s.arg(m_labels(u"code"_s), m_frozen.code);
            lines << m_labels(u"hashes"_s, {m_data, m_history});
            drawQrCode(painter, QPointF(area.right() - qrWhole, area.top()), qrSide,
                       formCodePayload(m_frozen.code, page, pages));
        }
        if (m_marking == Marking::ReadingCopy)
            lines << m_labels(u"copy"_s);
        painter.setFont(paperFont(9));
        painter.drawText(area.adjusted(0, 6, -qrWhole - 8, 0), Qt::AlignLeft | Qt::AlignTop,
                         lines.join(u'\n'));
    }

private:
    SnapshotContent m_frozen;
    Marking m_marking;
    Labels m_labels;
    QString m_data;
    QString m_history;
};

} // namespace

Result<std::unique_ptr<PagedDocument>> requestForm(const PaperInput &input, Marking marking,
                                                   Language language)
{
    const auto &form = input.frozen.form;
    LICET_ASSIGN(const auto labels, Labels::load(form.name, form.version, language));
    LICET_ASSIGN(auto sections, formSections(input.frozen, labels, marking != Marking::ReadingCopy));
    PageDecoration dress;
    dress.headHeight = headHeightFor(input.frozen);
    dress.paintHead = FormHead(input, marking, labels);
    dress.footHeight = 76;
    dress.continued = labels(u"continued"_s, {u"%1"_s});
    dress.paintFoot = FormFoot(input, marking, labels);
    if (marking == Marking::Draft)
        dress.diagonal = labels(u"draft"_s);
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

} // namespace licet
