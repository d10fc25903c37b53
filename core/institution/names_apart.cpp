#include "institution/names_apart.h"

#include "base/text_fold.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString toldBy(const Institution &institution)
{
    if (institution.kbo)
        return institution.kbo->printed();
    return institution.sector.isEmpty() ? institution.address.simplified() : institution.sector;
}

} // namespace

std::map<Id<Institution>, QString> namesApart(const std::vector<Institution> &institutions)
{
    std::map<QString, int> bearers;
    for (const auto &one : institutions)
        ++bearers[foldForComparison(one.name)];
    std::map<Id<Institution>, QString> names;
    for (const auto &one : institutions) {
        const auto told = bearers.at(foldForComparison(one.name)) > 1 ? toldBy(one) : QString();
        names[one.id] = told.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, told);
    }
    return names;
}

} // namespace licet
