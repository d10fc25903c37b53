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

QString enclosureKey(const EnclosedRequest &one)
{
    if (one.isElectronic)
        return u"enclosure.electronic"_s;
    if (one.isScan)
        return u"enclosure.scan"_s;
    switch (one.withoutScan) {
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

double wrappedHeight(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return 0;
    const QRectF room(0, 0, width, 10'000);
    return QFontMetricsF(font).boundingRect(room, wrapFlags(text, font, width), text).height();
}

/// Who prepared it, with what that one is in the sender's house.
Result<QString> signerText(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &name = frozen.draft.preparedBy;
    const bool isConsultant = std::any_of(frozen.consultants.begin(), frozen.consultants.end(),
                                          [&](const Contact &one) { return one.name == name; });
    if (!isConsultant)
        return paperLine(name);
    // The title by which the person is known; in another language it would be no help.
    if (const auto &title = frozen.preparerTitle.in(labels.language()); !title.trimmed().isEmpty())
        return paperLine(name) + u", "_s + paperLine(title);
    LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, labels.language()));
    return paperLine(name) + u", "_s + form(u"role.consultant"_s);
}

Section signatureLine(const Labels &labels, const QString &signer)
{
    constexpr double line = 46; // points: room for a signature above it
    const auto label = labels(u"signature"_s);
    const auto words = signer.isEmpty() ? label : labels(u"labelled"_s, {label, signer});
    Section section;
    section.mayBreak = false;
    section.staysWithPrevious = true;
    section.paintedHeight = line + 4 + wrappedHeight(words, paperFont(10), PageFrame::contentWidth) + 6;
    section.paintBelow = [words](QPainter &painter, const QRectF &area) {
        constexpr double width = 230;
        painter.setPen(QPen(Qt::black, 0.7));
        painter.drawLine(QPointF(area.left(), area.top() + line),
                         QPointF(area.left() + width, area.top() + line));
        painter.setFont(paperFont(10));
        drawWrapped(painter, area.adjusted(0, line + 4, 0, 0), words);
    };
    return section;
}

Result<Section> enclosureList(const Envelope &envelope, const Labels &labels)
{
    QVariantList items;
    for (const auto &one : envelope.requests)
        if (!one.paper.isEmpty())
            items << QVariantMap{{u"head"_s, u"–"_s}, {u"text"_s, enclosureText(labels, one)}};
    LICET_ASSIGN(const auto html,
                 fillTemplate(u"list"_s, {{u"title"_s,
                                           labels(items.size() == 1 ? u"enclosures.one"_s : u"enclosures"_s)},
                                          {u"items"_s, items}}));
    return Section{html};
}

/// Who in the sender's house answers questions: who prepared it, with what is known of that one.
QString contactText(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &name = frozen.draft.preparedBy;
    const auto known = std::find_if(frozen.consultants.begin(), frozen.consultants.end(),
                                    [&](const Contact &one) { return one.name == name; });
    if (known == frozen.consultants.end())
        return {};
    QStringList ways;
    if (!known->telephone.isEmpty())
        ways << labels(u"telephone"_s, {known->telephone});
    if (!known->email.isEmpty())
        ways << known->email;
    return paperText(labels(u"labelled"_s, {labels(u"contact"_s), name}) + u'\n' + ways.join(u" · "_s))
        .trimmed();
}

/// Many or long ones stand in the letter's list only.
QStringList referenceLines(const Envelope &envelope, const QStringList &theirs, const Labels &labels)
{
    constexpr int longest = 200;
    QStringList ours;
    for (const auto &one : envelope.requests)
        if (!one.frozen.number.isEmpty())
            ours << one.frozen.number;
    QStringList lines;
    for (const auto &[key, references] : {std::pair{u"ours"_s, ours}, std::pair{u"theirs"_s, theirs}})
        if (const auto all = references.join(u", "_s); !all.isEmpty() && all.size() <= longest)
            lines << labels(u"labelled"_s, {labels(key), paperLine(all)});
    return lines;
}

/// What stands above a letter's text, in words.
struct LetterHeadWords
{
    QString contact;
    QString references; ///< each on its line
    QString placeAndDay;
};

/// Sender and logo, the recipient where the window of an envelope shows it, references, place and day below.
class LetterHead
{
public:
    LetterHead(const Envelope &envelope, LetterHeadWords words)
        : m_sender(envelope.sender.name, envelope.sender.address)
        , m_recipient(envelope.recipient.name, envelope.recipient.address)
        , m_words(std::move(words))
        , m_logo(QImage::fromData(envelope.logo))
    {
    }

    [[nodiscard]] double height() const { return belowAddresses() + referencesHeight() + 16 + belowDay; }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const double right = area.right() - area.width() * AddressBlock::share;
        painter.setPen(Qt::black);
        m_sender.paint(painter, QRectF(area.left(), area.top(), senderWidth(), 10));
        m_recipient.paint(painter, QRectF(right, area.top() + windowTop, area.right() - right, 10));
        painter.setFont(paperFont(smallSize));
        drawWrapped(painter, QRectF(area.left(), area.top() + contactTop(), senderWidth(), 10),
                    m_words.contact);
        const double below = area.top() + belowAddresses();
        drawWrapped(painter, QRectF(area.left(), below, area.width(), 10), m_words.references);
        painter.setFont(paperFont(11));
        painter.drawText(QRectF(area.left(), below + referencesHeight(), area.width(), 16),
                         Qt::AlignLeft | Qt::AlignTop, m_words.placeAndDay);
        if (m_logo.isNull())
            return;
        const auto size = QSizeF(m_logo.size()).scaled(110, 34, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(area.right() - size.width(), area.top(), size.width(), size.height()),
                          m_logo);
    }

private:
    // Points below the head's top. A sheet folded to a third of its length lies in a DL or C5/6 envelope so
    // that the window at its right shows what stands 44 to 79 mm below the sheet's edge.
    static constexpr double windowTop = 93;
    static constexpr double windowBottom = 190;
    static constexpr double belowDay = 22;
    static constexpr int smallSize = 10;

    static double senderWidth() { return PageFrame::contentWidth * (0.96 - AddressBlock::share); }
    [[nodiscard]] double contactTop() const { return m_sender.heightFor(senderWidth()) + 5; }
    [[nodiscard]] double referencesHeight() const
    {
        const double height =
            wrappedHeight(m_words.references, paperFont(smallSize), PageFrame::contentWidth);
        return height > 0 ? height + 6 : 0;
    }
    [[nodiscard]] double belowAddresses() const
    {
        const double recipient =
            windowTop + m_recipient.heightFor(PageFrame::contentWidth * AddressBlock::share);
        const double sender =
            contactTop() + wrappedHeight(m_words.contact, paperFont(smallSize), senderWidth());
        return qMax(windowBottom, qMax(sender, recipient) + 14);
    }

    AddressBlock m_sender;
    AddressBlock m_recipient;
    LetterHeadWords m_words;
    QImage m_logo;
};

