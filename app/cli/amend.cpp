#include "command.h"
#include "exchange/register_amending.h"
#include "exchange/register_import.h"
#include "import_list.h"
#include "output.h"

#include <QFileInfo>

namespace licet::cli {

using namespace Qt::StringLiterals;

int amend(const Call &call, const Translator &translator)
{
    if (!call.has(u"on"_s) || call.value(u"note"_s).trimmed().isEmpty()) {
        tell(translator.translate("CommandLine",
                                  "Say with --on from which day it holds, and with --note why."));
        return WrongCall;
    }
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    const auto document = readJsonFile(call.words[1]);
    if (!document)
        return fail(translator, document.error());
    const auto report = amendRegister(**target, *document, call.value(u"note"_s), call.stamp(),
                                      QFileInfo(call.words[1]).fileName());
    if (!report)
        return fail(translator, report.error());
    tellEarlierNumbers(translator, report->earlierNumbers);
    for (const auto &one : report->refused)
        tell(fillPlaces(translator.translate("CommandLine", "%1 changes only by its own events (licet-cli "
                                                            "record) and was left as it is."),
                        {one}));
    print(fillPlaces(translator.translate("CommandLine", "changed %1, added %2, unchanged %3, left %4"),
                     {QString::number(report->changed), QString::number(report->added),
                      QString::number(report->unchanged), QString::number(report->refused.size())}) +
          u'\n');
    tellOfTakingBack(translator, report->import);
    return report->refused.isEmpty() ? Done : Found;
}

} // namespace licet::cli
