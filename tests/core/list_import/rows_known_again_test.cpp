#include "support/brought_rows.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::listDay;
using test::listHeads;
using test::listRow;
using test::stampOn;

/// What a row names is known again: names that nearly are, rights that stand, our own lists.
class RowsKnownAgainTest : public QObject, private test::BroughtRows
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void nearNamesAreOffered_data();
    void nearNamesAreOffered();
    void otherNamesAreNew_data();
    void otherNamesAreNew();
    void aRightThatStandsIsSaid();
    void aRightForAPurposeInOtherWordsIsSaid();
    void ourOwnListOfRequestsIsKnownAgain();
    void ourOwnListOfRightsIsKnownAgain();
};

void RowsKnownAgainTest::nearNamesAreOffered_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("takenService");
    QTest::addColumn<QString>("takenVersion");
    const auto dmfa = u"DmfaConsultationService"_s;
    const auto one = [](const char *name, const QString &typed, const QString &version,
                        const QString &offered, const QString &service, const QString &taken) {
        QTest::newRow(name) << u"Dienst"_s << typed << version << offered << service << taken;
    };
    one("a version behind", u"DmfaConsultationService v1"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version behind a stroke", u"DmfaConsultationService/1"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version in brackets", u"DmfaConsultationService (V1)"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version on it", u"DmfaConsultationServiceV1"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version twice", u"DmfaConsultationService v1"_s, u"1"_s, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("written apart", u"Dmfa Consultation-Service"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("a letter less", u"DmfaConsultationServce"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("a letter more", u"DmfaConsultationServices"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("another letter", u"DmfaConsultationSirvice"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("two letters exchanged", u"DmfaConsultationSevrice"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    QTest::newRow("the version") << u"Versie"_s << dmfa << u"v1"_s << u"1"_s << dmfa << u"1"_s;
}

void RowsKnownAgainTest::nearNamesAreOffered()
{
    QFETCH(const QString, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, version);
    QFETCH(const QString, offered);
    QFETCH(const QString, takenService);
    QFETCH(const QString, takenVersion);
    const auto services = all<WebService>();
    const auto text = listHeads + listRow({{u"Dienst"_s, typed}, {u"Versie"_s, version}});
    const auto asked = bring(text);
    QVERIFY(asked.asksNearNames);
    QCOMPARE(asked.refused, 1);
    const auto *why = remark(asked.rows[0], ListRemarkKind::NearName);
    QVERIFY(why);
    QCOMPARE(why->hint, offered);
    auto chosen = options();
    chosen.nearNames = NearNameChoice::Take;
    QCOMPARE(bring(text, chosen).imported, 1);
    QCOMPARE(all<Authorization>().back().service, takenService);
    QCOMPARE(all<Authorization>().back().version, takenVersion);
    QVERIFY(all<WebService>() == services);
    chosen.nearNames = NearNameChoice::Keep;
    bring(text, chosen);
    QCOMPARE(all<Authorization>().back().service, typed);
    QVERIFY(all<WebService>() != services);
}

void RowsKnownAgainTest::otherNamesAreNew_data()
{
    QTest::addColumn<QString>("application");
    QTest::addColumn<QString>("service");
    QTest::newRow("another service") << u"Dossierbeheer"_s << u"DmfaRectificationService"_s;
    QTest::newRow("another application") << u"Tariefbeheer"_s << u"PersonService"_s;
    QTest::newRow("a number in it") << u"Dossierbeheer2"_s << u"PersonService"_s;
}

void RowsKnownAgainTest::otherNamesAreNew()
{
    QFETCH(const QString, application);
    QFETCH(const QString, service);
    const auto done = bring(listHeads + listRow({{u"Toepassing"_s, application}, {u"Dienst"_s, service}}));
    QCOMPARE(done.imported, 1);
    QVERIFY(!done.asksNearNames);
}

void RowsKnownAgainTest::aRightThatStandsIsSaid()
{
    const auto other = listRow({{u"Verstuurd"_s, u"05/02/2025"_s}});
    const auto first = bring(listHeads + listRow() + other);
    QVERIFY(!remark(first.rows[0], ListRemarkKind::RightStands));
    const auto *inList = remark(first.rows[1], ListRemarkKind::RightInList);
    QVERIFY(inList);
    QCOMPARE(inList->value, u"2"_s);
    QCOMPARE(first.imported, 2);
    const auto again = bring(listHeads + listRow({{u"Verstuurd"_s, u"06/02/2025"_s}}));
    QVERIFY(remark(again.rows[0], ListRemarkKind::RightStands));
    // Without a day of sending it is the right itself that is known again.
    const auto same = bring(listHeads + listRow({{u"Verstuurd"_s, {}}}));
    QCOMPARE(same.duplicates, 1);
    QVERIFY(remark(same.rows[0], ListRemarkKind::DuplicateRight));
    QCOMPARE(bring(listHeads + listRow({{u"Verstuurd"_s, {}}, {u"Uitgevoerd"_s, u"18/02/2025"_s}})).imported,
             1);
}

void RowsKnownAgainTest::aRightForAPurposeInOtherWordsIsSaid()
{
    const auto first = bring(listHeads + listRow() + listRow({{u"Doel"_s, u"Een doel, anders gezegd"_s}}));
    QCOMPARE(first.imported, 2);
    QVERIFY(first.rows[0].remarks.empty() || !remark(first.rows[0], ListRemarkKind::RightForOtherInList));
    const auto *inList = remark(first.rows[1], ListRemarkKind::RightForOtherInList);
    QVERIFY(inList);
    QCOMPARE(inList->value, u"2"_s);
    const auto again = bring(listHeads + listRow({{u"Doel"_s, u"Nog anders"_s}}));
    const auto *stands = remark(again.rows[0], ListRemarkKind::RightForOther);
    QVERIFY(stands);
    QCOMPARE(stands->value, u"Een doel"_s);
    QCOMPARE(again.imported, 1);
    // Of another service, or where no right is made, there is nothing to say.
    for (const auto &row :
         {listRow({{u"Doel"_s, u"Vier"_s}, {u"Versie"_s, u"V4"_s}}),
          listRow({{u"Doel"_s, u"Vier"_s}, {u"Omgeving"_s, u"acceptatie"_s}}),
          listRow({{u"Doel"_s, u"Vier"_s}, {u"Uitgevoerd"_s, {}}, {u"Status"_s, u"verstuurd"_s}})})
        QVERIFY(!remark(bring(listHeads + row).rows[0], ListRemarkKind::RightForOther));
}

void RowsKnownAgainTest::ourOwnListOfRequestsIsKnownAgain()
{
    bring(listHeads + listRow({{u"Status"_s, u"verstuurd"_s}, {u"Uitgevoerd"_s, {}}}) +
          listRow({{u"Doel"_s, u"Twee"_s}}));
    const auto requests = all<Request>().size();
    const auto done =
        bring(u"Ondernemingsnummer;Instelling;Nummer;Versie;Soort;Toepassing;Webservice;Regels;Omgeving;"
              u"Doeleinde;Toestand;"
              "In deze staat sinds\n"
              "0999000129;;;0;nieuw;Dossierbeheer;PersonService;1;test;Een doel;verstuurd;01/02/2025\n"
              "0999000129;;;0;nieuw;Dossierbeheer;PersonService;1;test;Twee;uitgevoerd;17/02/2025\n"
              "0999000129;;;0;nieuw;Dossierbeheer;PersonService;1;test;Drie;uitgevoerd;18/02/2025\n"_s);
    QCOMPARE(done.duplicates, 2);
    QCOMPARE(done.imported, 1);
    QCOMPARE(all<Request>().size(), requests + 1);
    QCOMPARE(all<Authorization>().back().validFrom, std::optional(QDate(2025, 2, 18)));
    QCOMPARE(all<Authorization>().back().version, QString());
}

/// A start to come, two spellings of a version, a purpose that tells nothing: each is known again.
void RowsKnownAgainTest::ourOwnListOfRightsIsKnownAgain()
{
    bring(listHeads + listRow());
    auto service = RecordStore<WebService>::where(reg().database(), u"name"_s, u"PersonService"_s)->front();
    service.versions << u"1"_s;
    QVERIFY(reg().write([&](Transaction &transaction) -> Result<void> {
        LICET_TRY(RecordStore<WebService>::update(transaction, service, stampOn(listDay)));
        auto right = RecordStore<Authorization>::all(transaction.database())->back();
        right.request = {};
        right.purpose = u"N.v.t."_s;
        right.validFrom = QDate(2025, 2, 17);
        for (const auto &version : {u"1"_s, u"V1"_s}) {
            right.version = version;
            LICET_TRY(RecordStore<Authorization>::insert(transaction, right, stampOn(listDay)));
        }
        return {};
    }));
    const auto heads = u"Ondernemingsnummer;Instelling;Toepassing;Webservice;Versie;Omgeving;Doeleinde;"
                       "Geldig vanaf;Geldig tot en met;Toestand;Beëindigd op;In gebruik sinds\n"_s;
    const auto row = [](const QString &version, const QString &purpose, const QString &from) {
        return u"0999000129;;Dossierbeheer;PersonService;%1;test;%2;%3;;actief;;\n"_s.arg(version, purpose,
                                                                                          from);
    };
    const auto later = u"17/02/2031"_s;
    const auto all = heads + row(u"1"_s, u"N.v.t."_s, u"17/02/2025"_s) +
                     row(u"V1"_s, u"N.v.t."_s, u"17/02/2025"_s) + row(u"V2"_s, u"Later"_s, later);
    const auto first = bring(all);
    QCOMPARE(first.duplicates, 2);
    QCOMPARE(first.imported, 1);
    QCOMPARE(this->all<Authorization>().back().validFrom, std::optional(QDate(2031, 2, 17)));
    QCOMPARE(bring(all).duplicates, 3);
}

} // namespace licet

using licet::RowsKnownAgainTest;
LICET_TEST(RowsKnownAgainTest)

#include "rows_known_again_test.moc"
