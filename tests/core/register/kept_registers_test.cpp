#include "base/brussels_day.h"
#include "followup/due_reader.h"
#include "history/verification.h"
#include "lists/lists.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// A copy of a kept register, opened for writing.
struct KeptRegister
{
    explicit KeptRegister(const QString &name) : opened(open(name)) {}

    QTemporaryDir folder;
    Result<std::unique_ptr<Register>> opened;

private:
    Result<std::unique_ptr<Register>> open(const QString &name)
    {
        const auto path = folder.filePath(QStringLiteral("kept.licet"));
        if (!QFile::copy(name, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            return Error{ErrorKind::FileUnwritable, path};
        return Register::open(path, Access::ReadWrite);
    }
};

} // namespace

/// What a later step tells beside: no part of what was answered before.
QJsonObject withoutLaterMembers(QJsonObject row)
{
    for (const auto *member :
         {"nameIn",        "addressIn",      "services",     "asked", "conditions", "contacted",
          "promisedUntil", "languageRegime", "didNotHappen", "basis", "transfer",   "transferredFrom",
          "mergedInto",    "mergedOn",       "signatures",   "way",   "original",   "replyBy",
          "numberBrought", "corrects",       "corrected"})
        row.remove(QLatin1StringView(member));
    return row;
}

/// A register that an earlier version left behind (tests/data/registers) opens and proves itself for ever.
class KeptRegistersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOneOpensAndItsFormsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(LICET_TEST_DATA "/registers"));
        const auto names = folder.entryList({u"*.licet"_s});
        QVERIFY(!names.isEmpty());
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyOneOpensAndItsFormsReadBack()
    {
        QFETCH(QString, name);
        const KeptRegister kept(name);
        const auto &opened = kept.opened;
        QVERIFY2(opened.hasValue(),
                 qPrintable(opened ? QString() : opened.error().subject + u' ' + opened.error().value));
        const auto snapshots = (*opened)->all<Snapshot>();
        QVERIFY(snapshots.hasValue() && !snapshots->empty());
        for (const auto &snapshot : *snapshots) {
            const auto version = (*opened)->requests().frozen(snapshot.id);
            QVERIFY(version.hasValue());
            const auto data = readJsonBytes<SnapshotContent>(version->data);
            QVERIFY(data.hasValue());
            QCOMPARE(data->code, snapshot.code);
            QVERIFY(version->form.startsWith("%PDF-"));
        }
    }

    void everyListReads_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void everyListReads()
    {
        QFETCH(QString, name);
        const KeptRegister kept(name);
        const auto &opened = kept.opened;
        QVERIFY(opened.hasValue());
        const RegisterAsOf asked((*opened)->database());
        for (const auto &list : listTable()) {
            const auto rows = list.rows({asked, QDate(2026, 11, 25)});
            QVERIFY2(rows.hasValue(), list.name);
        }
    }

    void whatListsReadRepeatsTheDraft_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void whatListsReadRepeatsTheDraft()
    {
        QFETCH(QString, name);
        const KeptRegister kept(name);
        QVERIFY(kept.opened.hasValue());
        const auto &reg = **kept.opened;
        const auto requests = reg.all<Request>();
        QVERIFY(requests.hasValue() && !requests->empty());
        for (const auto &one : *requests) {
            QCOMPARE(one.excerpt, excerptOf(one.draft));
            const auto log = events(reg.database(), 1'000, RecordRef::of(one.id));
            QVERIFY(log.hasValue() && !log->empty());
            // The newest stands first.
            QCOMPARE(one.begunOn, log->back().happenedOn);
        }
    }

    // What a step answered, but where a note of an earlier day had changed the past (step 3).
    void itAnswersAsBefore_data()
    {
        QTest::addColumn<QString>("kept");
        const QDir folder(QStringLiteral(LICET_TEST_DATA "/registers"));
        for (const auto &name : folder.entryList({u"*.answers.json"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name.section(u'.', 0, 0));
    }
    void itAnswersAsBefore()
    {
        QFETCH(QString, kept);
        QFile file(kept + u".answers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto asked = parseJsonBytes(file.readAll())->toArray();
        QVERIFY(asked.size() > 50);
        const auto name = kept + u".licet"_s;
        const KeptRegister written(name);
        const auto readOnly = Register::open(name, Access::ReadOnly);
        for (const auto *reg : {written.opened->get(), readOnly->get()})
            for (const auto &one : asked) {
                const auto question = one.toObject();
                const auto day = [&](const QString &member) {
                    const auto text = question.value(member).toString();
                    return text.isEmpty() ? std::optional<QDate>() : QDate::fromString(text, Qt::ISODate);
                };
                const auto on = day(u"on"_s);
                const auto knownOn = day(u"knownOn"_s);
                const RegisterAsOf from(
                    reg->database(), knownOn ? std::optional(endOfBrusselsDay(*knownOn)) : std::nullopt, on);
                const auto rows = listNamed(question.value(u"list"_s).toString())
                                      ->rows({from, on.value_or(QDate(2026, 11, 28)), {}});
                QVERIFY(rows.hasValue());
                QJsonArray answer;
                for (const auto &row : *rows)
                    answer.append(withoutLaterMembers(row));
                QCOMPARE(answer, question.value(u"rows"_s).toArray());
            }
    }

    // Until version 8 offices and services had one text each.
    void whatWasShippedGetsItsOtherLanguages_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void whatWasShippedGetsItsOtherLanguages()
    {
        QFETCH(QString, name);
        // Read only it is as it was, and falls back.
        const auto readOnly = Register::open(name, Access::ReadOnly);
        QVERIFY(readOnly.hasValue());
        for (const auto &one : *(*readOnly)->all<WebService>()) {
            QCOMPARE(one.summaries, LanguageTexts{});
            QCOMPARE(one.summaries.in(Language::French, one.summary), one.summary);
        }
        KeptRegister kept(name);
        const auto services = *(*kept.opened)->all<WebService>();
        const auto person = std::find_if(services.begin(), services.end(),
                                         [](const WebService &one) { return one.name == u"PersonService"; });
        QVERIFY(person != services.end());
        QCOMPARE(person->summary, u"legal data of a person"_s);
        QCOMPARE(person->summaries.fr, u"données légales d’une personne"_s);
        const auto told = events((*kept.opened)->database(), 10, RecordRef::of(person->id));
        QCOMPARE(told->front().kind.code(), u"upgraded"_s);
        const auto count = checkHistory((*kept.opened)->database())->events;
        for (const auto &one : *(*kept.opened)->all<Recipient>())
            if (one.name.startsWith(u"KSZ")) {
                QCOMPARE(one.language, Language::Dutch);
                QVERIFY(one.names.fr.startsWith(u"BCSS"));
                QVERIFY(one.names.de.startsWith(u"ZDSS"));
            }
        // Once only.
        const auto path = (*kept.opened)->path();
        kept.opened = Error{ErrorKind::NotFound};
        const auto again = Register::open(path, Access::ReadWrite);
        QCOMPARE(checkHistory((*again)->database())->events, count);
    }

    // Until version 13 a connection card stated its certificate itself.
    void certificatesOfCardsBecomeRecords_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void certificatesOfCardsBecomeRecords()
    {
        QFETCH(QString, name);
        const auto readOnly = Register::open(name, Access::ReadOnly);
        QVERIFY(readOnly.hasValue());
        KeptRegister kept(name);
        QVERIFY(kept.opened.hasValue());
        const auto rowsIn = [](const Register &reg, const QString &list) {
            QJsonArray rows;
            for (auto row : *listNamed(list)->rows({reg, QDate(2026, 11, 28)})) {
                // Only a record has one.
                if (list == u"certificates")
                    row.remove(u"id"_s);
                rows.append(row);
            }
            return rows;
        };
        for (const auto &list : {u"certificates"_s, u"connections"_s}) {
            QCOMPARE(rowsIn(**kept.opened, list), rowsIn(**readOnly, list));
            QVERIFY(!rowsIn(**kept.opened, list).isEmpty());
        }
        // Nothing else falls due, and what fell due still does.
        const QDate nearTheEnd(2028, 6, 1);
        const auto ends = [&](const Register &reg) {
            int found = 0;
            for (const auto &one : *readDueItems(reg, nearTheEnd))
                found += one.kind == DueKind::CertificateEnds ? 1 : 0;
            return found;
        };
        QCOMPARE(ends(**kept.opened), ends(**readOnly));
        QVERIFY(ends(**kept.opened) > 0);
        for (const auto &card : *(*kept.opened)->all<Connection>()) {
            QVERIFY(!card.statedCertificate);
            QVERIFY(card.certificate.isSet());
        }
        // Once only.
        const auto count = checkHistory((*kept.opened)->database())->events;
        const auto path = (*kept.opened)->path();
        kept.opened = Error{ErrorKind::NotFound};
        const auto again = Register::open(path, Access::ReadWrite);
        QCOMPARE(checkHistory((*again)->database())->events, count);
    }

    // Step 2 kept the "all" of an executed request as {}, and then called the register damaged.
    void allOperationsOfStep2AreAllAgain()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"kept.licet"_s);
        QVERIFY(QFile::copy(QStringLiteral(LICET_TEST_DATA "/registers/step-2.licet"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto opened = Register::open(path, Access::ReadWrite);
        QVERIFY(opened.hasValue());
        const auto one = (*opened)->get(Id<Authorization>(9));
        QVERIFY(one.hasValue());
        QCOMPARE(one->service, u"PersonService"_s);
        QVERIFY(one->operations.all);
    }

    void everyChainIsWhole_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void everyChainIsWhole()
    {
        QFETCH(QString, name);
        qint64 events = 0;
        {
            // Opened for reading it is looked at as if it were brought up to date.
            const auto opened = Register::open(name, Access::ReadOnly);
            QVERIFY(opened.hasValue());
            const auto check = checkHistory((*opened)->database());
            QVERIFY(check->isWhole());
            QVERIFY(check->events > 50);
            QCOMPARE(check->leftOut, 0);
            events = check->events;
        }
        const KeptRegister kept(name);
        const auto check = checkHistory((*kept.opened)->database());
        QVERIFY(check->isWhole());
        QVERIFY(check->events >= events);
        QCOMPARE(check->leftOut, 0);
    }

    /// The events of schema 1 prove themselves in a register that goes on by schema 2.
    void whatAnOlderSchemaWroteCantBeChanged_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("kind");
        using Kind = verifier::Break::Kind;
        QTest::newRow("a payload") << u"UPDATE event_payload SET payload = CAST(payload || ' ' AS BLOB) "
                                      "WHERE sequence = 3"_s
                                   << int(Kind::Payload);
        QTest::newRow("a payload taken away")
            << u"DELETE FROM event_payload WHERE sequence = 3"_s << int(Kind::Missing);
        QTest::newRow("a header") << u"UPDATE event SET header = header || ' ' WHERE sequence = 3"_s
                                  << int(Kind::Link);
        QTest::newRow("its schema") << u"UPDATE event SET what = 'nothing' WHERE sequence = 3"_s
                                    << int(Kind::Link);
        QTest::newRow("an event") << u"DELETE FROM event_payload WHERE sequence = 3;"
                                     "DELETE FROM event WHERE sequence = 3"_s
                                  << int(Kind::Gap);
    }
    void whatAnOlderSchemaWroteCantBeChanged()
    {
        QFETCH(QString, change);
        QFETCH(int, kind);
        const KeptRegister kept(QStringLiteral(LICET_TEST_DATA "/registers/step-3.licet"));
        auto &reg = **kept.opened;
        auto settings = *reg.settings();
        settings.leadTime += 1;
        QVERIFY(reg.change(settings, test::stampOn({2027, 6, 1})));
        QVERIFY(checkHistory(reg.database())->isWhole());
        QVERIFY(reg.database().runScript(
            u"PRAGMA foreign_keys = OFF; DROP TRIGGER event_is_never_changed; "
            "DROP TRIGGER event_is_never_removed; DROP TRIGGER event_payload_is_never_changed; "
            "DROP TRIGGER event_payload_is_never_removed;"_s));
        QVERIFY(reg.database().runScript(change));
        const auto check = *checkHistory(reg.database());
        QVERIFY(!check.isWhole());
        QCOMPARE(int(check.firstBreak->kind), kind);
    }
};

} // namespace licet

using licet::KeptRegistersTest;
LICET_TEST(KeptRegistersTest)

#include "kept_registers_test.moc"
