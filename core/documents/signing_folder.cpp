#include "base/paper_characters.h"
#include "documents/column_widths.h"
#include "documents/folder_paper.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/joined_pdf.h"
#include "request/signing.h"
#include "text/terms.h"

#include <QPainter>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A request in the folder of its signatory.
struct FolderRequest
{
    const FolderEntry *entry;
    SnapshotSignatory signatory;
    std::optional<FolderPaper> cover;
    FolderPaper form;
    int firstSheet = 0; ///< of the folder, from 1
};

Result<FolderRequest> folderRequest(const FolderEntry &entry, const SnapshotSignatory &signatory)
{
    FolderRequest request{&entry, signatory, {}, {}};
    LICET_ASSIGN(
        request.form,
        folderPaper(requestForm(entry.input, Marking::Original, entry.input.frozen.language), entry.form));
    if (!entry.cover.isEmpty()) {
        LICET_ASSIGN(request.cover, coverFor(signatory, entry));
    }
    return request;
}

/// Whose signature is still to come; of a version that is signed, whose it bears.
std::vector<SnapshotSignatory> signatoriesOf(const FolderEntry &entry)
{
    const auto all = licet::signatoriesOf(entry.input.frozen);
    std::vector<SnapshotSignatory> awaited;
    for (const auto &one : all)
        if (entry.awaited.isEmpty() || entry.awaited.contains(one.name))
            awaited.push_back(one);
    return awaited;
}

/// What one signatory of one institution gets.
struct Folder
{
    Language language;
    std::vector<FolderRequest> requests;
    std::unique_ptr<PagedDocument> index;

    [[nodiscard]] const SnapshotContent &first() const { return requests.front().entry->input.frozen; }
    [[nodiscard]] const QString &signatory() const { return requests.front().signatory.name; }
};

class IndexHead
{
public:
    IndexHead(QString title, const QStringList &told) : m_title(std::move(title)), m_told(told.join(u'\n')) {}

    [[nodiscard]] double height() const
    {
        const QRectF room(0, 0, PageFrame::contentWidth, 10'000);
        const auto told = QFontMetricsF(paperFont(11)).boundingRect(room, flags(room.width()), m_told);
        return toldTop + told.height() + 14;
    }
    void operator()(QPainter &painter, const QRectF &area) const
    {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(17, true));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_title);
        painter.setFont(paperFont(11));
        painter.drawText(area.adjusted(0, toldTop, 0, 0), flags(area.width()), m_told);
    }

private:
    static constexpr double toldTop = 28;

    [[nodiscard]] int flags(double width) const { return wrapFlags(m_told, paperFont(11), width); }

    QString m_title;
    QString m_told;
};

Result<std::unique_ptr<PagedDocument>> folderIndex(const Folder &folder, const Labels &labels, QDate day)
{
    const auto first = saidIn(labels.language(), folder.first());
    QVariantList lines;
    std::vector<PaperColumn> columns{
        {labels(u"index.number"_s), {}, 0.11, true}, {labels(u"index.kind"_s), {}, 0.13},
        {labels(u"application"_s), {}, 0.15},        {labels(u"services"_s), {}, 0.24},
        {labels(u"environment"_s), {}, 0.14},        {labels(u"index.sheet"_s), {}, 0.08},
        {labels(u"index.signed"_s), {}, 0.15}};
    for (const auto &request : folder.requests) {
        const auto &frozen = request.entry->input.frozen;
        LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, labels.language()));
        QStringList services;
        for (const auto &line : frozen.draft.services)
            services << (line.version.trimmed().isEmpty() ? line.name
                                                          : labels(u"service"_s, {line.name, line.version}));
        const auto &environment = frozen.draft.environment;
        const QStringList cells{frozen.number,
                                form(u"kind."_s + codeOf(frozen.draft.kind)),
                                frozen.draft.application,
                                services.join(u", "_s),
                                environment ? form(u"environment."_s + codeOf(*environment)) : QString(),
                                QString::number(request.firstSheet)};
        for (qsizetype column = 0; column < cells.size(); ++column)
            columns[size_t(column)].cells << cells[column];
        lines << QVariantMap{{u"number"_s, cells[0]},      {u"kind"_s, cells[1]},
                             {u"application"_s, cells[2]}, {u"services"_s, cells[3]},
                             {u"environment"_s, cells[4]}, {u"sheet"_s, cells[5]}};
    }
    LICET_ASSIGN(const auto html,
                 fillTemplate(u"folder"_s, {{u"columns"_s, columnHeads(columns, 3)}, {u"lines"_s, lines}}));
    PageDecoration dress;
    const auto count = QString::number(folder.requests.size());
    const QStringList told{paperLine(first.institution.name),
                           paperLine(labels(folder.requests.size() == 1 ? u"index.one"_s : u"index.several"_s,
                                            {folder.signatory(), count})),
                           labels(u"labelled"_s, {labels(u"date"_s), printedDate(day, labels.language())})};
    const IndexHead head(labels(u"index"_s), told);
    dress.headHeight = head.height();
    dress.paintHead = head;
    return std::unique_ptr<PagedDocument>(new PageFrame({Section{html}}, std::move(dress)));
}

/// The index names the sheets on which requests begin; its own length is known after a first layout.
Result<void> number(Folder &folder, const Labels &labels, QDate day)
{
    for (int layout = 0; layout < 2; ++layout) {
        LICET_ASSIGN(folder.index, folderIndex(folder, labels, day));
        int sheet = folder.index->pageCount();
        for (auto &request : folder.requests) {
            sheet += sheet % 2;
            request.firstSheet = sheet + 1;
            if (request.cover) {
                sheet += request.cover->pages;
                sheet += sheet % 2;
            }
            sheet += request.form.pages;
        }
    }
    return {};
}

