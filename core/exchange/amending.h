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
        , m_day(dayOfNews(stamp))
        , m_reason(reason)
    {
    }
    [[nodiscard]] int changed() const { return m_changed; }
    /// On which is compared what is there: news of a day that is past are news of today.
    static QDate dayOfNews(const Stamp &stamp)
    {
        return std::max(stamp.happenedOn, brusselsDay(stamp.enteredAt));
    }

    /// Only their own events change these.
    template <TableRecord Record>
    static constexpr bool leaves = ChangesByEvents<Record> && !std::is_same_v<Record, Decision>;

    /// What amends a record names it and what changes; what a record must have besides it has already.
    template <TableRecord Record>
    Result<void> completeNamed(Brought &brought) const
    {
        auto &object = brought.object;
        qint64 id = 0;
        if constexpr (std::is_same_v<Record, Institution>) {
            LICET_ASSIGN(id, institutionNamedBy(database(), object, m_day));
        } else if constexpr (std::is_same_v<Record, Decision>) {
            if (const auto *known =
                    onlyNumbered(object.value(QStringLiteral("deliberation")).toString(), m_decisions))
                id = known->decision.id.row();
        }
        if (id == 0)
            return {};
        const auto stored = m_content.record(detail::tableOf<Record>(), id);
        for (const auto &needed : {QStringLiteral("name"), QStringLiteral("kbo"), QStringLiteral("state")})
            if (stored.contains(needed) && !object.contains(needed)) {
                object.insert(needed, stored.value(needed));
                brought.completed << needed;
            }
        return {};
    }

    /// Whom an object stands for that has another number or name than it had; 0 where it is new.
    template <TableRecord Record>
    Result<qint64> knownOtherwise(const Record &record, const Brought &brought) const
    {
        if constexpr (std::is_same_v<Record, Institution>)
            return institutionNamedAlike(database(), record, m_day);
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

    /// What the object names, over what is there, from the day of the stamp on; false where it is no news.
    template <TableRecord Record>
    Result<bool> amend(const Brought &brought)
    {
        static_assert(!leaves<Record>);
        LICET_ASSIGN(const auto stored, storedOf<Record>(brought));
        LICET_ASSIGN(auto record, fromFile<Record>(brought.object, brought.path, m_content.names(), stored));
        LICET_ASSIGN(const auto before, lastSequence(database()));
        if constexpr (std::is_same_v<Record, Merger>) {
            const auto corrected = correctMerger(m_transaction, record, m_reason, m_stamp);
            if (!corrected)
                return located<Record>(corrected.error(), brought.path);
        } else if constexpr (std::is_same_v<Record, Transfer>) {
            const auto kept = correctTransfer(m_transaction, record, m_reason, m_stamp);
            if (!kept)
                return located<Record>(kept.error(), brought.path);
        } else {
            keepName(record, stored, brought);
            LICET_TRY(completeBrought(record, brought.path, m_stamp));
            LICET_TRY(change(record, stored, brought));
        }
        return hasChanged(before);
    }

    /// What is told in the same words for another day than before moves to it; false where nothing of it is
    /// to come, and it is no news.
    template <TableRecord Record>
    Result<bool> moveForetold(const Brought &brought)
    {
        if constexpr (isPlain<Record>) {
            LICET_ASSIGN(const auto stored, storedOf<Record>(brought));
            LICET_ASSIGN(auto record,
                         fromFile<Record>(brought.object, brought.path, m_content.names(), stored));
            LICET_ASSIGN(const auto before, lastSequence(database()));
            // What it is known by is told anew only where nothing else is.
            for (const bool withKey : {false, true}) {
                LICET_TRY(write(record, columnsNamedIn<Record>(brought, withKey)));
                LICET_ASSIGN(const bool isMoved, hasChanged(before));
                if (isMoved)
                    return true;
            }
        }
        return false;
    }

    /// A merger that is told without a day did not happen.
    static bool isTakenBack(const Brought &merger)
    {
        return merger.object.value(QStringLiteral("holdsFrom")).isNull();
    }
    Result<void> takeBack(const Brought &merger);

private:
    [[nodiscard]] const Database &database() const { return m_transaction.database(); }

    /// Changed by what its columns say alone.
    template <TableRecord Record>
    static constexpr bool isPlain = !ChangesByEvents<Record> && !std::is_same_v<Record, Merger> &&
                                    !std::is_same_v<Record, Transfer> && !std::is_same_v<Record, Certificate>;

    /// What is there, as it holds on the day of the news.
    template <TableRecord Record>
    Result<Record> storedOf(const Brought &brought) const
    {
        LICET_ASSIGN(const auto row, RecordStore<Record>::get(database(), Id<Record>(brought.id)));
        return isPlain<Record> ? holdingOn(database(), row, m_day) : Result<Record>(row);
    }

    /// Whether something was written since; then it is counted.
    Result<bool> hasChanged(qint64 before)
    {
        LICET_ASSIGN(const auto last, lastSequence(database()));
        m_changed += last == before ? 0 : 1;
        return last != before;
    }

    template <TableRecord Record>
    static bool isKey(const Member &member)
    {
        const auto key = QString::fromLatin1(Columns<Record>::key).replace(u'|', u' ').split(u' ');
        const auto names = namesInFiles(member);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return key.contains(name); });
    }

    template <TableRecord Record>
    static QStringList columnsNamedIn(const Brought &brought, bool withKey)
    {
        QStringList columns;
        Columns<Record>::columns([&](const Member &member, auto) {
            if (!withKey && isKey<Record>(member))
                return;
            for (const auto &name : namesInFiles(member))
                if (brought.object.contains(name) && !brought.completed.contains(name))
                    columns << QString::fromLatin1(member.name);
        });
        return columns;
    }

    /// Who is known by a name that holds on another day keeps that of the day where something else is told.
    template <TableRecord Record>
    static void keepName(Record &record, const Record &stored, const Brought &brought)
    {
        if constexpr (HoldsFromItsEvents<Record> && !std::is_same_v<Record, Institution> &&
                      requires { record.name; }) {
            const auto members = brought.object.keys();
            const QStringList names{QStringLiteral("institution"), QStringLiteral("name")};
            const bool tellsMore = std::any_of(members.begin(), members.end(),
                                               [&](const QString &one) { return !names.contains(one); });
            if (tellsMore && foldForComparison(record.name) != foldForComparison(stored.name))
                record.name = stored.name;
        }
    }

    /// From the day of the stamp on, beside or instead of what is told for later days.
    template <TableRecord Record>
    Result<void> write(const Record &record, const QStringList &columns)
    {
        if constexpr (HoldsFromItsEvents<Record>)
            return writeBesideForetold(m_transaction, record, columns, m_stamp, RecordEvent::Changed,
                                       m_reason, m_reason);
        else
            return writeInsteadOfForetold(m_transaction, record, columns, m_stamp, m_reason, m_reason);
    }

    Result<void> change(const Decision &decision, const Decision &stored, const Brought &brought);
    Result<void> change(Certificate certificate, const Certificate &stored, const Brought &brought);
    template <TableRecord Record>
    Result<void> change(const Record &record, const Record &stored, const Brought &)
    {
        return write(record, changedColumns(stored, record));
    }

    Transaction &m_transaction;
    RegisterContent &m_content;
    const std::vector<DecisionWithSteps> &m_decisions;
    const Stamp &m_stamp;
    QDate m_day;
    QString m_reason;
    int m_changed = 0;
};

} // namespace licet
