#include "history/verifier/leaves.h"
#include "support/test_registry.h"

#include <QCryptographicHash>

namespace licet {

namespace {

using verifier::Digest;
using verifier::Leaf;
using verifier::ValueType;

constexpr std::string_view salt = "0123456789abcdef";

Leaf text(std::string_view name, std::string_view value)
{
    return {salt, name, ValueType::Text, value};
}

/// By another implementation.
Digest sha256(const QByteArray &bytes)
{
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Digest digest;
    std::copy(hash.begin(), hash.end(), digest.begin());
    return digest;
}

} // namespace

/// The payload of an event of schema 2.
class LeavesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeafIsHashedAsWritten()
    {
        QCOMPARE(verifier::leafDigest(text("state", "sent")),
                 sha256(QByteArray("0123456789abcdeft\0\0\0\5statesent", 30)));
        const auto number = verifier::integerBytes(-2);
        QCOMPARE(verifier::leafDigest({salt, "n", ValueType::Integer, {number.data(), number.size()}}),
                 sha256(QByteArray("0123456789abcdefi\0\0\0\1n\xff\xff\xff\xff\xff\xff\xff\xfe", 30)));
        QCOMPARE(verifier::leafDigest({salt, "n", ValueType::Null, {}}),
                 sha256(QByteArray("0123456789abcdefn\0\0\0\1n", 22)));
    }

    void everyPartCounts_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 5; ++part)
            QTest::newRow(qPrintable(QString::number(part))) << part;
    }
    void everyPartCounts()
    {
        QFETCH(const int, part);
        const auto whole = text("state", "sent");
        const std::array others{Leaf{"0123456789abcdeF", whole.name, whole.type, whole.value},
                                Leaf{whole.salt, "State", whole.type, whole.value},
                                Leaf{whole.salt, whole.name, ValueType::Blob, whole.value},
                                Leaf{whole.salt, whole.name, whole.type, "sEnt"},
                                // A sign that goes from the name to the value.
                                Leaf{whole.salt, "stat", whole.type, "esent"}};
        QVERIFY(verifier::leafDigest(others[size_t(part)]) != verifier::leafDigest(whole));
    }

    void theRestProvesItselfWhenOneValueIsErased()
    {
        const std::vector leaves{verifier::leafDigest(text("name", "Els")),
                                 verifier::leafDigest(text("email", "els@x"))};
        const auto payload = verifier::payloadDigest(leaves);
        // Of the first only its digest is left.
        QCOMPARE(verifier::payloadDigest({leaves[0], verifier::leafDigest(text("email", "els@x"))}), payload);
        QVERIFY(verifier::payloadDigest({leaves[0], verifier::leafDigest(text("email", "els@y"))}) !=
                payload);
        QVERIFY(verifier::payloadDigest({leaves[1], leaves[0]}) != payload);
        QVERIFY(verifier::payloadDigest({leaves[0]}) != payload);
    }

    void theChainFindsAForgedLeaf()
    {
        const auto chain = [](std::string_view stored, std::string_view found) {
            const auto digest = verifier::payloadDigest({verifier::leafDigest(text("state", stored))});
            const auto link = verifier::nextLink(verifier::beginning, "{\"schema\":2}", digest);
            verifier::ChainWalk walk;
            return walk.take({1,
                              "{\"schema\":2}",
                              digest,
                              link,
                              {},
                              {},
                              verifier::payloadDigest({verifier::leafDigest(text("state", found))})});
        };
        QVERIFY(!chain("sent", "sent"));
        const auto broken = chain("sent", "signed");
        QVERIFY(broken.has_value());
        QCOMPARE(int(broken->kind), int(verifier::Break::Kind::Payload));
    }
};

} // namespace licet

using licet::LeavesTest;
LICET_TEST(LeavesTest)
#include "leaves_test.moc"
