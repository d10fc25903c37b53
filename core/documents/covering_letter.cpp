#include "documents/covering_letter.h"

#include "documents/column_widths.h"
#include "documents/joined_pdf.h"
#include "documents/letter_paper.h"

#include <QImage>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

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

Result<Section> bodySection(const Envelope &envelope, const Labels &labels)
{
    QVariantList lines;
    std::vector<PaperColumn> columns{
        {labels(u"number"_s), {}, 0.14, true}, {labels(u"version"_s), {}, 0.09},
        {labels(u"kind"_s), {}, 0.14},         {labels(u"application"_s), {}, 0.22},
        {labels(u"services"_s), {}, 0.27},     {labels(u"environment"_s), {}, 0.14}};
    for (const auto &one : envelope.requests) {
        LICET_ASSIGN(const auto row, letterRow(one.frozen, labels));
        const QStringList cells{row.number,      row.version,  row.kind,
                                row.application, row.services, row.environment};
        for (size_t column = 0; column < columns.size(); ++column)
            columns[column].cells << cells[qsizetype(column)];
        lines << QVariantMap{{u"number"_s, row.number},     {u"version"_s, row.version},
                             {u"kind"_s, row.kind},         {u"application"_s, row.application},
                             {u"services"_s, row.services}, {u"environment"_s, row.environment}};
    }
    const QVariantMap values{{u"subject"_s, counted(labels, u"subject"_s, envelope)},
                             {u"intro"_s, counted(labels, u"intro"_s, envelope)},
                             {u"salutation"_s, labels(u"salutation"_s)},
                             {u"closing"_s, labels(u"closing"_s)},
                             {u"columns"_s, columnHeads(columns, 2)},
                             {u"lines"_s, lines}};
    LICET_ASSIGN(const auto html, fillTemplate(u"covering"_s, values));
    return Section{html};
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
    LICET_ASSIGN(const auto page, writePdf(PicturePage(picture), one.fileName));
    joined.append(page);
    return {};
}

} // namespace

Result<std::unique_ptr<PagedDocument>> coveringLetter(const Envelope &envelope,
                                                      const std::optional<QDate> &day)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, envelope.language()));
    LICET_ASSIGN(auto body, bodySection(envelope, labels));
    QStringList theirs;
    for (const auto &one : envelope.requests)
        if (!one.theirReference.isEmpty() && !theirs.contains(one.theirReference))
            theirs << one.theirReference;
    return letterPaper(envelope, labels, day, counted(labels, u"subject"_s, envelope), theirs,
                       std::move(body));
}

Result<QByteArray> letterWithPapers(const QByteArray &letter, const Envelope &envelope)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, envelope.language()));
    return joinPdf([&]() -> Result<QByteArray> {
        JoinedPdf joined;
        PdfFinish finish{codeOf(envelope.language())};
        joined.append(letter);
        finish.outline.push_back({0, 0, joined.title()});
        for (const auto &one : envelope.requests) {
            if (one.paper.isEmpty() || (!one.isScan && one.withoutScan == WithoutScan::OriginalEnclosed))
                continue;
            const int first = joined.pageCount();
            LICET_TRY(appendPaper(joined, one));
            if (joined.pageCount() > first)
                finish.outline.push_back({first, 0, enclosureText(labels, one)});
        }
        return joined.bytes(finish);
    });
}

Result<MailWords> coveringMail(const Envelope &envelope)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, envelope.language()));
    QStringList lines{labels(u"salutation"_s), {}, counted(labels, u"intro"_s, envelope), {}};
    for (const auto &one : envelope.requests) {
        LICET_ASSIGN(const auto row, letterRow(one.frozen, labels));
        lines << u"– "_s + labels(u"line"_s, {row.number, row.version, row.application, row.services,
                                              row.environment, row.kind});
    }
    if (const auto copies = unsignedSentences(labels, unsignedCopies(envelope)); !copies.isEmpty())
        lines << QString() << copies;
    const auto &first = envelope.requests.front().frozen;
    lines << QString() << labels(u"closing"_s) << QString() << first.draft.preparedBy << envelope.sender.name;
    return MailWords{counted(labels, u"subject"_s, envelope), lines.join(u'\n').trimmed() + u'\n'};
}

Result<MailWords> questionMail(const SnapshotContent &draft, const QString &question)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, draft.language));
    LICET_ASSIGN(const auto row, letterRow(draft, labels));
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
