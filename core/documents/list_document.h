#pragma once

#include "documents/paper.h"
#include "lists/sheet.h"

namespace licet {

/// A list, or a record with a line a member, on its way to paper.
struct ListPaper
{
    Sheet sheet;
    QStringList about;       ///< lines under the title: institution, day, filter
    bool isLandscape = true; ///< A4 landscape
    QString language = {};   ///< its code
};

/// Black on white: title, a head that every page repeats, cells that wrap and are never cut (a row longer
/// than a page goes on on the next), page numbers.
std::unique_ptr<PagedDocument> listDocument(ListPaper paper);

} // namespace licet
