#include "request/drafting.h"
#include "request/facts_reader.h"
#include "request/snapshot_content.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class DraftingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDraftKnowsWhatTheRegisterKnows();
    void aSignatoryIsOnlyTakenWhenThereIsOne();
    void aCopyLeavesOutWhatBelongsToOnePaper();
    void theCardOfAnotherEnvironmentIsNotTaken();
    void roomForEveryPartChangesNothing_data();
    void roomForEveryPartChangesNothing();
    void whatWasTypedAndTakenAwayIsAbsent();
    void anEmptyPartThatWasThereStays();
    void spaceAtTheEndOfALongTextIsDropped();
    void theRegimeOfTheInstitutionChoosesTheLanguage();
};

void DraftingTest::aNewDraftKnowsWhatTheRegisterKnows()
{
    const test::ExampleRegister example;
    const auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
    const auto staff = *example.reg->staff(institution.id);
    const auto draft = newDraft(institution, staff, {2026, 12, 7});
    QCOMPARE(draft.institution, u"0999000129"_s);
    QCOMPARE(draft.language, institution.language);
    QCOMPARE(draft.preparedBy, u"Joris Wouters"_s);
    QCOMPARE(draft.services.size(), size_t(1));
    QVERIFY(!draft.environment);
    QVERIFY(!draft.signingDate);
    // Before anybody held a mandate nobody prepares it.
    QVERIFY(newDraft(institution, staff, {2000, 1, 1}).preparedBy.isEmpty());
}

/// What it writes is in its language, also to a signatory who speaks another one; in a bilingual one each has
/// his own.
void DraftingTest::theRegimeOfTheInstitutionChoosesTheLanguage()
{
    const test::ExampleRegister example;
    auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
    institution.language = Language::French;
    for (const auto regime : {LanguageRegime::Dutch, LanguageRegime::Bilingual}) {
        institution.languageRegime = regime;
        QVERIFY(example.reg->change(institution, test::stampOn({2026, 12, 1})));
        const bool isUnilingual = regime == LanguageRegime::Dutch;
        auto draft = newDraft(institution, *example.reg->staff(institution.id), {2026, 12, 7});
        QCOMPARE(*draft.language, isUnilingual ? Language::Dutch : Language::French);
        draft.signatory = u"Bart Lefèvre"_s;
        const auto facts = readFacts(example.reg->database(), draft, {2026, 12, 7});
        QVERIFY(facts);
        QCOMPARE(paperOf(draft, *facts).signatory.language,
                 std::optional(isUnilingual ? Language::Dutch : Language::French));
        draft.language.reset();
        QCOMPARE(formLanguage(draft, *facts), isUnilingual ? Language::Dutch : Language::French);
    }
}

void DraftingTest::aSignatoryIsOnlyTakenWhenThereIsOne()
{
    const test::ExampleRegister example;
    const auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
    const auto staff = *example.reg->staff(institution.id);
    // Official and deputy are both there: it is for the consultant to choose.
    QCOMPARE(newDraft(institution, staff, {2026, 12, 7}).signatory, QString());
    // Claes is away, Lefèvre not yet.
    QCOMPARE(newDraft(institution, staff, {2026, 12, 22}).signatory, u"Bart Lefèvre"_s);
    // Both are away.
    QCOMPARE(newDraft(institution, staff, {2026, 12, 28}).signatory, u"Joris Wouters"_s);
}

void DraftingTest::aCopyLeavesOutWhatBelongsToOnePaper()
{
    auto original = test::draftFrom(u"01-production-complete"_s);
    original.kind = RequestKind::End;
    original.authorization = Id<Authorization>(3);
    original.endDate = QDate(2028, 1, 1);
    const auto copy = copyAsNew(original);
    QCOMPARE(int(copy.kind), int(RequestKind::New));
    QVERIFY(!copy.authorization.isSet());
    QVERIFY(!copy.startDate && !copy.endDate && !copy.signingDate);
    auto expected = original;
    expected.kind = RequestKind::New;
    expected.authorization = {};
    expected.startDate.reset();
    expected.endDate.reset();
    expected.signingDate.reset();
    QVERIFY(copy == expected);
}

void DraftingTest::theCardOfAnotherEnvironmentIsNotTaken()
{
    Connection test, production;
    test.environment = Environment::Test;
    test.logging.keeper = u"Test keeper"_s;
    production.environment = Environment::Production;
    Draft draft;
    QVERIFY(!loggingFromCard(draft, {test, production}));
    draft.environment = Environment::Test;
    QCOMPARE(loggingFromCard(draft, {production, test})->keeper, u"Test keeper"_s);
    // A card that declares nothing gives nothing.
    draft.environment = Environment::Production;
    QVERIFY(!loggingFromCard(draft, {test, production}));
}

void DraftingTest::roomForEveryPartChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"01-production-complete", "08-vague", "09-ocmw-general-authorization",
                             "17-batch", "20-no-norms-this-year-and-no-contacts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DraftingTest::roomForEveryPartChangesNothing()
{
    QFETCH(const QString, name);
    const auto draft = test::draftFrom(name);
    QVERIFY(withoutEmptyParts(withEveryPart(draft), draft) == draft);
    QVERIFY(withEveryPart(draft).contacts->technical);
    QVERIFY(withEveryPart(draft).logging->lastRetrievalTest);
}

void DraftingTest::whatWasTypedAndTakenAwayIsAbsent()
{
    const auto draft = withoutEmptyParts(withEveryPart(Draft()));
    QVERIFY(draft == Draft());
    auto typed = withEveryPart(Draft());
    typed.contacts->ppkb->name = u"A"_s;
    QVERIFY(withoutEmptyParts(typed).contacts);
    QVERIFY(!withoutEmptyParts(typed).contacts->technical);
    typed.contacts->ppkb->name = u""_s;
    QVERIFY(!withoutEmptyParts(typed).contacts);
}

void DraftingTest::anEmptyPartThatWasThereStays()
{
    Draft before;
    before.contacts.emplace().technical.emplace();
    before.logging.emplace();
    QVERIFY(withoutEmptyParts(withEveryPart(before), before) == before);
    QVERIFY(!(withoutEmptyParts(withEveryPart(before)) == before));
}

void DraftingTest::spaceAtTheEndOfALongTextIsDropped()
{
    Draft draft;
    draft.purpose = u"  One purpose. \n\n"_s;
    draft.remarks = u"\n"_s;
    QCOMPARE(withoutEmptyParts(draft).purpose, u"  One purpose."_s);
    QCOMPARE(withoutEmptyParts(draft).remarks, QString());
}

} // namespace licet

using licet::DraftingTest;
LICET_TEST(DraftingTest)
#include "drafting_test.moc"
