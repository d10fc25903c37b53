#include "exchange/recorded_values.h"
#include "exchange/register_import.h"
#include "exchange/taking_back.h"
#include "history/history.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "text/event_text.h"
#include "ui/history/event_detail.h"
#include "ui/widgets/list_table.h"

#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::WindowFixture;

class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirst();
    void aRequestWithoutNumberIsNamedByWhatItAsks();
    void onlyWhatChangedIsCompared();
    void everyStoredMemberHasWords();
    void aSourceOpensAtItsSentence();
    void anImportIsTakenBackFromItsEvent();
    void recordsGoByTheNameThatTheyHad();
    void recordsAreNamedInTheReadersLanguage();
    void whatWasRemovedHasAName();
    void anEventThatChangesNothingHasNoColumns();

private:
    /// What stands under "Record" in the row of an event.
    static QString recordAt(WindowFixture &fixture, qint64 sequence);
    static qint64 lastEvent(WindowFixture &fixture) { return *lastSequence(fixture.reg().database()); }
};

void HistoryPageTest::theNewestStandsFirst()
{
    WindowFixture fixture;
    auto institution = fixture.reg().all<Institution>()->front();
    institution.name = u"Another name"_s;
    QVERIFY(fixture.reg().change(institution, test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::History});
    const auto *table = fixture.window().page()->findChild<ListTable *>();
    const auto *model = table->model();
    QStringList first;
    for (int column = 0; column < model->columnCount(); ++column)
        first << model->index(0, column).data().toString();
    QVERIFY2(first.contains(u"changed"_s), qPrintable(first.join(u'|')));
    QCOMPARE(first.front(), u"01/12/2026"_s);
    QVERIFY(model->rowCount() > 20);
}

void HistoryPageTest::aRequestWithoutNumberIsNamedByWhatItAsks()
{
    WindowFixture fixture;
    const auto create = [&](const QString &draft) {
        return *fixture.reg().requests().create(test::draftFrom(draft), test::stampOn({2026, 12, 1}));
    };
    // So that the row of the next one is no number that stands there anyhow.
    create(u"17-batch"_s);
    QVERIFY(fixture.reg().database().runScript(
        u"PRAGMA foreign_keys = OFF; UPDATE request SET id = 471147; PRAGMA foreign_keys = ON"_s));
    QCOMPARE(create(u"01-production-complete"_s).row(), 471148);
    fixture.window().go({PageId::History});
    const auto *model = fixture.window().page()->findChild<ListTable *>()->model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
    QVERIFY(cells.contains(u"Request DmfaConsultationService · Dossierbeheer · production · 01/12/2026"_s));
    QCOMPARE(cells.filter(u"471148"_s), QStringList());
}

void HistoryPageTest::onlyWhatChangedIsCompared()
{
    const Translator translator(Language::English);
    const QJsonObject before{{u"name"_s, u"A"_s}, {u"sector"_s, u"17.1"_s}, {u"address"_s, QJsonValue()}};
    const QJsonObject after{{u"name"_s, u"B"_s}, {u"sector"_s, u"17.1"_s}, {u"address"_s, u"Here"_s}};
    const auto changed = changedMembers(translator, u"request"_s, before, after);
    QCOMPARE(changed.size(), size_t(2));
    QCOMPARE(changed[0].member, u"address"_s);
    QCOMPARE(changed[0].after, u"Here"_s);
    QCOMPARE(changed[1].before, u"A"_s);
    QVERIFY(changedMembers(translator, u"request"_s, after, after).empty());
}

