#include "exchange/register_import.h"
#include "history/history.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate movesOn(2027, 1, 1);

Result<AmendReport> amend(Register &target, const QByteArray &bytes, QDate day = movesOn,
                          const QString &note = u"because"_s)
{
    LICET_ASSIGN(const auto file, parseJsonBytes(bytes));
    return amendRegister(target, file, note, stampOn(day));
}

Institution institutionOn(const Register &reg, QDate day)
{
    const auto all = RegisterAsOf(reg, day).all<Institution>();
    if (!all)
        qFatal("no institutions");
    return all->front();
}

} // namespace

/// What changes from a day on, as a file says it: the past stays as it was.
class AmendingTest
    : public QObject{Q_OBJECT

                     private Q_SLOTS : void anAddressChangesFromItsDay(){const ExampleRegister example;
const auto before = institutionOn(*example.reg, movesOn.addDays(-1));
        const auto report = amend(*example.reg, R"({"institutions": [{"kbo": "0999000129",
            "name": "Dienst Aanvullende Voorzieningen (voorbeeld)", "address": "Nieuwstraat 1, 1000 Brussel"
        }]
        })");
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->added, 0);
        QCOMPARE(institutionOn(*example.reg, movesOn.addDays(-1)), before);
        auto after = before;
        after.address = u"Nieuwstraat 1, 1000 Brussel"_s;
        QCOMPARE(institutionOn(*example.reg, movesOn), after);
        const auto told = events(example.reg->database(), 1, RecordRef::of(before.id));
        QCOMPARE(told->front().note, u"because"_s);
        QCOMPARE(told->front().happenedOn, movesOn);
        }
        void anInstitutionWithAnotherNumberIsKnownByItsName()
        {
            const ExampleRegister example;
            const auto many = example.reg->all<Institution>()->size();
        const auto report = amend(*example.reg, R"({"institutions": [{"kbo": "0428759497",
            "name": "dienst aanvullende voorzieningen (Voorbeeld)"
        }]
        })");
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->changed, 1);
        QCOMPARE(example.reg->all<Institution>()->size(), many);
        QCOMPARE(institutionOn(*example.reg, movesOn).kbo->digits(), u"0428759497"_s);
        QCOMPARE(institutionOn(*example.reg, movesOn.addDays(-1)).kbo->digits(), u"0999000129"_s);
        }
        void aMandateEndsAndAnotherBegins()
        {
            const ExampleRegister example;
            const auto report = amend(*example.reg, R"({"people": [
            {"institution": "0999000129", "name": "Bart Lefèvre", "role": "deputy", "from": "2023-05-01",
             "until": "2026-12-31"},
            {"institution": "0999000129", "name": "Bart Lefèvre", "role": "managing-official",
             "from": "2027-01-01"}]})");
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
            const auto report =
                amend(*example.reg, R"({"decisions": [{"deliberation": "22/901", "state": "granted",
            "steps": [{"dossier": "ivc/kszg 22/902", "decidedOn": "2022-10-04", "conditions": "Anders."},
                      {"dossier": "IVC/KSZG/26/950", "decidedOn": "2026-12-15"}]}]})");
            QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
            const auto steps = example.reg->decisions()->front().steps;
            QCOMPARE(steps.size(), size_t(3));
            QCOMPARE(steps[0].conditions, u"Anders."_s);
            // What the file does not say of a step stays.
            QCOMPARE(steps[0].services, QStringList{u"DmfaConsultationService"_s});
            QCOMPARE(steps[2].dossier, u"IVC/KSZG/26/950"_s);
        }
        void whatCannotBeWritesNothing()
        {
            const ExampleRegister example;
            const QByteArray moved = R"({"people": [{"institution": "0999000129", "name": "Iemand Nieuw",
            "role": "contact", "from": "2027-01-01"}],
            "institutions": [{"kbo": "0999000129", "name": "Dienst Aanvullende Voorzieningen (voorbeeld)",
                             "address" : "Elders 1, 1000 Brussel"
        }]
        })";
        QCOMPARE(amend(*example.reg, moved, movesOn, u" "_s).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(amend(*example.reg, R"({"institutions": [{"kbo": "0999000129",
            "name": "Dienst Aanvullende Voorzieningen (voorbeeld)", "address": "Later 1, 1000 Brussel"
        }]
        })",
                      movesOn.addDays(30)));
        const auto people = example.reg->all<Person>() -> size();
        QCOMPARE(amend(*example.reg, moved).error().kind, ErrorKind::BeforeLaterEvent);
        QCOMPARE(example.reg->all<Person>()->size(), people);
        }
        }
        ;

        } // namespace licet

        using licet::AmendingTest;
        LICET_TEST(AmendingTest)
#include "amending_test.moc"
