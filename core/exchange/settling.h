#pragma once

#include "authorization/authorization_event.h"
#include "exchange/import_state.h"
#include "exchange/shipped.h"
#include "request/request_writing.h"

namespace licet {

/// Last step of an import, once all that a file names is there: fills in what a new record named that was not
/// there yet, and compares with what was.
class Settling
{
public:
    explicit Settling(ImportState &state) : m_state(state) {}

    template <TableRecord Record>
    Result<void> settle(Brought &brought)
    {
        const auto table = detail::tableOf<Record>();
        LICET_ASSIGN(auto record, m_state.records.understand<Record>(brought.object, brought.path));
        LICET_ASSIGN(const auto read, m_state.records.readBack(record, brought.object, brought.path));
        const bool isFilled = brought.read != read;
        brought.read = read;
        if (brought.fate == Fate::New) {
            record.id = Id<Record>(brought.id);
            if constexpr (std::is_same_v<Record, Request>)
                LICET_TRY(checkBroughtLinks(database(), record, brought.path));
            if (isFilled) {
                const auto filled = fillLinks(record);
                if (!filled)
                    return located<Record>(filled.error(), brought.path);
            }
            m_state.content.put(table, brought.id, read);
            ++m_state.report.imported;
            return tell<Record>(brought);
        }
        LICET_ASSIGN(const bool isToldOtherwise, tellsOtherwise<Record>(brought));
        if (!m_state.isOtherwise<Record>(brought) && !isToldOtherwise) {
            bool isMoved = false;
            if (m_state.amending) {
                LICET_ASSIGN(isMoved, m_state.amending->moveForetold<Record>(brought));
            }
            m_state.report.duplicates += isMoved ? 0 : 1;
            return {};
        }
        if constexpr (!Amending::leaves<Record>)
            if (m_state.amending) {
                LICET_ASSIGN(const bool isNews, m_state.amending->amend<Record>(brought));
                m_state.report.duplicates += isNews ? 0 : 1;
                return {};
            }
        if constexpr (std::is_same_v<Record, Recipient> || std::is_same_v<Record, WebService>) {
            LICET_ASSIGN(const bool isShipped, isAsShipped(database(), {recordKindOf<Record>(), brought.id}));
            if (isShipped)
                return replaceShipped<Record>(brought);
        }
        m_state.leave(brought);
        return {};
    }

    /// Writes what is told for days of their own, of what is new in the register or was told by the same
    /// file.
    template <TableRecord Record>
    Result<void> tell(const Brought &brought)
    {
        if constexpr (HoldsFromItsEvents<Record>) {
            if (brought.changes.empty())
                return {};
            LICET_ASSIGN(const auto before, RecordStore<Record>::get(database(), Id<Record>(brought.id)));
            LICET_ASSIGN(const auto states, statesTold<Record>(brought, before));
            know<Record>(brought, before, states);
            for (size_t index = 0; index < states.size(); ++index) {
                const auto &change = brought.changes[index];
                auto stamp = m_state.stamp;
                stamp.happenedOn = change.on;
                const auto written = write(states[index], change.path, stamp);
                if (!written)
                    return located<Record>(written.error(), change.path);
            }
        }
        return {};
    }

    /// Whether the file tells other changes of what is there than the register.
    template <TableRecord Record>
    Result<bool> tellsOtherwise(const Brought &brought)
    {
        if constexpr (HoldsFromItsEvents<Record>) {
            if (brought.changes.empty())
                return false;
            LICET_ASSIGN(const auto row, RecordStore<Record>::get(database(), Id<Record>(brought.id)));
            LICET_ASSIGN(auto before, holdingOn(database(), row, m_state.stamp.happenedOn));
            LICET_ASSIGN(before, fromFile<Record>(brought.object, brought.path, names(), before));
            LICET_ASSIGN(const auto states, statesTold<Record>(brought, before));
            return changesOf<Record>(brought, before, states) !=
                   m_state.content.changes(detail::tableOf<Record>(), brought.id);
        }
        return false;
    }

private:
    RecordNames &names() { return m_state.names(); }
    [[nodiscard]] const Database &database() const { return m_state.database(); }

