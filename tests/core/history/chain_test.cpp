#include "history/correction.h"
#include "history/history.h"
#include "history/leaf_store.h"
#include "history/verification.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHangsOnTheOneBefore()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        QCOMPARE(*historyHead(*database), QByteArray(32, '\0'));
        append(*database, 3);

        const auto stored = read(*database);
        QCOMPARE(stored.size(), size_t(3));
        verifier::ChainWalk walk;
        for (const auto &event : stored)
            QVERIFY(!walk.take(event.view()));
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(walk.head().data()), 32), *historyHead(*database));
    }

    void aTouchedEventBreaksTheChain_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("kind");
        QTest::newRow("header") << 1 << u"header"_s << int(verifier::Break::Kind::Link);
        QTest::newRow("payload") << 1 << u"payload"_s << int(verifier::Break::Kind::Payload);
        QTest::newRow("salt") << 2 << u"salt"_s << int(verifier::Break::Kind::Payload);
        QTest::newRow("left out") << 1 << u"gap"_s << int(verifier::Break::Kind::Gap);
    }
    void aTouchedEventBreaksTheChain()
    {
        QFETCH(int, event);
        QFETCH(QString, part);
        QFETCH(int, kind);
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 3);
        auto stored = read(*database);
        auto &touched = stored[size_t(event)];
        if (part == u"header")
            touched.header[5] = '!';
        else if (part == u"payload")
            touched.leaves[0].value = 7;
        else if (part == u"salt")
            touched.leaves[0].salt[0] = char(touched.leaves[0].salt[0] ^ 1);
        else
            stored.erase(stored.begin() + event);

        verifier::ChainWalk walk;
        std::optional<verifier::Break> found;
        for (const auto &one : stored)
            if (!found)
                found = walk.take(one.view());
        QVERIFY(found.has_value());
        QCOMPARE(int(found->kind), kind);
    }

    void anErasedPayloadLeavesTheChainWhole()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 2);
        verifier::ChainWalk walk;
        for (const auto &one : read(*database)) {
            auto view = one.view();
            view.leaves.reset();
            QVERIFY(!walk.take(view));
        }
    }

    void anEventIsReadAsItWasWritten()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 2);
        const auto found = events(*database, 10);
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(found->front().sequence, 2);
        QCOMPARE(found->front().note, u"why"_s);
        QCOMPARE(found->front().who, u"tester"_s);
        QCOMPARE(found->front().happenedOn, QDate(2026, 12, 7));
        QCOMPARE(found->front().after.value(u"n"_s).toInt(), 2);
        QCOMPARE(events(*database, 10, RecordRef{RecordKind::Reminder, 1})->size(), size_t(1));
    }

    /// A newer version's, or one that is gone.
    void anEventOfATableThatNobodyKnowsIsReadAndVerified()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 1);
        auto written = *Statement::prepare(*database, u"SELECT header, payload_digest FROM event"_s);
        QVERIFY(*written.next());
        auto header = *written.read<QString>(0);
        const auto payload = *written.read<QByteArray>(1);
        written.finish();
        header.replace(u"\"record\":\"reminder\""_s, u"\"record\":\"drawer\""_s);
        verifier::Digest digest{};
        std::copy(payload.begin(), payload.end(), digest.begin());
        const auto link = verifier::nextLink({}, header.toStdString(), digest);
        QVERIFY(database->runScript(u"DROP TRIGGER event_is_never_changed"_s));
        auto changed = *Statement::prepare(
            *database, u"UPDATE event SET header = :header, link = :link, record = 'drawer'"_s);
        changed.bind(u"header"_s, header)
            .bind(u"link"_s, QByteArray(reinterpret_cast<const char *>(link.data()), 32));
        QVERIFY(changed.run());

        QVERIFY(checkHistory(*database)->isWhole());
        const auto found = events(*database, 10)->front();
        QCOMPARE(found.table, u"drawer"_s);
        QVERIFY(found.record.kind == RecordKind::None);
        QCOMPARE(found.record.id, 1);
        QCOMPARE(eventAt(*database, 1)->after.value(u"n"_s).toInt(), 1);
    }

    void theHistoryIsWholeUntilAValueIsForged()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 3);
        QVERIFY(checkHistory(*database)->isWhole());
        QVERIFY(database->runScript(u"DROP TRIGGER event_leaf_is_never_changed;"
                                    "UPDATE event_leaf SET value = 7 WHERE sequence = 2 AND name = 'n'"_s));
        const auto check = *checkHistory(*database);
        QCOMPARE(check.firstBreak->sequence, 2);
        QCOMPARE(int(check.firstBreak->kind), int(verifier::Break::Kind::Payload));
    }

    void aValueIsErasedOnlyByAnEventThatNamesIt()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 2);
        const auto digest = digestOf(read(*database)[0].leaves[0]);
        QVERIFY(!database->runScript(u"DELETE FROM event_leaf WHERE sequence = 1 AND place = 0"_s));
        // Said to be erased, by an event that names another value.
        erase(*database, u"2/0"_s);
        auto statement = *Statement::prepare(
            *database, u"INSERT INTO erased_leaf VALUES (:sequence, :place, :digest, :by)"_s);
        const auto note = [&](int by) {
            statement.bind(u"sequence"_s, 1)
                .bind(u"place"_s, 0)
                .bind(u"digest"_s, QByteArray(reinterpret_cast<const char *>(digest.data()), 32))
                .bind(u"by"_s, by);
            return statement.run().hasValue();
        };
        QVERIFY(database->runScript(u"SAVEPOINT before"_s));
        QVERIFY(note(3));
        QVERIFY(!database->runScript(u"DELETE FROM event_leaf WHERE sequence = 1 AND place = 0"_s));
        QVERIFY(database->runScript(u"ROLLBACK TO before; RELEASE before"_s));

        erase(*database, u"1/0"_s);
        QVERIFY(note(4));
        QVERIFY(database->runScript(u"DELETE FROM event_leaf WHERE sequence = 1 AND place = 0"_s));
        QVERIFY(!database->runScript(u"DELETE FROM event_leaf WHERE sequence = 1 AND place = 1"_s));
        QVERIFY(checkHistory(*database)->isWhole());
        QCOMPARE(eventAt(*database, 1)->note, u"why"_s);
        QVERIFY(eventAt(*database, 1)->after.isEmpty());
        // Without such an event the same is a break.
        QVERIFY(database->runScript(u"DROP TRIGGER erased_leaf_is_never_changed;"
                                    "UPDATE erased_leaf SET erased_by = 3"_s));
        QCOMPARE(int(checkHistory(*database)->firstBreak->kind), int(verifier::Break::Kind::Missing));
    }

    void whoEnteredItIsNamedInARowOfItsOwn()
    {
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        append(*database, 2);
        for (const auto &one : read(*database))
            QVERIFY(!one.header.contains("tester"));
        QCOMPARE(eventAt(*database, 1)->who, u"tester"_s);
        QVERIFY(!database->runScript(u"DELETE FROM operator"_s));
        {
            auto transaction = *Transaction::begin(*database);
            const Stamp other{u"other"_s, QDate(2026, 12, 9),
                              QDateTime(QDate(2026, 12, 9), QTime(9, 0), Qt::UTC)};
            QVERIFY(appendEvent(*transaction,
                                {{RecordKind::Operator, 1}, RecordEvent::Erased, {}, {}, u"asked"_s}, other));
            QVERIFY(transaction->commit());
        }
        QVERIFY(!database->runScript(u"DELETE FROM operator WHERE name = 'other'"_s));
        QVERIFY(database->runScript(u"DELETE FROM operator WHERE name = 'tester'"_s));
        QVERIFY(checkHistory(*database)->isWhole());
        QCOMPARE(eventAt(*database, 1)->who, QString());
        QCOMPARE(eventAt(*database, 3)->who, u"other"_s);
    }

