#include "exchange/taking_back.h"

#include "exchange/register_import.h"
#include "followup/reminder.h"
#include "history/history_query.h"
#include "history/verification.h"
#include "list_import/list_import.h"
#include "register/every_record.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;
using test::testData;

namespace {

const QDate dayOfImport(2026, 12, 7);
const QDate takenBackOn(2026, 12, 9);

/// Everything that is recorded, by table and row.
std::map<QString, QJsonObject> contentOf(const Database &database)
{
    std::map<QString, QJsonObject> all;
    (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
        for (const auto &one : *RecordStore<Record>::all(database))
            all[u"%1 %2"_s.arg(RecordSql<Record>::table()).arg(one.id.row())] = recordJson(one);
        return {};
    });
    return all;
}

/// Everything as it stands on days before, between and after, with what is known now.
std::map<QString, QJsonObject> contentOnDays(const Database &database)
{
    std::map<QString, QJsonObject> all;
    for (const auto &day : {QDate(2025, 6, 1), QDate(2026, 11, 30), dayOfImport, dayOfImport.addDays(1)}) {
        const RegisterAsOf from(database, {}, day);
        (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
            for (const auto &one : *from.all<Record>())
                all[u"%1 %2 %3"_s.arg(day.toString(Qt::ISODate), RecordSql<Record>::table())
                        .arg(one.id.row())] = recordJson(one);
            return {};
        });
    }
    return all;
}

bool isToldByHistory(const Database &database)
{
    bool same = true;
    (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
        same = same && *RecordStore<Record>::all(database) == *recordsAsOf<Record>(database, {});
        return {};
    });
    return same && checkHistory(database)->isWhole();
}

qint64 bringList(Register &reg)
{
    const auto reading = readListBytes(testData(u"consultant-list.csv"_s));
    ListOptions options;
    options.today = dayOfImport;
    options.fileName = u"consultant-list.csv"_s;
    return (*importList(reg.database(), reading.cells, recognisedMapping(reading.cells.headCells()), options,
                        stampOn(dayOfImport)))
        ->import;
}

Id<Request> broughtRequest(Register &reg, qint64 import)
{
    const auto mark = *importNamed(reg.database(), import);
    auto statement =
        *Statement::prepare(reg.database(), u"SELECT record_id FROM event WHERE record = 'request' "
                                            "AND sequence BETWEEN :first AND :last"_s);
    statement.bind(u"first"_s, mark.first).bind(u"last"_s, mark.sequence);
    if (!*statement.next())
        qFatal("no request was brought");
    return *statement.read<Id<Request>>(0);
}

} // namespace

