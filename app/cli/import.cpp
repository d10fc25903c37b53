#include "exchange/register_import.h"
#include "import_list.h"
#include "output.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

int importDraft(Register &target, const QJsonValue &document, const Call &call, const Translator &translator)
{
    const auto draft = readDraftFile(document);
    if (!draft)
        return fail(translator, draft.error());
    if (call.has(u"dry-run"_s)) {
        tell(translator.translate("CommandLine", "The draft can be imported; nothing was written."));
        return Done;
    }
    const auto id = target.requests().create(*draft, call.stamp());
    if (!id)
        return fail(translator, id.error());
    print(u"request %1\n"_s.arg(id->row()));
    return Done;
}

} // namespace

int import(const Call &call, const Translator &translator)
{
    if (!call.words[1].endsWith(u".json", Qt::CaseInsensitive))
        return importList(call, translator);
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    const auto document = readJsonFile(call.words[1]);
    if (!document)
        return fail(translator, document.error());
    if (isDraftFile(*document))
        return importDraft(**target, *document, call, translator);
    const auto report = importRegister(**target, *document, call.stamp(), call.has(u"dry-run"_s));
    if (!report)
        return fail(translator, report.error());
    for (const auto &one : report->different)
        tell(fillPlaces(
            translator.translate("CommandLine", "%1 is recorded with other facts and was left as it is."),
            {one}));
    print(u"imported %1, duplicates %2, different %3\n"_s.arg(report->imported)
              .arg(report->duplicates)
              .arg(report->different.size()));
    return report->different.isEmpty() ? Done : Found;
}

} // namespace licet::cli
