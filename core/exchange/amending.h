#pragma once

#include "authorization/transferring.h"
#include "base/brussels_day.h"
#include "base/text_fold.h"
#include "exchange/brought_decision.h"
#include "exchange/brought_record.h"
#include "exchange/record_file.h"
#include "exchange/register_content.h"
#include "exchange/stated_certificate.h"
#include "history/foretelling.h"
#include "institution/certificate_keeping.h"
#include "institution/merging.h"
#include "request/corrections/transfer_correcting.h"
#include "request/merger_outcome.h"

namespace licet {

/// What the register's own rules say of a record names the column, not where it stands in the file.
template <TableRecord Record>
Error located(Error error, const QString &path)
{
    if constexpr (std::is_same_v<Record, Merger> || std::is_same_v<Record, Transfer> ||
                  std::is_same_v<Record, Certificate>)
        if (membersInFiles<Record>().contains(error.subject)) {
            error.subject = jsonPath(path, error.subject);
            return error;
        }
    if (error.kind == ErrorKind::ConstraintBroken)
        error.subject = path;
    return error;
}

/// What a file tells as news: what is there takes over what the file says, from the day of the stamp on.
class Amending
{
public:
    /// `decisions`: as they were before. What is referred to outlives it.
    Amending(Transaction &transaction, RegisterContent &content,
             const std::vector<DecisionWithSteps> &decisions, const Stamp &stamp, const QString &reason)
        : m_transaction(transaction)
        , m_content(content)
        , m_decisions(decisions)
        , m_stamp(stamp)
        , m_reason(reason)
    {
    }
    [[nodiscard]] int changed() const { return m_changed; }

    /// Only their own events change these.
    template <TableRecord Record>
    static constexpr bool leaves = ChangesByEvents<Record> && !std::is_same_v<Record, Decision>;

    /// What amends a record names it and what changes; what a record must have besides it has already.
    template <TableRecord Record>
    Result<void> completeNamed(QJsonObject &object) const
    {
        qint64 id = 0;
        if constexpr (std::is_same_v<Record, Institution>) {
            LICET_ASSIGN(id, institutionNamedBy(database(), object));
        } else if constexpr (std::is_same_v<Record, Decision>) {
            if (const auto *known =
                    onlyNumbered(object.value(QStringLiteral("deliberation")).toString(), m_decisions))
                id = known->decision.id.row();
        }
        if (id == 0)
            return {};
        const auto stored = m_content.record(detail::tableOf<Record>(), id);
        for (const auto &needed : {QStringLiteral("name"), QStringLiteral("kbo"), QStringLiteral("state")})
            if (stored.contains(needed) && !object.contains(needed))
                object.insert(needed, stored.value(needed));
        return {};
    }

    /// Whom an object stands for that has another number or name than it had; 0 where it is new.
    template <TableRecord Record>
    Result<qint64> knownOtherwise(const Record &record, const Brought &brought) const
    {
        if constexpr (std::is_same_v<Record, Institution>)
            return institutionNamedAlike(database(), record);
        else if constexpr (std::is_same_v<Record, Certificate>)
            return certificateNamedBy(brought, m_content.names());
        else
            return 0;
    }

    /// A merger, and what was done of a transfer, are recorded with all that follows when they are told as
    /// news.
    template <TableRecord Record>
    Result<Id<Record>> add(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Merger>) {
            auto told = record;
            if (told.note.trimmed().isEmpty())
                told.note = m_reason;
            return recordMerger(m_transaction, told, m_stamp);
        } else if constexpr (std::is_same_v<Record, Transfer>) {
            LICET_ASSIGN(const auto kept, keepTransfer(m_transaction, record, m_stamp));
            return kept.transfer;
        } else if constexpr (std::is_same_v<Record, Certificate>) {
            return keepCertificate(m_transaction, record, m_stamp, m_reason);
        } else {
            return RecordStore<Record>::insert(m_transaction, record, m_stamp, RecordEvent::Imported);
        }
    }

    /// What the object names, over what is there, from the day of the stamp on.
    template <TableRecord Record>
    Result<void> amend(const Brought &brought)
    {
        static_assert(!leaves<Record>);
        LICET_ASSIGN(const auto stored, RecordStore<Record>::get(database(), Id<Record>(brought.id)));
        LICET_ASSIGN(auto record, fromFile<Record>(brought.object, brought.path, m_content.names(), stored));
        if constexpr (std::is_same_v<Record, Merger>) {
            const auto corrected = correctMerger(m_transaction, record, m_reason, m_stamp);
            if (!corrected)
                return located<Record>(corrected.error(), brought.path);
        } else if constexpr (std::is_same_v<Record, Transfer>) {
            const auto kept = correctTransfer(m_transaction, record, m_reason, m_stamp);
            if (!kept)
                return located<Record>(kept.error(), brought.path);
        } else {
            LICET_TRY(completeBrought(record, brought.path, m_stamp));
            LICET_TRY(change(record, stored, brought));
        }
        ++m_changed;
        return {};
    }

    /// What is told in the same words for another day than before moves to it; false where nothing of it is
    /// to come, and it is no news.
    template <TableRecord Record>
    Result<bool> moveForetold(const Brought &brought)
    {
        if constexpr (HoldsFromItsEvents<Record> && !ChangesByEvents<Record>) {
            const RecordRef about{recordKindOf<Record>(), brought.id};
            LICET_ASSIGN(const auto event, foretoldOf(database(), about, columnsNamedIn<Record>(brought),
                                                      brusselsDay(m_stamp.enteredAt)));
            LICET_ASSIGN(const auto changes, changesOf(database(), about));
            if (event == 0 || dayOf(changes, event) == m_stamp.happenedOn)
                return false;
            LICET_TRY(licet::moveForetold(m_transaction, Id<Record>(brought.id), event, m_stamp.happenedOn,
                                          m_reason, m_stamp));
            ++m_changed;
            return true;
        } else {
            return false;
        }
    }

    /// A merger that is told without a day did not happen.
    static bool isTakenBack(const Brought &merger)
    {
        return merger.object.value(QStringLiteral("holdsFrom")).isNull();
    }
    Result<void> takeBack(const Brought &merger);

private:
    [[nodiscard]] const Database &database() const { return m_transaction.database(); }

    template <TableRecord Record>
    static QStringList columnsNamedIn(const Brought &brought)
    {
        QStringList columns;
        Columns<Record>::columns([&](const Member &member, auto) {
            for (const auto &name : namesInFiles(member))
                if (brought.object.contains(name))
                    columns << QString::fromLatin1(member.name);
        });
        return columns;
    }

    Result<void> change(const Decision &decision, const Decision &stored, const Brought &brought);
    Result<void> change(Certificate certificate, const Certificate &stored, const Brought &brought);
    template <TableRecord Record>
    Result<void> change(const Record &record, const Record &, const Brought &)
    {
        return RecordStore<Record>::update(m_transaction, record, m_stamp, RecordEvent::Changed, m_reason);
    }

    Transaction &m_transaction;
    RegisterContent &m_content;
    const std::vector<DecisionWithSteps> &m_decisions;
    const Stamp &m_stamp;
    QString m_reason;
    int m_changed = 0;
};

} // namespace licet
