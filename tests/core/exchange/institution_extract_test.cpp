#include "authorization/received_program_number.h"
#include "exchange/institution_extract.h"
#include "files/attachment.h"
#include "history/verification.h"
#include "institution/connection.h"
#include "lists/institution_scope.h"
#include "lists/lists.h"
#include "request/facts_reader.h"
#include "support/example_data.h"
#include "support/file_limit.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace licet {

using test::draftFrom;
using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate extractDay(2026, 12, 7);

/// The example with requests of both institutions, one of them finalised, and an extract of the first.
struct Extracted
{
    Extracted()
    {
        auto &reg = *example.reg;
        ours = *reg.requests().create(draftFrom(u"01-production-complete"_s), stampOn(extractDay));
        theirs = *reg.requests().create(draftFrom(u"09-ocmw-general-authorization"_s), stampOn(extractDay));
        const auto facts = *readFacts(reg.database(), reg.requests().get(ours)->draft, extractDay, ours);
        if (!reg.requests().finalise(ours, facts, stampOn(extractDay),
                                     [](const PaperInput &) -> Result<RenderedPaper> {
                                         return RenderedPaper{"form of ours", "cover of ours"};
                                     }))
            qFatal("not finalised");
        first = (*reg.institutionByKbo(u"0999000129"_s))->id;
        second = (*reg.institutionByKbo(u"0999000228"_s))->id;
        ReceivedProgramNumber number;
        number.institution = second;
        number.number = u"00907654321"_s;
        gone = *reg.add(number, stampOn(extractDay));
        if (!reg.remove(gone, stampOn(extractDay)))
            qFatal("not removed");
    }
    Result<Extract> make(bool replace = false)
    {
        return extractInstitution(*example.reg, first, path(), replace, stampOn(extractDay));
    }
    [[nodiscard]] QString path() const { return example.folder.filePath(u"one.licet"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As somebody with a tool of their own would, past every trigger.
    void tamper(const char *sql) const
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(path().toUtf8().constData(), &raw);
        char *message = nullptr;
        for (const auto *trigger : {"event_is_never_changed", "event_is_never_removed",
                                    "event_leaf_is_never_changed", "event_leaf_is_removed_by_its_erasure",
                                    "operator_is_never_changed", "operator_is_removed_by_its_erasure"})
            sqlite3_exec(raw, QByteArray("DROP TRIGGER ").append(trigger).constData(), nullptr, nullptr,
                         nullptr);
        if (sqlite3_exec(raw, sql, nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s", message);
        if (sqlite3_changes(raw) == 0)
            qFatal("nothing was changed");
        sqlite3_close(raw);
    }
    [[nodiscard]] HistoryCheck check() const
    {
        const auto reg = *Register::open(path(), Access::ReadOnly);
        return *checkHistory(reg->database());
    }

    ExampleRegister example;
    Id<Request> ours, theirs;
    Id<Institution> first, second;
    Id<ReceivedProgramNumber> gone;
};

} // namespace

class InstitutionExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsRule()
    {
        const ExampleRegister example;
        auto statement = *Statement::prepare(example.reg->database(),
                                             u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                             "AND name NOT LIKE 'sqlite_%'"_s);
        const QStringList others{u"content"_s,     u"event"_s,       u"event_payload"_s,
                                 u"kept_typing"_s, u"kept_edit"_s,   u"pending_step"_s,
                                 u"event_leaf"_s,  u"erased_leaf"_s, u"operator"_s};
        while (*statement.next()) {
            const auto table = *statement.read<QString>(0);
            QVERIFY2(InstitutionScope::knows(table) || others.contains(table), qPrintable(table));
        }
    }

    void itHoldsOneInstitutionAndWhatItNeeds()
    {
        Extracted made;
        QVERIFY(made.make());
        const auto reg = *Register::open(made.path(), Access::ReadOnly);
        const auto &whole = *made.example.reg;
        QCOMPARE(reg->all<Institution>()->size(), size_t(1));
        QCOMPARE(reg->all<Institution>()->front(), *whole.get(made.first));
        QCOMPARE(reg->all<WebService>()->size(), whole.all<WebService>()->size());
        QCOMPARE(*reg->settings(), *whole.settings());
        QCOMPARE(reg->all<Request>()->size(), size_t(1));
        QCOMPARE(*reg->get(made.ours), *whole.get(made.ours));
        QCOMPARE(reg->requests().currentFrozen(made.ours)->form, QByteArray("form of ours"));
        for (const auto held = reg->all<Person>(); const auto &one : *held)
            QCOMPARE(one.institution, made.first);
        const auto connections = reg->all<Connection>();
        QCOMPARE(connections->size(), size_t(3));
        const RegisterAsOf now(*reg);
        for (const auto &list : listTable()) {
            const auto rows = list.rows({now, extractDay});
            QVERIFY2(rows.hasValue() && !rows->empty(), list.name);
        }
    }

    void nothingOfTheOtherIsInTheFile()
    {
        Extracted made;
        QVERIFY(made.make());
        const auto bytes = made.bytes();
        QVERIFY(bytes.contains("Dossierbeheer") && bytes.contains("form of ours"));
        for (const auto *theirs : {"Voorbeeldgem", "Noura El Amrani", "Sociaal dossier", "Beheersinstelling",
                                   "sociaal-dossier", "00907654321"})
            QVERIFY2(!bytes.contains(theirs), theirs);
    }

    void itProvesItselfAndGoesOn()
    {
        Extracted made;
        const auto head = *historyHead(made.example.reg->database());
        const auto count = *lastSequence(made.example.reg->database());
        const auto taken = made.make();
        QCOMPARE(taken->events, count);
        QVERIFY(taken->leftOut > 0 && taken->leftOut < count);
        {
            auto reg = *Register::open(made.path(), Access::ReadWrite);
            auto institution = reg->all<Institution>()->front();
            institution.address = u"Elders 1"_s;
            QVERIFY(reg->change(institution, stampOn(extractDay)));
            // The chain up to the extract's own event is the original's.
            auto link =
                *Statement::prepare(reg->database(), u"SELECT link FROM event WHERE sequence = :at"_s);
            link.bind(u"at"_s, count);
            QVERIFY(*link.next());
            QCOMPARE(*link.read<QByteArray>(0), head);
        }
        const auto check = made.check();
        QVERIFY(check.isWhole());
        QCOMPARE(check.events, count + 2);
        QCOMPARE(check.leftOut, taken->leftOut);
    }

    void tamperingIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        using Kind = verifier::Break::Kind;
        const auto row = [](const char *name, const char *sql, Kind kind) {
            QTest::newRow(name) << QByteArray(sql) << int(kind);
        };
        row("a value",
            "UPDATE event_leaf SET value = value || ' ' WHERE sequence = 3 AND typeof(value) = 'text'",
            Kind::Payload);
        row("a value's type",
            "UPDATE event_leaf SET value = CAST(value AS BLOB) WHERE sequence = 3 AND typeof(value) = 'text'",
            Kind::Payload);
        row("a column's name", "UPDATE event_leaf SET name = name || '_' WHERE sequence = 3 AND place = 0",
            Kind::Payload);
        row("a value taken away", "DELETE FROM event_leaf WHERE sequence = 3 AND place = 0", Kind::Payload);
        row("a value more", "INSERT INTO event_leaf VALUES (3, 1000, 'more', zeroblob(16), 1)",
            Kind::Payload);
        row("a value of an event that says nothing more",
            "INSERT INTO event_leaf SELECT min(sequence), 0, 'more', zeroblob(16), 1 FROM event "
            "WHERE sequence NOT IN (SELECT sequence FROM event_leaf)",
            Kind::Payload);
        row("a payload taken away", "DELETE FROM event_leaf WHERE sequence = 3", Kind::Missing);
        row("the last one taken away",
            "DELETE FROM event_leaf WHERE sequence = (SELECT max(sequence) FROM event)", Kind::Missing);
        row("a value that is said to be erased",
            "DELETE FROM event_leaf WHERE sequence = 3;"
            "INSERT INTO erased_leaf SELECT sequence, 0, payload_digest, 4 FROM event WHERE sequence = 3",
            Kind::Payload);
        row("a header of another",
            "UPDATE event SET header = replace(header, '\"kind\":\"', '\"kind\":\"un') WHERE sequence = "
            "(SELECT min(sequence) FROM event WHERE sequence NOT IN (SELECT sequence FROM event_leaf))",
            Kind::Link);
        row("an event",
            "DELETE FROM event WHERE sequence = "
            "(SELECT max(sequence) FROM event WHERE sequence NOT IN (SELECT sequence FROM event_leaf))",
            Kind::Gap);
        row("what it does", "UPDATE event SET what = 'ends' WHERE sequence = 3", Kind::Link);
        row("what it does, by the older schema", "UPDATE event SET what = 'whole' WHERE sequence = 3",
            Kind::Link);
        row("who entered it", "UPDATE operator SET name = 'somebody else'", Kind::Payload);
        row("a name taken away", "DELETE FROM operator", Kind::Missing);
        row("whose event it is", "UPDATE event SET record_id = record_id + 1 WHERE sequence = 3", Kind::Link);
    }
    void tamperingIsNoticed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        Extracted made;
        QVERIFY(made.make());
        QVERIFY(made.check().isWhole());
        made.tamper(sql.constData());
        const auto check = made.check();
        QVERIFY(!check.isWhole());
        QCOMPARE(int(check.firstBreak->kind), kind);
    }

    void anEntireRegisterMissesNoPayload()
    {
        const ExampleRegister example;
        const auto check = checkHistory(example.reg->database());
        QVERIFY(check->isWhole());
        QCOMPARE(check->leftOut, 0);
        QCOMPARE(check->head, *historyHead(example.reg->database()));
    }

    void aRequestThatCameFromTheOtherStays()
    {
        Extracted made;
        RequestLinks links{made.theirs};
        const auto copy = *made.example.reg->requests().create(draftFrom(u"01-production-complete"_s),
                                                               stampOn(extractDay), links);
        QVERIFY(made.make());
        const auto reg = *Register::open(made.path(), Access::ReadOnly);
        QVERIFY(!reg->get(copy)->copiedFrom.isSet());
    }

    void anExistingFileIsNotWrittenOver()
    {
        Extracted made;
        QVERIFY(made.make());
        const auto before = made.bytes();
        QCOMPARE(made.make().error().kind, ErrorKind::FileExists);
        QCOMPARE(made.bytes(), before);
        const auto own = made.example.reg->path();
        QCOMPARE(
            extractInstitution(*made.example.reg, made.first, own, true, stampOn(extractDay)).error().kind,
            ErrorKind::FileExists);
        // An extract is a register: evidence may have been added to it meanwhile.
        QCOMPARE(made.make(true).error().kind, ErrorKind::FileExists);
        QCOMPARE(made.bytes(), before);
        QVERIFY(QFile::remove(made.path()));
        QFile other(made.path());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a list") > 0);
        other.close();
        QCOMPARE(made.make().error().kind, ErrorKind::FileExists);
        QVERIFY(made.make(true));
        QVERIFY(made.check().isWhole());
        const auto nowhere = made.example.folder.filePath(u"no/such/a.licet"_s);
        QCOMPARE(extractInstitution(*made.example.reg, made.first, nowhere, false, stampOn(extractDay))
                     .error()
                     .kind,
                 ErrorKind::FileUnwritable);
    }

    void whatIsNotReadAsOneMomentIsNotTaken()
    {
        Extracted made;
        auto &database = made.example.reg->database();
        // A transaction that somebody else began: reading cannot begin one of its own.
        QVERIFY(database.runScript(u"BEGIN"_s));
        const auto taken = made.make();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::DatabaseFailed);
        QVERIFY(!QFile::exists(made.path()));
        QVERIFY(database.runScript(u"COMMIT"_s));
        QVERIFY(made.make());
        // It is ended, so that others may write again.
        QVERIFY(database.runScript(u"BEGIN IMMEDIATE; ROLLBACK"_s));
    }

    void whatDoesNotEndAsOneMomentIsNotTakenEither()
    {
        Extracted made;
        auto &database = made.example.reg->database();
        // Reading begins and goes through; only its end is refused.
        const auto refuseCommit = [](void *, int action, const char *what, const char *, const char *,
                                     const char *) {
            return action == SQLITE_TRANSACTION && QByteArrayView(what) == "COMMIT" ? SQLITE_DENY : SQLITE_OK;
        };
        sqlite3_set_authorizer(database.handle(), refuseCommit, nullptr);
        const auto taken = made.make();
        sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::DatabaseFailed);
        QVERIFY(!QFile::exists(made.path()));
        QCOMPARE(QDir(made.example.folder.path()).entryList({u"*.extract"_s}, QDir::Files | QDir::Hidden),
                 QStringList());
        // The reading is over all the same, so that others may write again.
        QVERIFY(database.runScript(u"BEGIN IMMEDIATE; ROLLBACK"_s));
        QVERIFY(made.make());
    }

    void withoutRoomNothingIsLeft()
    {
        Extracted made;
        {
            constexpr rlim_t little = 40'000; // bytes
            const test::FileLimit limit(little);
            const auto taken = made.make();
            QVERIFY(!taken);
            // The limit is no full disk to SQLite, so it may as well be one that failed.
            QVERIFY(taken.error().kind == ErrorKind::DiskFull ||
                    taken.error().kind == ErrorKind::FileUnwritable);
            QCOMPARE(taken.error().subject, made.path());
            QVERIFY(!QFile::exists(made.path()));
        }
        const auto left =
            QDir(QFileInfo(made.path()).path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.filter(u"extract"_s).isEmpty(), qPrintable(left.join(u' ')));
        QVERIFY(made.make());
    }

    void anExtractOfAnExtractIsOneToo()
    {
        Extracted made;
        const auto taken = made.make();
        const auto again = made.example.folder.filePath(u"again.licet"_s);
        const auto reg = *Register::open(made.path(), Access::ReadOnly);
        const auto second =
            extractInstitution(*reg, reg->all<Institution>()->front().id, again, false, stampOn(extractDay));
        QVERIFY(second.hasValue());
        QCOMPARE(second->leftOut, taken->leftOut);
        QVERIFY(checkHistory((*Register::open(again, Access::ReadOnly))->database())->isWhole());
    }
};

} // namespace licet

using licet::InstitutionExtractTest;
LICET_TEST(InstitutionExtractTest)

#include "institution_extract_test.moc"