    /// The record by the end of each day on which the file tells a change.
    template <TableRecord Record>
    Result<std::vector<Record>> statesTold(const Brought &brought, Record record)
    {
        std::vector<Record> states;
        auto object = brought.object;
        for (const auto &one : brought.changes) {
            takeChange(object, one.members);
            LICET_ASSIGN(record, fromFile<Record>(object, one.path, names(), record));
            LICET_TRY(completeBrought(record, one.path, m_state.stamp));
            states.push_back(record);
        }
        return states;
    }

    /// The same file may tell of it once more, and name it as it is called later.
    template <TableRecord Record>
    void know(const Brought &brought, Record record, const std::vector<Record> &states)
    {
        const auto table = detail::tableOf<Record>();
        size_t come = 0;
        for (; come < states.size() && brought.changes[come].on <= m_state.stamp.happenedOn; ++come)
            record = states[come];
        for (const auto &state : states)
            if (const auto key = RecordNames::keyIn(toFile(state, names(), true), Columns<Record>::key);
                !names().withKey(table, key).contains(brought.id))
                names().addOtherName(table, brought.id, key);
        m_state.content.put(table, brought.id, toFile(record, names(), true));
        m_state.content.putChanges(table, brought.id, changesOf<Record>(brought, record, states, come));
    }

    template <TableRecord Record>
    QJsonArray changesOf(const Brought &brought, Record before, const std::vector<Record> &states,
                         size_t first = 0)
    {
        QJsonArray changes;
        for (size_t index = first; index < states.size(); ++index) {
            const auto change = changeBetween(toFile(before, names()), toFile(states[index], names()),
                                              brought.changes[index].on);
            before = states[index];
            if (!change.isEmpty())
                changes.append(change);
        }
        return changes;
    }

    template <TableRecord Record>
    Result<void> write(const Record &record, const QString &path, const Stamp &stamp)
    {
        if constexpr (std::is_same_v<Record, Authorization>) {
            LICET_TRY(checkBroughtRight(database(), record, path));
            LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(database(), record.id));
            return apply(m_state.transaction, before, AuthorizationEvent::Change, record, {}, stamp);
        } else {
            return RecordStore<Record>::update(m_state.transaction, record, stamp, RecordEvent::Changed);
        }
    }

    template <TableRecord Record>
    Result<void> fillLinks(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Request>)
            return relinkRequest(m_state.transaction, record, RecordEvent::Imported, m_state.stamp);
        else if constexpr (std::is_same_v<Record, Authorization>)
            return linkToRequest(m_state.transaction, record.id, record.request, RecordEvent::Imported,
                                 m_state.stamp);
        else if constexpr (std::is_same_v<Record, Decision>)
            return linkReplacement(m_state.transaction, record.id, record.replacedBy, RecordEvent::Imported,
                                   m_state.stamp);
        else if constexpr (std::is_same_v<Record, Certificate>)
            return linkRenewal(record);
        else
            return RecordStore<Record>::update(m_state.transaction, record, m_state.stamp,
                                               RecordEvent::Imported);
    }

    Result<void> linkRenewal(const Certificate &certificate)
    {
        LICET_TRY(checkRenewals(database(), certificate));
        return RecordStore<Certificate>::update(m_state.transaction, certificate, m_state.stamp,
                                                RecordEvent::Imported);
    }

    template <TableRecord Record>
    Result<void> replaceShipped(const Brought &brought)
    {
        LICET_ASSIGN(const auto shipped, RecordStore<Record>::get(database(), Id<Record>(brought.id)));
        LICET_ASSIGN(auto record, fromFile<Record>(brought.object, brought.path, names(), shipped));
        LICET_TRY(completeBrought(record, brought.path, m_state.stamp));
        // By which it is known; another spelling of it is no news.
        if constexpr (std::is_same_v<Record, Recipient>)
            record.code = shipped.code;
        else
            record.name = shipped.name;
        if (record == shipped && brought.changes.empty()) {
            ++m_state.report.duplicates;
            return {};
        }
        LICET_TRY(
            RecordStore<Record>::update(m_state.transaction, record, m_state.stamp, RecordEvent::Imported));
        m_state.content.put(detail::tableOf<Record>(), brought.id, toFile(record, names(), true));
        ++m_state.report.imported;
        return tell<Record>(brought);
    }

    ImportState &m_state;
};

} // namespace licet
