#include "list_import/row_institution.h"

namespace licet {

namespace {

void take(JudgedRow &row, const Institution &institution)
{
    row.facts().institution = institution.id;
    row.facts().kbo = institution.kbo ? institution.kbo->digits() : QString();
}

void readByNumber(JudgedRow &row, const ListKnown &known, FoldedTexts &folded, ListField field,
                  const QString &typed, const QString &name)
{
    const auto kbo = KboNumber::parse(typed);
    if (!kbo)
        return row.refuse(ListRemarkKind::KboWrong, field, typed);
    const int place = known.institutionsByKbo.value(kbo->digits(), -1);
    if (place < 0)
        return row.refuse(ListRemarkKind::InstitutionUnknown, field, typed);
    const auto &institution = known.institutions[size_t(place)];
    const auto named = known.institutionsByName.value(folded(name));
    // Names change; a name that is another institution's is a slip.
    if (!named.isEmpty() && !named.contains(place))
        return row.refuse(ListRemarkKind::InstitutionsDiffer, ListField::Institution, name, institution.name);
    if (known.earlierNumbers.contains(kbo->digits()))
        row.remark({ListRemarkKind::EarlierNumber, field, typed, institution.name});
    take(row, institution);
}

void takeUsual(JudgedRow &row, const ListKnown &known, Id<Institution> usual)
{
    for (const auto &one : known.institutions)
        if (one.id == usual || known.institutions.size() == 1)
            return take(row, one);
    row.refuse(ListRemarkKind::InstitutionMissing, ListField::Institution, {});
}

} // namespace

void readInstitution(JudgedRow &row, const ListKnown &known, FoldedTexts &folded, Id<Institution> usual)
{
    const auto name = row.cell(ListField::Institution);
    const auto number = row.cell(ListField::Kbo);
    if (name.isEmpty() && number.isEmpty())
        return takeUsual(row, known, usual);
    if (!number.isEmpty())
        return readByNumber(row, known, folded, ListField::Kbo, number, name);
    const auto found = known.institutionsByName.value(folded(name));
    if (found.size() == 1)
        return take(row, known.institutions[size_t(found.front())]);
    if (found.size() > 1)
        return row.refuse(ListRemarkKind::InstitutionAmbiguous, ListField::Institution, name);
    if (KboNumber::parse(name))
        return readByNumber(row, known, folded, ListField::Institution, name, {});
    row.refuse(ListRemarkKind::InstitutionUnknown, ListField::Institution, name);
}

} // namespace licet
