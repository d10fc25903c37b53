#include "ui/register/importing.h"

#include <QCoreApplication>

namespace licet {

bool isListFile(const QString &path)
{
    return !path.endsWith(u".json", Qt::CaseInsensitive);
}

Result<Imported> importIntoRegister(Register &target, const QString &path, const Stamp &stamp)
{
    Imported imported;
    LICET_ASSIGN(const auto document, readJsonFile(path));
    if (isDraftFile(document)) {
        LICET_ASSIGN(const auto draft, readDraftFile(document));
        LICET_ASSIGN(imported.draft, target.requests().create(draft, stamp));
        return imported;
    }
    LICET_ASSIGN(imported.report, importRegister(target, document, stamp, false));
    return imported;
}

QString describe(const Imported &imported)
{
    if (imported.draft.isSet())
        return QCoreApplication::translate("Importing", "The draft was imported.");
    const auto &report = imported.report;
    if (report.different.isEmpty())
        return QCoreApplication::translate("Importing", "%n record(s) were imported; there already: %1.",
                                           nullptr, int(report.imported))
            .arg(report.duplicates);
    return QCoreApplication::translate("Importing",
                                       "%n record(s) were imported; there already: %1; left as they are: %2.",
                                       nullptr, int(report.imported))
        .arg(report.duplicates)
        .arg(report.different.join(QStringLiteral(", ")));
}

} // namespace licet
