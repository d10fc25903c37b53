#include "documents/folder_entry.h"

#include "database/content_store.h"
#include "documents/void_mark.h"
#include "history/history_query.h"

namespace licet {

namespace {

/// As the cover page knew it when the version was frozen.
Result<std::optional<SnapshotContent>> signedBefore(const RequestStore &requests, const Snapshot &snapshot)
{
    LICET_ASSIGN(const auto all, requests.versions(snapshot.request));
    for (auto earlier = all.rbegin(); earlier != all.rend(); ++earlier) {
        if (earlier->version >= snapshot.version || !earlier->signedOn)
            continue;
        LICET_ASSIGN(const auto version, requests.frozen(earlier->id));
        LICET_ASSIGN(auto frozen, readJsonBytes<SnapshotContent>(version.data));
        return std::optional(std::move(frozen));
    }
    return std::optional<SnapshotContent>();
}

} // namespace

Result<FolderEntry> folderEntryOf(const Database &database, const RequestStore &requests,
                                  const PrintedVersion &version)
{
    FolderEntry entry;
    auto &input = entry.input;
    LICET_ASSIGN(input.frozen, readJsonBytes<SnapshotContent>(version.data));
    LICET_ASSIGN(entry.form, markedWhenVoid(version.form, version.snapshot, input.frozen.language));
    if (!isNoteForDossier(input.frozen)) {
        LICET_ASSIGN(entry.cover, markedWhenVoid(version.cover, version.snapshot, input.frozen.language));
    }
    LICET_ASSIGN(const auto request, requests.get(version.snapshot.request));
    if (version.snapshot.version == request.version)
        entry.awaited = awaitedSignatories(request.signatures);
    LICET_ASSIGN(input.check, readJsonBytes<SnapshotCheck>(version.check));
    LICET_ASSIGN(input.lastSigned, signedBefore(requests, version.snapshot));
    input.dataSha256 = version.snapshot.data;
    input.historyHead = version.snapshot.historyHead;
    LICET_ASSIGN(input.historyEvents,
                 eventsBefore(database, RecordRef::of(version.snapshot.id), input.historyHead));
    if (const auto &logo = input.frozen.institution.logo; !logo.isEmpty()) {
        LICET_ASSIGN(input.logo, readContent(database, QByteArray::fromHex(logo.toLatin1())));
    }
    return entry;
}

} // namespace licet
