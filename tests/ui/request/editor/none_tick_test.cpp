#include "ui/request/editor/none_tick.h"

#include "request/declared_none.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

namespace {

Id<Request> openDraft(WindowFixture &fixture, const Draft &draft)
{
    const auto id = fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
    if (!id)
        qFatal("draft not stored");
    fixture.window().go({PageId::RequestEditor, id->row()});
    return *id;
}

Draft completeDraft()
{
    return test::draftFrom(u"01-production-complete"_s);
}

Draft storedDraft(WindowFixture &fixture, Id<Request> id)
{
    const auto request = fixture.reg().requests().get(id);
    if (!request)
        qFatal("request not stored");
    return request->draft;
}

std::vector<QRect> placesOfFields(const FormSheet &sheet)
{
    std::vector<QRect> places;
    for (const auto *field : sheet.findChildren<Field *>())
        places.push_back(field->geometry());
    return places;
}

} // namespace

class NoneTickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tickingKeepsTheFieldEmptyUntilItIsUnticked()
    {
        WindowFixture fixture;
        const auto id = openDraft(fixture, completeDraft());
        auto *basis = named<QLineEdit>(*fixture.window().page(), u"Legal basis"_s);
        auto *tick = named<NoneTick>(*fixture.window().page(), u"Legal basis: none"_s);
        QVERIFY(basis && tick);
        QVERIFY(!tick->isChecked());
        const auto typed = basis->text();
        QVERIFY(!typed.isEmpty());
        tick->click();
        QVERIFY(!basis->isEnabled());
        QCOMPARE(basis->text(), QString());
        // A slip is undone by the same click.
        tick->click();
        QVERIFY(basis->isEnabled());
        QCOMPARE(basis->text(), typed);
        tick->click();
        fixture.window().run(CommandId::NextPage);
        const auto kept = storedDraft(fixture, id);
        QCOMPARE(kept.none, QStringList{u"legalBasis"_s});
        QCOMPARE(kept.legalBasis, QString());
    }

    void itIsReachedAndTickedByKey()
    {
        WindowFixture fixture;
        auto draft = completeDraft();
        draft.legalContext.clear();
        openDraft(fixture, draft);
        auto *context = named<QLineEdit>(*fixture.window().page(), u"Legal context"_s);
        auto *tick = named<NoneTick>(*fixture.window().page(), u"Legal context: none"_s);
        QVERIFY(context && tick);
        context->setFocus();
        QTest::keyClick(context, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), tick);
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(tick->isChecked() && !context->isEnabled());
        QCOMPARE(QApplication::focusWidget(), tick);
        // What can't be typed in is passed over.
        QTest::keyClick(tick, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Legal basis"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), tick);
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(context->isEnabled());
    }

    void nothingMovesWhenItIsTicked()
    {
        WindowFixture fixture;
        auto draft = completeDraft();
        draft.contacts.reset();
        openDraft(fixture, draft);
        fixture.window().resize(1024, 700);
        QVERIFY(test::settles(fixture.window()));
        const auto *sheet = fixture.window().page()->findChild<FormSheet *>();
        const auto before = placesOfFields(*sheet);
        for (const auto &name :
             {u"Remarks: none"_s, u"Last day: without end date"_s, u"Technical contact: none"_s}) {
            auto *tick = named<NoneTick>(*fixture.window().page(), name);
            QVERIFY2(tick, qPrintable(name));
            tick->click();
            QVERIFY(test::settles(fixture.window()));
            QVERIFY2(placesOfFields(*sheet) == before, qPrintable(name));
        }
    }

    void oneTickSpeaksForAllOfAContact()
    {
        WindowFixture fixture;
        const auto id = openDraft(fixture, completeDraft());
        auto *tick = named<NoneTick>(*fixture.window().page(), u"Contact at PPKB: none"_s);
        QVERIFY(tick);
        tick->click();
        for (const auto &name :
             {u"Contact at PPKB"_s, u"Contact at PPKB: e-mail address"_s, u"Contact at PPKB: telephone"_s}) {
            const auto *editor = named<QLineEdit>(*fixture.window().page(), name);
            QVERIFY2(editor && !editor->isEnabled() && editor->text().isEmpty(), qPrintable(name));
        }
        fixture.window().run(CommandId::NextPage);
        QCOMPARE(storedDraft(fixture, id).none, QStringList{u"contacts.ppkb"_s});
        QCOMPARE(storedDraft(fixture, id).contacts->ppkb.value_or(Contact{}), Contact{});
    }

    void whatIsTickedSurvivesTheEditor()
    {
        WindowFixture fixture;
        auto draft = completeDraft();
        draft.legalBasis.clear();
        draft.logging->joinedBy.clear();
        draft.contacts->technical.reset();
        // Not in the order of the sheet.
        draft.none = {u"remarks"_s, u"contacts.technical"_s, u"logging.joinedBy"_s, u"legalBasis"_s,
                      u"endDate"_s};
        const auto id = openDraft(fixture, draft);
        QVERIFY(test::settles(fixture.window()));
        int ticked = 0;
        for (const auto *tick : fixture.window().page()->findChildren<NoneTick *>())
            ticked += tick->isChecked() ? 1 : 0;
        QCOMPARE(ticked, 5);
        const auto events = licet::events(fixture.reg().database(), 100, RecordRef::of(id))->size();
        fixture.window().run(CommandId::NextPage);
        QCOMPARE(storedDraft(fixture, id), draft);
        QCOMPARE(licet::events(fixture.reg().database(), 100, RecordRef::of(id))->size(), events);
    }

    void anEndHasNoTickForItsLastDay()
    {
        WindowFixture fixture;
        const auto id = openDraft(fixture, completeDraft());
        auto *tick = named<NoneTick>(*fixture.window().page(), u"Last day: without end date"_s);
        auto *day = named<DateEdit>(*fixture.window().page(), u"Last day"_s);
        auto *kind = named<QComboBox>(*fixture.window().page(), u"Kind of request"_s);
        QVERIFY(tick && day && kind);
        tick->click();
        QVERIFY(!day->isEnabled());
        kind->setCurrentIndex(kind->findData(int(RequestKind::End)));
        QTRY_VERIFY(!tick->isVisible());
        QVERIFY(day->isEnabled());
        fixture.window().run(CommandId::SaveNow);
        fixture.window().run(CommandId::NextPage);
        QCOMPARE(storedDraft(fixture, id).none, QStringList());
    }

    // A finding about it leads to what can take the focus.
    void aFindingOfATickedFieldLeadsToItsTick()
    {
        WindowFixture fixture;
        auto draft = completeDraft();
        draft.contacts.reset();
        draft.none = {u"contacts.functional"_s, u"contacts.technical"_s};
        const auto id = openDraft(fixture, draft);
        fixture.window().go({PageId::RequestEditor, id.row(), DraftMember{u"contacts"_s}});
        QVERIFY(test::settles(fixture.window()));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Functional contact: none"_s);
    }

    void itsWordsHaveRoom_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &one : EnumCodes<Language>::all)
            QTest::newRow(one.code) << one.value;
    }
    void itsWordsHaveRoom()
    {
        QFETCH(const Language, language);
        WindowFixture fixture(language);
        openDraft(fixture, completeDraft());
        fixture.window().resize(1024, 700);
        QVERIFY(test::settles(fixture.window()));
        const auto *sheet = fixture.window().page()->findChild<FormSheet *>();
        const auto ticks = sheet->findChildren<NoneTick *>();
        QCOMPARE(ticks.size(), fieldsThatMayBeNone().size());
        for (const auto *tick : ticks) {
            QVERIFY2(tick->width() >= tick->sizeHint().width(), qPrintable(tick->accessibleName()));
            const QRect inSheet(tick->mapTo(sheet, QPoint()), tick->size());
            QVERIFY2(sheet->rect().contains(inSheet), qPrintable(tick->accessibleName()));
        }
        // All of the sheet is seen, for nothing scrolls sideways.
        const auto *viewport = sheet->parentWidget()->parentWidget();
        QVERIFY2(sheet->mapTo(viewport, sheet->rect().topRight()).x() < viewport->width(),
                 qPrintable(u"%1 of %2"_s.arg(sheet->width()).arg(viewport->width())));
        for (const auto *label : sheet->findChildren<QLabel *>())
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
};

} // namespace licet

using licet::NoneTickTest;
LICET_TEST(NoneTickTest)
#include "none_tick_test.moc"
