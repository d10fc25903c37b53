#include "import_list.h"

#include "base/atomic_file.h"
#include "base/limits.h"
#include "list_import/list_import.h"
#include "output.h"
#include "text/labelled.h"
#include "text/list_import_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Translator &translator, const char *sentence, const QStringList &arguments = {})
{
    return fillPlaces(translator.translate("CommandLine", sentence), arguments);
}

bool says(const PreviewedRow &row, ListRemarkKind kind)
{
    return std::any_of(row.remarks.begin(), row.remarks.end(),
                       [&](const ListRemark &one) { return one.kind == kind; });
}

QString reasonOf(const Translator &translator, const PreviewedRow &row)
{
    auto reason = describe(translator, row);
    const auto hint = [&](ListRemarkKind kind, const char *sentence) {
        if (says(row, kind))
            reason += u' ' + inWords(translator, sentence);
    };
    hint(ListRemarkKind::NumberLostZeros,
         QT_TRANSLATE_NOOP("CommandLine", "The option --pad-numbers does that."));
    hint(ListRemarkKind::NearName,
         QT_TRANSLATE_NOOP("CommandLine", "The option --near-names take takes the register's name, "
                                          "--near-names keep the one of the list."));
    hint(ListRemarkKind::DayDoubtful,
         QT_TRANSLATE_NOOP("CommandLine", "The option --dates month-first or --dates day-first says so."));
    return reason;
}

/// Each row of which there is something to say; then what was made with it; last the counts.
void report(const Translator &translator, const ImportPreview &preview)
{
    for (const auto &row : preview.rows)
        if (!row.remarks.empty())
            print(inWords(
                      translator, QT_TRANSLATE_NOOP("CommandLine", "line %1: %2. %3"),
                      {QString::number(row.line), term(translator, row.status), reasonOf(translator, row)}) +
                  u'\n');
    const auto made = [&](const char *sentence, const QStringList &names) {
        if (!names.isEmpty())
            print(inWords(translator, sentence, {firstNames(translator, names)}) + u'\n');
    };
    made(QT_TRANSLATE_NOOP("CommandLine", "New applications, to complete: %1."), preview.newApplications);
    made(QT_TRANSLATE_NOOP("CommandLine", "New services of the catalogue, to complete: %1."),
         preview.newServices);
    made(QT_TRANSLATE_NOOP("CommandLine", "New decisions of the committee, to complete: %1."),
         preview.newDecisions);
    made(QT_TRANSLATE_NOOP("CommandLine", "Columns that are not imported: %1."), preview.ignoredColumns);
    // For scripts, so the same in every language.
    print(u"read %1, imported %2, duplicates %3, refused %4\n"_s.arg(preview.rows.size())
              .arg(preview.imported)
              .arg(preview.duplicates)
              .arg(preview.refused));
}

Result<ListReading> readFile(const QString &path, std::optional<ListEncoding> encoding)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    LICET_TRY(checkFileSize(file.size(), path));
    return readListBytes(file.readAll(), encoding);
}

Result<void> writeRefused(const QString &path, const ListCells &cells, const ImportPreview &preview,
                          const Translator &translator)
{
    return saveAtomically(path,
                          refusedRows(cells, preview, reasonHead(translator),
                                      [&](const PreviewedRow &row) { return reasonOf(translator, row); }));
}

Result<ImportPreview> judged(const Register &from, const ListCells &cells, const ListMapping &mapping,
                             const ListOptions &options, QDate today)
{
    LICET_ASSIGN(const auto known, readKnown(from.database(), today));
    return judge(cells, mapping, known, options);
}

/// What an option says; nothing where it is not given. False when its word is none of its words.
template <Coded E>
bool chosen(const Call &call, const QString &option, const Translator &translator, std::optional<E> &value)
{
    if (!call.has(option))
        return true;
    const auto word = parseCode<E>(call.value(option).toLower());
    if (word) {
        value = *word;
        return true;
    }
    tell(inWords(translator,
                 QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be said with --%2: use one of %3."),
                 {call.value(option), option, allowedCodes<E>().join(u", "_s)}));
    return false;
}

/// Whether a file is a list with heads; what is wrong or odd about it is told.
bool isReadable(const Translator &translator, const ListReading &reading, const QString &file)
{
    if (reading.fault) {
        auto sentence = describe(translator, reading);
        if (*reading.fault == ListFault::BrokenUtf8)
            sentence +=
                u' ' + inWords(translator,
                               QT_TRANSLATE_NOOP("CommandLine", "The option --encoding does that: %1."),
                               {allowedCodes<ListEncoding>().join(u", "_s)});
        tell(labelled(translator, file, sentence));
        return false;
    }
    if (const auto read = oddWordsSentence(translator, reading); !read.isEmpty())
        tell(read);
    if (reading.cells.heads < 0)
        tell(inWords(
            translator,
            QT_TRANSLATE_NOOP("CommandLine",
                              "%1 has no row that names its columns (institution, application, service, "
                              "environment …): write one above the rows."),
            {file}));
    return reading.cells.heads >= 0;
}

} // namespace

int importList(const Call &call, const Translator &translator)
{
    std::optional<ListEncoding> encoding;
    std::optional<NearNameChoice> nearNames;
    std::optional<DayOrder> dayOrder;
    if (!chosen(call, u"encoding"_s, translator, encoding) ||
        !chosen(call, u"near-names"_s, translator, nearNames) ||
        !chosen(call, u"dates"_s, translator, dayOrder))
        return WrongCall;
    const bool isDry = call.has(u"dry-run"_s);
    const auto refused = call.value(u"refused"_s);
    if (const auto place = checkPlace(refused, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    // What is refused would take the place of what is read.
    if (QFileInfo(refused).canonicalFilePath() == QFileInfo(call.words[1]).canonicalFilePath() &&
        QFileInfo::exists(refused)) {
        tell(translator.translate("CommandLine", "The refused rows go into a file of their own, not into the "
                                                 "list that is read."));
        return WrongCall;
    }
    auto target = Register::open(call.words[0], isDry ? Access::ReadOnly : Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    const auto reading = readFile(call.words[1], encoding);
    if (!reading)
        return fail(translator, reading.error());
    if (!isReadable(translator, *reading, call.words[1]))
        return Impossible;
    const auto &cells = reading->cells;
    const auto mapping = recognisedMapping(cells.headCells());
    const ListOptions options{call.has(u"pad-numbers"_s),
                              call.today,
                              {},
                              nearNames.value_or(NearNameChoice::Ask),
                              dayOrder,
                              {},
                              QFileInfo(call.words[1]).fileName()};
    const auto before = judged(**target, cells, mapping, options, call.today);
    if (!before)
        return fail(translator, before.error());
    // The refused rows first: they stay refused, whatever becomes of the rest.
    if (!refused.isEmpty() && before->refused > 0)
        if (const auto written = writeRefused(refused, cells, *before, translator); !written)
            return fail(translator, written.error());
    qint64 import = 0;
    if (!isDry) {
        const auto done = licet::importList((*target)->database(), cells, mapping, options, call.stamp());
        if (!done)
            return fail(translator, done.error());
        import = *done ? (*done)->import : 0;
    }
    report(translator, *before);
    tellOfTakingBack(translator, import);
    return before->refused == 0 ? Done : Found;
}

} // namespace licet::cli
