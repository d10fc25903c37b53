#include "authorization/authorization.h"
#include "bench/large_register.h"
#include "history/history_query.h"
#include "history/verification.h"
#include "register/register.h"
#include "support/test_registry.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

constexpr bench::RegisterSize smallSize{5, 60, 40, 4, 900};

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
        const auto check = *checkHistory(m_register->database());
        QVERIFY(check.isWhole());
        QCOMPARE(check.events, qint64(smallSize.events));
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