/// Whose letter about what a following page belongs to.
class RunningLine
{
public:
    RunningLine(const QString &sender, const QString &subject) : m_text(sender + u'\n' + subject) {}

    [[nodiscard]] double height() const
    {
        return wrappedHeight(m_text, paperFont(10), PageFrame::contentWidth) + 16;
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

QString footText(const Labels &labels, const QString &sender, int page, int pages)
{
    return sender + u" · "_s + labels(u"page"_s, {QString::number(page), QString::number(pages)});
}

} // namespace

QString enclosureText(const Labels &labels, const EnclosedRequest &one)
{
    return labels(enclosureKey(one), {one.frozen.number, QString::number(one.frozen.version)});
}

std::vector<UnsignedCopies> unsignedCopies(const Envelope &envelope)
{
    std::vector<UnsignedCopies> all;
    for (const auto &one : envelope.requests) {
        const bool isCopy =
            one.withoutScan == WithoutScan::CopyAndPost || one.withoutScan == WithoutScan::CopySentBefore;
        if (!isCopy || one.isScan || one.paper.isEmpty())
            continue;
        const auto way = one.withoutScan == WithoutScan::CopySentBefore
                             ? one.leftBy.value_or(LeavingWay::Post)
                             : LeavingWay::Post;
        auto alike = std::find_if(all.begin(), all.end(), [&](const UnsignedCopies &other) {
            return other.where == one.withoutScan && other.way == way;
        });
        if (alike == all.end())
            alike = all.insert(all.end(), {one.withoutScan, way, {}});
        alike->numbers << one.frozen.number;
    }
    return all;
}

QString unsignedSentences(const Labels &labels, const std::vector<UnsignedCopies> &copies)
{
    QStringList sentences;
    for (const auto &one : copies) {
        auto key = one.where == WithoutScan::CopyAndPost ? u"unsigned.post"_s
                                                         : u"unsigned.before."_s + codeOf(one.way);
        if (one.numbers.size() > 1)
            key += u".several"_s;
        sentences << labels(key, {enumerated(one.numbers, labels)});
    }
    return sentences.join(u' ');
}

Result<LetterRow> letterRow(const SnapshotContent &frozen, const Labels &labels)
{
    LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, labels.language()));
    QStringList services;
    for (const auto &line : frozen.draft.services)
        services << (line.version.isEmpty() ? line.name : labels(u"service"_s, {line.name, line.version}));
    const auto &environment = frozen.draft.environment;
    return LetterRow{frozen.number,
                     QString::number(frozen.version),
                     frozen.draft.application,
                     services.join(u", "_s),
                     environment ? form(u"environment."_s + codeOf(*environment)) : QString(),
                     labels(u"kind."_s + codeOf(frozen.draft.kind))};
}

