#include "ui/register/importing.h"

#include "exchange/taking_back.h"
#include "text/terms.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        LICET_ASSIGN(const auto made, importDraft(target, draft, QFileInfo(path).fileName(), stamp));
        imported.draft = made.request;
        imported.import = made.import;
        return imported;
    }
    LICET_ASSIGN(imported.report, importRegister(target, document, stamp, false, QFileInfo(path).fileName()));
    imported.import = imported.report.import;
    return imported;
}

namespace {

void takeBack(Context &context, qint64 import)
{
    if (const auto taken = takeBackImport(context.reg().database(), import, context.stamp()); !taken)
        return context.say(taken.error());
    context.saved();
    context.say(Message{Message::Kind::Success,
                        QCoreApplication::translate("Importing", "The import was taken back as a whole.")});
}

} // namespace

void askToTakeBack(Context &context, qint64 import)
{
    if (const auto why = context.whyReadOnly(); !why.isEmpty())
        return context.say(Message{Message::Kind::Problem, why});
    const auto mark = importNamed(context.reg().database(), import);
    if (!mark)
        return context.say(mark.error());
    const auto day = printedDate(mark->happenedOn);
    const auto what = mark->fileName.isEmpty()
                          ? QCoreApplication::translate("Importing", "The import of %1").arg(day)
                          : QCoreApplication::translate("Importing", "The import of %1 on %2", "file, day")
                                .arg(mark->fileName, day);
    context.say(
        Message{Message::Kind::Question,
                QCoreApplication::translate("Importing",
                                            "%1 is taken back as a whole: what it added goes, what it "
                                            "changed is as it was before. The history keeps both.",
                                            "the import of a file")
                    .arg(what),
                {{QCoreApplication::translate("Importing", "Take it back"),
                  [&context, import] { takeBack(context, import); }},
                 {QCoreApplication::translate("Importing", "Keep it"), [] {}}}});
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
