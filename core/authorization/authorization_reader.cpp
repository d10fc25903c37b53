#include "authorization/authorization_reader.h"

#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<Authorization>> authorizationsOf(const Database &database, Id<Application> application)
{
    return RecordStore<Authorization>::where(database, u"application_id"_s, application);
}

} // namespace licet
