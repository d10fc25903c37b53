#include "exchange/example.h"

#include "exchange/register_import.h"

#include <QDir>

namespace licet {

using namespace Qt::StringLiterals;

Result<void> loadExample(Register &target, const Stamp &stamp)
{
    LICET_ASSIGN(const auto data, readJsonFile(u":/example/register.json"_s));
    LICET_TRY(importRegister(target, data, stamp, false));
    const QDir drafts(u":/example/drafts"_s);
    for (const auto &name : drafts.entryList(QDir::Files, QDir::Name)) {
        LICET_ASSIGN(const auto document, readJsonFile(drafts.filePath(name)));
        LICET_ASSIGN(const auto draft, readDraftFile(document));
        LICET_TRY(target.requests().create(draft, stamp));
    }
    return {};
}

} // namespace licet
