#include "files/attachment.h"

#include "database/content_store.h"
#include "files/file_content.h"
#include "history/record_store.h"
#include "history/record_store_definitions.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<Id<Attachment>> attach(Transaction &transaction, const RecordRef &record, const NewFile &file,
                              std::optional<qint64> event, const Stamp &stamp)
{
    LICET_TRY(checkContent(file.name, file.bytes));
    Attachment attachment;
    attachment.record = record;
    attachment.event = event;
    attachment.role = file.role;
    attachment.name = bareFileName(file.name);
    attachment.size = file.bytes.size();
    attachment.addedOn = stamp.happenedOn;
    LICET_ASSIGN(attachment.sha256, storeContent(transaction, file.bytes));
    return RecordStore<Attachment>::insert(transaction, attachment, stamp);
}

Result<Id<Attachment>> attach(Database &database, const RecordRef &record, const NewFile &file,
                              const Stamp &stamp)
{
    Id<Attachment> id;
    const auto attached = writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(id, attach(transaction, record, file, {}, stamp));
        return {};
    });
    LICET_TRY(attached);
    return id;
}

Result<std::vector<Attachment>> attachmentsOf(const Database &database, const RecordRef &record)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, RecordSql<Attachment>::select(
                                         u"WHERE record = :record AND record_id = :id ORDER BY id"_s)));
    statement.bind(u"record"_s, record.kind).bind(u"id"_s, record.id);
    return readAll<Attachment>(statement);
}

Result<QByteArray> attachedBytes(const Database &database, const Attachment &attachment)
{
    return readContent(database, attachment.sha256);
}

template struct RecordSql<Attachment>;
template class RecordStore<Attachment>;

} // namespace licet
