#include "request/line_bases.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/request/editor/finding_card.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/completion.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

class RequestEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsKeptWithoutBeingAsked();
    void whatCouldNotBeSavedIsPastOnceItIs();
    void leavingWritesOneEvent();
    void nothingTypedMakesNoRequest();
    void aFindingLeadsToItsField();
    void anUnvisitedFieldBearsNoMark();
    void aDateThatIsNoneIsSaidAndNotLost();
    void whatCannotBeReadIsNotFinalised();
    void aVolumeThatIsNoNumberIsSaid();
    void everyDraftSurvivesTheEditor_data();
    void everyDraftSurvivesTheEditor();
    void whatEachServiceRestsOnSurvivesTheEditor();
    void aServiceGetsABasisOfItsOwn();
    void severalDecisionsStandForAllServices();
    void aServiceThatGoesTakesItsBasisAlong();
    void finalisingWithErrorsLeadsToTheFirst();
    void whatStandsInTheWayFollowsTheFindings();
    void theHelpOfTheLastDayFitsTheKind();
    void whatAServiceGivesIsSaidInTheUsersLanguage();
    void aCompleteDraftIsFinalised();
    void warningsNeedAReason();
    void aNumberKeepsItsInstitution();
    void aCopyLeavesOutWhatBelongsToOnePaper();
    void tickingAllOperationsIsNotTheirNames();
    void theTabKeyGoesThroughEachService();
    void whatIsTypedIsUndoneThoughTheRegisterChanged_data();
    void whatIsTypedIsUndoneThoughTheRegisterChanged();
    void theFieldsHaveRoomAtEachWidth_data();
    void theFieldsHaveRoomAtEachWidth();
    void theTabKeyGoesAsTheEye_data();
    void theTabKeyGoesAsTheEye();

private:
    static Id<Request> openDraft(WindowFixture &fixture, const QString &name);
    static Id<Request> openDraft(WindowFixture &fixture, const Draft &draft);
    static Request stored(WindowFixture &fixture, Id<Request> id);
};

Id<Request> RequestEditorTest::openDraft(WindowFixture &fixture, const QString &name)
{
    const auto id = fixture.reg().requests().create(test::draftFrom(name), test::stampOn({2026, 12, 1}));
    if (!id)
        qFatal("draft not stored");
    fixture.window().go({PageId::RequestEditor, id->row()});
    return *id;
}

Id<Request> RequestEditorTest::openDraft(WindowFixture &fixture, const Draft &draft)
{
    const auto id = fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
    if (!id)
        qFatal("draft not stored");
    fixture.window().go({PageId::RequestEditor, id->row()});
    return *id;
}

Request RequestEditorTest::stored(WindowFixture &fixture, Id<Request> id)
{
    const auto request = fixture.reg().requests().get(id);
    if (!request)
        qFatal("request not stored");
    return *request;
}

void RequestEditorTest::typingIsKeptWithoutBeingAsked()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    QVERIFY(purpose);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"X"_s);
    const auto kept = [&] {
        const auto typing = fixture.reg().requests().kept(id);
        return typing && *typing && (*typing)->draft.purpose.contains(u'X');
    };
    QTRY_VERIFY(kept());
    // Not yet an event: the stored draft is the old one.
    QVERIFY(!stored(fixture, id).draft.purpose.contains(u'X'));
}

