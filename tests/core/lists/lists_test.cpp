#include "institution/institution_writing.h"
#include "lists/lists.h"
#include "request/corrections/correcting.h"
#include "request/events/event_input.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCouldSignIsToldOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("official");
        QTest::addColumn<QString>("deputy");
        QTest::addColumn<QString>("consultant");
        const auto row = [](const char *name, QDate day, const char *official, const char *deputy,
                            const char *consultant) {
            QTest::newRow(name) << day << QString::fromLatin1(official) << QString::fromLatin1(deputy)
                                << QString::fromLatin1(consultant);
        };
        row("all there", {2026, 12, 20}, "managing-official", "deputy", "others-present");
        row("official away", {2026, 12, 21}, "absent", "deputy", "others-present");
        row("both away", {2026, 12, 24}, "absent", "absent", "in-absence");
        row("deputy's last day away", {2026, 12, 31}, "absent", "absent", "in-absence");
        row("deputy back", {2027, 1, 1}, "absent", "deputy", "others-present");
        row("before the mandates", {2021, 12, 31}, "no-mandate", "no-mandate", "in-absence");
    }
    void whoCouldSignIsToldOfTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, official);
        QFETCH(QString, deputy);
        QFETCH(QString, consultant);
        const ExampleRegister example;
        const RegisterAsOf now(*example.reg);
        const auto first = (*example.reg->institutionByKbo(u"0999000129"_s))->id;
        const auto rows = listNamed(u"people"_s)->rows({now, day, first});
        QVERIFY(rows.hasValue());
        const std::map<QString, QString> expected{
            {u"Marleen Claes"_s, official}, {u"Bart Lefèvre"_s, deputy}, {u"Joris Wouters"_s, consultant}};
        QCOMPARE(rows->size(), size_t(3));
        for (const auto &row : *rows) {
            const auto input = row.value(u"entitlement"_s).toString();
            QCOMPARE(input, expected.at(row.value(u"name"_s).toString()));
            const QStringList able{u"managing-official"_s, u"deputy"_s, u"in-absence"_s};
            QCOMPARE(row.value(u"maySign"_s).toBool(), able.contains(input));
        }
    }

    /// Who was deputy and became official signs by the second mandate, not by the first.
    void nobodySignsByAMandateThatHasEnded()
    {
        const ExampleRegister example;
        const auto first = (*example.reg->institutionByKbo(u"0999000129"_s))->id;
        const auto staff = *example.reg->staff(first);
        for (auto mandate : staff.mandates)
            if (mandate.role == Role::Deputy) {
                auto official = mandate;
                mandate.until = QDate(2025, 12, 31);
                QVERIFY(example.reg->change(mandate, stampOn(QDate(2026, 1, 5))));
                official.id = {};
                official.role = Role::ManagingOfficial;
                official.from = QDate(2026, 1, 1);
                QVERIFY(example.reg->add(official, stampOn(QDate(2026, 1, 5))));
            }
        const auto rows =
            listNamed(u"people"_s)->rows({RegisterAsOf(*example.reg), QDate(2026, 12, 1), first});
        std::map<QString, bool> maySign;
        for (const auto &row : *rows)
            if (row.value(u"name"_s) == u"Bart Lefèvre"_s)
                maySign[row.value(u"role"_s).toString()] = row.value(u"maySign"_s).toBool();
        QCOMPARE(maySign, (std::map<QString, bool>{{u"deputy"_s, false}, {u"managing-official"_s, true}}));
    }

    void oneInstitutionsRowsAreItsOwn()
    {
        const ExampleRegister example;
        const RegisterAsOf now(*example.reg);
        const auto second = (*example.reg->institutionByKbo(u"0999000228"_s))->id;
        for (const auto &list : listTable()) {
            const auto all = *list.rows({now, QDate(2026, 12, 7)});
            const auto some = *list.rows({now, QDate(2026, 12, 7), second});
            QVERIFY2(some.size() <= all.size(), list.name);
            for (const auto &row : some)
                for (const auto *member : {"institution", "kbo"})
                    if (const auto kbo = row.value(QLatin1StringView(member)); kbo.isString())
                        QCOMPARE(kbo.toString(), u"0999000228"_s);
        }
        QCOMPARE(listNamed(u"institutions"_s)->rows({now, QDate(2026, 12, 7), second})->size(), size_t(1));
        const auto history = listNamed(u"history"_s)->rows({now, QDate(2026, 12, 7), second});
        QVERIFY(history->size() < listNamed(u"history"_s)->rows({now, QDate(2026, 12, 7)})->size());
    }

    void theHistorySaysWhatLeftWhatCameAndWhatWasPutRight()
    {
        ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        auto &database = example.reg->database();
        EventInput sent;
        sent.way = LeavingWay::Registered;
        sent.original = OriginalPlace::Kept;
        QVERIFY(leader.record(id, RequestEvent::Send, sent));
        const auto sending = events(database, 1, RecordRef::of(id))->front().sequence;
        EventInput asked;
        asked.note = u"why"_s;
        asked.replyBy = leader.day.addDays(9);
        QVERIFY(leader.record(id, RequestEvent::AskInformation, asked));
        EventInput executed;
        executed.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        QVERIFY(leader.record(id, RequestEvent::Execute, executed));
        EventCorrection right;
        right.way = LeavingWay::Post;
        QVERIFY(correctEvent(database, id, sending, right, u"by post"_s, stampOn(leader.day)));
        auto institution = example.reg->all<Institution>()->front();
        const auto name = institution.name;
        institution.name = u"Anders"_s;
        QVERIFY(keepInstitution(database, institution, {}, stampOn(leader.day), FactChange::AlwaysSo));
        const auto rows = *listNamed(u"history"_s)->rows({RegisterAsOf(database), leader.day});
        const auto row = [&](const QString &record, const QString &kind) {
            for (const auto &one : rows)
                if (one.value(u"record"_s) == record && one.value(u"kind"_s) == kind)
                    return one;
            return QJsonObject();
        };
        const auto send = row(u"request"_s, u"send"_s);
        QCOMPARE(send.value(u"way"_s).toString(), u"registered"_s);
        QCOMPARE(send.value(u"original"_s).toString(), u"kept"_s);
        QCOMPARE(row(u"request"_s, u"ask-information"_s).value(u"replyBy"_s).toString(),
                 leader.day.addDays(9).toString(Qt::ISODate));
        QCOMPARE(row(u"request"_s, u"execute"_s).value(u"numberBrought"_s).toString(), u"00901234568"_s);
        const auto correction = row(u"request"_s, u"corrected"_s);
        QCOMPARE(correction.value(u"corrects"_s).toInteger(), sending);
        QCOMPARE(correction.value(u"corrected"_s).toArray(),
                 (QJsonArray{QJsonObject{
                     {u"member"_s, u"correctedWay"_s}, {u"was"_s, u"registered"_s}, {u"is"_s, u"post"_s}}}));
        QCOMPARE(
            row(u"institution"_s, u"corrected"_s).value(u"corrected"_s).toArray(),
            (QJsonArray{QJsonObject{{u"member"_s, u"name"_s}, {u"was"_s, name}, {u"is"_s, u"Anders"_s}}}));
    }

    // By the name that it had, and also where it is gone.
    void theHistoryNamesEachRecordAsItWas()
    {
        const ExampleRegister example;
        const auto before = example.reg->all<Institution>()->front();
        auto renamed = before;
        renamed.name = u"Anders"_s;
        QVERIFY(example.reg->change(renamed, stampOn(QDate(2027, 1, 15))));
        Person person;
        person.institution = before.id;
        person.name = u"Weg Gegaan"_s;
        const auto id = *example.reg->add(person, stampOn(QDate(2027, 1, 15)));
        QVERIFY(example.reg->remove(id, stampOn(QDate(2027, 1, 16))));
        QStringList ofInstitution, ofPerson;
        const auto rows = *listNamed(u"history"_s)->rows({RegisterAsOf(*example.reg), QDate(2027, 2, 1)});
        for (const auto &row : rows) {
            const auto of = row.value(u"recordId"_s).toInteger();
            if (row.value(u"record"_s) == u"institution"_s && of == before.id.row())
                ofInstitution << row.value(u"name"_s).toString();
            if (row.value(u"record"_s) == u"person"_s && of == id.row())
                ofPerson << row.value(u"name"_s).toString();
        }
        ofInstitution.sort();
        QCOMPARE(ofInstitution, (QStringList{u"Anders"_s, before.name}));
        QCOMPARE(ofPerson, (QStringList{person.name, person.name}));
    }

    void everyListIsAsItWasKnown()
    {
        ExampleRegister example;
        const auto before = example.reg->all<Institution>()->front();
        auto renamed = before;
        renamed.name = u"Anders"_s;
        QVERIFY(example.reg->change(renamed, stampOn(QDate(2027, 1, 15))));
        const auto nameKnownBefore = [&](QDate limit) {
            const RegisterAsOf then(example.reg->database(), QDateTime(limit, QTime(0, 0), Qt::UTC));
            return listNamed(u"institutions"_s)
                ->rows({then, QDate(2027, 2, 1), before.id})
                ->front()
                .value(u"name"_s)
                .toString();
        };
        QCOMPARE(nameKnownBefore(QDate(2027, 1, 15)), before.name);
        QCOMPARE(nameKnownBefore(QDate(2027, 1, 16)), u"Anders"_s);
        const RegisterAsOf early(example.reg->database(), QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
        for (const auto &list : listTable()) {
            const auto rows = list.rows({early, QDate(2020, 1, 1)});
            QVERIFY2(rows.hasValue() && rows->empty(), list.name);
        }
    }

    void whatAListShowsIsInItsRows()
    {
        const ExampleRegister example;
        const RegisterAsOf now(*example.reg);
        for (const auto &list : listTable()) {
            const auto rows = *list.rows({now, QDate(2026, 12, 7)});
            QVERIFY2(!rows.empty() || QString::fromLatin1(list.name) == u"requests", list.name);
            for (const auto *members : {list.columns, list.sheet})
                for (const auto &member : QString::fromLatin1(members).split(u' '))
                    if (!rows.empty())
                        QVERIFY2(rows.front().contains(member.section(u'.', 0, 0)), qPrintable(member));
        }
    }
};

} // namespace licet

using licet::ListsTest;
LICET_TEST(ListsTest)

#include "lists_test.moc"
