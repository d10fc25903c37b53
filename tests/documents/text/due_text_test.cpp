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