/// The end of the program that was refused is not wanted any more, and its sentence is not true any more.
void RequestEditorTest::whatCouldNotBeSavedIsPastOnceItIs()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    auto &database = fixture.reg().database();
    QVERIFY(database.runScript(u"CREATE TEMP TRIGGER no_room BEFORE INSERT ON main.kept_typing "
                               "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"X"_s);
    fixture.window().close();
    QVERIFY(fixture.window().isVisible());
    QVERIFY(fixture.window().messageBar()->isVisible());
    QVERIFY(!fixture.window().messageBar()->findChildren<QPushButton *>().isEmpty());
    QVERIFY(database.runScript(u"DROP TRIGGER no_room"_s));
    QTest::keyClicks(purpose, u"Y"_s);
    QTRY_VERIFY(*fixture.reg().requests().kept(id));
    QVERIFY2(!fixture.window().messageBar()->isVisible(), qPrintable(fixture.window().messageBar()->text()));
}

void RequestEditorTest::leavingWritesOneEvent()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    const auto eventsOf = [&] { return events(fixture.reg().database(), 100, RecordRef::of(id))->size(); };
    const auto before = eventsOf();
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"abc"_s);
    fixture.window().run(CommandId::SaveNow);
    QTest::keyClicks(purpose, u"def"_s);
    QCOMPARE(eventsOf(), before);
    fixture.window().run(CommandId::NextPage);
    QCOMPARE(eventsOf(), before + 1);
    QVERIFY(stored(fixture, id).draft.purpose.contains(u"abc"_s));
    QVERIFY(stored(fixture, id).draft.purpose.contains(u"def"_s));
    QVERIFY(!*fixture.reg().requests().kept(id));
}

void RequestEditorTest::nothingTypedMakesNoRequest()
{
    WindowFixture fixture;
    const auto before = fixture.reg().requests().summaries()->size();
    fixture.window().run(CommandId::NewRequest);
    fixture.window().run(CommandId::NextPage);
    QCOMPARE(fixture.reg().requests().summaries()->size(), before);
    fixture.window().run(CommandId::NewRequest);
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    QTest::keyClicks(purpose, u"A purpose"_s);
    fixture.window().run(CommandId::NextPage);
    QCOMPARE(fixture.reg().requests().summaries()->size(), before + 1);
}

void RequestEditorTest::aFindingLeadsToItsField()
{
    WindowFixture fixture;
    openDraft(fixture, u"11-unrecorded-decision"_s);
    fixture.window().run(CommandId::NextFinding);
    auto *focused = QApplication::focusWidget();
    QVERIFY(focused);
    bool within = false;
    for (auto *field : fixture.window().page()->findChildren<Field *>())
        within = within || (field->label() == u"Decision of the committee" && field->isAncestorOf(focused));
    QVERIFY(within);
}

void RequestEditorTest::anUnvisitedFieldBearsNoMark()
{
    WindowFixture fixture;
    fixture.window().run(CommandId::NewRequest);
    int marked = 0;
    for (auto *field : fixture.window().page()->findChildren<Field *>())
        marked += field->isMarked() ? 1 : 0;
    QCOMPARE(marked, 0);
    QVERIFY(!fixture.window().page()->findChildren<FindingCard *>().isEmpty());
}

