#include "documents/folder_paper.h"

#include "documents/joined_pdf.h"

namespace licet {

Result<FolderPaper> folderPaper(Result<std::unique_ptr<PagedDocument>> drawn, const QByteArray &frozen)
{
    FolderPaper paper{nullptr, frozen, pagesOf(frozen)};
    if (!drawn)
        return paper;
    LICET_ASSIGN(const auto bytes, writePdf(**drawn));
    if (isDrawnAlike(bytes, frozen))
        paper.drawn = *std::move(drawn);
    return paper;
}

Result<FolderPaper> coverFor(const SnapshotSignatory &signatory, const FolderEntry &entry)
{
    auto input = entry.input;
    auto &frozen = input.frozen;
    const auto language = signatory.language.value_or(frozen.language);
    if (signatory.name == frozen.signatory.name)
        return folderPaper(coverPage(input, language), entry.cover);
    for (auto &one : frozen.cosignatories)
        if (one.name == signatory.name)
            std::swap(one, frozen.signatory);
    FolderPaper paper;
    LICET_ASSIGN(paper.drawn, coverPage(input, language));
    paper.pages = paper.drawn->pageCount();
    return paper;
}

} // namespace licet
