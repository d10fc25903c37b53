#include "authorization/authorization_reader.h"

#include "authorization/transfer.h"
#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<Authorization>> authorizationsOf(const Database &database, Id<Application> application)
{
    return RecordStore<Authorization>::where(database, u"application_id"_s, application);
}

Result<std::vector<Authorization>> authorizationsLoggedBy(const Database &database,
                                                          Id<Application> application)
{
    LICET_ASSIGN(auto all, authorizationsOf(database, application));
    LICET_ASSIGN(const auto passedOn,
                 RecordStore<Transfer>::where(database, u"former_application_id"_s, application));
    for (const auto &one : passedOn) {
        LICET_ASSIGN(auto before, RecordStore<Authorization>::get(database, one.authorization));
        before.application = application;
        before.endedOn = before.endedOn ? std::min(before.endedOn, one.confirmedOn) : one.confirmedOn;
        before.state = AuthorizationState::Ended;
        before.used.last.reset();
        all.push_back(std::move(before));
    }
    return all;
}

} // namespace licet
