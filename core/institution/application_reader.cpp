#include "institution/application_reader.h"

#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<Application>> applicationsOf(const Database &database, Id<Institution> institution)
{
    return RecordStore<Application>::where(database, u"institution_id"_s, institution);
}

Result<std::vector<Connection>> connectionsOf(const Database &database, Id<Application> application)
{
    return RecordStore<Connection>::where(database, u"application_id"_s, application);
}

} // namespace licet
