#pragma once

#include "authorization/authorization_service.h"
#include "authorization/received_program_number.h"
#include "exchange/brought_request.h"
#include "exchange/import_state.h"

namespace licet {

/// First step of an import: writes each object of a file that is new, and says which record one stands for.
/// What it names may stand further on in the file, and is filled in later (exchange/settling.h).
class Bringing
{
public:
    explicit Bringing(ImportState &state) : m_state(state) {}

    template <TableRecord Record>
    Result<void> bring(Brought &brought)
    {
        const auto table = detail::tableOf<Record>();
        LICET_ASSIGN(const auto record, m_state.records.understand<Record>(brought.object, brought.path));
        LICET_ASSIGN(brought.read, m_state.records.readBack(record, brought.object, brought.path));
        const auto key = RecordNames::keyIn(brought.read, Columns<Record>::key);
        const auto alike = names().withKey(table, key);
        const int occurrence = qMax(1, brought.object.value(occurrenceInFiles).toInt(1));
        if (occurrence <= alike.size()) {
            brought.id = alike[occurrence - 1];
            brought.fate = Fate::There;
            return takePast<Record>(brought);
        }
        if (m_state.amending) {
            LICET_ASSIGN(const auto known, m_state.amending->knownOtherwise(record, brought));
            if (known > 0) {
                standsFor<Record>(brought, known, key);
                return {};
            }
        }
        if constexpr (std::is_same_v<Record, Authorization>)
            LICET_TRY(checkBroughtRight(database(), record, brought.path));
        if constexpr (std::is_same_v<Record, Request>)
            LICET_TRY(checkBroughtRequest(record, brought.object, brought.path, m_state.stamp));
        if constexpr (std::is_same_v<Record, ReceivedProgramNumber>)
            LICET_TRY(checkHolder(database(), record.number, record.institution));
        if constexpr (std::is_same_v<Record, Decision>) {
            LICET_ASSIGN(const auto told, withSteps(m_state.records, record, brought));
            LICET_TRY(checkBroughtDays(told, brought.path, m_state.stamp.happenedOn));
            const auto same = knownAs(told, m_state.decisions, m_state.amending.has_value());
            if (same.isSet()) {
                standsFor<Record>(brought, same.row(), key);
                return {};
            }
        }
        const auto inserted = add(record);
        if (!inserted)
            return located<Record>(inserted.error(), brought.path);
        brought.id = inserted->row();
        names().add(table, brought.id, key);
        return insertParts(*inserted, brought.object, brought.path);
    }

    /// A right stands in one merger's wake: who names the right need not name that.
    Result<void> nameMerger(Brought &transfer);
    /// Puts in place what a card says of its certificate; one that a new card states is kept as a record.
    Result<void> nameCertificate(Brought &card);

private:
    RecordNames &names() { return m_state.names(); }
    [[nodiscard]] const Database &database() const { return m_state.database(); }

    template <TableRecord Record>
    Result<void> insertParts(Id<Record> id, const QJsonObject &object, const QString &path)
    {
        return m_state.records.eachPart<Record>(
            object, path, [&](const QString &, auto part, auto owner) -> Result<void> {
                part.*owner = id;
                LICET_TRY(RecordStore<decltype(part)>::insert(m_state.transaction, part, m_state.stamp,
                                                              RecordEvent::Imported));
                return {};
            });
    }

    /// What changed since the file was written holds by now of what is there.
    template <TableRecord Record>
    Result<void> takePast(Brought &brought)
    {
        auto &changes = brought.changes;
        const auto toCome = std::find_if(changes.begin(), changes.end(), [this](const DatedChange &one) {
            return m_state.stamp.happenedOn < one.on;
        });
        if (toCome == changes.begin())
            return {};
        for (auto one = changes.begin(); one != toCome; ++one)
            takeChange(brought.object, one->members);
        changes.erase(changes.begin(), toCome);
        LICET_ASSIGN(const auto record, m_state.records.understand<Record>(brought.object, brought.path));
        LICET_ASSIGN(brought.read, m_state.records.readBack(record, brought.object, brought.path));
        return {};
    }

    template <TableRecord Record>
    void standsFor(Brought &brought, qint64 id, const QJsonObject &key)
    {
        brought.id = id;
        brought.fate = Fate::There;
        names().addOtherName(detail::tableOf<Record>(), id, key);
    }

    /// A file that holds a register holds what followed.
    template <TableRecord Record>
    Result<Id<Record>> add(const Record &record)
    {
        if (m_state.amending)
            return m_state.amending->add(record);
        if constexpr (std::is_same_v<Record, Merger>)
            LICET_TRY(checkMerger(database(), record));
        return RecordStore<Record>::insert(m_state.transaction, record, m_state.stamp, RecordEvent::Imported);
    }

    ImportState &m_state;
};

} // namespace licet
