#include "request/mandate_effects.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate dayOfMandate(2026, 12, 1);
const QDate inAYear(2027, 12, 1);

struct House
{
    Institution institution;
    Staff staff;
};

/// One managing official from 2020 on, a consultant, no deputy.
House smallHouse()
{
    House house;
    house.institution.id = Id<Institution>(1);
    house.institution.consultantRoles = {codeOf(Role::SecurityConsultant)};
    Person official, consultant;
    official.id = Id<Person>(1);
    official.name = u"Marleen Claes"_s;
    consultant.id = Id<Person>(2);
    consultant.name = u"Joris Wouters"_s;
    house.staff.people = {official, consultant};
    Mandate managing, advising;
    managing.id = Id<Mandate>(1);
    managing.person = official.id;
    managing.role = Role::ManagingOfficial;
    managing.from = {2020, 1, 1};
    advising.id = Id<Mandate>(2);
    advising.person = consultant.id;
    advising.role = Role::SecurityConsultant;
    advising.from = {2020, 1, 1};
    house.staff.mandates = {managing, advising};
    return house;
}

Absence absence(qint64 person, QDate from, QDate until)
{
    Absence absence;
    absence.person = Id<Person>(person);
    absence.from = from;
    absence.until = until;
    return absence;
}

Request requestOf(qint64 row, const QString &signatory, std::optional<QDate> signingDay,
                  RequestState state = RequestState::Draft)
{
    Request request;
    request.id = Id<Request>(row);
    request.institution = Id<Institution>(1);
    request.state = state;
    request.draft.signatory = signatory;
    request.draft.signingDate = signingDay;
    return request;
}

} // namespace

class MandateEffectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayWithoutAnybodyIsAGap();
    void anAbsenceOfBothIsOneStretchAcrossNewYear();
    void aGapThatWasThereIsNotNew();
    void aGapBetweenTwoMandatesStays_data();
    void aGapBetweenTwoMandatesStays();
    void aRequestLosesItsSignatoryOnItsDay_data();
    void aRequestLosesItsSignatoryOnItsDay();
    void closedRequestsAndOtherHousesAreNotTouched();
    void aNamedContactIsTouchedWithoutLosingTheSignatory();
    void aMandateIsReplacedByItsIdAndAddedWithout();
};

void MandateEffectsTest::aDayWithoutAnybodyIsAGap()
{
    auto house = smallHouse();
    QVERIFY(daysWithoutSignatory(house.institution, house.staff, dayOfMandate, inAYear).empty());
    // Nobody at all.
    const std::vector<DayRange> all{{dayOfMandate, inAYear}};
    QCOMPARE(daysWithoutSignatory(house.institution, {}, dayOfMandate, inAYear), all);
    // Both away on one day.
    house.staff.absences = {absence(1, {2026, 12, 24}, {2026, 12, 24}),
                            absence(2, {2026, 12, 23}, {2026, 12, 25})};
    const std::vector<DayRange> christmasEve{{{2026, 12, 24}, {2026, 12, 24}}};
    QCOMPARE(daysWithoutSignatory(house.institution, house.staff, dayOfMandate, inAYear), christmasEve);
}

void MandateEffectsTest::anAbsenceOfBothIsOneStretchAcrossNewYear()
{
    auto house = smallHouse();
    house.staff.absences = {absence(1, {2026, 12, 21}, {2027, 1, 3}),
                            absence(2, {2026, 12, 30}, {2027, 1, 10})};
    const std::vector<DayRange> stretch{{{2026, 12, 30}, {2027, 1, 3}}};
    QCOMPARE(daysWithoutSignatory(house.institution, house.staff, dayOfMandate, inAYear), stretch);
    // The range asked for cuts it on both sides.
    const std::vector<DayRange> cut{{{2026, 12, 31}, {2027, 1, 1}}};
    QCOMPARE(daysWithoutSignatory(house.institution, house.staff, {2026, 12, 31}, {2027, 1, 1}), cut);
}

void MandateEffectsTest::aGapThatWasThereIsNotNew()
{
    auto house = smallHouse();
    house.staff.absences = {absence(1, {2027, 7, 5}, {2027, 7, 9}), absence(2, {2027, 7, 5}, {2027, 7, 6})};
    const auto after = withAbsence(house.staff, absence(2, {2027, 7, 7}, {2027, 7, 12}));
    const auto effects =
        mandateEffects(house.institution, house.staff, after, u"Joris Wouters"_s, {}, dayOfMandate);
    const std::vector<DayRange> newly{{{2027, 7, 7}, {2027, 7, 9}}};
    QCOMPARE(effects.newlyWithoutSignatory, newly);
    QVERIFY(!effects.isEmpty());
    QVERIFY(mandateEffects(house.institution, house.staff, house.staff, u"Joris Wouters"_s, {}, dayOfMandate)
                .isEmpty());
}

void MandateEffectsTest::aGapBetweenTwoMandatesStays_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<std::vector<DayRange>>("gaps");
    using Gaps = std::vector<DayRange>;
    QTest::newRow("on the day of change") << QDate(2027, 6, 30) << QDate(2027, 7, 1) << Gaps{};
    QTest::newRow("a day twice") << QDate(2027, 7, 1) << QDate(2027, 7, 1) << Gaps{};
    QTest::newRow("a day") << QDate(2027, 6, 30) << QDate(2027, 7, 2) << Gaps{{{2027, 7, 1}, {2027, 7, 1}}};
    QTest::newRow("a holiday") << QDate(2027, 7, 20) << QDate(2027, 7, 22)
                               << Gaps{{{2027, 7, 21}, {2027, 7, 21}}};
    QTest::newRow("a weekend") << QDate(2027, 7, 2) << QDate(2027, 7, 5)
                               << Gaps{{{2027, 7, 3}, {2027, 7, 4}}};
    QTest::newRow("today") << QDate(2026, 11, 30) << QDate(2026, 12, 2) << Gaps{{dayOfMandate, dayOfMandate}};
    QTest::newRow("past") << QDate(2026, 11, 29) << dayOfMandate << Gaps{};
    QTest::newRow("the last day looked at")
        << QDate(2027, 11, 30) << QDate(2027, 12, 5) << Gaps{{inAYear, inAYear}};
}

