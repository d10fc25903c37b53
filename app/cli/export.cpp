#include "base/atomic_file.h"
#include "exchange/institution_extract.h"
#include "exchange/register_export.h"
#include "exchange/sheet_file.h"
#include "output.h"
#include "text/sheet_text.h"

#include <QJsonDocument>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

bool endsWith(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

Result<void> writeList(const List &list, const std::vector<QJsonObject> &rows, const QString &output,
                       const Translator &translator)
{
    if (endsWith(output, u".json"_s))
        return saveAtomically(output, bytesOf(documentOf(list, rows)));
    return writeSheetFile(output, sheetOf(translator, list, rows));
}

/// Everything, in the form that `import` reads.
bool isRegisterData(const Call &call)
{
    return call.words.size() == 1 && endsWith(call.value(u"output"_s), u".json"_s);
}

/// What is wrong with the call, in a sentence; empty when nothing is.
QString problemWith(const Call &call, const Translator &translator)
{
    const auto output = call.value(u"output"_s);
    const bool isRegister = endsWith(output, u".licet"_s);
    if (!isRegister && !endsWith(output, u".json"_s) && !isSheetFile(output))
        return translator.translate(
            "CommandLine", "Say where it goes with --output and a name that ends with .csv, .json or .xlsx, "
                           "or with .licet for a register of one institution.");
    if (isRegister && !call.has(u"institution"_s))
        return translator.translate(
            "CommandLine", "A register of its own is made of one institution: name it with --institution.");
    if (isRegister && (call.words.size() > 1 || call.has(u"on"_s) || call.has(u"known-on"_s)))
        return translator.translate("CommandLine",
                                    "A register holds everything of its institution, with its whole "
                                    "history: leave WHAT, --on and --known-on out.");
    if (isRegisterData(call) && (call.has(u"on"_s) || call.has(u"known-on"_s)))
        return translator.translate("CommandLine",
                                    "The data of a whole register are exported as they are now: leave "
                                    "--on and --known-on out, or say WHAT to export.");
    return {};
}

int exportData(const Register &from, Id<Institution> institution, const QString &output,
               const Translator &translator)
{
    const auto data = exportRegister(from, institution);
    if (!data)
        return fail(translator, data.error());
    const auto written = saveAtomically(output, QJsonDocument(*data).toJson(QJsonDocument::Indented));
    return written ? int(Done) : fail(translator, written.error());
}

/// A register of its own, of one institution.
int extractRegister(const Register &from, Id<Institution> institution, const Call &call,
                    const Translator &translator)
{
    const auto output = call.value(u"output"_s);
    const auto taken = extractInstitution(from, institution, output, call.has(u"overwrite"_s), call.stamp());
    if (!taken)
        return fail(translator, taken.error());
    // As `verify` counts them: beside those of its source the one that says what was left out.
    print(fillPlaces(translator.translate("CommandLine", "events %1, left out %2"),
                     {QString::number(taken->events + 1), QString::number(taken->leftOut)}) +
          u'\n');
    return Done;
}

} // namespace

int exportList(const Call &call, const Translator &translator)
{
    if (const auto problem = problemWith(call, translator); !problem.isEmpty()) {
        tell(problem);
        return WrongCall;
    }
    const auto *wanted = listAsked(call.words.value(1, u"authorizations"_s), translator);
    if (!wanted)
        return WrongCall;
    const auto output = call.value(u"output"_s);
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    (*from)->setToday([today = call.today] { return today; });
    tellUnsavedTyping(**from, translator);
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(translator, institution.error());
    if (endsWith(output, u".licet"_s))
        return extractRegister(**from, *institution, call, translator);
    if (const auto place = checkPlace(output, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    if (isRegisterData(call))
        return exportData(**from, *institution, output, translator);
    const RegisterAsOf asked((*from)->database(), call.knownBefore, call.dayAsked(), call.today);
    const auto rows = wanted->rows({asked, call.today, *institution});
    if (!rows)
        return fail(translator, rows.error());
    if (const auto written = writeList(*wanted, *rows, output, translator); !written)
        return fail(translator, written.error());
    return Done;
}

} // namespace licet::cli
