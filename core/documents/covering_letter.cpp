#include "documents/covering_letter.h"

#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/joined_pdf.h"

#include <QImage>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastHeadHeight = 170;
constexpr double recipientTop = 44;
constexpr double recipientShare = 0.42; ///< of the width, at the right: where a window envelope shows it

constexpr int addressFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;

QString addressBlock(const QString &name, QString address)
{
    return (name + u'\n' + address.replace(u", "_s, u"\n"_s)).trimmed();
}

double heightOf(const QString &text, double width)
{
    const QRectF room(0, 0, width, 10'000);
    return QFontMetricsF(paperFont(11)).boundingRect(room, addressFlags, text).height();
}

/// One request in the letter's words.
struct Row
{
    QString number;
    QString version;
    QString application;
    QString services;
    QString environment;
};

Result<Row> rowOf(const FrozenRequest &frozen, Language language)
{
    LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, language));
    QStringList services;
    for (const auto &line : frozen.draft.services)
        services << u"%1 %2"_s.arg(line.name, line.version).trimmed();
    const auto &environment = frozen.draft.environment;
    return Row{frozen.number, QString::number(frozen.version), frozen.draft.application,
               services.join(u", "_s),
               environment ? form(u"environment."_s + wordOf(*environment)) : QString()};
}

/// A sentence for one request or for several: with number and version, or count and numbers.
QString counted(const Labels &labels, const QString &key, const Envelope &envelope)
{
    const auto &all = envelope.requests;
    if (all.size() == 1)
        return labels(key + u".one"_s,
                      {all.front().frozen.number, QString::number(all.front().frozen.version)});
    QStringList numbers;
    for (const auto &one : all)
        numbers << one.frozen.number;
    return labels(key + u".several"_s, {QString::number(all.size()), numbers.join(u", "_s)});
}

QString enclosureText(const Labels &labels, const EnclosedRequest &one)
{
    return labels(one.isScan ? u"enclosure.scan"_s : u"enclosure.form"_s,
                  {one.frozen.number, QString::number(one.frozen.version)});
}

Result<Section> bodySection(const Envelope &envelope, const Labels &labels)
{
    QVariantList lines;
    for (const auto &one : envelope.requests) {
        LICET_ASSIGN(const auto row, rowOf(one.frozen, labels.language()));
        lines << QVariantMap{{u"number"_s, row.number},
                             {u"version"_s, row.version},
                             {u"application"_s, row.application},
                             {u"services"_s, row.services},
                             {u"environment"_s, row.environment}};
    }
    QVariantMap values{{u"subject"_s, counted(labels, u"subject"_s, envelope)},
                       {u"intro"_s, counted(labels, u"intro"_s, envelope)},
                       {u"lines"_s, lines}};
    for (const auto &key : {u"salutation"_s, u"closing"_s, u"number"_s, u"version"_s, u"application"_s,
                            u"services"_s, u"environment"_s})
        values.insert(key, labels(key));
    LICET_ASSIGN(const auto html, fillTemplate(u"covering"_s, values));
    return Section{html};
}

Section signatureLine(const Labels &labels, const QString &name)
{
    Section section;
    section.mayBreak = false;
    section.paintedHeight = 76;
    section.paintBelow = [label = labels(u"signature"_s), name](QPainter &painter, const QRectF &area) {
        constexpr double width = 230;
        painter.setPen(QPen(Qt::black, 0.7));
        painter.drawLine(QPointF(area.left(), area.top() + 46),
                         QPointF(area.left() + width, area.top() + 46));
        painter.setFont(paperFont(10));
        const auto words = name.isEmpty() ? label : label + u": "_s + name;
        painter.drawText(QRectF(area.left(), area.top() + 50, area.width(), 14), Qt::AlignLeft, words);
    };
    return section;
}

Result<Section> enclosureList(const Envelope &envelope, const Labels &labels)
{
    QVariantList items;
    for (const auto &one : envelope.requests)
        items << QVariantMap{{u"head"_s, u"–"_s}, {u"text"_s, enclosureText(labels, one)}};
    LICET_ASSIGN(const auto html,
                 fillTemplate(u"list"_s, {{u"title"_s, labels(u"enclosures"_s)}, {u"items"_s, items}}));
    return Section{html, false};
}

/// Sender and logo, the recipient where a window shows it, place and day below.
class LetterHead
{
public:
    LetterHead(const Envelope &envelope, const QString &placeAndDay)
        : m_sender(addressBlock(envelope.sender.name, envelope.sender.address))
        , m_recipient(addressBlock(envelope.recipient.name, envelope.recipient.address))
        , m_placeAndDay(placeAndDay)
        , m_logo(QImage::fromData(envelope.logo))
    {
    }

