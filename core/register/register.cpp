#include "register/register.h"

#include "catalogue/seed.h"
#include "catalogue/shipped_texts.h"
#include "committee/decision_store.h"
#include "database/backup.h"
#include "files/attachment.h"
#include "followup/certificates_from_cards.h"
#include "followup/reminder.h"
#include "followup/snooze.h"
#include "institution/recipient.h"
#include "institution/staff_reader.h"
#include "register/rows_into_history.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> seed(Transaction &transaction, const Stamp &stamp)
{
    LICET_TRY(RecordStore<Settings>::insert(transaction, Settings{}, stamp));
    for (const auto &recipient : publishedRecipients())
        LICET_TRY(RecordStore<Recipient>::insert(transaction, recipient, stamp));
    return seedCatalogue(transaction, stamp);
}

} // namespace

Register::Register(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_requests(*m_database)
    , m_authorizations(*m_database)
{
    m_database->whenCommitted([this] { Q_EMIT changed(); });
}

Result<std::unique_ptr<Register>> Register::create(const QString &path, const Stamp &stamp,
                                                   const Filling &fill)
{
    const auto fillAll = [&](std::unique_ptr<Database> temporary) -> Result<void> {
        Register fresh(std::move(temporary));
        LICET_TRY(fresh.write([&](Transaction &transaction) { return seed(transaction, stamp); }));
        return fill ? fill(fresh) : Result<void>();
    };
    LICET_ASSIGN(auto database, Database::create(path, fillAll));
    return std::unique_ptr<Register>(new Register(std::move(database)));
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, Access access)
{
    LICET_ASSIGN(auto database, Database::open(path, access));
    if (access == Access::ReadWrite) {
        LICET_TRY(bringRowsIntoHistory(*database));
        LICET_TRY(bringCertificatesFromCards(*database));
        LICET_TRY(bringShippedTexts(*database));
    }
    return std::unique_ptr<Register>(new Register(std::move(database)));
}

Result<std::unique_ptr<Register>> Register::openTrial(const QString &path)
{
    LICET_ASSIGN(auto database, Database::openTrial(path));
    LICET_TRY(bringRowsIntoHistory(*database));
    LICET_TRY(bringCertificatesFromCards(*database));
    LICET_TRY(bringShippedTexts(*database));
    return std::unique_ptr<Register>(new Register(std::move(database)));
}

Register::Opener Register::openerBeside() const
{
    return [open = m_database->openerBeside()]() -> Result<std::unique_ptr<Register>> {
        LICET_ASSIGN(auto database, open());
        return std::unique_ptr<Register>(new Register(std::move(database)));
    };
}

Result<void> Register::moveToCopy(const QString &path)
{
    LICET_TRY(backUp(
        *m_database, path, [] { return true; }, Replacing::Asked));
    LICET_TRY(m_database->moveTo(path));
    Q_EMIT changed();
    return {};
}

Result<void> Register::removeBelongings(Transaction &transaction, const RecordRef &record, const Stamp &stamp)
{
    const auto each = [&]<class Record>(std::type_identity<Record>) -> Result<void> {
        LICET_ASSIGN(const auto all,
                     RecordStore<Record>::where(transaction.database(), u"record_id"_s, record.id));
        for (const auto &one : all)
            if (one.record == record)
                LICET_TRY(RecordStore<Record>::remove(transaction, one.id, stamp));
        return {};
    };
    LICET_TRY(each(std::type_identity<Attachment>()));
    LICET_TRY(each(std::type_identity<Reminder>()));
    return each(std::type_identity<Snooze>());
}

Result<Settings> Register::settings() const
{
    return get(Id<Settings>(1));
}

Result<Staff> Register::staff(Id<Institution> institution) const
{
    return readStaff(*this, institution);
}

Result<std::vector<DecisionWithSteps>> Register::decisions() const
{
    LICET_ASSIGN(auto decisions, readDecisions(*m_database));
    const auto firstDay = [](const DecisionWithSteps &decision) {
        return decision.steps.empty() ? QDate() : decision.steps.front().decidedOn.value_or(QDate());
    };
    std::stable_sort(decisions.begin(), decisions.end(),
                     [&](const auto &left, const auto &right) { return firstDay(left) < firstDay(right); });
    return decisions;
}

Result<std::optional<Institution>> Register::institutionByKbo(const QString &kbo) const
{
    const auto number = KboNumber::parse(kbo);
    if (!number)
        return std::optional<Institution>();
    LICET_ASSIGN(const auto institutions, all<Institution>());
    for (const auto &one : institutions)
        if (one.kbo == *number)
            return std::optional(one);
    // By one that it is to have it is known already.
    LICET_ASSIGN(const auto foretold, RecordStore<Institution>::where(*m_database, u"kbo"_s, *number));
    if (foretold.empty())
        return std::optional<Institution>();
    LICET_ASSIGN(auto institution, get(foretold.front().id));
    return std::optional(std::move(institution));
}

} // namespace licet
