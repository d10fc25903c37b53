#include "import_list.h"

#include "base/atomic_file.h"
#include "list_import/list_import.h"
#include "output.h"
#include "text/list_import_text.h"

#include <QFile>

#include <algorithm>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Translator &translator, const char *sentence, const QStringList &arguments = {})
{
    return fillPlaces(translator.translate("CommandLine", sentence), arguments);
}

bool lostZeros(const PreviewedRow &row)
{
    return std::any_of(row.remarks.begin(), row.remarks.end(),
                       [](const ListRemark &one) { return one.kind == ListRemarkKind::NumberLostZeros; });
}

QString reasonOf(const Translator &translator, const PreviewedRow &row)
{
    auto reason = describe(translator, row);
    if (lostZeros(row))
        reason += u' ' + inWords(translator,
                                 QT_TRANSLATE_NOOP("CommandLine", "The option --pad-numbers does that."));
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
            print(inWords(translator, sentence, {names.join(u", "_s)}) + u'\n');
    };
    made(QT_TRANSLATE_NOOP("CommandLine", "New applications, to complete: %1."), preview.newApplications);
    made(QT_TRANSLATE_NOOP("CommandLine", "New services of the catalogue, to complete: %1."),
         preview.newServices);
    made(QT_TRANSLATE_NOOP("CommandLine", "New decisions of the committee, to complete: %1."),
         preview.newDecisions);
    made(QT_TRANSLATE_NOOP("CommandLine", "Columns that are not brought: %1."), preview.ignoredColumns);
    print(u"read %1, imported %2, duplicates %3, refused %4\n"_s.arg(preview.rows.size())
              .arg(preview.imported)
              .arg(preview.duplicates)
              .arg(preview.refused));
}

Result<ListReading> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    return readListBytes(file.readAll());
}

Result<void> writeRefused(const QString &path, const ListCells &cells, const ImportPreview &preview,
                          const Translator &translator)
{
    return saveAtomically(path,
                          refusedRows(cells, preview, reasonHead(translator),
                                      [&](const PreviewedRow &row) { return reasonOf(translator, row); }));
}

Result<ImportPreview> judged(const Register &from, const ListCells &cells, const ListMapping &mapping,
                             const ListOptions &options)
{
    LICET_ASSIGN(const auto known, readKnown(from.database()));
    return judge(cells, mapping, known, options);
}

} // namespace

int importList(const Call &call, const Translator &translator)
{
    const bool isDry = call.has(u"dry-run"_s);
    const auto refused = call.value(u"refused"_s);
    if (const auto place = checkPlace(refused, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    auto target = Register::open(call.words[0], isDry ? Access::ReadOnly : Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    const auto reading = readFile(call.words[1]);
    if (!reading)
        return fail(translator, reading.error());
    if (reading->fault) {
        tell(u"%1: %2"_s.arg(call.words[1], describe(translator, *reading->fault)));
        return Impossible;
    }
    const auto &cells = reading->cells;
    if (cells.heads < 0) {
        tell(inWords(
            translator,
            QT_TRANSLATE_NOOP("CommandLine",
                              "%1 has no row that names its columns (institution, application, service, "
                              "environment …): write one above the rows."),
            {call.words[1]}));
        return Impossible;
    }
    const auto mapping = recognisedMapping(cells.headCells());
    const ListOptions options{call.has(u"pad-numbers"_s), call.today};
    const auto before = judged(**target, cells, mapping, options);
    if (!before)
        return fail(translator, before.error());
    // The refused rows first: they stay refused, whatever becomes of the rest.
    if (!refused.isEmpty() && before->refused > 0)
        if (const auto written = writeRefused(refused, cells, *before, translator); !written)
            return fail(translator, written.error());
    if (!isDry)
        if (const auto done = licet::importList(**target, cells, mapping, options, call.stamp()); !done)
            return fail(translator, done.error());
    report(translator, *before);
    return before->refused == 0 ? Done : Found;
}

} // namespace licet::cli