    [[nodiscard]] double height() const
    {
        const double width = PageFrame::contentWidth;
        const double addresses = qMax(heightOf(m_sender, width * (0.96 - recipientShare)),
                                      recipientTop + heightOf(m_recipient, width * recipientShare));
        return qMax(leastHeadHeight, addresses + 56);
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const double right = area.right() - area.width() * recipientShare;
        painter.setPen(Qt::black);
        painter.setFont(paperFont(11));
        painter.drawText(QRectF(area.left(), area.top(), right - area.left() - area.width() * 0.04, 10),
                         addressFlags, m_sender);
        painter.drawText(QRectF(right, area.top() + recipientTop, area.right() - right, 10), addressFlags,
                         m_recipient);
        painter.drawText(QRectF(area.left(), area.bottom() - 34, area.width(), 16),
                         Qt::AlignLeft | Qt::AlignTop, m_placeAndDay);
        if (m_logo.isNull())
            return;
        const auto size = QSizeF(m_logo.size()).scaled(110, 34, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(area.right() - size.width(), area.top(), size.width(), size.height()),
                          m_logo);
    }

private:
    QString m_sender;
    QString m_recipient;
    QString m_placeAndDay;
    QImage m_logo;
};

QString placeAndDay(const Labels &labels, const QString &place, const std::optional<QDate> &day)
{
    const auto written = day ? dateText(day) : u"……………………"_s;
    return place.trimmed().isEmpty() ? labels(u"date"_s) + u": "_s + written
                                     : labels(u"placeAndDate"_s, {place.trimmed(), written});
}

/// A scan that is a picture, as large as an A4 page takes it.
class PicturePage : public PagedDocument
{
public:
    explicit PicturePage(QImage picture) : m_picture(std::move(picture)) {}
    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(QPainter &painter, int) const override
    {
        constexpr double edge = 14;
        const QRectF room(edge, edge, PageFrame::pageWidth - 2 * edge, 842 - 2 * edge);
        const auto size = QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(room.topLeft(), size), m_picture);
    }

private:
    QImage m_picture;
};

Result<void> appendPaper(JoinedPdf &joined, const EnclosedRequest &one)
{
    if (one.paper.startsWith("%PDF-")) {
        joined.append(one.paper);
        return {};
    }
    const auto picture = QImage::fromData(one.paper);
    if (picture.isNull())
        return {};
    LICET_ASSIGN(const auto page, writePdf(PicturePage(picture), one.frozen.number));
    joined.append(page);
    return {};
}

} // namespace

Result<std::unique_ptr<PagedDocument>> coveringLetter(const Envelope &envelope,
                                                      const std::optional<QDate> &day)
{
    const auto &first = envelope.requests.front().frozen;
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, envelope.language()));
    LICET_ASSIGN(auto body, bodySection(envelope, labels));
    LICET_ASSIGN(auto enclosures, enclosureList(envelope, labels));
    std::vector<Section> sections;
    sections.push_back(std::move(body));
    sections.push_back(signatureLine(labels, first.draft.preparedBy));
    sections.push_back(std::move(enclosures));
    const LetterHead head(envelope, placeAndDay(labels, first.draft.place, day));
    PageDress dress;
    dress.headHeight = head.height();
    dress.paintHead = head;
    dress.paintFoot = [labels, sender = envelope.sender.name](QPainter &painter, const QRectF &area, int page,
                                                              int pages) {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(9));
        painter.drawText(area.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         sender + u" · "_s +
                             labels(u"page"_s, {QString::number(page), QString::number(pages)}));
    };
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

Result<QByteArray> letterWithPapers(const QByteArray &letter, const Envelope &envelope)
{
    return joinPdf([&]() -> Result<QByteArray> {
        JoinedPdf joined;
        joined.append(letter);
        for (const auto &one : envelope.requests)
            LICET_TRY(appendPaper(joined, one));
        return joined.bytes();
    });
}

Result<MailWords> coveringMail(const Envelope &envelope)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, envelope.language()));
    QStringList lines{labels(u"salutation"_s), {}, counted(labels, u"intro"_s, envelope), {}};
    for (const auto &one : envelope.requests) {
        LICET_ASSIGN(const auto row, rowOf(one.frozen, labels.language()));
        lines << u"– "_s + labels(u"line"_s,
                                  {row.number, row.version, row.application, row.services, row.environment});
    }
    const auto &first = envelope.requests.front().frozen;
    lines << QString() << labels(u"closing"_s) << QString() << first.draft.preparedBy << envelope.sender.name;
    return MailWords{counted(labels, u"subject"_s, envelope), lines.join(u'\n').trimmed() + u'\n'};
}

Result<MailWords> questionMail(const FrozenRequest &draft, const QString &question)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, draft.language));
    LICET_ASSIGN(const auto row, rowOf(draft, draft.language));
    QStringList about{row.application, row.services, row.environment};
    about.removeAll(QString());
    const QStringList lines{labels(u"salutation"_s),     {},
                            question.trimmed(),          {},
                            labels(u"question.draft"_s), {},
                            labels(u"closing"_s),        {},
                            draft.draft.preparedBy,      draft.institution.name};
    return MailWords{labels(u"question.subject"_s, {about.join(u" – "_s)}),
                     lines.join(u'\n').trimmed() + u'\n'};
}

} // namespace licet
