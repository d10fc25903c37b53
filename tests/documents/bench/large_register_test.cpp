#include "authorization/authorization.h"
#include "bench/large_register.h"
#include "history/history_query.h"
#include "history/verifier/chain.h"
#include "register/register.h"
#include "support/test_registry.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

constexpr bench::RegisterSize smallSize{5, 60, 40, 4, 900};

verifier::Digest digestOf(const QByteArray &bytes)
{
    verifier::Digest digest{};
    std::copy_n(bytes.begin(), digest.size(), digest.begin());
    return digest;
}

} // namespace

class LargeRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bench::makeRegister(path(), smallSize);
        auto opened = Register::open(path(), Access::ReadOnly);
        QVERIFY(opened);
        m_register = *std::move(opened);
    }

    void itHoldsWhatWasAsked()
    {
        QCOMPARE(m_register->all<Institution>()->size(), size_t(smallSize.institutions));
        QCOMPARE(m_register->all<Authorization>()->size(), size_t(smallSize.authorizations));
        QCOMPARE(m_register->requests().summaries()->size(), size_t(smallSize.requests));
        QCOMPARE(m_register->all<Snapshot>()->size(), size_t(smallSize.frozen));
        QCOMPARE(*lastSequence(m_register->database()), qint64(smallSize.events));
    }

    void itsHistoryIsAWholeChain()
    {
        auto statement = *Statement::prepare(
            m_register->database(), u"SELECT sequence, header, payload_digest, link, salt, payload "
                                    "FROM event JOIN event_payload USING (sequence) ORDER BY sequence"_s);
        verifier::ChainWalk walk;
        int walked = 0;
        while (*statement.next()) {
            const auto header = statement.read<QString>(1)->toUtf8();
            const auto salt = *statement.read<QByteArray>(4);
            const auto payload = *statement.read<QByteArray>(5);
            const auto view = [](const QByteArray &bytes) {
                return std::string_view(bytes.constData(), size_t(bytes.size()));
            };
            const auto broken =
                walk.take({*statement.read<qint64>(0), view(header), digestOf(*statement.read<QByteArray>(2)),
                           digestOf(*statement.read<QByteArray>(3)), view(salt), view(payload)});
            QVERIFY2(!broken, qPrintable(QString::number(walked)));
            ++walked;
        }
        QCOMPARE(walked, smallSize.events);
    }

    void whatTheHistorySaysLastIsWhatStandsThere()
    {
        const auto limit = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(*recordsAsOf<Authorization>(m_register->database(), {{}, limit}),
                 *m_register->all<Authorization>());
        QCOMPARE(*recordsAsOf<Request>(m_register->database(), {{}, limit}), *m_register->all<Request>());
    }

    void itsFormsCanBeRead()
    {
        const auto snapshots = *m_register->all<Snapshot>();
        for (const auto &snapshot : snapshots) {
            const auto frozen = m_register->requests().frozen(snapshot.id);
            QVERIFY(frozen);
            QVERIFY(frozen->form.startsWith("%PDF"));
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"small.licet"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
};

} // namespace licet

using licet::LargeRegisterTest;
LICET_TEST(LargeRegisterTest)
#include "large_register_test.moc"