/// An import is one, and goes as one, as long as nothing was built on it.
class TakingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListGoesAsAWhole()
    {
        ExampleRegister example;
        auto &database = example.reg->database();
        const auto before = contentOf(database);
        const auto beforeOnDays = contentOnDays(database);
        const auto import = bringList(*example.reg);
        QVERIFY(import > 0);
        QVERIFY(contentOnDays(database) != beforeOnDays);
        const auto brought = QDateTime(dayOfImport.addDays(1), QTime(0, 0), Qt::UTC);
        QVERIFY(contentOf(database) != before);
        const auto mark = *importNamed(database, import);
        QCOMPARE(mark.fileName, u"consultant-list.csv"_s);
        QVERIFY(!mark.takenBackOn);
        const auto taken = takeBackImport(database, import, stampOn(takenBackOn));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject + u' ' + taken.error().hint));
        QVERIFY(contentOf(database) == before);
        QVERIFY(isToldByHistory(database));
        // Nor was it ever so on a day before; it only was known so until then.
        QVERIFY(contentOnDays(database) == beforeOnDays);
        QVERIFY(RegisterAsOf(database, brought, dayOfImport).all<Authorization>()->size() >
                RegisterAsOf(database, {}, dayOfImport).all<Authorization>()->size());
        QCOMPARE(importNamed(database, import)->takenBackOn, std::optional(takenBackOn));
        QCOMPARE(takeBackImport(database, import, stampOn(takenBackOn)).error().kind, ErrorKind::TakenBack);
        // It can be brought again, and that one taken back in its turn.
        const auto again = bringList(*example.reg);
        QVERIFY(takeBackImport(database, again, stampOn(takenBackOn)));
        QVERIFY(contentOf(database) == before);
        QVERIFY(isToldByHistory(database));
    }

    void whatAnImportChangedInStepsIsUndoneDayByDay()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto before = reg.all<WebService>()->front();
        const QDate first(2026, 11, 3), second(2026, 11, 20);
        auto work = [&](Transaction &transaction) -> Result<qint64> {
            LICET_ASSIGN(const auto start, lastSequence(transaction.database()));
            auto one = before;
            one.name = u"Another name"_s;
            LICET_TRY(RecordStore<WebService>::update(transaction, one, stampOn(first)));
            one.versions << u"77"_s;
            LICET_TRY(RecordStore<WebService>::update(transaction, one, stampOn(second)));
            return markImport(transaction, start, u"steps.json"_s, stampOn(dayOfImport));
        };
        const auto transaction = *Transaction::begin(reg.database());
        const auto import = work(*transaction);
        QVERIFY(import && transaction->commit());
        QVERIFY(takeBackImport(reg.database(), *import, stampOn(takenBackOn)));
        // It was never so, on whatever day is asked.
        for (const auto day : {first, first.addDays(5), second, takenBackOn})
            QCOMPARE(*recordAsOf(reg.database(), before.id, {day, {}}), before);
    }

    /// What a later import had changed is undone with it; until then that one goes first.
    void anImportGoesOnceTheLaterOneIsTakenBack()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto before = contentOf(reg.database());
        const auto bring = [&](const QString &file, const QStringList &versions, QDate day) {
            const auto json = uR"({"services": [{"name": "NieuweDienst", "versions": ["%1"]}]})"_s.arg(
                versions.join(u"\",\""_s));
            return importRegister(reg, *parseJsonBytes(json.toUtf8()), stampOn(day), false, file)->import;
        };
        const auto first = bring(u"a.json"_s, {u"V1"_s}, dayOfImport);
        auto work = [&](Transaction &transaction) -> Result<qint64> {
            LICET_ASSIGN(const auto start, lastSequence(transaction.database()));
            auto one =
                RecordStore<WebService>::where(transaction.database(), u"name"_s, u"NieuweDienst"_s)->front();
            one.versions << u"V2"_s;
            LICET_TRY(RecordStore<WebService>::update(transaction, one, stampOn(dayOfImport.addDays(1))));
            return markImport(transaction, start, u"b.csv"_s, stampOn(dayOfImport.addDays(1)));
        };
        const auto transaction = *Transaction::begin(reg.database());
        const auto second = work(*transaction);
        QVERIFY(second && transaction->commit());
        const auto refused = takeBackImport(reg.database(), first, stampOn(takenBackOn)).error();
        QCOMPARE(refused.kind, ErrorKind::BuiltOnImport);
        QCOMPARE(refused.subject, u"b.csv"_s);
        QCOMPARE(refused.hint, QString::number(*second));
        QVERIFY(takeBackImport(reg.database(), *second, stampOn(takenBackOn)));
        const auto taken = takeBackImport(reg.database(), first, stampOn(takenBackOn));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject + u' ' + taken.error().hint));
        QVERIFY(contentOf(reg.database()) == before);
        QVERIFY(isToldByHistory(reg.database()));
    }

    void theDataOfARegisterGoAsAWhole()
    {
        QTemporaryDir folder;
        const auto reg = *Register::create(folder.filePath(u"new.licet"_s), stampOn(dayOfImport));
        const auto before = contentOf(reg->database());
        const auto report = importRegister(*reg, *parseJsonBytes(testData(u"register.json"_s)),
                                           stampOn(dayOfImport), false, u"register.json"_s);
        QVERIFY(report && report->import > 0);
        const auto taken = takeBackImport(reg->database(), report->import, stampOn(takenBackOn));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject + u' ' + taken.error().hint));
        QVERIFY(contentOf(reg->database()) == before);
        QVERIFY(isToldByHistory(reg->database()));
    }

    void aDraftGoes()
    {
        ExampleRegister example;
        auto &database = example.reg->database();
        const auto before = contentOf(database);
        const auto draft = test::draftFrom(u"01-production-complete"_s);
        const auto done = *importDraft(*example.reg, draft, u"draft.json"_s, stampOn(dayOfImport));
        QVERIFY(takeBackImport(database, done.import, stampOn(takenBackOn)));
        QVERIFY(contentOf(database) == before);
    }

    void whatWasTypedInADraftKeepsIt()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto draft = test::draftFrom(u"01-production-complete"_s);
        const auto done = *importDraft(*example.reg, draft, {}, stampOn(dayOfImport));
        auto typed = *requests.get(done.request);
        typed.draft.remarks = u"typed"_s;
        QVERIFY(requests.keep(done.request, typed.draft, typed.advice, stampOn(dayOfImport).enteredAt));
        const auto refused =
            takeBackImport(example.reg->database(), done.import, stampOn(takenBackOn)).error();
        QCOMPARE(refused.kind, ErrorKind::BuiltOn);
        QCOMPARE(refused.subject, u"request changed"_s);
    }

    void whatWasBuiltOnItKeepsItAndIsNamed_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what : {"request noted", "attachment added", "reminder added"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatWasBuiltOnItKeepsItAndIsNamed()
    {
        QFETCH(const QString, what);
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto import = bringList(reg);
        const auto id = broughtRequest(reg, import);
        EventInput note;
        note.note = u"called"_s;
        if (what == u"request noted")
            QVERIFY(reg.requests().remark(id, RecordEvent::Noted, note, {}, stampOn(takenBackOn)));
        else if (what == u"attachment added")
            QVERIFY(reg.write([&](Transaction &transaction) -> Result<void> {
                LICET_TRY(attach(transaction, RecordRef::of(id),
                                 {AttachmentRole::Other, u"letter.txt"_s, "text"}, {}, stampOn(takenBackOn)));
                return {};
            }));
        else
            QVERIFY(
                reg.add(Reminder{{}, RecordRef::of(id), u"call"_s, takenBackOn, {}}, stampOn(takenBackOn)));
        const auto before = contentOf(reg.database());
        const auto refused = takeBackImport(reg.database(), import, stampOn(takenBackOn)).error();
        QCOMPARE(refused.kind, ErrorKind::BuiltOn);
        QCOMPARE(refused.subject, what);
        QCOMPARE(refused.value, takenBackOn.toString(Qt::ISODate));
        QVERIFY(!refused.hint.isEmpty());
        QVERIFY(contentOf(reg.database()) == before);
    }

    void aRowThatNamesWhatWasBroughtKeepsIt()
    {
        QTemporaryDir folder;
        const auto reg = *Register::create(folder.filePath(u"new.licet"_s), stampOn(dayOfImport));
        const auto import =
            importRegister(*reg, *parseJsonBytes(testData(u"register.json"_s)), stampOn(dayOfImport), false)
                ->import;
        Application application;
        application.institution = reg->all<Institution>()->front().id;
        application.name = u"Built later"_s;
        QVERIFY(reg->add(application, stampOn(takenBackOn)));
        const auto refused = takeBackImport(reg->database(), import, stampOn(takenBackOn)).error();
        QCOMPARE(refused.kind, ErrorKind::BuiltOn);
        QCOMPARE(refused.subject, u"application added"_s);
        QCOMPARE(refused.hint, u"Built later"_s);
    }

    void whatBelongsToARecordGoesWithIt()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto absence = reg.all<Absence>()->front().id;
        const auto before = reg.all<Attachment>()->size();
        QVERIFY(reg.write([&](Transaction &transaction) -> Result<void> {
            LICET_TRY(attach(transaction, RecordRef::of(absence),
                             {AttachmentRole::Other, u"note.txt"_s, "text"}, {}, stampOn(dayOfImport)));
            return {};
        }));
        QVERIFY(
            reg.add(Reminder{{}, RecordRef::of(absence), u"call"_s, dayOfImport, {}}, stampOn(dayOfImport)));
        QVERIFY(reg.remove(absence, stampOn(takenBackOn)));
        QCOMPARE(reg.all<Attachment>()->size(), before);
        QVERIFY(reg.all<Reminder>()->empty());
        QVERIFY(isToldByHistory(reg.database()));
    }

    void anUnknownNumberIsNoImport()
    {
        ExampleRegister example;
        QCOMPARE(takeBackImport(example.reg->database(), 1, stampOn(takenBackOn)).error().kind,
                 ErrorKind::NotFound);
    }
};

} // namespace licet

using licet::TakingBackTest;
LICET_TEST(TakingBackTest)
#include "taking_back_test.moc"