private:
    struct Stored
    {
        qint64 sequence;
        QByteArray header, digest, link;
        std::vector<KeptLeaf> leaves;

        verifier::StoredEvent view() const
        {
            const auto digestFrom = [](const QByteArray &bytes) {
                verifier::Digest made{};
                std::copy(bytes.begin(), bytes.end(), made.begin());
                return made;
            };
            std::vector<verifier::Digest> digests;
            for (const auto &leaf : leaves)
                digests.push_back(digestOf(leaf));
            return {sequence,
                    std::string_view(header.constData(), size_t(header.size())),
                    digestFrom(digest),
                    digestFrom(link),
                    {},
                    {},
                    verifier::payloadDigest(digests)};
        }
    };

    static void append(Database &database, int count)
    {
        auto transaction = *Transaction::begin(database);
        for (int n = 1; n <= count; ++n)
            QVERIFY(appendEvent(*transaction,
                                EventDraft{{RecordKind::Reminder, n},
                                           RecordEvent::Added,
                                           {},
                                           QJsonObject{{u"n"_s, n}},
                                           u"why"_s},
                                Stamp{u"tester"_s, QDate(2026, 12, 7),
                                      QDateTime(QDate(2026, 12, 7), QTime(9, 0), Qt::UTC)})
                        .hasValue());
        QVERIFY(transaction->commit().hasValue());
    }

    static void erase(Database &database, const QString &named)
    {
        auto transaction = *Transaction::begin(database);
        const Stamp stamp{u"tester"_s, QDate(2026, 12, 8),
                          QDateTime(QDate(2026, 12, 8), QTime(9, 0), Qt::UTC)};
        QVERIFY(appendEvent(*transaction,
                            {{RecordKind::Reminder, 1},
                             RecordEvent::Erased,
                             {},
                             {{erasesName, QJsonArray{named}}},
                             u"asked"_s},
                            stamp));
        QVERIFY(transaction->commit());
    }

    static std::vector<Stored> read(const Database &database)
    {
        auto statement = *Statement::prepare(
            database, u"SELECT event.sequence, header, payload_digest, link, name, salt, value "
                      "FROM event JOIN event_leaf USING (sequence) ORDER BY event.sequence, place"_s);
        std::vector<Stored> all;
        while (*statement.next()) {
            if (all.empty() || all.back().sequence != *statement.read<qint64>(0))
                all.push_back({*statement.read<qint64>(0),
                               statement.read<QString>(1)->toUtf8(),
                               *statement.read<QByteArray>(2),
                               *statement.read<QByteArray>(3),
                               {}});
            all.back().leaves.push_back(
                {*statement.read<QString>(4), *statement.read<QByteArray>(5), *statement.read<QVariant>(6)});
        }
        return all;
    }
};

} // namespace licet

using licet::ChainTest;
LICET_TEST(ChainTest)

#include "chain_test.moc"
