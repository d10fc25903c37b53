#include "base/whole_file.h"
#include "documents/wording/sheet_wording.h"
#include "exchange/institution_extract.h"
#include "exchange/sheet_file.h"
#include "output.h"

#include <QFile>
#include <QJsonDocument>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

bool endsWith(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

Result<void> writeList(const List &list, const std::vector<QJsonObject> &rows, const QString &output,
                       const Phrases &phrases)
{
    if (endsWith(output, u".json"_s))
        return writeWholeFile(output, QJsonDocument(documentOf(list, rows)).toJson(QJsonDocument::Indented));
    return writeSheetFile(output, sheetOf(phrases, list, rows));
}

/// What is wrong with the call, in a sentence; empty when nothing is.
QString problemWith(const Call &call, const Phrases &phrases)
{
    const auto output = call.value(u"output"_s);
    const bool isRegister = endsWith(output, u".licet"_s);
    if (!isRegister && !endsWith(output, u".json"_s) && !isSheetFile(output))
        return phrases.translate(
            "CommandLine",
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "Say where it goes with --output and a name that ends with .csv, .json or .xlsx, "
                "or with .licet for a register of one institution."));
    if (isRegister && !call.has(u"institution"_s))
        return phrases.translate(
            "CommandLine",
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "A register of its own is made of one institution: name it with --institution."));
    if (isRegister && (call.words.size() > 1 || call.has(u"on"_s) || call.has(u"known-on"_s)))
        return phrases.translate(
            "CommandLine",
            QT_TRANSLATE_NOOP("CommandLine", "A register holds everything of its institution, with its whole "
                                             "history: leave WHAT, --on and --known-on out."));
    return {};
}

int exportRegister(const Register &from, Id<Institution> institution, const Call &call,
                   const Phrases &phrases)
{
    const auto output = call.value(u"output"_s);
    const auto taken = extractInstitution(from, institution, output, call.has(u"overwrite"_s), call.stamp());
    if (!taken)
        return fail(phrases, taken.error());
    print(u"events %1, left out %2\n"_s.arg(taken->events).arg(taken->leftOut));
    return Done;
}

} // namespace

int exportList(const Call &call, const Phrases &phrases)
{
    if (const auto problem = problemWith(call, phrases); !problem.isEmpty()) {
        tell(problem);
        return WrongCall;
    }
    const auto *wanted = listAsked(call.words.value(1, u"authorizations"_s), phrases);
    if (!wanted)
        return WrongCall;
    const auto output = call.value(u"output"_s);
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(phrases, from.error());
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(phrases, institution.error());
    if (endsWith(output, u".licet"_s))
        return exportRegister(**from, *institution, call, phrases);
    if (QFile::exists(output) && !call.has(u"overwrite"_s))
        return fail(phrases, Error{ErrorKind::FileExists, output});
    const AsItWas asked(**from, call.knownBefore);
    const auto rows = wanted->rows({asked, call.today, *institution, call.dayAsked()});
    if (!rows)
        return fail(phrases, rows.error());
    if (const auto written = writeList(*wanted, *rows, output, phrases); !written)
        return fail(phrases, written.error());
    return Done;
}

} // namespace licet::cli