void RequestEditorTest::aDateThatIsNoneIsSaidAndNotLost()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    auto *start = named<DateEdit>(*fixture.window().page(), u"Start date"_s);
    QVERIFY(start);
    start->selectAll();
    QTest::keyClicks(start, u"31/02/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(start->text(), u"31/02/2027"_s);
    const auto *field = qobject_cast<Field *>(start->parentWidget());
    QVERIFY(field && field->isMarked());
    // The page stays in front until it can be read, or the user goes on without it.
    fixture.window().run(CommandId::NextPage);
    QCOMPARE(fixture.window().place().page, PageId::RequestEditor);
    QVERIFY(fixture.window().messageBar()->text().contains(u"31/02/2027"_s));
    QCOMPARE(stored(fixture, id).draft.startDate, std::optional(QDate(2027, 3, 1)));
    QVERIFY(!fixture.window().close());
    QPushButton *goOn = nullptr;
    for (auto *button : fixture.window().messageBar()->findChildren<QPushButton *>())
        if (button->text() == u"Go on without it")
            goOn = button;
    QVERIFY(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QVERIFY(!fixture.window().isVisible());
}

void RequestEditorTest::whatCannotBeReadIsNotFinalised()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    auto *start = named<DateEdit>(*fixture.window().page(), u"Start date"_s);
    start->selectAll();
    QTest::keyClicks(start, u"31/02/2027"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(fixture.window().messageBar()->text().contains(u"31/02/2027"_s));
    QCOMPARE(QApplication::focusWidget(), start);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(stored(fixture, id).state, RequestState::Draft);
}

void RequestEditorTest::aVolumeThatIsNoNumberIsSaid()
{
    WindowFixture fixture;
    openDraft(fixture, u"01-production-complete"_s);
    auto *calls = named<QLineEdit>(*fixture.window().page(), u"Calls a day"_s);
    QVERIFY(calls);
    calls->selectAll();
    QTest::keyClicks(calls, u"1 or 2"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(fixture.window().messageBar()->text().contains(u"1 or 2"_s));
}

void RequestEditorTest::everyDraftSurvivesTheEditor_data()
{
    QTest::addColumn<QString>("name");
    const QDir drafts(QStringLiteral(LICET_TEST_DATA "/drafts"));
    for (const auto &file : drafts.entryInfoList({u"*.json"_s})) {
        // These two are refused by the import itself.
        if (file.baseName().startsWith(u"18-") || file.baseName().startsWith(u"19-"))
            continue;
        QTest::newRow(qPrintable(file.completeBaseName())) << file.completeBaseName();
    }
}

/// A key that changes nothing else must leave all else as it was: no field is dropped or tidied away.
void RequestEditorTest::everyDraftSurvivesTheEditor()
{
    QFETCH(const QString, name);
    WindowFixture fixture;
    const auto id = openDraft(fixture, name);
    auto expected = test::draftFrom(name);
    auto *place = named<QLineEdit>(*fixture.window().page(), u"Place"_s);
    QVERIFY(place);
    place->selectAll();
    QTest::keyClicks(place, u"Namur"_s);
    expected.place = u"Namur"_s;
    fixture.window().run(CommandId::NextPage);
    const auto kept = stored(fixture, id).draft;
    QVERIFY2(kept == expected, (jsonBytes(kept) + "\nis not\n" + jsonBytes(expected)).constData());
}

namespace {

LineBasis basisOnLawOf1990(const QString &title)
{
    LineBasis basis;
    basis.law = title;
    basis.article = u"15, § 1"_s;
    basis.date = QDate(1990, 1, 15);
    return basis;
}

/// Two services, the second with these bases of its own.
Draft draftOfTwoServices(const Bases &second)
{
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.services.resize(1);
    draft.services.push_back({u"PersonService"_s, u"3"_s, {true, {}}, {}, {}});
    draft.services[1].basis = second;
    return draft;
}

void typeOfBasis(QLineEdit *edit, const QString &text)
{
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

/// The visible ones of this name, from above.
std::vector<QPushButton *> buttonsFromAbove(const QWidget &page, const QString &name)
{
    QCoreApplication::processEvents();
    std::vector<QPushButton *> found;
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == name && button->isVisible())
            found.push_back(button);
    std::sort(found.begin(), found.end(), [&](const QPushButton *one, const QPushButton *other) {
        return one->mapTo(&page, QPoint()).y() < other->mapTo(&page, QPoint()).y();
    });
    return found;
}

} // namespace

void RequestEditorTest::whatEachServiceRestsOnSurvivesTheEditor()
{
    for (const auto &bases :
         {Bases{basisOnLawOf1990(u"KSZ-wet"_s)}, Bases{lineBasis({{}, {}, u"own data"_s})},
          Bases{lineBasis({u"19/905"_s, {}, {}}), basisOnLawOf1990(u"KSZ-wet"_s)}, Bases{LineBasis{}}}) {
        WindowFixture fixture;
        auto expected = draftOfTwoServices(bases);
        const auto id = openDraft(fixture, expected);
        auto *place = named<QLineEdit>(*fixture.window().page(), u"Place"_s);
        QVERIFY(place);
        place->selectAll();
        QTest::keyClicks(place, u"Namur"_s);
        expected.place = u"Namur"_s;
        fixture.window().run(CommandId::NextPage);
        const auto kept = stored(fixture, id).draft;
        QVERIFY2(kept == expected, (jsonBytes(kept) + "\nis not\n" + jsonBytes(expected)).constData());
    }
}

void RequestEditorTest::aServiceGetsABasisOfItsOwn()
{
    WindowFixture fixture;
    const auto before = draftOfTwoServices({});
    const auto id = openDraft(fixture, before);
    auto &page = *fixture.window().page();
    QCOMPARE(buttonsFromAbove(page, u"Law or decree"_s).size(), size_t(1));
    QTest::mouseClick(buttonsFromAbove(page, u"Per service"_s).at(0), Qt::LeftButton);
    const auto laws = buttonsFromAbove(page, u"Law or decree"_s);
    QCOMPARE(laws.size(), size_t(2));
    QTest::mouseClick(laws[1], Qt::LeftButton);
    typeOfBasis(named<QLineEdit>(page, u"Law or royal decree"_s), u"KSZ-wet"_s);
    typeOfBasis(named<QLineEdit>(page, u"Article"_s), u"15, § 1"_s);
    typeOfBasis(named<DateEdit>(page, u"Day of the law"_s), u"15/01/1990"_s);
    fixture.window().run(CommandId::NextPage);
    const auto kept = stored(fixture, id).draft;
    QCOMPARE(basesOf(kept, kept.services[0]), basesOf(before, before.services[0]));
    QCOMPARE(kept.services[1].basis, Bases{basisOnLawOf1990(u"KSZ-wet"_s)});
}

void RequestEditorTest::severalDecisionsStandForAllServices()
{
    WindowFixture fixture;
    const auto before = draftOfTwoServices({});
    const auto id = openDraft(fixture, before);
    auto &page = *fixture.window().page();
    QTest::mouseClick(buttonsFromAbove(page, u"Add a decision or law"_s).at(0), Qt::LeftButton);
    QTest::mouseClick(buttonsFromAbove(page, u"Decision"_s).at(1), Qt::LeftButton);
    QLineEdit *second = nullptr;
    for (auto *edit : page.findChildren<QLineEdit *>())
        if (edit->accessibleName() == u"Deliberation number" && edit->text().isEmpty() && edit->isVisible())
            second = edit;
    typeOfBasis(second, u"19/905"_s);
    fixture.window().run(CommandId::NextPage);
    const auto kept = stored(fixture, id).draft;
    auto both = basesOf(before, before.services[0]);
    both.push_back(lineBasis({u"19/905"_s, {}, {}}));
    QCOMPARE(kept.services[0].basis, both);
    QCOMPARE(kept.services[1].basis, both);
}

void RequestEditorTest::aServiceThatGoesTakesItsBasisAlong()
{
    WindowFixture fixture;
    auto draft = draftOfTwoServices({basisOnLawOf1990(u"KSZ-wet"_s)});
    draft.services.push_back({u"ThirdService"_s, u"1"_s, {true, {}}, {}, {}});
    draft.services[2].basis = {lineBasis({u"19/905"_s, {}, {}})};
    const auto id = openDraft(fixture, draft);
    auto *away = named<QToolButton>(*fixture.window().page(), u"Take service 2 away"_s);
    QVERIFY(away);
    QTest::mouseClick(away, Qt::LeftButton);
    fixture.window().run(CommandId::NextPage);
    const auto kept = stored(fixture, id).draft;
    QCOMPARE(kept.services.size(), size_t(2));
    QCOMPARE(basesOf(kept, kept.services[0]), basesOf(draft, draft.services[0]));
    QCOMPARE(basesOf(kept, kept.services[1]), draft.services[2].basis);
}

void RequestEditorTest::finalisingWithErrorsLeadsToTheFirst()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"11-unrecorded-decision"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(fixture.window().messageBar()->text().contains(u"1 error"_s));
    QCOMPARE(stored(fixture, id).state, RequestState::Draft);
    QVERIFY(stored(fixture, id).number.isEmpty());
}

void RequestEditorTest::whatStandsInTheWayFollowsTheFindings()
{
    WindowFixture fixture;
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.purpose.clear();
    draft.endDate = draft.startDate->addDays(-1);
    const auto id = fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
    fixture.window().go({PageId::RequestEditor, id->row()});
    fixture.window().run(CommandId::PrimaryAction);
    const auto said = [&] { return fixture.window().messageBar()->text(); };
    QVERIFY2(said().startsWith(u"Not yet: 2 errors"_s), qPrintable(said()));
    auto *end = named<DateEdit>(*fixture.window().page(), u"Last day"_s);
    QVERIFY(end);
    end->clear();
    QTRY_VERIFY2(said().startsWith(u"Not yet: 1 error"_s), qPrintable(said()));
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    purpose->setPlainText(test::draftFrom(u"01-production-complete"_s).purpose);
    QTRY_COMPARE(said(), QString());
    // What was closed, or gave way to something else, does not come back.
    purpose->clear();
    QVERIFY(test::settles(fixture.window()));
    QCOMPARE(said(), QString());
    fixture.window().run(CommandId::PrimaryAction);
    fixture.window().say({Message::Kind::Problem, u"Something else."_s});
    purpose->setPlainText(test::draftFrom(u"01-production-complete"_s).purpose);
    QVERIFY(test::settles(fixture.window()));
    QCOMPARE(said(), u"Something else."_s);
    // A day that cannot be read, too.
    auto *start = named<DateEdit>(*fixture.window().page(), u"Start date"_s);
    start->setText(u"31/02/2027"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY2(said().contains(u"31/02/2027"_s), qPrintable(said()));
    start->setText(u"01/03/2027"_s);
    QTRY_COMPARE(said(), QString());
}

/// An end cannot do without it.
void RequestEditorTest::theHelpOfTheLastDayFitsTheKind()
{
    WindowFixture fixture;
    for (const auto kind : {RequestKind::New, RequestKind::Change, RequestKind::End}) {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.kind = kind;
        const auto id = fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
        fixture.window().go({PageId::RequestEditor, id->row()});
        const auto *end = named<DateEdit>(*fixture.window().page(), u"Last day"_s);
        QVERIFY(end);
        QCOMPARE(end->accessibleDescription(), kind == RequestKind::End
                                                   ? u"The last day on which the services are called."_s
                                                   : u"Only when the use ends on a known day."_s);
    }
}

void RequestEditorTest::whatAServiceGivesIsSaidInTheUsersLanguage()
{
    for (const auto &[language, label, gives] :
         {std::tuple(Language::Dutch, u"Webservice"_s, u"wettelijke gegevens van een persoon"_s),
          std::tuple(Language::French, u"Service web"_s, u"données légales d’une personne"_s),
          std::tuple(Language::German, u"Webdienst"_s, u"gesetzliche Daten einer Person"_s),
          std::tuple(Language::English, u"Service"_s, u"legal data of a person"_s)}) {
        WindowFixture fixture(language);
        fixture.window().run(CommandId::NewRequest);
        auto *services = named<OpenChoice>(*fixture.window().page(), label);
        QVERIFY2(services, qPrintable(label));
        const int row = services->findText(u"PersonService"_s);
        QVERIFY(row >= 0);
        QCOMPARE(services->itemData(row, Qt::ToolTipRole).toString(), gives);
        services->setEditText(u"PersonService"_s);
        QCOMPARE(services->toolTip(), gives);
        QCOMPARE(services->accessibleDescription(), gives);
    }
}

void RequestEditorTest::aCompleteDraftIsFinalised()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::PrimaryAction);
    auto *opinion = named<QPushButton>(*fixture.window().page(), u"favourable"_s);
    QVERIFY(opinion);
    QTest::mouseClick(opinion, Qt::LeftButton);
    fixture.window().run(CommandId::PrimaryAction);
    const auto request = stored(fixture, id);
    QCOMPARE(request.state, RequestState::Finalised);
    QCOMPARE(request.number, u"2026-0001"_s);
    QCOMPARE(request.advice.opinion, std::optional(Opinion::Favourable));
    QCOMPARE(fixture.window().place().page, PageId::Request);
}

