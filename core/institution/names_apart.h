#pragma once

#include "institution/institution.h"

#include <map>

namespace licet {

/// What institutions are called where one of them is to be told from the others: by name, and two of one name
/// with the enterprise number, else the sector or the address beside it.
std::map<Id<Institution>, QString> namesApart(const std::vector<Institution> &institutions);

} // namespace licet