/// Whatever the example's history holds shows under a name that a reader knows.
void HistoryPageTest::everyStoredMemberHasWords()
{
    WindowFixture fixture;
    const Translator translator(Language::English);
    for (const auto &draft : {u"01-production-complete"_s, u"09-ocmw-general-authorization"_s})
        QVERIFY(fixture.reg().requests().create(test::draftFrom(draft), test::stampOn({2026, 12, 1})));
    const auto log = events(fixture.reg().database(), 10'000);
    QVERIFY(log && log->size() > 20);
    QSet<QString> nameless;
    for (const auto &event : *log) {
        if (recordName(translator, event.table) == event.table)
            nameless << event.table;
        const auto whole = *eventAt(fixture.reg().database(), event.sequence);
        for (const auto &one :
             changedMembers(translator, event.table, recordedValues(event.table, whole.before),
                            recordedValues(event.table, whole.after)))
            if (memberName(translator, one.member) == one.member)
                nameless << one.member;
    }
    QCOMPARE(QStringList(nameless.begin(), nameless.end()), QStringList());
}

void HistoryPageTest::aSourceOpensAtItsSentence()
{
    WindowFixture fixture(Language::Dutch);
    fixture.window().go({PageId::Sources, 0, ProcedureSource{u"P22"_s}});
    bool isShown = false;
    for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
        isShown = isShown || (label->text().startsWith(u"22 –"_s) && label->isVisible() &&
                              !label->visibleRegion().isEmpty());
    QVERIFY(isShown);
}

void HistoryPageTest::anImportIsTakenBackFromItsEvent()
{
    WindowFixture fixture;
    const auto count = [&] { return fixture.reg().all<Request>()->size(); };
    const auto before = count();
    const auto import = importDraft(fixture.reg(), test::draftFrom(u"01-production-complete"_s),
                                    u"draft.json"_s, test::stampOn({2026, 12, 1}))
                            ->import;
    QCOMPARE(count(), before + 1);
    fixture.window().go({PageId::History, import});
    const auto press = [&](const QString &text) {
        const auto found = [&]() -> QPushButton * {
            for (auto *one : fixture.window().findChildren<QPushButton *>())
                if (one->isVisible() && one->text() == text)
                    return one;
            return nullptr;
        };
        QTRY_VERIFY2(found(), qPrintable(text));
        found()->click();
    };
    press(u"Take this import back…"_s);
    QCOMPARE(count(), before + 1);
    press(u"Take it back"_s);
    QTRY_COMPARE(count(), before);
    const auto last = events(fixture.reg().database(), 1)->front();
    QCOMPARE(eventSentence(Translator(Language::English), last.table, last.kind.code()),
             u"Import taken back"_s);
}

QString HistoryPageTest::recordAt(WindowFixture &fixture, qint64 sequence)
{
    fixture.window().go({PageId::History, sequence});
    const auto *table = fixture.window().page()->findChild<ListTable *>();
    const auto row = table->currentIndex().row();
    constexpr int recordColumn = 4;
    return table->model()->index(row, recordColumn).data().toString();
}

void HistoryPageTest::recordsGoByTheNameThatTheyHad()
{
    WindowFixture fixture;
    auto application = fixture.reg().all<Application>()->front();
    const auto before = application.name;
    application.description = u"Said anew"_s;
    QVERIFY(fixture.reg().change(application, test::stampOn({2026, 12, 1})));
    const auto described = lastEvent(fixture);
    application.name = u"Called anew"_s;
    QVERIFY(fixture.reg().change(application, test::stampOn({2026, 12, 1})));
    const auto renamed = lastEvent(fixture);
    QVERIFY2(recordAt(fixture, described).endsWith(before), qPrintable(recordAt(fixture, described)));
    QVERIFY(recordAt(fixture, renamed).endsWith(u"Called anew"_s));
}

void HistoryPageTest::recordsAreNamedInTheReadersLanguage()
{
    WindowFixture fixture(Language::French);
    auto &reg = fixture.reg();
    Recipient recipient;
    recipient.code = u"new"_s;
    recipient.name = u"Dienst Vergunningen"_s;
    recipient.language = Language::Dutch;
    recipient.names.fr = u"Service des Permis"_s;
    recipient.id = *reg.add(recipient, test::stampOn({2026, 12, 1}));
    const auto added = lastEvent(fixture);
    recipient.names.fr = u"Service des Licences"_s;
    QVERIFY(reg.change(recipient, test::stampOn({2026, 12, 1})));
    const auto renamed = lastEvent(fixture);
    recipient.names.fr.clear();
    QVERIFY(reg.change(recipient, test::stampOn({2026, 12, 1})));
    const auto cleared = lastEvent(fixture);
    QVERIFY2(recordAt(fixture, added).endsWith(u"Service des Permis"_s),
             qPrintable(recordAt(fixture, added)));
    QVERIFY(recordAt(fixture, renamed).endsWith(u"Service des Licences"_s));
    QVERIFY(recordAt(fixture, cleared).endsWith(u"Dienst Vergunningen"_s));
}

void HistoryPageTest::whatWasRemovedHasAName()
{
    WindowFixture fixture;
    auto &reg = fixture.reg();
    Application application;
    application.institution = reg.all<Institution>()->front().id;
    application.name = u"Soon gone"_s;
    const auto id = *reg.add(application, test::stampOn({2026, 12, 1}));
    QVERIFY(reg.remove(id, test::stampOn({2026, 12, 1})));
    QVERIFY(recordAt(fixture, lastEvent(fixture)).endsWith(u"Soon gone"_s));
    const auto import = importDraft(reg, test::draftFrom(u"01-production-complete"_s), u"draft.json"_s,
                                    test::stampOn({2026, 12, 1}))
                            ->import;
    const auto brought = *events(reg.database(), 3);
    QVERIFY(takeBackImport(reg.database(), import, test::stampOn({2026, 12, 1})));
    for (const auto &one : brought)
        if (one.record.kind == RecordKind::Request)
            QVERIFY2(recordAt(fixture, one.sequence).contains(u"DmfaConsultationService · Dossierbeheer"_s),
                     qPrintable(recordAt(fixture, one.sequence)));
}

void HistoryPageTest::anEventThatChangesNothingHasNoColumns()
{
    WindowFixture fixture;
    const auto heads = [&] {
        int count = 0;
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            count += label->isVisible() && (label->text() == u"Before"_s || label->text() == u"After"_s);
        return count;
    };
    const auto id = *fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                                     test::stampOn({2026, 12, 1}));
    fixture.window().go({PageId::History, lastEvent(fixture)});
    QTRY_COMPARE(heads(), 2);
    EventInput note;
    note.note = u"called"_s;
    QVERIFY(fixture.reg().requests().remark(id, RecordEvent::Noted, note, {}, test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::History, lastEvent(fixture)});
    QTRY_COMPARE(heads(), 0);
}

} // namespace licet

using licet::HistoryPageTest;
LICET_TEST(HistoryPageTest)
#include "history_page_test.moc"
