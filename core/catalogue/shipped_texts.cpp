#include "catalogue/shipped_texts.h"

#include "catalogue/seed.h"
#include "database/pending_step.h"
#include "history/history_query.h"
#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto textsStep = u"shipped-texts"_s;

/// What an office of a register lacks of the shipped one; nothing where the user calls it otherwise.
Recipient completed(Recipient known, const Recipient &shipped)
{
    if (known.name == shipped.name && known.names == LanguageTexts{})
        known.names = shipped.names;
    if (known.address == shipped.address && known.addresses == LanguageTexts{})
        known.addresses = shipped.addresses;
    return known;
}

WebService completed(WebService known, const WebService &shipped)
{
    if (known.summary == shipped.summary && known.summaries == LanguageTexts{})
        known.summaries = shipped.summaries;
    return known;
}

/// On the record's first day, as if it had always been so: what the past answers names no other text.
template <class Record>
Result<void> complete(Transaction &transaction, const Record &known, const Record &shipped)
{
    LICET_ASSIGN(const auto changes, changesOf(transaction.database(), RecordRef::of(known.id)));
    // An extract may have left out what would tell of it.
    if (changes.empty())
        return {};
    const Stamp stamp{u"licet"_s, changes.front().day, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)};
    return RecordStore<Record>::update(transaction, completed(known, shipped), stamp, RecordEvent::Upgraded);
}

template <class Record>
Result<void> completeAll(Transaction &transaction, const std::vector<Record> &shipped,
                         QString Record::*naturalKey)
{
    LICET_ASSIGN(const auto all, RecordStore<Record>::all(transaction.database()));
    for (const auto &known : all)
        for (const auto &one : shipped)
            if (known.*naturalKey == one.*naturalKey)
                LICET_TRY(complete(transaction, known, one));
    return {};
}

} // namespace

std::vector<Recipient> publishedRecipients()
{
    const auto office = u"Willebroekkaai 38, 1000 Brussel"_s;
    const LanguageTexts offices{
        {}, u"Quai de Willebroeck 38, 1000 Bruxelles"_s, u"Willebroekkaai 38, 1000 Brüssel"_s};
    return {
        {{},
         u"ppkb"_s,
         u"KSZ, dienst Programma-, Project- en Klantenbeheer"_s,
         office,
         u"External@ksz-bcss.fgov.be"_s,
         {},
         Language::Dutch,
         {{},
          u"BCSS, service Gestion des programmes, des projets et clients"_s,
          u"ZDSS, Dienst Programm-, Projekt- und Kundenverwaltung"_s},
         offices},
        {{},
         u"security-service"_s,
         u"KSZ, dienst Informatieveiligheid en Interne Audit"_s,
         office,
         u"security@ksz-bcss.fgov.be"_s,
         {},
         Language::Dutch,
         {{},
          u"BCSS, service Sécurité de l’information et Audit interne"_s,
          u"ZDSS, Dienst Informationssicherheit und Internes Audit"_s},
         offices},
        {{},
         u"ocmw-cell"_s,
         u"Smals, Administratieve Cel van de OCMW's"_s,
         {},
         {},
         {},
         Language::Dutch,
         {{}, u"Smals, Cellule administrative des CPAS"_s, u"Smals, Verwaltungszelle der ÖSHZ"_s},
         {}},
    };
}

Result<void> bringShippedTexts(Database &database)
{
    LICET_ASSIGN(const bool pending, isPending(database, textsStep));
    if (!pending)
        return {};
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_TRY(completeAll(*transaction, publishedRecipients(), &Recipient::code));
    LICET_ASSIGN(const auto services, shippedServices());
    LICET_TRY(completeAll(*transaction, services, &WebService::name));
    LICET_TRY(takeStep(*transaction, textsStep));
    return transaction->commit();
}

} // namespace licet