void RequestEditorTest::warningsNeedAReason()
{
    WindowFixture fixture;
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.purpose = u"test"_s;
    const auto id = fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
    fixture.window().go({PageId::RequestEditor, id->row()});
    fixture.window().run(CommandId::PrimaryAction);
    QPushButton *confirm = nullptr;
    for (auto *button : fixture.window().page()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Finalise")
            confirm = button;
    QVERIFY(confirm);
    QVERIFY(!confirm->isEnabled());
    for (auto *edit : fixture.window().page()->findChildren<QLineEdit *>())
        if (edit->isVisible() && edit->placeholderText() == u"Why this may stay as it is")
            QTest::keyClicks(edit, u"It is a trial"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(stored(fixture, *id).state, RequestState::Finalised);
    QVERIFY(!stored(fixture, *id).advice.reasons.empty());
}

void RequestEditorTest::aNumberKeepsItsInstitution()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    const auto institution = [&] {
        for (auto *choice : fixture.window().page()->findChildren<QComboBox *>())
            if (choice->accessibleName() == u"Institution")
                return choice;
        return static_cast<QComboBox *>(nullptr);
    };
    QVERIFY(institution() && institution()->isEnabled());
    fixture.window().run(CommandId::PrimaryAction);
    QTest::mouseClick(named<QPushButton>(*fixture.window().page(), u"favourable"_s), Qt::LeftButton);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(stored(fixture, id).state, RequestState::Finalised);
    QVERIFY(fixture.reg().requests().turnBack(id, RequestEvent::Reopen, u"typo"_s, {},
                                              test::stampOn({2026, 12, 7})));
    fixture.window().go({PageId::RequestEditor, id.row()});
    QVERIFY(institution() && !institution()->isEnabled());
    QVERIFY(institution()->toolTip().contains(u"2026-0001"_s));
}

void RequestEditorTest::aCopyLeavesOutWhatBelongsToOnePaper()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::CopyAsNew);
    const auto place = fixture.window().place();
    QCOMPARE(place.page, PageId::RequestEditor);
    QVERIFY(place.record != id.row() && place.record > 0);
    const auto copy = stored(fixture, Id<Request>(place.record));
    QCOMPARE(copy.copiedFrom, id);
    QVERIFY(!copy.draft.signingDate && !copy.draft.startDate);
    QCOMPARE(copy.draft.purpose, stored(fixture, id).draft.purpose);
}

