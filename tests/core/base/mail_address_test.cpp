#include "base/mail_address.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class MailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAddressCanBeSentTo()
    {
        QCOMPARE(mailAddress(u" contact@ksz.example "_s), QByteArray("contact@ksz.example"));
        QCOMPARE(mailAddress(u"a.b+c@bücher.example"_s), QByteArray("a.b+c@xn--bcher-kva.example"));
    }
    void nothingElseCan_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *typed :
             {"", "-", "geen", "02 741 83 11", "a@x.example; b@y.example", "a@x.example, b@y.example",
              "Jan <a@x.example>", "a@", "@x.example", "a b@x.example"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void nothingElseCan()
    {
        QFETCH(const QString, typed);
        QVERIFY(!mailAddress(typed));
    }
};

} // namespace licet

using licet::MailAddressTest;
LICET_TEST(MailAddressTest)
#include "mail_address_test.moc"
