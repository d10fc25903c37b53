#include "documents/letter_paper.h"

#include "base/paper_characters.h"
#include "documents/address_block.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "text/terms.h"

#include <QImage>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastHeadHeight = 170;
constexpr double recipientTop = 44;

QString enclosureKey(const EnclosedRequest &one, WithoutScan without)
{
    if (one.isScan)
        return u"enclosure.scan"_s;
    switch (without) {
    case WithoutScan::Unsaid:
        return u"enclosure.form"_s;
    case WithoutScan::OriginalEnclosed:
        return u"enclosure.original"_s;
    case WithoutScan::CopyAndPost:
    case WithoutScan::CopySentBefore:
        return u"enclosure.copy"_s;
    }
    Q_UNREACHABLE();
}

/// A long name or subject goes on below.
void drawWrapped(QPainter &painter, const QRectF &area, const QString &text)
{
    painter.drawText(area, wrapFlags(text, painter.font(), area.width()), text);
}

Section signatureLine(const Labels &labels, const QString &name)
{
    Section section;
    section.mayBreak = false;
    section.staysWithPrevious = true;
    section.paintedHeight = 88;
    section.paintBelow = [label = labels(u"signature"_s), name,
                          labelled = labels(u"labelled"_s, {labels(u"signature"_s), paperLine(name)})](
                             QPainter &painter, const QRectF &area) {
        constexpr double width = 230;
        painter.setPen(QPen(Qt::black, 0.7));
        painter.drawLine(QPointF(area.left(), area.top() + 46),
                         QPointF(area.left() + width, area.top() + 46));
        painter.setFont(paperFont(10));
        const auto words = name.isEmpty() ? label : labelled;
        drawWrapped(painter, QRectF(area.left(), area.top() + 50, area.width(), 30), words);
    };
    return section;
}

Result<Section> enclosureList(const Envelope &envelope, const Labels &labels)
{
    QVariantList items;
    for (const auto &one : envelope.requests)
        if (!one.paper.isEmpty())
            items << QVariantMap{
                {u"head"_s, u"–"_s},
                {u"text"_s, labels(enclosureKey(one, envelope.withoutScan),
                                   {one.frozen.number, QString::number(one.frozen.version)})}};
    LICET_ASSIGN(const auto html,
                 fillTemplate(u"list"_s, {{u"title"_s,
                                           labels(items.size() == 1 ? u"enclosures.one"_s : u"enclosures"_s)},
                                          {u"items"_s, items}}));
    return Section{html, false};
}

/// Sender and logo, the recipient where a window shows it, place and day below.
class LetterHead
{
public:
    LetterHead(const Envelope &envelope, const QString &placeAndDay)
        : m_sender(envelope.sender.name, envelope.sender.address)
        , m_recipient(envelope.recipient.name, envelope.recipient.address)
        , m_placeAndDay(placeAndDay)
        , m_logo(QImage::fromData(envelope.logo))
    {
    }

    [[nodiscard]] double height() const
    {
        const double width = PageFrame::contentWidth;
        const double addresses = qMax(m_sender.heightFor(width * (0.96 - AddressBlock::share)),
                                      recipientTop + m_recipient.heightFor(width * AddressBlock::share));
        return qMax(leastHeadHeight, addresses + 56);
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const double right = area.right() - area.width() * AddressBlock::share;
        painter.setPen(Qt::black);
        m_sender.paint(painter,
                       QRectF(area.left(), area.top(), right - area.left() - area.width() * 0.04, 10));
        m_recipient.paint(painter, QRectF(right, area.top() + recipientTop, area.right() - right, 10));
        painter.setFont(paperFont(11));
        painter.drawText(QRectF(area.left(), area.bottom() - 34, area.width(), 16),
                         Qt::AlignLeft | Qt::AlignTop, m_placeAndDay);
        if (m_logo.isNull())
            return;
        const auto size = QSizeF(m_logo.size()).scaled(110, 34, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(area.right() - size.width(), area.top(), size.width(), size.height()),
                          m_logo);
    }

private:
    AddressBlock m_sender;
    AddressBlock m_recipient;
    QString m_placeAndDay;
    QImage m_logo;
};