void RequestEditorTest::tickingAllOperationsIsNotTheirNames()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture, u"01-production-complete"_s);
    auto *operations = named<QLineEdit>(*fixture.window().page(), u"Operations"_s);
    QVERIFY(operations);
    operations->selectAll();
    QTest::keyClicks(operations, u"all"_s);
    fixture.window().run(CommandId::NextPage);
    QVERIFY(stored(fixture, id).draft.services.front().operations.all);
}

void RequestEditorTest::theTabKeyGoesThroughEachService()
{
    WindowFixture fixture;
    openDraft(fixture, u"14-two-services-one-not-covered"_s);
    auto *add = [&]() -> QPushButton * {
        for (auto *one : fixture.window().page()->findChildren<QPushButton *>())
            if (one->text() == u"Add a service")
                return one;
        return nullptr;
    }();
    QVERIFY(add && add->isVisible());
    const auto walked = [&](const QStringList &from, int keys) {
        QStringList names = from;
        for (int key = 0; key < keys; ++key) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *now = QApplication::focusWidget();
            names << (now == add ? add->text() : now->accessibleName());
        }
        return names;
    };
    const auto row = [](int number) {
        return QStringList{u"Service"_s,     u"Version"_s,           u"Take service %1 away"_s.arg(number),
                           u"Operations"_s,  u"Choose operations"_s, u"Mode"_s,
                           u"Calls a day"_s, u"Busiest hour"_s};
    };
    // From the field before them, not from the window's end.
    auto *before = named<QComboBox>(*fixture.window().page(), u"Environment"_s);
    QVERIFY(before);
    before->setFocus();
    QCOMPARE(walked({}, 17), row(1) + row(2) + QStringList{u"Add a service"_s});
    // The one that is added is reached too, and what follows stands after the button still.
    QCOMPARE(walked({}, 1), QStringList{u"Start date"_s});
    QTest::mouseClick(add, Qt::LeftButton);
    // A new row appears with the next events.
    QTRY_VERIFY(QApplication::focusWidget()->isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Service"_s);
    QCOMPARE(walked({u"Service"_s}, 8), row(3) + QStringList{u"Add a service"_s});
    QCOMPARE(walked({}, 1), QStringList{u"Start date"_s});
}

