#include "exchange/register_export.h"
#include "exchange/register_import.h"
#include "support/led_request.h"
#include "support/test_registry.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace licet {

using test::stampOn;

/// What an executed form said is as it was signed: no file tells it otherwise.
class ExecutedFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExecutedIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const QString &list, const QString &member, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(list), qPrintable(member)) << list << member << value;
        };
        row(u"requests"_s, u"draft"_s, QJsonValue::Undefined);
        row(u"requests"_s, u"state"_s, u"draft"_s);
        row(u"requests"_s, u"stateSince"_s, u"2026-12-01"_s);
        for (const auto &[member, value] :
             std::map<QString, QJsonValue>{{u"institution"_s, u"0999000228"_s},
                                           {u"application"_s, u"Tarieven"_s},
                                           {u"service"_s, u"PersonService"_s},
                                           {u"version"_s, u"9"_s},
                                           {u"operations"_s, QJsonArray{u"another"_s}},
                                           {u"environment"_s, u"test"_s},
                                           {u"purpose"_s, u"another"_s},
                                           {u"legalContext"_s, u"DAV:OTHER"_s},
                                           {u"committee"_s, QJsonObject{{u"deliberation"_s, u"12/081"_s}}},
                                           {u"programNumber"_s, QJsonValue::Null},
                                           {u"validFrom"_s, u"2026-01-01"_s},
                                           {u"validUntil"_s, u"2031-01-01"_s},
                                           {u"state"_s, u"ended"_s}})
            row(u"authorizations"_s, member, value);
    }
    void whatWasExecutedIsLeftAsItIs()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, member);
        QFETCH(QJsonValue, value);
        test::ExampleRegister example;
        auto &reg = *example.reg;
        test::Leader leader(reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        EventInput executed;
        executed.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        QVERIFY(leader.record(id, RequestEvent::Send) && leader.record(id, RequestEvent::Execute, executed));
        const auto request = *reg.get(id);
        const auto right = reg.all<Authorization>()->back();
        QCOMPARE(right.request, id);
        QJsonObject object;
        const auto told = exportRegister(reg)->value(list).toArray();
        for (const auto &one : told)
            if (list == u"requests" || !one[u"request"_s].isNull())
                object = one.toObject();
        QVERIFY2(object.contains(member), qPrintable(QStringList(object.keys()).join(u' ')));
        if (member == u"draft") {
            auto draft = object.value(member).toObject();
            draft.insert(u"purpose"_s, u"another"_s);
            value = draft;
        }
        QVERIFY(object.value(member) != value);
        object.insert(member, value);
        const auto head = *historyHead(reg.database());
        const auto report =
            importRegister(reg, QJsonObject{{list, QJsonArray{object}}}, stampOn(leader.day), false);
        // What tells one right from another would be another right, made by a request that did not make it.
        const auto names = QString::fromLatin1(Columns<Authorization>::key).split(u' ');
        if (list == u"authorizations" && names.contains(member)) {
            QVERIFY(!report);
            QVERIFY2(report.error() == (Error{ErrorKind::SaidByForm, u"authorizations[0].request"_s}) ||
                         report.error().kind == ErrorKind::UnknownReference,
                     qPrintable(report.error().subject));
        } else {
            QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
            QCOMPARE(report->imported, 0);
            QCOMPARE(report->different.size(), 1);
        }
        QCOMPARE(reg.all<Authorization>()->back(), right);
        QCOMPARE(*reg.get(id), request);
        QCOMPARE(*reg.get(right.id), right);
        QCOMPARE(*historyHead(reg.database()), head);
    }
};

} // namespace licet

using licet::ExecutedFactsTest;
LICET_TEST(ExecutedFactsTest)
#include "executed_facts_test.moc"
