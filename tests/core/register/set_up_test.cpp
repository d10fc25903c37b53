#include "register/set_up.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace licet {

class SetUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSevenFactsAreThere();
    void onePersonMayHoldBothMandates();
    void nothingIsLeftBehindWhenAFactIsMissing();
    void nobodyIsInOfficeFromADayToCome();
    void anExistingFileStaysAsItIs();

private:
    static FirstFacts facts();
    QTemporaryDir m_folder;
};

FirstFacts SetUpTest::facts()
{
    return {u"Dienst Voorbeeld"_s, *KboNumber::parse(u"0999.000.129"_s),
            InstitutionKind::Ocmw, Language::French,
            u"Marleen Claes"_s,    QDate(2024, 5, 1),
            u"Joris Wouters"_s,    {}};
}

void SetUpTest::theSevenFactsAreThere()
{
    const auto path = m_folder.filePath(u"seven.licet"_s);
    const auto reg = setUpRegister(path, facts(), test::stampOn({2026, 12, 1}));
    QVERIFY(reg);
    const auto institutions = *(*reg)->all<Institution>();
    QCOMPARE(institutions.size(), size_t(1));
    const auto &institution = institutions.front();
    QCOMPARE(institution.name, u"Dienst Voorbeeld"_s);
    QCOMPARE(institution.kbo->digits(), u"0999000129"_s);
    QCOMPARE(int(institution.kind), int(InstitutionKind::Ocmw));
    QCOMPARE(int(institution.language), int(Language::French));
    QCOMPARE(institution.numberPattern, u"{year}-{number:4}"_s);
    const auto staff = *(*reg)->staff(institution.id);
    QCOMPARE(staff.people.size(), size_t(2));
    QCOMPARE(staff.mandates.size(), size_t(2));
    for (const auto &mandate : staff.mandates) {
        // Each from its own day; one that nobody told from the day of the register.
        QCOMPARE(mandate.from,
                 mandate.role == Role::ManagingOfficial ? QDate(2024, 5, 1) : QDate(2026, 12, 1));
        QVERIFY(!mandate.until);
    }
    // The catalogue, the recipients and the terms are shipped with every register.
    QVERIFY(!(*reg)->all<WebService>()->empty());
    QVERIFY(!(*reg)->all<Recipient>()->empty());
}

void SetUpTest::onePersonMayHoldBothMandates()
{
    auto both = facts();
    both.securityConsultant = u"marleen  claes"_s;
    const auto reg = setUpRegister(m_folder.filePath(u"both.licet"_s), both, test::stampOn({2026, 12, 1}));
    QVERIFY(reg);
    const auto staff = *(*reg)->staff((*reg)->all<Institution>()->front().id);
    QCOMPARE(staff.people.size(), size_t(1));
    QCOMPARE(staff.people.front().name, u"Marleen Claes"_s);
    QCOMPARE(staff.mandates.size(), size_t(2));
}

void SetUpTest::nothingIsLeftBehindWhenAFactIsMissing()
{
    auto nameless = facts();
    nameless.institution.clear();
    const auto path = m_folder.filePath(u"nameless.licet"_s);
    const auto reg = setUpRegister(path, nameless, test::stampOn({2026, 12, 1}));
    QVERIFY(!reg);
    QCOMPARE(reg.error().kind, ErrorKind::ConstraintBroken);
    QCOMPARE(QDir(m_folder.path()).entryList({u"nameless*"_s}, QDir::Files), QStringList());
}

void SetUpTest::nobodyIsInOfficeFromADayToCome()
{
    auto later = facts();
    later.consultantSince = QDate(2026, 12, 2);
    const auto path = m_folder.filePath(u"later.licet"_s);
    const auto reg = setUpRegister(path, later, test::stampOn({2026, 12, 1}));
    QVERIFY(!reg);
    QCOMPARE(reg.error().kind, ErrorKind::DayInFuture);
    QVERIFY(!QFile::exists(path));
}

void SetUpTest::anExistingFileStaysAsItIs()
{
    const auto path = m_folder.filePath(u"mine.licet"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto reg = setUpRegister(path, facts(), test::stampOn({2026, 12, 1}));
    QVERIFY(!reg);
    QCOMPARE(reg.error().kind, ErrorKind::FileExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

} // namespace licet

using licet::SetUpTest;
LICET_TEST(SetUpTest)
#include "set_up_test.moc"