void RequestEditorTest::whatIsTypedIsUndoneThoughTheRegisterChanged_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"Application"_s, u"Service"_s, u"Version"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// Findings are looked for anew, and the lists of what can be chosen with them.
void RequestEditorTest::whatIsTypedIsUndoneThoughTheRegisterChanged()
{
    QFETCH(const QString, name);
    WindowFixture fixture;
    openDraft(fixture, u"01-production-complete"_s);
    QVERIFY(test::settles(fixture.window()));
    const auto *undo = fixture.window().action(CommandId::Undo);
    auto *choice = named<QComboBox>(*fixture.window().page(), name);
    QVERIFY(choice && choice->isEditable());
    const auto before = choice->currentText();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClicks(choice, u"x"_s);
    QVERIFY(test::settles(fixture.window()));
    Q_EMIT fixture.reg().changed();
    QVERIFY(test::settles(fixture.window()));
    QVERIFY(undo->isEnabled());
    fixture.window().run(CommandId::Undo);
    QCOMPARE(choice->currentText(), before);
    QVERIFY(!undo->isEnabled());
}

void RequestEditorTest::theFieldsHaveRoomAtEachWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1024, 1152, 1280, 1366, 1440, 1600, 1920})
        QTest::addRow("%d", width) << width;
}

