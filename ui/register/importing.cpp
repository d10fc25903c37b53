#include "ui/register/importing.h"

#include "exchange/taking_back.h"
#include "text/terms.h"
#include "ui/page/work_bar.h"

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

void importBeside(Context &context, const QString &path, const std::function<void(const Imported &)> &ended)
{
    const auto imported = std::make_shared<Imported>();
    LongWork work;
    work.work = [imported, path, stamp = context.stamp()](Register &beside,
                                                          const WritingBeside::Tell &) -> Result<void> {
        LICET_ASSIGN(*imported, importIntoRegister(beside, path, stamp));
        return {};
    };
    work.ended = [&context, imported, ended](const Result<void> &outcome) {
        if (!outcome)
            return context.say(outcome.error());
        ended(*imported);
    };
    work.underWay =
        QCoreApplication::translate("Importing", "The file is still being imported: wait for its end.");
    context.workBeside(work);
}

namespace {

/// `what` as "The import of list.csv on 01/12/2026".
void takeBack(Context &context, qint64 import, const QString &what)
{
    const auto isWhole = std::make_shared<bool>(false);
    LongWork work;
    work.work = [isWhole, import, stamp = context.stamp()](Register &beside,
                                                           const WritingBeside::Tell &tell) -> Result<void> {
        LICET_ASSIGN(*isWhole, takeBackImport(beside.database(), import, stamp, tell));
        return {};
    };
    work.ended = [&context, isWhole, what](const Result<void> &outcome) {
        if (!outcome)
            return context.say(outcome.error());
        if (!*isWhole)
            return context.say(
                Message{Message::Kind::Problem,
                        QCoreApplication::translate("Importing", "Stopped: the import was not taken back.")});
        context.saved();
        context.say(Message{Message::Kind::Success,
                            QCoreApplication::translate("Importing", "%1: it was taken back as a whole.",
                                                        "the import of a file")
                                .arg(what)});
    };
    work.underWay = QCoreApplication::translate(
        "Importing",
        "The import is still being taken back. If you go on now, that is broken off and all of it "
        "stays as it was imported.");
    work.stopWords = QCoreApplication::translate("Importing", "Leave it as imported");
    work.counted = QCoreApplication::translate("Importing", "%1 of %2 records");
    context.workBeside(work);
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
                  [&context, import, what] { takeBack(context, import, what); }},
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
