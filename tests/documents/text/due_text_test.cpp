#include "followup/due_calculator.h"
#include "support/test_registry.h"
#include "text/due_text.h"

using namespace Qt::StringLiterals;

namespace licet {

class DueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The codes of recipients are the user's own.
    void aRecipientIsNeverTheCommitteeNorTheOfficialNorTheConsultant()
    {
        for (const auto &code : {u"committee"_s, u"official"_s, u"consultant"_s}) {
            DueFacts facts;
            PendingRequest sent;
            sent.id = Id<Request>(7);
            sent.state = RequestState::Sent;
            sent.since = QDate(2026, 5, 4);
            sent.recipient = code;
            facts.requests = {sent};
            const auto items = dueItems(facts, QDate(2026, 5, 5));
            QCOMPARE(onWhom(Translator(Language::Dutch), items.front()), code);
        }
    }

    /// Each institution counts its own numbers.
    void twoRequestsOfOneNumberAreToldApart()
    {
        DueFacts facts;
        for (const int institution : {1, 2}) {
            PendingRequest sent;
            sent.id = Id<Request>(institution);
            sent.institution = Id<Institution>(institution);
            sent.state = RequestState::Sent;
            sent.since = QDate(2026, 5, 4);
            sent.number = u"2026-0001"_s;
            facts.requests.push_back(sent);
            StaffedInstitution one;
            one.institution.id = sent.institution;
            one.institution.name = institution == 1 ? u"Dienst Voorbeeld"_s : u"OCMW Voorbeeldegem"_s;
            facts.institutions.push_back(one);
        }
        const Translator english(Language::English);
        QStringList titles;
        for (const auto &item : dueItems(facts, QDate(2026, 5, 5)))
            if (item.kind == DueKind::Answer)
                titles << dueTitle(english, item);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"Answer awaited: 2026-0001 · Dienst Voorbeeld"_s,
                                      u"Answer awaited: 2026-0001 · OCMW Voorbeeldegem"_s}));
        // Of one institution nothing needs to be said; and what bears its name does not say it twice.
        facts.requests.pop_back();
        facts.institutions.pop_back();
        for (const auto &item : dueItems(facts, QDate(2026, 5, 5)))
            QVERIFY2(!dueTitle(english, item).contains(u"· Dienst Voorbeeld"_s),
                     qPrintable(dueTitle(english, item)));
    }

    void aCertificateNamesTheCardsThatUseIt()
    {
        DueFacts facts;
        Certificate old, renewal;
        old.id = Id<Certificate>(1);
        old.subject = renewal.subject = u"CN=dossier"_s;
        old.validUntil = QDate(2026, 9, 30);
        renewal.id = Id<Certificate>(2);
        renewal.renews = old.id;
        facts.certificates = {
            {old, {{u"Dossierbeheer"_s, Environment::Production}, {u"Loket"_s, Environment::Acceptance}}, {}},
            {renewal, {}, {}}};
        const Translator english(Language::English);
        const auto title = [&](QDate day) { return dueTitle(english, dueItems(facts, day).front()); };
        const QDate day(2026, 9, 1);
        QCOMPARE(title(day), u"Renewed certificate, KSZ to be told: CN=dossier · Dossierbeheer production, "
                             "Loket acceptance"_s);
        facts.certificates[1].certificate.toldOn = facts.certificates[1].certificate.inUseSince = day;
        QCOMPARE(title(day).section(u':', 0, 0), u"Old certificate, to be removed"_s);
        QCOMPARE(sumSentence(english, dueItems(facts, day).front()),
                 u"the day as it was stated: Wednesday 30 September"_s);
        facts.certificates.pop_back();
        facts.certificates[0].cards.pop_back();
        QCOMPARE(title(day), u"Certificate ends: CN=dossier · Dossierbeheer · production"_s);
    }

    void theOfficesOfTheProcedureAreNamed()
    {
        DueFacts facts;
        DecisionWithSteps filed;
        filed.decision.id = Id<Decision>(3);
        filed.decision.state = DossierState::Filed;
        filed.decision.filedOn = QDate(2026, 3, 2);
        facts.decisions = {filed};
        const auto dossier = dueItems(facts, QDate(2026, 5, 5)).front();
        QCOMPARE(onWhom(Translator(Language::English), dossier), u"committee"_s);
        QVERIFY(onWhom(Translator(Language::Dutch), dossier) != u"committee");
    }
};

} // namespace licet

using licet::DueTextTest;
LICET_TEST(DueTextTest)

#include "due_text_test.moc"
