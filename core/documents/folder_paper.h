#pragma once

#include "documents/paper.h"

namespace licet {

/// A cover or form: drawn anew where that gives what was frozen, else the frozen pages.
struct FolderPaper
{
    std::unique_ptr<PagedDocument> drawn;
    QByteArray frozen;
    int pages = 0;
};

Result<FolderPaper> folderPaper(Result<std::unique_ptr<PagedDocument>> drawn, const QByteArray &frozen);
/// The frozen cover is that of whoever signs by P15; each of the others gets one of his own.
Result<FolderPaper> coverFor(const SnapshotSignatory &signatory, const FolderEntry &entry);

} // namespace licet