/// All sheets of a folder. Index and covers bear its number above; a form bears none, on neither side, for
/// its very sheets are signed and go to the KSZ. Where frozen pages go only the number is painted.
class FolderSheets : public PagedDocument
{
public:
    FolderSheets(const Folder &folder, const Labels &labels, QDate day)
        : m_language(folder.language)
        , m_title(labels(u"index.title"_s, {folder.signatory(), printedDate(day, labels.language())}))
    {
        m_outline.push_back({0, 0, labels(u"index.list"_s)});
        addPages(folder.index.get(), {}, folder.index->pageCount(), Bearing::Number);
        for (const auto &request : folder.requests)
            add(request, labels);
        for (size_t sheet = 0; sheet < m_sheets.size(); ++sheet)
            if (m_sheets[sheet].bearing == Bearing::Number)
                m_sheets[sheet].stamp =
                    labels(u"index.stamp"_s, {QString::number(sheet + 1), QString::number(m_sheets.size())});
    }

    [[nodiscard]] int pageCount() const override { return int(m_sheets.size()); }
    [[nodiscard]] QString title() const override { return m_title; }
    void paint(QPainter &painter, int page) const override
    {
        const auto &sheet = m_sheets[size_t(page)];
        if (sheet.drawn)
            sheet.drawn->paint(painter, sheet.page);
        painter.setPen(QColor(0x44, 0x44, 0x44));
        painter.setFont(paperFont(8));
        painter.drawText(QRectF(PageFrame::margin, 18, PageFrame::contentWidth, 12),
                         Qt::AlignRight | Qt::AlignTop, sheet.stamp);
    }

    [[nodiscard]] PdfFinish finish() const
    {
        PdfFinish finish{codeOf(m_language), m_outline, true, {}};
        for (size_t index = 0; index < m_sheets.size(); ++index)
            if (!m_sheets[index].frozen.isEmpty())
                finish.frozen.push_back({int(index), m_sheets[index].frozen, m_sheets[index].page});
        return finish;
    }

private:
    enum class Bearing { Nothing, Number };
    struct Sheet
    {
        const PagedDocument *drawn = nullptr;
        QByteArray frozen = {};
        int page = 0;
        Bearing bearing = Bearing::Nothing;
        QString stamp = {};
    };

    void add(const FolderRequest &request, const Labels &labels)
    {
        evenOut();
        const auto &frozen = request.entry->input.frozen;
        m_outline.push_back(
            {int(m_sheets.size()), 0,
             paperLine(labels(u"index.request"_s, {frozen.number, frozen.draft.application}))});
        if (request.cover) {
            m_outline.push_back({int(m_sheets.size()), 1, labels(u"index.cover"_s)});
            addPages(request.cover->drawn.get(), request.cover->frozen, request.cover->pages,
                     Bearing::Number);
            evenOut();
            m_outline.push_back({int(m_sheets.size()), 1, labels(u"index.form"_s)});
        }
        addPages(request.form.drawn.get(), request.form.frozen, request.form.pages, Bearing::Nothing);
    }
    void evenOut()
    {
        if (m_sheets.size() % 2 == 1)
            m_sheets.push_back({});
    }
    void addPages(const PagedDocument *drawn, const QByteArray &frozen, int pages, Bearing bearing)
    {
        for (int page = 0; page < pages; ++page)
            m_sheets.push_back({drawn, drawn ? QByteArray() : frozen, page, bearing, {}});
    }

    Language m_language;
    QString m_title;
    std::vector<Sheet> m_sheets;
    std::vector<PdfBookmark> m_outline;
};

Result<std::vector<Folder>> foldersOf(const std::vector<FolderEntry> &entries,
                                      std::optional<Language> language)
{
    std::vector<Folder> folders;
    for (const auto &entry : entries)
        for (const auto &signatory : signatoriesOf(entry)) {
            const auto &frozen = entry.input.frozen;
            auto fits = std::find_if(folders.begin(), folders.end(), [&](const Folder &one) {
                return one.signatory() == signatory.name &&
                       one.first().institution.kbo == frozen.institution.kbo;
            });
            if (fits == folders.end()) {
                const auto spoken = signatory.language.value_or(frozen.language);
                fits = folders.insert(folders.end(), Folder{language.value_or(spoken), {}, nullptr});
            }
            LICET_ASSIGN(auto request, folderRequest(entry, signatory));
            fits->requests.push_back(std::move(request));
        }
    return folders;
}

QString nameAmong(const std::vector<Folder> &folders, const Folder &folder)
{
    const auto &name = folder.signatory();
    const auto namesakes = std::count_if(folders.begin(), folders.end(),
                                         [&](const Folder &one) { return one.signatory() == name; });
    return namesakes == 1 ? name : u"%1, %2"_s.arg(name, folder.first().institution.name);
}

Result<QByteArray> folderPdf(Folder &folder, QDate day)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"cover"_s, u"1"_s, folder.language));
    LICET_TRY(number(folder, labels, day));
    const FolderSheets sheets(folder, labels, day);
    LICET_ASSIGN(const auto drawn, writePdf(sheets));
    return joinPdf([&]() -> Result<QByteArray> { return finishedPdf(drawn, sheets.finish()); });
}

} // namespace

Result<std::vector<SigningFolder>> signingFolders(const std::vector<FolderEntry> &entries,
                                                  std::optional<Language> language, QDate day)
{
    LICET_ASSIGN(auto folders, joinPdf([&] { return foldersOf(entries, language); }));
    std::vector<SigningFolder> written;
    for (auto &folder : folders) {
        LICET_ASSIGN(auto pdf, folderPdf(folder, day));
        written.push_back({nameAmong(folders, folder), std::move(pdf)});
    }
    return written;
}

} // namespace licet