void MandateEffectsTest::aGapBetweenTwoMandatesStays()
{
    QFETCH(const QDate, last);
    QFETCH(const QDate, next);
    QFETCH(const std::vector<DayRange>, gaps);
    auto house = smallHouse();
    auto before = house.staff.mandates.front();
    before.until = last;
    auto after = before;
    after.id = Id<Mandate>(2);
    after.from = next;
    after.until.reset();
    house.staff.mandates = {before, after};
    const auto effects =
        mandateEffects(house.institution, house.staff, house.staff, u"Marleen Claes"_s, {}, dayOfMandate);
    QVERIFY(effects.newlyWithoutSignatory.empty());
    QCOMPARE(effects.stillWithoutSignatory, gaps);
    // The next one that begins later makes the gap longer: only its end is new.
    auto later = after;
    later.from = next.addDays(1);
    const auto moved = mandateEffects(house.institution, house.staff, withMandate(house.staff, later),
                                      u"Marleen Claes"_s, {}, dayOfMandate);
    QCOMPARE(moved.stillWithoutSignatory, gaps);
    std::vector<DayRange> newly;
    if (next >= dayOfMandate && next <= inAYear && last < next)
        newly.push_back({next, next});
    QCOMPARE(moved.newlyWithoutSignatory, newly);
}

void MandateEffectsTest::aRequestLosesItsSignatoryOnItsDay_data()
{
    QTest::addColumn<QDate>("signingDay");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<bool>("loses");
    QTest::newRow("signs on the last day") << QDate(2026, 12, 7) << QDate(2026, 12, 7) << false;
    QTest::newRow("signs a day after") << QDate(2026, 12, 8) << QDate(2026, 12, 7) << true;
    QTest::newRow("no day yet, mandate ends today") << QDate() << QDate(2026, 12, 1) << false;
    QTest::newRow("no day yet, mandate ended yesterday") << QDate() << QDate(2026, 11, 30) << true;
}

void MandateEffectsTest::aRequestLosesItsSignatoryOnItsDay()
{
    QFETCH(const QDate, signingDay);
    QFETCH(const QDate, lastDay);
    QFETCH(const bool, loses);
    const auto house = smallHouse();
    auto mandate = house.staff.mandates.front();
    mandate.until = lastDay;
    const auto open =
        requestOf(3, u"marleen claes"_s, signingDay.isValid() ? std::optional(signingDay) : std::nullopt);
    const auto effects = mandateEffects(house.institution, house.staff, withMandate(house.staff, mandate),
                                        u"Marleen Claes"_s, {open}, dayOfMandate);
    QCOMPARE(effects.requests.size(), size_t(1));
    QCOMPARE(effects.requests.front().losesItsSignatory, loses);
}

void MandateEffectsTest::closedRequestsAndOtherHousesAreNotTouched()
{
    const auto house = smallHouse();
    auto mandate = house.staff.mandates.front();
    mandate.until = dayOfMandate;
    const auto name = u"Marleen Claes"_s;
    auto elsewhere = requestOf(1, name, QDate(2026, 12, 7));
    elsewhere.institution = Id<Institution>(2);
    const std::vector requests{elsewhere, requestOf(2, name, QDate(2026, 12, 7), RequestState::Withdrawn),
                               requestOf(3, name, QDate(2026, 12, 7), RequestState::Executed),
                               requestOf(4, u"Joris Wouters"_s, QDate(2026, 12, 7)),
                               requestOf(5, name, QDate(2026, 12, 7), RequestState::Finalised)};
    const auto effects = mandateEffects(house.institution, house.staff, withMandate(house.staff, mandate),
                                        name, requests, dayOfMandate);
    QCOMPARE(effects.requests.size(), size_t(1));
    QCOMPARE(effects.requests.front().request.row(), qint64(5));
    QVERIFY(effects.requests.front().losesItsSignatory);
}

void MandateEffectsTest::aNamedContactIsTouchedWithoutLosingTheSignatory()
{
    const auto house = smallHouse();
    auto mandate = house.staff.mandates.back();
    mandate.until = dayOfMandate;
    auto open = requestOf(3, u"Marleen Claes"_s, QDate(2026, 12, 7));
    open.draft.contacts.emplace().technical.emplace().name = u"Joris Wouters"_s;
    const auto effects = mandateEffects(house.institution, house.staff, withMandate(house.staff, mandate),
                                        u"Joris Wouters"_s, {open}, dayOfMandate);
    QCOMPARE(effects.requests.size(), size_t(1));
    QVERIFY(!effects.requests.front().losesItsSignatory);
}

void MandateEffectsTest::aMandateIsReplacedByItsIdAndAddedWithout()
{
    const auto house = smallHouse();
    auto changed = house.staff.mandates.front();
    changed.role = Role::Deputy;
    QCOMPARE(withMandate(house.staff, changed).mandates.size(), size_t(2));
    QCOMPARE(int(withMandate(house.staff, changed).mandates.front().role), int(Role::Deputy));
    changed.id = {};
    QCOMPARE(withMandate(house.staff, changed).mandates.size(), size_t(3));
}

} // namespace licet

using licet::MandateEffectsTest;
LICET_TEST(MandateEffectsTest)
#include "mandate_effects_test.moc"
