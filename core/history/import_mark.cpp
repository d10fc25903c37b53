#include "history/import_mark.h"

#include "history/correction.h"
#include "history/history.h"

#include <algorithm>
#include <limits>
#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordRef ofRegister{RecordKind::Register, 1};

} // namespace

Result<qint64> markImport(Transaction &transaction, qint64 before, const QString &fileName,
                          const Stamp &stamp)
{
    LICET_ASSIGN(const auto last, lastSequence(transaction.database()));
    if (last == before)
        return qint64(0);
    const QJsonObject said{{importsFromName, before + 1}, {importedFileName, fileName}};
    LICET_TRY(appendEvent(transaction, EventDraft{ofRegister, RecordEvent::Imported, {}, said}, stamp));
    return last + 1;
}

Result<std::vector<ImportMark>> imports(const Database &database)
{
    LICET_ASSIGN(const auto told, events(database, std::numeric_limits<int>::max(), ofRegister));
    std::vector<ImportMark> all;
    std::map<qint64, QDate> takenBack;
    for (const auto &event : told) {
        if (event.kind == RecordEvent::TakenBack)
            takenBack[event.after.value(takesBackName).toInteger()] = event.happenedOn;
        if (event.kind != RecordEvent::Imported)
            continue;
        ImportMark mark{event.sequence,
                        event.after.value(importsFromName).toInteger(),
                        event.after.value(importedFileName).toString(),
                        event.who,
                        event.happenedOn,
                        {}};
        if (const auto found = takenBack.find(event.sequence); found != takenBack.end())
            mark.takenBackOn = found->second;
        all.push_back(std::move(mark));
    }
    return all;
}

Result<bool> isOfImport(const Database &database, qint64 event)
{
    LICET_ASSIGN(const auto all, imports(database));
    return std::any_of(all.begin(), all.end(), [&](const ImportMark &one) {
        return !one.takenBackOn && one.first <= event && event <= one.sequence;
    });
}

Result<ImportMark> importNamed(const Database &database, qint64 sequence)
{
    LICET_ASSIGN(const auto all, imports(database));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ImportMark &one) { return one.sequence == sequence; });
    if (found == all.end())
        return Error{ErrorKind::NotFound, u"import"_s, QString::number(sequence)};
    return *found;
}

} // namespace licet
