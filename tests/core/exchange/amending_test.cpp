#include "exchange/register_amending.h"
#include "exchange/register_import.h"
#include "history/history.h"
#include "institution/institution_writing.h"
#include "institution/recipient.h"
#include "request/authorization_change.h"
#include "request/facts_reader.h"
#include "request/snapshot_content.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate movesOn(2027, 1, 1);
const auto name = u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s;

QJsonObject institution(const QString &kbo, const QString &called, const QString &address = {})
{
    QJsonObject one{{u"kbo"_s, kbo}, {u"name"_s, called}};
    if (!address.isEmpty())
        one.insert(u"address"_s, address);
    return one;
}

QJsonObject mandate(const QString &person, const QString &role, const QString &from,
                    const QString &until = {})
{
    QJsonObject one{
        {u"institution"_s, u"0999000129"_s}, {u"name"_s, person}, {u"role"_s, role}, {u"from"_s, from}};
    if (!until.isEmpty())
        one.insert(u"until"_s, until);
    return one;
}

QJsonObject fileOf(const QString &list, const QJsonArray &records)
{
    return {{list, records}};
}

Result<AmendReport> amend(Register &target, const QJsonObject &file, QDate day = movesOn,
                          const QString &note = u"because"_s)
{
    return amendRegister(target, file, note, stampOn(day));
}

/// Told weeks before its day.
const QDate toldOn(2026, 12, 1);
Result<AmendReport> foretell(Register &target, const QJsonObject &one, QDate day)
{
    auto stamp = stampOn(toldOn);
    stamp.happenedOn = day;
    return amendRegister(target, fileOf(u"institutions"_s, {one}), u"told"_s, stamp);
}

DecisionWithSteps decisionNumbered(const Register &reg, const QString &number)
{
    for (const auto &one : *reg.decisions())
        if (one.decision.deliberation == number)
            return one;
    return {};
}

Institution institutionOn(const Register &reg, QDate day)
{
    const auto all = RegisterAsOf(reg.database(), {}, day).all<Institution>();
    if (!all)
        qFatal("no institutions");
    return all->front();
}

} // namespace

