#include "history/history.h"
#include "history/verifier/chain.h"
#include "support/test_registry.h"

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
            touched.payload[5] = '!';
        else if (part == u"salt")
            touched.salt[0] = char(touched.salt[0] ^ 1);
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
            view.salt.reset();
            view.payload.reset();
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
        QCOMPARE(events(*database, 10, u"thing"_s, 1)->size(), size_t(1));
    }

private:
    struct Stored
    {
        qint64 sequence;
        QByteArray header, digest, link, salt, payload;

        verifier::StoredEvent view() const
        {
            const auto digestFrom = [](const QByteArray &bytes) {
                verifier::Digest made{};
                std::copy(bytes.begin(), bytes.end(), made.begin());
                return made;
            };
            return {sequence,
                    std::string_view(header.constData(), size_t(header.size())),
                    digestFrom(digest),
                    digestFrom(link),
                    std::string_view(salt.constData(), size_t(salt.size())),
                    std::string_view(payload.constData(), size_t(payload.size()))};
        }
    };

    static void append(Database &database, int count)
    {
        auto transaction = *Transaction::begin(database);
        for (int n = 1; n <= count; ++n)
            QVERIFY(appendEvent(*transaction,
                                EventDraft{u"thing"_s, n, u"added"_s, {}, QJsonObject{{u"n"_s, n}}, u"why"_s},
                                Stamp{u"tester"_s, QDate(2026, 12, 7),
                                      QDateTime(QDate(2026, 12, 7), QTime(9, 0), Qt::UTC)})
                        .hasValue());
        QVERIFY(transaction->commit().hasValue());
    }

    static std::vector<Stored> read(const Database &database)
    {
        auto statement = *Statement::prepare(
            database, u"SELECT sequence, header, payload_digest, link, salt, payload "
                      "FROM event JOIN event_payload USING (sequence) ORDER BY sequence"_s);
        std::vector<Stored> all;
        while (*statement.next())
            all.push_back({*statement.read<qint64>(0), statement.read<QString>(1)->toUtf8(),
                           *statement.read<QByteArray>(2), *statement.read<QByteArray>(3),
                           *statement.read<QByteArray>(4), *statement.read<QByteArray>(5)});
        return all;
    }
};

} // namespace licet

using licet::ChainTest;
LICET_TEST(ChainTest)

#include "chain_test.moc"
