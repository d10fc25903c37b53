#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/joined_pdf.h"

#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const SnapshotContent &frozen, const Labels &form)
{
    const auto environment =
        frozen.draft.environment ? form(u"environment."_s + codeOf(*frozen.draft.environment)) : QString();
    const auto service = frozen.draft.services.empty() ? QString() : frozen.draft.services.front().name;
    return u"%1 – %2 – %3"_s.arg(frozen.draft.application, service, environment);
}

/// The index names the sheet on which each request begins; its own length is known after a first layout.
Result<QByteArray> indexPdf(const std::vector<FolderEntry> &entries, const std::vector<int> &firstPages,
                            Language language)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"cover"_s, u"1"_s, language));
    LICET_ASSIGN(const auto form, Labels::load(entries.front().frozen.form.name,
                                               entries.front().frozen.form.version, language));
    QVariantList rows;
    for (size_t index = 0; index < entries.size(); ++index)
        rows << factRow({}, entries[index].frozen.number,
                        u"%1 – %2 %3"_s.arg(subjectOf(entries[index].frozen, form), labels(u"index.page"_s),
                                            QString::number(firstPages[index])));
    LICET_ASSIGN(auto section, factSection(labels(u"index"_s), rows));
    std::vector<Section> sections{std::move(section)};
    return writePdf(PageFrame(std::move(sections), {}), labels(u"index"_s));
}

Result<QByteArray> assemble(const std::vector<FolderEntry> &entries, Language language)
{
    std::vector<int> firstPages(entries.size(), 0);
    LICET_ASSIGN(const auto trial, indexPdf(entries, firstPages, language));
    int page = pagesOf(trial);
    for (size_t index = 0; index < entries.size(); ++index) {
        page += page % 2;
        firstPages[index] = page + 1;
        if (!entries[index].cover.isEmpty()) {
            page += pagesOf(entries[index].cover);
            page += page % 2;
        }
        page += pagesOf(entries[index].form);
    }
    LICET_ASSIGN(const auto index, indexPdf(entries, firstPages, language));
    JoinedPdf folder;
    folder.append(index);
    for (const auto &entry : entries) {
        folder.beginOdd();
        if (!entry.cover.isEmpty()) {
            folder.append(entry.cover);
            folder.beginOdd();
        }
        folder.append(entry.form);
    }
    return folder.bytes();
}

} // namespace

Result<QByteArray> signingFolder(const std::vector<FolderEntry> &entries, Language language)
{
    Q_ASSERT(!entries.empty());
    return joinPdf([&] { return assemble(entries, language); });
}

} // namespace licet