Result<std::unique_ptr<PagedDocument>> letterPaper(const Envelope &envelope, const Labels &labels,
                                                   const std::optional<QDate> &day, const QString &subject,
                                                   const QStringList &theirs, Section body)
{
    const auto &first = envelope.requests.front().frozen;
    LICET_ASSIGN(auto enclosures, enclosureList(envelope, labels));
    const bool encloses = std::any_of(envelope.requests.begin(), envelope.requests.end(),
                                      [](const EnclosedRequest &one) { return !one.paper.isEmpty(); });
    std::vector<Section> sections;
    sections.push_back(std::move(body));
    LICET_ASSIGN(const auto signer, signerText(first, labels));
    sections.push_back(signatureLine(labels, signer));
    if (encloses)
        sections.push_back(std::move(enclosures));
    const LetterHead head(envelope,
                          {contactText(first, labels), referenceLines(envelope, theirs, labels).join(u'\n'),
                           placeAndDay(labels, first.draft.place, day)});
    PageDecoration dress;
    dress.language = codeOf(labels.language());
    dress.title = paperLine(subject);
    dress.headHeight = head.height();
    dress.paintHead = head;
    dress.continued = labels(u"continued"_s, {u"%1"_s});
    const RunningLine running{paperLine(envelope.sender.name), paperLine(subject)};
    dress.runningHeight = running.height();
    dress.paintRunning = running;
    dress.mayTighten = true;
    // No more than its lines: what it keeps, a letter of some requests would lack.
    const auto longestFoot = footText(labels, paperLine(envelope.sender.name), 99, 99);
    dress.footHeight = 6 + wrappedHeight(longestFoot, paperFont(9), PageFrame::contentWidth);
    dress.paintFoot = [labels, sender = paperLine(envelope.sender.name)](
                          QPainter &painter, const QRectF &area, int page, int pages) {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(9));
        drawWrapped(painter, area.adjusted(0, 6, 0, 0), footText(labels, sender, page, pages));
    };
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

} // namespace licet
