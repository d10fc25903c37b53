#pragma once

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
            return {};
        }
        if (!m_state.isOtherwise<Record>(brought)) {
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

private:
    RecordNames &names() { return m_state.names(); }
    [[nodiscard]] const Database &database() const { return m_state.database(); }

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
        if (record == shipped) {
            ++m_state.report.duplicates;
            return {};
        }
        LICET_TRY(
            RecordStore<Record>::update(m_state.transaction, record, m_state.stamp, RecordEvent::Imported));
        m_state.content.put(detail::tableOf<Record>(), brought.id, toFile(record, names(), true));
        ++m_state.report.imported;
        return {};
    }

    ImportState &m_state;
};

} // namespace licet
