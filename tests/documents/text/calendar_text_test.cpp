#include "support/test_registry.h"
#include "text/calendar_text.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

DueItem itemOf(DueKind kind, const QString &name)
{
    DueItem item;
    item.kind = kind;
    item.record = {RecordKind::Request, 7};
    item.name = name;
    item.since = QDate(2026, 5, 5);
    item.until = {DueDay::How::Stated, QDate(2026, 5, 28), 0, QDate(2026, 5, 28), {}};
    item.snoozedBecause = u"SECRET"_s;
    return item;
}

} // namespace

/// What goes into somebody's calendar, which others may see.
class CalendarTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStayAndOwnWordsDoNot_data()
    {
        QTest::addColumn<DueKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("a request's number") << DueKind::Answer << u"2026-0014"_s << true;
        QTest::newRow("a service") << DueKind::AuthorizationEnds << u"DmfaConsultationService"_s << true;
        QTest::newRow("a deliberation") << DueKind::Dossier << u"22/901"_s << true;
        QTest::newRow("a dossier's number") << DueKind::Dossier << u"IVC/KSZG/21/066"_s << true;
        QTest::newRow("a dossier's subject") << DueKind::Dossier << u"Tegemoetkoming 22/901 wonen"_s << false;
        QTest::newRow("a decision's subject") << DueKind::DecisionInForce << u"Wonen"_s << false;
        QTest::newRow("a review's subject") << DueKind::Review << u"Wonen"_s << false;
        QTest::newRow("a reminder") << DueKind::Reminder << u"Bel Jan over zijn dossier"_s << false;
        QTest::newRow("an open point") << DueKind::OpenPoint << u"Logs nazien"_s << false;
    }
    void namesStayAndOwnWordsDoNot()
    {
        QFETCH(DueKind, kind);
        QFETCH(QString, name);
        for (const auto language : {Language::Dutch, Language::French, Language::German, Language::English}) {
            const auto entries = calendarEntries(Translator(language), {itemOf(kind, name)});
            QCOMPARE(entries.size(), 1u);
            QTEST(entries.front().title.contains(name), "isTold");
            QVERIFY(!entries.front().text.contains(u"SECRET"));
            QVERIFY(!entries.front().title.trimmed().isEmpty());
        }
    }

    void theIdentifierIsThatOfTheThing()
    {
        auto item = itemOf(DueKind::Answer, u"2026-0014"_s);
        const auto first = calendarEntries(Translator(Language::Dutch), {item}).front();
        QCOMPARE(first.identifier, u"answer-request-7"_s);
        // Moved, renamed and in another language it is the same thing.
        item.until.day = QDate(2026, 6, 4);
        item.name = u"2026-0015"_s;
        const auto second = calendarEntries(Translator(Language::French), {item}).front();
        QCOMPARE(second.identifier, first.identifier);
        QCOMPARE(second.day, QDate(2026, 6, 4));
        item.record.id = 8;
        QVERIFY(calendarEntries(Translator(Language::Dutch), {item}).front().identifier != first.identifier);
    }

    void aSnoozedThingIsOnTheDayItComesBack()
    {
        auto item = itemOf(DueKind::Answer, u"2026-0014"_s);
        item.snoozedUntil = QDate(2026, 6, 8);
        QCOMPARE(calendarEntries(Translator(Language::Dutch), {item}).front().day, QDate(2026, 6, 8));
    }

    void whatHasNoDayIsInNoCalendarButWaits()
    {
        auto item = itemOf(DueKind::EchoTest, u"Dossierbeheer"_s);
        item.until = {DueDay::How::Open, {}, 0, {}, {}};
        QVERIFY(calendarEntries(Translator(Language::Dutch), {item}).empty());
        QCOMPARE(calendarIdentifiers({item}), (std::set<QString>{u"echo-test-request-7"_s}));
    }
};

} // namespace licet

using licet::CalendarTextTest;
LICET_TEST(CalendarTextTest)

#include "calendar_text_test.moc"
