#include "exchange/register_import.h"
#include "exchange/taking_back.h"
#include "import_list.h"
#include "output.h"

#include <QFileInfo>

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
    const auto done = importDraft(target, *draft, QFileInfo(call.words[1]).fileName(), call.stamp());
    if (!done)
        return fail(translator, done.error());
    if (done->earlierNumber)
        tellEarlierNumbers(translator, {*done->earlierNumber});
    print(u"request %1\n"_s.arg(done->request.row()));
    tellOfTakingBack(translator, done->import);
    return Done;
}

/// The number is the one that the import said at its end.
int takeBack(const Call &call, const Translator &translator)
{
    bool fits = false;
    const auto import = call.value(u"take-back"_s).toLongLong(&fits);
    if (!fits) {
        tell(fillPlaces(translator.translate(
                            "CommandLine", "“%1” is no number of an import: give the one that it said at its "
                                           "end; list history names it too."),
                        {call.value(u"take-back"_s)}));
        return WrongCall;
    }
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    if (const auto taken = takeBackImport((*target)->database(), import, call.stamp()); !taken)
        return fail(translator, taken.error());
    print(fillPlaces(translator.translate("CommandLine", "taken back %1"), {QString::number(import)}) +
          u'\n');
    return Done;
}

/// Either a file or the number of an import to take back.
bool isComplete(const Call &call, const Translator &translator)
{
    if (call.has(u"take-back"_s) ? call.words.size() == 1 : call.words.size() == 2)
        return true;
    tell(translator.translate("CommandLine", "Give a file to import, or with --take-back the number of an "
                                             "import: one of them."));
    return false;
}

} // namespace

void tellOfTakingBack(const Translator &translator, qint64 import)
{
    if (import > 0)
        tell(fillPlaces(
            translator.translate("CommandLine",
                                 "As long as nothing is built on it, this import can be taken back as "
                                 "a whole with licet-cli import REGISTER --take-back %1."),
            {QString::number(import)}));
}

int import(const Call &call, const Translator &translator)
{
    if (!isComplete(call, translator))
        return WrongCall;
    if (call.has(u"take-back"_s))
        return takeBack(call, translator);
    if (!call.words[1].endsWith(u".json", Qt::CaseInsensitive))
        return importList(call, translator);
    const bool isDry = call.has(u"dry-run"_s);
    auto target =
        isDry ? Register::openTrial(call.words[0]) : Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    const auto document = readJsonFile(call.words[1]);
    if (!document)
        return fail(translator, document.error());
    if (isDraftFile(*document))
        return importDraft(**target, *document, call, translator);
    const auto report =
        importRegister(**target, *document, call.stamp(), isDry, QFileInfo(call.words[1]).fileName());
    if (!report) {
        const int status = fail(translator, report.error());
        // A register in which a later day was taken as today tells days to come.
        if (report.error().kind == ErrorKind::DayInFuture)
            tell(translator.translate("CommandLine",
                                      "Where it was recorded with --on, import it with that day "
                                      "as --on too."));
        return status;
    }
    tellEarlierNumbers(translator, report->earlierNumbers);
    for (const auto &one : report->different)
        tell(fillPlaces(
            translator.translate("CommandLine", "%1 is recorded with other facts and was left as it is."),
            {one}));
    print(fillPlaces(translator.translate("CommandLine", "imported %1, duplicates %2, different %3"),
                     {QString::number(report->imported), QString::number(report->duplicates),
                      QString::number(report->different.size())}) +
          u'\n');
    tellOfTakingBack(translator, report->import);
    return report->different.isEmpty() ? Done : Found;
}

} // namespace licet::cli
