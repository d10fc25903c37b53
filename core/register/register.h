#pragma once

#include "authorization/authorization_service.h"
#include "history/foretelling.h"
#include "history/register_as_of.h"
#include "request/request_store.h"

#include <QObject>

namespace licet {

/// An open register: what windows and commands work with. Reads give values; each write is one transaction
/// with its event. After each, whoever made it, `changed` is emitted.
class Register : public QObject
{
    Q_OBJECT

public:
    /// What else a new register starts with.
    using Filling = std::function<Result<void>(Register &)>;
    /// A new file, with the shipped catalogue, recipients and settings in it, and what `fill` adds: it stands
    /// in its place once all of it is there, or not at all.
    static Result<std::unique_ptr<Register>> create(const QString &path, const Stamp &stamp,
                                                    const Filling &fill = {});
    static Result<std::unique_ptr<Register>> open(const QString &path, Access access);
    /// As opened for writing, but in memory: nothing of it reaches the file, which another one may hold.
    static Result<std::unique_ptr<Register>> openTrial(const QString &path);

    using Opener = std::function<Result<std::unique_ptr<Register>>()>;
    /// Opens it once more for writing, in the thread that calls it. What is written there is not announced
    /// here.
    [[nodiscard]] Opener openerBeside() const;
    /// Writes a copy and goes on in it; all that works with this register does so too. As `backUp`.
    Result<void> moveToCopy(const QString &path);

    [[nodiscard]] const QString &path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_database->access() == Access::ReadOnly; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Database &database() const { return *m_database; }

    /// From here on it is read as it holds on that day: what is told in advance waits for its own. Without it
    /// the rows are read as they stand.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }

    template <TableRecord Record>
    Result<std::vector<Record>> all() const
    {
        return RegisterAsOf(*this).template all<Record>();
    }
    template <TableRecord Record>
    Result<Record> get(Id<Record> id) const
    {
        LICET_ASSIGN(auto row, RecordStore<Record>::get(*m_database, id));
        if (m_today)
            return holdingOn(*m_database, row, m_today());
        return row;
    }
    template <TableRecord Record>
    Result<Id<Record>> add(const Record &record, const Stamp &stamp)
    {
        Id<Record> id;
        LICET_TRY(write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(id, RecordStore<Record>::insert(transaction, record, stamp));
            return {};
        }));
        return id;
    }
    /// Adds one that has no id yet, else changes it.
    template <TableRecord Record>
    Result<Id<Record>> keep(const Record &record, const Stamp &stamp) requires(!ChangesByEvents<Record>)
    {
        if (!record.id.isSet())
            return add(record, stamp);
        LICET_TRY(change(record, stamp));
        return record.id;
    }
    template <TableRecord Record>
    Result<void> change(const Record &record, const Stamp &stamp) requires(!ChangesByEvents<Record>)
    {
        return write([&](Transaction &transaction) -> Result<void> {
            if constexpr (HoldsFromItsEvents<Record>)
                return writeAsSeenToday(transaction, record, stamp, RecordEvent::Changed);
            else
                return RecordStore<Record>::update(transaction, record, stamp);
        });
    }
    template <TableRecord Record>
    Result<void> remove(Id<Record> id, const Stamp &stamp)
    {
        return write([&](Transaction &transaction) -> Result<void> {
            LICET_TRY(RecordStore<Record>::remove(transaction, id, stamp));
            return removeBelongings(transaction, RecordRef::of(id), stamp);
        });
    }
    /// Several writes as one: all or nothing, one `changed`.
    Result<void> write(const std::function<Result<void>(Transaction &)> &work)
    {
        return writeTogether(*m_database, work);
    }

    /// Requests and their states.
    [[nodiscard]] RequestStore &requests() { return m_requests; }
    [[nodiscard]] const RequestStore &requests() const { return m_requests; }
    /// What is entered and recorded of authorizations.
    [[nodiscard]] AuthorizationService &authorizations() { return m_authorizations; }
    [[nodiscard]] const AuthorizationService &authorizations() const { return m_authorizations; }
    /// As it is now, for what can also be asked of a past day.
    operator RegisterAsOf() const
    {
        return {*m_database, {}, {}, m_today ? std::optional(m_today()) : std::nullopt};
    }

    Result<Settings> settings() const;
    Result<Staff> staff(Id<Institution> institution) const;
    /// In order of their first step's day.
    Result<std::vector<DecisionWithSteps>> decisions() const;
    Result<std::optional<Institution>> institutionByKbo(const QString &kbo) const;

Q_SIGNALS:
    void changed();

private:
    /// Files, reminders and snoozes name their record by table and row: without it they would stay behind.
    static Result<void> removeBelongings(Transaction &transaction, const RecordRef &record,
                                         const Stamp &stamp);
    explicit Register(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    std::function<QDate()> m_today;
    RequestStore m_requests;
    AuthorizationService m_authorizations;
};

} // namespace licet
