#include "base/login_name.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class LoginNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = qgetenv("USER");
        m_logname = qgetenv("LOGNAME");
    }
    void cleanup()
    {
        qputenv("USER", m_user);
        qputenv("LOGNAME", m_logname);
    }

    void theEnvironmentTellsIt()
    {
        qputenv("USER", "katrien");
        QCOMPARE(loginName(), u"katrien"_s);
        qputenv("USER", "  ");
        qputenv("LOGNAME", "an");
        QCOMPARE(loginName(), u"an"_s);
    }

    void withoutItTheAccountsOfTheSystemDo()
    {
        qunsetenv("USER");
        qunsetenv("LOGNAME");
        const auto name = loginName();
        QVERIFY(name != u"licet"_s && name == asUserName(name));
    }

    void aNameIsOneLine()
    {
        QCOMPARE(asUserName(u"  Katrien \n Peeters "_s), u"Katrien Peeters"_s);
        QCOMPARE(asUserName(u" \t"_s), QString());
    }

private:
    QByteArray m_user, m_logname;
};

} // namespace licet

using licet::LoginNameTest;
LICET_TEST(LoginNameTest)
#include "login_name_test.moc"