/// Whose letter about what a following page belongs to.
class RunningLine
{
public:
    RunningLine(const QString &sender, const QString &subject) : m_text(sender + u'\n' + subject) {}

    [[nodiscard]] double height() const
    {
        const QRectF room(0, 0, PageFrame::contentWidth, 10'000);
        const auto font = paperFont(10);
        return QFontMetricsF(font)
                   .boundingRect(room, wrapFlags(m_text, font, room.width()), m_text)
                   .height() +
               16;
    }

    void operator()(QPainter &painter, const QRectF &area, int, int) const
    {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(10));
        drawWrapped(painter, area, m_text);
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.5));
        painter.drawLine(QPointF(area.left(), area.bottom() - 10), QPointF(area.right(), area.bottom() - 10));
    }

private:
    QString m_text;
};

QString placeAndDay(const Labels &labels, const QString &place, const std::optional<QDate> &day)
{
    const auto written =
        day ? dayAndMonth(*day, labels.language()) + day->toString(u" yyyy"_s) : u"……………………"_s;
    return place.trimmed().isEmpty() ? labels(u"labelled"_s, {labels(u"date"_s), written})
                                     : labels(u"placeAndDate"_s, {paperLine(place).trimmed(), written});
}

} // namespace

QStringList unsignedNumbers(const Envelope &envelope)
{
    QStringList numbers;
    const bool isCopy = envelope.withoutScan == WithoutScan::CopyAndPost ||
                        envelope.withoutScan == WithoutScan::CopySentBefore;
    for (const auto &one : envelope.requests)
        if (isCopy && !one.isScan && !one.paper.isEmpty())
            numbers << one.frozen.number;
    return numbers;
}

QString unsignedCopies(const Labels &labels, const Envelope &envelope)
{
    const auto numbers = unsignedNumbers(envelope);
    if (numbers.isEmpty())
        return {};
    return labels(envelope.withoutScan == WithoutScan::CopyAndPost ? u"unsigned.post"_s
                                                                   : u"unsigned.before"_s,
                  {numbers.join(u", "_s)});
}

Result<LetterRow> letterRow(const SnapshotContent &frozen, const Labels &labels)
{
    LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, labels.language()));
    QStringList services;
    for (const auto &line : frozen.draft.services)
        services << (line.version.isEmpty() ? line.name : labels(u"service"_s, {line.name, line.version}));
    const auto &environment = frozen.draft.environment;
    return LetterRow{frozen.number, QString::number(frozen.version), frozen.draft.application,
                     services.join(u", "_s),
                     environment ? form(u"environment."_s + codeOf(*environment)) : QString()};
}

Result<std::unique_ptr<PagedDocument>> letterPaper(const Envelope &envelope, const Labels &labels,
                                                   const std::optional<QDate> &day, const QString &subject,
                                                   Section body)
{
    const auto &first = envelope.requests.front().frozen;
    LICET_ASSIGN(auto enclosures, enclosureList(envelope, labels));
    const bool encloses = std::any_of(envelope.requests.begin(), envelope.requests.end(),
                                      [](const EnclosedRequest &one) { return !one.paper.isEmpty(); });
    std::vector<Section> sections;
    sections.push_back(std::move(body));
    sections.push_back(signatureLine(labels, first.draft.preparedBy));
    if (encloses)
        sections.push_back(std::move(enclosures));
    const LetterHead head(envelope, placeAndDay(labels, first.draft.place, day));
    PageDecoration dress;
    dress.headHeight = head.height();
    dress.paintHead = head;
    dress.continued = labels(u"continued"_s, {u"%1"_s});
    const RunningLine running{paperLine(envelope.sender.name), paperLine(subject)};
    dress.runningHeight = running.height();
    dress.paintRunning = running;
    dress.paintFoot = [labels, sender = paperLine(envelope.sender.name)](
                          QPainter &painter, const QRectF &area, int page, int pages) {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(9));
        const auto pageText = labels(u"page"_s, {QString::number(page), QString::number(pages)});
        drawWrapped(painter, area.adjusted(0, 6, 0, 0), sender + u" · "_s + pageText);
    };
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

} // namespace licet