void RequestEditorTest::theFieldsHaveRoomAtEachWidth()
{
    QFETCH(const int, width);
    WindowFixture fixture;
    openDraft(fixture, u"01-production-complete"_s);
    fixture.window().resize(width, 800);
    QVERIFY(test::settles(fixture.window()));
    const auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    QVERIFY(purpose);
    QVERIFY2(purpose->visibleRegion().boundingRect().width() > 30 * characterWidth(*purpose),
             qPrintable(QString::number(purpose->visibleRegion().boundingRect().width())));
}

void RequestEditorTest::theTabKeyGoesAsTheEye_data()
{
    QTest::addColumn<QString>("draft");
    for (const auto &draft :
         {u"01-production-complete"_s, u"02-test-not-applicable"_s, u"14-two-services-one-not-covered"_s})
        QTest::newRow(qPrintable(draft)) << draft;
}

/// Line by line from above, and in a line from the left.
void RequestEditorTest::theTabKeyGoesAsTheEye()
{
    QFETCH(const QString, draft);
    WindowFixture fixture;
    openDraft(fixture, draft);
    QVERIFY(test::settles(fixture.window()));
    auto *sheet = fixture.window().page()->findChild<FormSheet *>();
    QVERIFY(sheet);
    std::vector<QWidget *> walked;
    for (auto *one = sheet->nextInFocusChain(); one != sheet; one = one->nextInFocusChain())
        if (sheet->isAncestorOf(one) && one->isVisible() && one->isEnabled() &&
            one->focusPolicy() & Qt::TabFocus && !one->focusProxy())
            walked.push_back(one);
    QVERIFY(walked.size() > 20);
    const auto corner = [&](const QWidget *one) { return one->mapTo(sheet, QPoint()); };
    QStringList wrong;
    for (size_t at = 1; at < walked.size(); ++at) {
        const auto before = corner(walked[at - 1]), here = corner(walked[at]);
        const bool isBelow = here.y() >= before.y() + sheet->fontMetrics().height();
        // A tick stands in the line of its field's label.
        const bool isBeside =
            qAbs(here.y() - before.y()) < 2 * sheet->fontMetrics().height() && here.x() > before.x();
        if (!isBelow && !isBeside)
            wrong << walked[at - 1]->accessibleName() + u" > "_s + walked[at]->accessibleName();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
}

} // namespace licet

using licet::RequestEditorTest;
LICET_TEST(RequestEditorTest)
#include "request_editor_test.moc"