/// What changes from a day on, as a file says it: the past stays as it was.
class AmendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressChangesFromItsDay()
    {
        const ExampleRegister example;
        const auto before = institutionOn(*example.reg, movesOn.addDays(-1));
        const auto address = u"Nieuwstraat 1, 1000 Brussel"_s;
        const auto report =
            amend(*example.reg, fileOf(u"institutions"_s, {institution(u"0999000129"_s, name, address)}));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->added, 0);
        QCOMPARE(institutionOn(*example.reg, movesOn.addDays(-1)), before);
        auto after = before;
        after.address = address;
        QCOMPARE(institutionOn(*example.reg, movesOn), after);
        const auto told = events(example.reg->database(), 1, RecordRef::of(before.id));
        QCOMPARE(told->front().note, u"because"_s);
        QCOMPARE(told->front().happenedOn, movesOn);
    }
    /// The row holds what is to come; whoever asks on a day before gets what holds then.
    void whatIsToldInAdvanceWaitsForItsDay()
    {
        const ExampleRegister example;
        const auto &database = example.reg->database();
        const auto before = institutionOn(*example.reg, toldOn);
        const auto address = u"Nieuwstraat 1, 1000 Brussel"_s;
        QVERIFY(foretell(*example.reg, institution(u"0999000129"_s, name, address), movesOn));
        const auto addressIn = [&](QDate today) {
            return RegisterAsOf(database, {}, {}, today).all<Institution>()->front().address;
        };
        QCOMPARE(addressIn(movesOn.addDays(-1)), before.address);
        QCOMPARE(addressIn(movesOn), address);
        auto draft = test::draftFrom(u"01-production-complete"_s);
        const auto printed = [&](QDate today) {
            const auto facts = readFacts(database, draft, today);
            return facts ? paperOf(draft, *facts).institution.address : QString();
        };
        QCOMPARE(printed(movesOn.addDays(-1)), before.address);
        QCOMPARE(printed(movesOn), address);
        // Whoever changes something else meanwhile leaves it as it was told.
        example.reg->setToday([] { return toldOn; });
        auto seen = *example.reg->get(before.id);
        QCOMPARE(seen.address, before.address);
        seen.sector = u"17.2"_s;
        QVERIFY(keepInstitution(example.reg->database(), seen, {}, stampOn(toldOn)));
        QCOMPARE(addressIn(movesOn), address);
        QCOMPARE(example.reg->get(before.id)->sector, u"17.2"_s);
        QCOMPARE(example.reg->get(before.id)->address, before.address);
    }
    void anotherNumberThatIsToldInAdvanceWaitsToo()
    {
        const ExampleRegister example;
        const auto &database = example.reg->database();
        QVERIFY(foretell(*example.reg, institution(u"0428759497"_s, name), movesOn));
        auto draft = test::draftFrom(u"01-production-complete"_s);
        for (const auto &typed : {u"0999000129"_s, u"0428759497"_s}) {
            draft.institution = typed;
            const auto facts = readFacts(database, draft, toldOn);
            QVERIFY(facts && facts->institution);
            QCOMPARE(facts->institution->kbo->digits(), u"0999000129"_s);
        }
        QCOMPARE(readFacts(database, draft, movesOn)->institution->kbo->digits(), u"0428759497"_s);
        // A draft in its number of today is the institution's.
        draft.institution = u"0999000129"_s;
        const auto id = *example.reg->requests().create(draft, stampOn(toldOn));
        QCOMPARE(example.reg->requests().get(id)->institution, example.reg->all<Institution>()->front().id);
    }
    /// Told again in the same words, for another day.
    void aForetoldDayComesNearerOrLater()
    {
        const ExampleRegister example;
        const auto address = u"Nieuwstraat 1, 1000 Brussel"_s;
        const auto told = institution(u"0999000129"_s, name, address);
        QVERIFY(foretell(*example.reg, told, movesOn));
        for (const auto day : {movesOn.addDays(-10), movesOn.addDays(31)}) {
            const auto report = foretell(*example.reg, told, day);
            QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
            QCOMPARE(report->changed, 1);
            QCOMPARE(report->unchanged, 0);
            QVERIFY(institutionOn(*example.reg, day.addDays(-1)).address != address);
            QCOMPARE(institutionOn(*example.reg, day).address, address);
        }
        const auto again = foretell(*example.reg, told, movesOn.addDays(31));
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->unchanged, 1);
    }
    /// What is changed meanwhile, from today or from a day before, leaves what is told for later.
    void whatComesBeforeLeavesWhatIsForetold()
    {
        const ExampleRegister example;
        const auto at = [&](const QString &address) { return institution(u"0999000129"_s, name, address); };
        const auto before = institutionOn(*example.reg, toldOn);
        QVERIFY(foretell(*example.reg, at(u"Nieuwstraat 1, 1000 Brussel"_s), movesOn));
        const auto addressOn = [&](QDate day) { return institutionOn(*example.reg, day).address; };
        example.reg->setToday([] { return toldOn; });
        auto seen = *example.reg->get(before.id);
        seen.address = u"Kaai 1, 1000 Brussel"_s;
        auto stamp = stampOn(toldOn);
        stamp.happenedOn = movesOn.addDays(-10);
        QVERIFY(keepInstitution(example.reg->database(), seen, {}, stamp));
        QCOMPARE(addressOn(movesOn.addDays(-11)), before.address);
        QCOMPARE(addressOn(movesOn.addDays(-1)), u"Kaai 1, 1000 Brussel"_s);
        QCOMPARE(addressOn(movesOn), u"Nieuwstraat 1, 1000 Brussel"_s);
        seen.address = u"Markt 1, 1000 Brussel"_s;
        QVERIFY(example.reg->change(seen, stampOn(toldOn)));
        QCOMPARE(addressOn(toldOn), seen.address);
        QCOMPARE(addressOn(movesOn.addDays(-10)), u"Kaai 1, 1000 Brussel"_s);
        QCOMPARE(addressOn(movesOn), u"Nieuwstraat 1, 1000 Brussel"_s);
        QCOMPARE(example.reg->all<Institution>()->front().address, seen.address);
    }
    /// A draft about a right names the institution as it is called today.
    void aDraftNamesWhatHoldsToday()
    {
        const ExampleRegister example;
        const auto right = example.reg->all<Authorization>()->front();
        const auto holder = *example.reg->get(right.institution);
        QVERIFY(foretell(*example.reg, institution(u"0428759497"_s, holder.name), movesOn));
        const auto &database = example.reg->database();
        const auto numberIn = [&](QDate day) {
            return draftAbout(database, right, RequestKind::Change, day)->institution;
        };
        QCOMPARE(numberIn(toldOn), holder.kbo->digits());
        QCOMPARE(numberIn(movesOn), u"0428759497"_s);
    }
    void anOfficeMovesOnItsDay()
    {
        const ExampleRegister example;
        const auto ppkb = [&](QDate today) {
            for (const auto &one : *RegisterAsOf(example.reg->database(), {}, {}, today).all<Recipient>())
                if (one.code == u"ppkb"_s)
                    return one.address;
            return QString();
        };
        const auto before = ppkb(toldOn);
        const QJsonObject told{{u"id"_s, u"ppkb"_s}, {u"address"_s, u"Kaai 1, 1000 Brussel"_s}};
        Stamp stamp = stampOn(toldOn);
        stamp.happenedOn = movesOn;
        QVERIFY(amendRegister(*example.reg, fileOf(u"recipients"_s, {told}), u"moves"_s, stamp));
        QCOMPARE(ppkb(movesOn.addDays(-1)), before);
        QCOMPARE(ppkb(movesOn), u"Kaai 1, 1000 Brussel"_s);
    }
    /// What a record must have besides it has already.
    void onlyWhatChangesIsNamed()
    {
        const ExampleRegister example;
        const auto before = institutionOn(*example.reg, movesOn);
        const auto report =
            amend(*example.reg,
                  {{u"institutions"_s,
                    QJsonArray{QJsonObject{{u"kbo"_s, u"0999.000.129"_s}, {u"languageRegime"_s, u"nl"_s}}}},
                   {u"decisions"_s, QJsonArray{QJsonObject{{u"deliberation"_s, u"22/901"_s},
                                                           {u"address"_s, u"https://a.example"_s}}}}});
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 2);
        QCOMPARE(institutionOn(*example.reg, movesOn).name, before.name);
        QCOMPARE(institutionOn(*example.reg, movesOn).languageRegime, std::optional(LanguageRegime::Dutch));
        QCOMPARE(decisionNumbered(*example.reg, u"22/901"_s).decision.address, u"https://a.example"_s);
    }
    void anInstitutionWithAnotherNumberIsKnownByItsName()
    {
        const ExampleRegister example;
        const auto many = example.reg->all<Institution>()->size();
        const auto report =
            amend(*example.reg, fileOf(u"institutions"_s, {institution(u"0428759497"_s, name.toUpper())}));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 1);
        QCOMPARE(example.reg->all<Institution>()->size(), many);
        QCOMPARE(institutionOn(*example.reg, movesOn).kbo->digits(), u"0428759497"_s);
        QCOMPARE(institutionOn(*example.reg, movesOn.addDays(-1)).kbo->digits(), u"0999000129"_s);
    }
    void aMandateEndsAndAnotherBegins()
    {
        const ExampleRegister example;
        const auto deputy = u"Bart Lefèvre"_s;
        const auto report = amend(
            *example.reg, fileOf(u"people"_s, {mandate(deputy, u"deputy"_s, u"2023-05-01"_s, u"2026-12-31"_s),
                                               mandate(deputy, u"managing-official"_s, u"2027-01-01"_s)}));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->added, 1);
        const auto staff = *example.reg->staff(institutionOn(*example.reg, movesOn).id);
        QCOMPARE(std::count_if(staff.mandates.begin(), staff.mandates.end(),
                               [](const Mandate &one) { return one.until == QDate(2026, 12, 31); }),
                 1);
    }
    void aDecisionGetsAFurtherStep()
    {
        const ExampleRegister example;
        const QJsonObject first{{u"dossier"_s, u"ivc/kszg 22/902"_s}, {u"conditions"_s, u"Anders."_s}};
        const QJsonObject further{{u"dossier"_s, u"IVC/KSZG/26/950"_s}, {u"decidedOn"_s, u"2026-12-15"_s}};
        const auto report = amend(
            *example.reg, fileOf(u"decisions"_s, {QJsonObject{{u"deliberation"_s, u"22/901"_s},
                                                              {u"state"_s, u"granted"_s},
                                                              {u"steps"_s, QJsonArray{first, further}}}}));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        const auto steps = decisionNumbered(*example.reg, u"22/901"_s).steps;
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].conditions, u"Anders."_s);
        // What the file does not say of a step stays.
        QCOMPARE(steps[0].services, QStringList{u"DmfaConsultationService"_s});
        QCOMPARE(steps[2].dossier, u"IVC/KSZG/26/950"_s);
    }
    /// The reason of the amendment is that of the event, and what rests on the decision is to be reviewed.
    void aDecisionIsWithdrawnByItsEvent()
    {
        const ExampleRegister example;
        const auto id = decisionNumbered(*example.reg, u"22/901"_s).decision.id;
        auto right = example.reg->all<Authorization>()->front();
        right.committee = {u"22/901"_s, {}, {}};
        QVERIFY(test::makeAs(*example.reg, right, stampOn({2026, 12, 1})));
        QVERIFY(example.reg->all<Review>()->empty());
        const auto withdrawn = [&](const QString &number, const QString &state) {
            return fileOf(u"decisions"_s, {QJsonObject{{u"deliberation"_s, number}, {u"state"_s, state}}});
        };
        const auto report = amend(*example.reg, withdrawn(u"22/901"_s, u"withdrawn"_s));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 1);
        QVERIFY(report->import > 0);
        const auto after = decisionNumbered(*example.reg, u"22/901"_s).decision;
        QCOMPARE(after.state, DossierState::Withdrawn);
        QCOMPARE(after.withdrawnOn, std::optional(movesOn));
        const auto told = events(example.reg->database(), 10, RecordRef::of(id));
        QVERIFY(std::any_of(told->begin(), told->end(), [](const Event &one) {
            return one.kind == DossierEvent::Withdraw && one.note == u"because"_s &&
                   one.happenedOn == movesOn;
        }));
        QCOMPARE(example.reg->all<Review>()->size(), 1);
        // What was withdrawn is not granted again.
        const auto back = amend(*example.reg, withdrawn(u"22/901"_s, u"granted"_s));
        QCOMPARE(back.error().kind, ErrorKind::StateForbids);
    }
    void aDecisionIsReplacedByTheOneThatTheFileTells()
    {
        const ExampleRegister example;
        auto replaced = QJsonObject{{u"deliberation"_s, u"22/901"_s}, {u"state"_s, u"replaced"_s}};
        QCOMPARE(amend(*example.reg, fileOf(u"decisions"_s, {replaced})).error().kind,
                 ErrorKind::UnknownReference);
        replaced.insert(u"replacedBy"_s, QJsonObject{{u"deliberation"_s, u"27/001"_s}});
        const QJsonObject next{{u"deliberation"_s, u"27/001"_s},
                               {u"state"_s, u"granted"_s},
                               {u"steps"_s, QJsonArray{QJsonObject{{u"dossier"_s, u"IVC/KSZG/27/001"_s},
                                                                   {u"decidedOn"_s, u"2026-12-15"_s}}}}};
        const auto report = amend(*example.reg, fileOf(u"decisions"_s, {next, replaced}));
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        const auto after = decisionNumbered(*example.reg, u"22/901"_s).decision;
        QCOMPARE(after.state, DossierState::Replaced);
        QCOMPARE(after.replacedBy, decisionNumbered(*example.reg, u"27/001"_s).decision.id);
    }
    /// A renewal comes, is told, comes into use, and the old one goes: each told as news by its serial
    /// number.
    void aCertificateIsRenewedAndRemoved()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        auto old = reg.all<Certificate>()->front();
        const auto cards = [&](Id<Certificate> of) {
            const auto all = *reg.all<Connection>();
            return std::count_if(all.begin(), all.end(),
                                 [&](const Connection &one) { return one.certificate == of; });
        };
        const auto used = cards(old.id);
        QVERIFY(used > 0);
        const auto kbo = reg.get(old.institution)->kbo->digits();
        QJsonObject named{{u"institution"_s, kbo}, {u"subject"_s, old.subject}};
        if (old.validUntil)
            named.insert(u"validUntil"_s, old.validUntil->toString(Qt::ISODate));
        QJsonObject next{
            {u"institution"_s, kbo},           {u"subject"_s, old.subject},        {u"serial"_s, u"4f:02"_s},
            {u"validFrom"_s, u"2026-12-15"_s}, {u"validUntil"_s, u"2028-12-14"_s}, {u"renews"_s, named}};
        const auto many = reg.all<Certificate>()->size();
        const auto added = amend(reg, fileOf(u"certificates"_s, {next}));
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject + added.error().value));
        QCOMPARE(added->added, 1);
        QCOMPARE(reg.all<Certificate>()->size(), many + 1);
        QCOMPARE(cards(old.id), used);

        const QJsonObject inUse{{u"institution"_s, kbo},
                                {u"serial"_s, u"4F:02"_s},
                                {u"toldOn"_s, u"2027-01-04"_s},
                                {u"inUseSince"_s, u"2027-01-05"_s}};
        const auto early = amend(reg, fileOf(u"certificates"_s, {inUse}));
        QCOMPARE(early.error().kind, ErrorKind::DayInFuture);
        QCOMPARE(early.error().subject, u"certificates[0].toldOn"_s);
        named.insert(u"removedOn"_s, u"2027-01-06"_s);
        const auto done = amend(reg, fileOf(u"certificates"_s, {inUse, named}), QDate(2027, 1, 6));
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject + done.error().value));
        QCOMPARE(done->changed, 2);
        QCOMPARE(reg.all<Certificate>()->size(), many + 1);
        QCOMPARE(cards(old.id), 0);
        const auto all = *reg.all<Certificate>();
        const auto renewed = std::find_if(all.begin(), all.end(),
                                          [&](const Certificate &one) { return one.serial == u"4f:02"_s; });
        QCOMPARE(renewed->renews, old.id);
        QCOMPARE(cards(renewed->id), used);
        QCOMPARE(reg.get(old.id)->removedOn, std::optional(QDate(2027, 1, 6)));
        // What was done counts from its own day, with the reason of the amendment.
        const auto told = events(reg.database(), 10, RecordRef::of(renewed->id));
        QCOMPARE(told->front().happenedOn, QDate(2027, 1, 5));
        QCOMPARE(told->front().note, u"because"_s);
    }
    void aCertificateDoesNotRenewItselfByItsRenewals()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto kbo = reg.get(reg.all<Certificate>()->front().institution)->kbo->digits();
        const auto certificate = [&](const QString &serial, const QString &renews) {
            QJsonObject one{
                {u"institution"_s, kbo}, {u"subject"_s, u"CN=ring.example"_s}, {u"serial"_s, serial}};
            if (!renews.isEmpty())
                one.insert(u"renews"_s, QJsonObject{{u"institution"_s, kbo}, {u"serial"_s, renews}});
            return one;
        };
        const auto ring =
            fileOf(u"certificates"_s, {certificate(u"1"_s, u"2"_s), certificate(u"2"_s, u"1"_s)});
        const auto line = fileOf(u"certificates"_s, {certificate(u"1"_s, {}), certificate(u"2"_s, u"1"_s)});
        for (const auto &refused :
             {amend(reg, ring).error(), importRegister(reg, ring, stampOn(movesOn), false).error()}) {
            QCOMPARE(refused.kind, ErrorKind::RenewalCircle);
            QVERIFY2(refused.subject.endsWith(u".renews"_s), qPrintable(refused.subject));
        }
        QVERIFY(amend(reg, line));
        const auto closed = amend(reg, fileOf(u"certificates"_s, {certificate(u"1"_s, u"2"_s)}));
        QCOMPARE(closed.error(),
                 (Error{ErrorKind::RenewalCircle, u"certificates[0].renews"_s, u"CN=ring.example"_s}));
    }
    void requestsAndRightsChangeByTheirEventsAlone()
    {
        const ExampleRegister example;
        const auto rights = example.reg->all<Authorization>()->size();
        auto file = fileOf(u"requests"_s, {QJsonObject{{u"number"_s, u"2026-0001"_s},
                                                       {u"institution"_s, u"0999000129"_s},
                                                       {u"state"_s, u"refused"_s}}});
        file.insert(u"authorizations"_s, QJsonArray{QJsonObject{{u"institution"_s, u"0999000129"_s},
                                                                {u"application"_s, u"Dossierbeheer"_s},
                                                                {u"service"_s, u"PersonService"_s},
                                                                {u"environment"_s, u"test"_s},
                                                                {u"state"_s, u"active"_s}}});
        const auto report = amend(*example.reg, file);
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->refused.size(), 2);
        QCOMPARE(report->added, 0);
        QVERIFY(example.reg->all<Request>()->empty());
        QCOMPARE(example.reg->all<Authorization>()->size(), rights);
    }
    void whatCannotBeWritesNothing()
    {
        const ExampleRegister example;
        const auto moved = [](const QString &address) {
            return fileOf(u"institutions"_s, {institution(u"0999000129"_s, name, address)});
        };
        auto both = moved(u"Elders 1, 1000 Brussel"_s);
        both.insert(u"people"_s, QJsonArray{mandate(u"Iemand Nieuw"_s, u"contact"_s, u"2027-01-01"_s)});
        QCOMPARE(amend(*example.reg, both, movesOn, u" "_s).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(amend(*example.reg, moved(u"Later 1, 1000 Brussel"_s), movesOn.addDays(30)));
        const auto people = example.reg->all<Person>()->size();
        QCOMPARE(amend(*example.reg, both).error().kind, ErrorKind::BeforeLaterEvent);
        QCOMPARE(example.reg->all<Person>()->size(), people);
    }

    /// A merger, and what was done to transfer a right of it, are told as news in one file or in two.
    void aMergerIsRecordedWithAllThatFollows()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const QJsonObject merger{{u"predecessor"_s, u"0999000129"_s},
                                 {u"successor"_s, u"0999000228"_s},
                                 {u"holdsFrom"_s, u"2027-01-01"_s},
                                 {u"note"_s, u"fusie"_s}};
        const auto merged = amend(reg, fileOf(u"mergers"_s, {merger}));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().subject));
        QCOMPARE(merged->added, 1);
        const auto mandates = *reg.all<Mandate>();
        QCOMPARE(mandates.front().until, std::optional(QDate(2026, 12, 31)));
        const auto again = amend(reg, fileOf(u"mergers"_s, {merger}));
        QVERIFY2(again, again ? "" : qPrintable(again.error().subject + u' ' + again.error().value));
        QCOMPARE(again->unchanged, 1);

        const QJsonObject right{{u"institution"_s, u"0999000129"_s},
                                {u"service"_s, u"DmfaConsultationService"_s},
                                {u"environment"_s, u"test"_s}};
        QJsonObject transfer{{u"authorization"_s, right}, {u"askedOn"_s, u"2027-01-04"_s}};
        const QDate asked(2027, 1, 4);
        const auto noted = amend(reg, fileOf(u"transfers"_s, {transfer}), asked);
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().subject + u' ' + noted.error().value));
        QCOMPARE(noted->added, 1);
        transfer.insert(u"confirmedOn"_s, u"2027-02-01"_s);
        transfer.insert(u"reference"_s, u"KSZ 27/3"_s);
        const auto early = amend(reg, fileOf(u"transfers"_s, {transfer}), asked);
        QCOMPARE(early.error(),
                 (Error{ErrorKind::DayInFuture, u"transfers[0].confirmedOn"_s, u"2027-02-01"_s}));
        const QDate confirmed(2027, 2, 1);
        const auto done = amend(reg, fileOf(u"transfers"_s, {transfer}), confirmed);
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject + u' ' + done.error().value));
        QCOMPARE(done->changed, 1);
        const auto after = *reg.get(reg.all<Transfer>()->front().authorization);
        QCOMPARE(after.institution, (**reg.institutionByKbo(u"0999000228"_s)).id);
        // Named as the one that it was it is still that right.
        const auto twice = amend(reg, fileOf(u"transfers"_s, {transfer}), confirmed);
        QVERIFY2(twice, twice ? "" : qPrintable(twice.error().subject + u' ' + twice.error().value));
        QCOMPARE(twice->unchanged, 1);
    }

    /// Day and transfer are put right by naming them again; without its day it did not happen.
    void aMergerIsPutRightAndTakenBack()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto mandates = *reg.all<Mandate>();
        QJsonObject merger{{u"predecessor"_s, u"0999000129"_s},
                           {u"successor"_s, u"0999000228"_s},
                           {u"holdsFrom"_s, u"2027-01-01"_s}};
        const QJsonObject right{{u"institution"_s, u"0999000129"_s},
                                {u"service"_s, u"DmfaConsultationService"_s},
                                {u"environment"_s, u"test"_s}};
        QJsonObject transfer{{u"authorization"_s, right}, {u"askedOn"_s, u"2027-03-01"_s}};
        auto both = fileOf(u"mergers"_s, {merger});
        both.insert(u"transfers"_s, QJsonArray{transfer});
        const QDate told(2027, 3, 2);
        const auto change = [&](const QJsonObject &file) {
            const auto done = amend(reg, file, told);
            if (!done)
                qWarning("%s %s", qPrintable(done.error().subject), qPrintable(done.error().value));
            return done ? done->changed : -1;
        };
        QVERIFY(amend(reg, both, told));
        merger.insert(u"holdsFrom"_s, u"2027-02-01"_s);
        QCOMPARE(change(fileOf(u"mergers"_s, {merger})), 1);
        QCOMPARE(reg.all<Merger>()->front().holdsFrom, QDate(2027, 2, 1));
        QCOMPARE(reg.all<Mandate>()->front().until, std::optional(QDate(2027, 1, 31)));
        QCOMPARE(reg.all<Transfer>()->front().askedOn, std::optional(QDate(2027, 3, 1)));

        transfer.insert(u"confirmedOn"_s, u"2027-03-02"_s);
        QCOMPARE(change(fileOf(u"transfers"_s, {transfer})), 1);
        QCOMPARE(reg.all<Transfer>()->front().confirmedOn, std::optional(told));
        // Who holds it by now holds the merger.
        merger.insert(u"holdsFrom"_s, QJsonValue::Null);
        QCOMPARE(amend(reg, fileOf(u"mergers"_s, {merger}), told).error().kind, ErrorKind::RightWentOn);
        transfer.insert(u"confirmedOn"_s, QJsonValue::Null);
        QCOMPARE(change(fileOf(u"transfers"_s, {transfer})), 1);
        QCOMPARE(change(fileOf(u"mergers"_s, {merger})), 1);
        QVERIFY(reg.all<Merger>()->empty());
        QVERIFY(reg.all<Transfer>()->empty());
        QCOMPARE(*reg.all<Mandate>(), mandates);
    }

    void aNumberFromBeforeStillNamesTheInstitution()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        QVERIFY(amend(reg, fileOf(u"institutions"_s, {institution(u"0403019261"_s, name)})));
        const auto done =
            amend(reg, fileOf(u"institutions"_s, {institution(u"0999000129"_s, name, u"Nieuwstraat 1"_s)}),
                  movesOn.addDays(9));
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QCOMPARE(done->earlierNumbers.size(), 1u);
        QCOMPARE(done->earlierNumbers.front().institution, name);
        const auto now = **reg.institutionByKbo(u"0403019261"_s);
        QCOMPARE(now.address, u"Nieuwstraat 1"_s);
        const auto brought = importRegister(
            reg,
            fileOf(u"applications"_s,
                   {QJsonObject{{u"institution"_s, u"0999000129"_s}, {u"name"_s, u"Nieuw"_s}}}),
            stampOn(movesOn.addDays(9)), false);
        QVERIFY(brought);
        QCOMPARE(brought->earlierNumbers.size(), 1u);
        QCOMPARE(reg.all<Application>()->back().institution, now.id);
    }
};

} // namespace licet

using licet::AmendingTest;
LICET_TEST(AmendingTest)
#include "amending_test.moc"
