#include "bench/made_up.h"

#include <array>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

template <size_t Size>
QString pick(const std::array<const char *, Size> &from, int number)
{
    return QString::fromUtf8(from[size_t(number) % Size]);
}

constexpr std::array places{"Lindewater",    "Zwaluwbeek", "Hazelrode",       "Kasteelwijk", "Populierendam",
                            "Vlasakker",     "Meirveld",   "Torenbos",        "Steenhoek",   "Val-des-Prés",
                            "Grand-Tilleul", "Hêtrebois",  "Pont-aux-Saules", "Ruissel",     "Neuferme"};
constexpr std::array bodies{"OCMW", "Fonds voor aanvullende rechten", "CPAS", "Dienst werk en opvang",
                            "Kas voor gezinsbijslag"};
constexpr std::array firstNames{"An",    "Bert",   "Chloé", "Dirk",  "Élise", "Femke", "Guy",
                                "Hilde", "Ingrid", "Jef",   "Karim", "Lena",  "Maïté"};
constexpr std::array lastNames{"Aerdeman", "Bosmans-Dijck", "Crèvecœur", "Duerinck",
                               "Elsenaer", "Fagnoulle",     "Goethuys",  "Heirwegh",
                               "Joosten",  "Lambrechts",    "Moyaert"};
constexpr std::array applications{
    "Dossierbeheer",  "Rechtenloket",    "Gestion des aides",  "Inkomensonderzoek", "Opvangregister",
    "Tarifs sociaux", "Loopbaandossier", "Huisvestingspremie", "Energiehulp",       "Archief en opvolging"};
constexpr std::array subjects{"Income",  "Family",   "Career", "Pension",  "Residence",
                              "Benefit", "Employer", "Leave",  "Contract", "Household"};
constexpr std::array doings{"Consultation", "Notification", "Verification", "Registration"};
constexpr std::array purposes{
    "Vaststellen van het recht op een tegemoetkoming op basis van de kwartaalaangiften van de werkgever",
    "Nagaan van de gezinssamenstelling voor de berekening van het sociaal tarief",
    "Déterminer le droit à l'aide au chauffage sur la base des revenus du ménage",
    "Controleren van de verblijfplaats voor de toekenning van de huisvestingspremie",
    "Vérifier la carrière du demandeur avant l'octroi d'une garantie de revenus",
    "Opvolgen van de arbeidsovereenkomst van personen in een traject naar werk",
    "Établir la contribution du bénéficiaire d'une aide à domicile"};

} // namespace

QString madeUpInstitution(int number)
{
    const int round = number / int(places.size() * bodies.size());
    const auto name = u"%1 %2"_s.arg(pick(bodies, number / int(places.size())), pick(places, number));
    return round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1);
}

QString madeUpKbo(int number)
{
    const int stem = 9'991'000 + number;
    return u"%1%2"_s.arg(stem, 8, 10, QChar(u'0')).arg(97 - stem % 97, 2, 10, QChar(u'0'));
}

QString madeUpPerson(int number)
{
    const int last = number / int(firstNames.size()) + number;
    return u"%1 %2"_s.arg(pick(firstNames, number), pick(lastNames, last));
}

QString madeUpApplication(int number)
{
    const int round = number / int(applications.size());
    const auto name = pick(applications, number);
    return round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1);
}

QString madeUpService(int number)
{
    const int kinds = int(subjects.size() * doings.size());
    const auto name =
        u"%1%2Service"_s.arg(pick(subjects, number), pick(doings, number / int(subjects.size())));
    return number < kinds ? name : u"%1%2"_s.arg(name).arg(number / kinds + 1);
}

QString madeUpPurpose(int number)
{
    return u"%1, %2."_s.arg(pick(purposes, number), pick(applications, number / int(purposes.size())));
}

QString madeUpDeliberation(int number)
{
    return u"%1/%2"_s.arg(12 + number % 14).arg(1 + number * 7 % 290, 3, 10, QChar(u'0'));
}

QString madeUpProgramNumber(int number)
{
    return u"%1"_s.arg(70'000'000'000 + qint64(number) * 137, 11, 10, QChar(u'0'));
}

} // namespace licet::bench
