#include "request/declared_none.h"

#include "exchange/register_import.h"
#include "request/authorization_change.h"
#include "request/drafting.h"
#include "request/next_environment.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QJsonObject fileWith(QJsonObject draft)
{
    return {{u"draft"_s, std::move(draft)}};
}

/// The fields that the complete draft leaves empty.
const QStringList emptyFields{u"endDate"_s, u"remarks"_s};

Draft draftWithNone(const QStringList &fields)
{
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.none = fields;
    return draft;
}

} // namespace

class DeclaredNoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDeclaredIsWrittenAndReadBack()
    {
        const auto draft = draftWithNone(emptyFields);
        const auto written = writeJson(draft).toObject();
        QCOMPARE(written.value(u"none"_s).toArray(), QJsonArray::fromStringList(emptyFields));
        QCOMPARE(readDraftFile(fileWith(written))->none, emptyFields);
        QCOMPARE(*readJson<Draft>(written), draft);
    }

    // Else each draft of an older register would differ from itself.
    void aDraftThatDeclaresNothingIsWrittenAsBefore()
    {
        QVERIFY(!writeJson(draftWithNone({})).toObject().contains(u"none"_s));
    }

    void eachFieldCanBeDeclaredWhileItSaysNothing()
    {
        for (const auto &field : fieldsThatMayBeNone()) {
            Draft draft;
            declareNone(draft, field, true);
            QVERIFY2(isDeclaredNone(draft, field), qPrintable(field));
            QVERIFY(checkDeclaredNone(draft, u"draft"_s));
            QCOMPARE(draft.none, QStringList{field});
            const auto full = filled();
            QVERIFY2(isStated(full, field), qPrintable(field));
            auto both = full;
            declareNone(both, field, true);
            QVERIFY(!isDeclaredNone(both, field));
            const auto refused = checkDeclaredNone(both, u"draft"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error(),
                     (Error{ErrorKind::MemberContradicts, u"draft.none[0]"_s, field, u"draft."_s + field}));
            dropOvertakenNone(both);
            QCOMPARE(both, full);
        }
    }

    void anotherFieldCannotBe()
    {
        for (const auto &field : {u"purpose"_s, u"contacts"_s, u"startDate"_s, QString()}) {
            const auto refused = readDraftFile(fileWith({{u"none"_s, QJsonArray{u"remarks"_s, field}}}));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::UnknownWord);
            QCOMPARE(refused.error().subject, u"draft.none[1]"_s);
            QCOMPARE(refused.error().value, field);
            QVERIFY(refused.error().hint.contains(u"contacts.technical"_s));
        }
    }

    // What somebody typed is not what the user declares.
    void aFillerStaysAsTyped()
    {
        const auto read = readDraftFile(fileWith({{u"legalBasis"_s, u"nvt"_s}}));
        QVERIFY(read);
        QCOMPARE(read->legalBasis, u"nvt"_s);
        QCOMPARE(read->none, QStringList());
        QVERIFY(!isDeclaredNone(*read, u"legalBasis"_s));
        const auto both =
            readDraftFile(fileWith({{u"legalBasis"_s, u"nvt"_s}, {u"none"_s, QJsonArray{u"legalBasis"_s}}}));
        QVERIFY(!both);
        QCOMPARE(both.error().kind, ErrorKind::MemberContradicts);
    }

    void anEndIsNeverWithoutItsLastDay()
    {
        auto draft = draftWithNone({u"endDate"_s});
        QVERIFY(isDeclaredNone(draft, u"endDate"_s));
        draft.kind = RequestKind::End;
        QVERIFY(!isDeclaredNone(draft, u"endDate"_s));
        const auto refused = checkDeclaredNone(draft, u"draft"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().hint, u"draft.kind"_s);
    }

    void copiesKeepIt()
    {
        const auto draft = draftWithNone(emptyFields);
        QCOMPARE(copyAsNew(draft).none, emptyFields);
        QCOMPARE(draftForEnvironment(draft, Environment::Test, {}).none, emptyFields);
        QCOMPARE(withoutEmptyParts(withEveryPart(draft), draft), draft);
    }

    // What the card says by now stands.
    void aLoggingCardOvertakesIt()
    {
        auto draft = draftWithNone({u"logging.joinedBy"_s, u"remarks"_s});
        draft.logging->joinedBy.clear();
        Connection card;
        card.environment = Environment::Acceptance;
        card.logging = *draft.logging;
        QCOMPARE(draftForEnvironment(draft, Environment::Acceptance, {card}).none,
                 (QStringList{u"logging.joinedBy"_s, u"remarks"_s}));
        card.logging.joinedBy = u"ticket"_s;
        QCOMPARE(draftForEnvironment(draft, Environment::Acceptance, {card}).none, QStringList{u"remarks"_s});
    }

private:
    static Draft filled()
    {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.endDate = QDate(2028, 12, 31);
        draft.remarks = u"Met spoed."_s;
        return draft;
    }
};

} // namespace licet

using licet::DeclaredNoneTest;
LICET_TEST(DeclaredNoneTest)
#include "declared_none_test.moc"
