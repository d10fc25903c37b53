#include "history/register_as_of.h"
#include "request/answer/line_numbers.h"
#include "request/corrections/correcting.h"
#include "request/corrections/revoking.h"
#include "support/about_a_right.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::AboutARight;
using test::executedOn;
using test::stampOn;

namespace {

const QDate termsPutRightOn(2027, 3, 1);

LineAnswer granted(const std::function<void(GrantedTerms &)> &say, int line = 0)
{
    LineAnswer answer{line, LineOutcome::WithDifferences};
    say(answer.granted);
    return answer;
}
LineAnswer until(QDate day)
{
    return granted([day](GrantedTerms &terms) { terms.until = day; });
}

/// A request that was executed, and what is put right about its answer.
struct Executed
{
    explicit Executed(RequestKind kind, std::vector<LineAnswer> lines = {},
                      const std::function<void(Draft &)> &otherwise = {})
        : about(kind)
    {
        about.draft.startDate = executedOn;
        about.draft.endDate = QDate(2030, 12, 31);
        if (kind == RequestKind::New)
            about.draft.authorization = {};
        if (otherwise)
            otherwise(about.draft);
        const auto done = about.execute(std::move(lines));
        if (!done)
            qFatal("not executed: %d", int(done.error().kind));
        event = last(RequestEvent::Execute);
        right = done->authorizations.front();
    }
    [[nodiscard]] qint64 last(RequestEvent kind)
    {
        for (const auto &one : *trail())
            if (one.kind == kind)
                return one.sequence;
        qFatal("no such event");
    }
    Result<std::vector<Event>> trail() { return events(database(), 100, RecordRef::of(about.id)); }
    Result<void> correct(const LineAnswer &line) { return correct(line, event); }
    Result<void> correct(const LineAnswer &line, qint64 which)
    {
        EventCorrection correction;
        correction.lines = {line};
        return correctEvent(database(), about.id, which, correction, u"misread"_s, stampOn(termsPutRightOn));
    }
    Authorization now() { return *about.reg().get(right); }
    Authorization on(QDate day) { return *recordAsOf(database(), right, {day, {}}); }
    Request request() { return *about.reg().get(about.id); }
    bool isTold()
    {
        return *recordAsOf(database(), about.id, {}) == request() &&
               *recordAsOf(database(), right, {QDate(2040, 1, 1), {}}) == now();
    }
    Database &database() { return about.reg().database(); }

    AboutARight about;
    qint64 event = 0;
    Id<Authorization> right;
};

} // namespace

/// What an answer granted was entered wrongly, and is put right with what follows from it.
class CorrectedTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightIsWhatWasReallyGranted()
    {
        Executed one(RequestKind::New, {until({2029, 12, 31})});
        QVERIFY(one.correct(until({2028, 12, 31})));
        QCOMPARE(one.now().validUntil, std::optional(QDate(2028, 12, 31)));
        QCOMPARE(one.on(executedOn).validUntil, std::optional(QDate(2028, 12, 31)));
        QCOMPARE(one.now().asked->validUntil, std::optional(QDate(2030, 12, 31)));
        QCOMPARE(one.request().answer.lines[0].granted.until, std::optional(QDate(2028, 12, 31)));
        QVERIFY(one.isTold());
        // Whoever asks what was known before reads what was believed.
        const auto known = stampOn(termsPutRightOn).enteredAt;
        QCOMPARE(recordAsOf(one.database(), one.right, {executedOn, known})->validUntil,
                 std::optional(QDate(2029, 12, 31)));
    }
    void itWasGrantedAsAskedAfterAll()
    {
        Executed one(RequestKind::New, {granted([](GrantedTerms &terms) {
                         terms.from = executedOn.addDays(20);
                         terms.conditions = u"only in the office"_s;
                     })});
        QVERIFY(one.correct({0, LineOutcome::Granted}));
        QCOMPARE(one.now().validFrom, std::optional(executedOn));
        QVERIFY(one.now().conditions.isEmpty());
        QVERIFY(!one.now().asked);
        QCOMPARE(one.request().answer.lines[0].outcome, LineOutcome::Granted);
        QVERIFY(one.isTold());
    }
    void whatWasAddedSinceStays()
    {
        Executed one(RequestKind::New);
        auto right = one.now();
        right.note = u"in use by two services"_s;
        QVERIFY(one.about.reg().authorizations().keep(right, u"learnt"_s, stampOn(executedOn.addDays(3))));
        auto line = until({2028, 12, 31});
        line.difference = u"shorter"_s;
        QVERIFY(one.correct(line));
        QCOMPARE(one.now().note, right.note);
        QCOMPARE(one.now().validUntil, std::optional(QDate(2028, 12, 31)));
        QVERIFY(one.isTold());
    }
    void aChangeStandsFromTheDayThatWasReallyGranted()
    {
        const auto from = [](QDate day) { return granted([day](GrantedTerms &terms) { terms.from = day; }); };
        Executed one(RequestKind::Change, {from({2027, 2, 1})});
        QVERIFY(one.correct(from({2027, 4, 1})));
        QCOMPARE(one.on({2027, 3, 31}).validUntil, one.about.right.validUntil);
        QCOMPARE(one.on({2027, 4, 1}).validUntil, std::optional(QDate(2030, 12, 31)));
        QVERIFY(one.isTold());
    }
    void anEndIsOnTheDayThatWasReallyGranted()
    {
        Executed one(RequestKind::End, {until({2027, 6, 30})});
        QCOMPARE(one.now().endedOn, std::optional(QDate(2027, 7, 1)));
        QVERIFY(one.correct(until({2027, 9, 30})));
        QCOMPARE(one.now().endedOn, std::optional(QDate(2027, 10, 1)));
        QVERIFY(one.isTold());
        for (const auto &[line, member] :
             {std::pair(granted([](GrantedTerms &terms) { terms.from = QDate(2027, 6, 30); }), "validFrom"),
              {granted([](GrantedTerms &terms) { terms.version = u"2"_s; }), "version"}}) {
            const auto refused = one.correct(line);
            QCOMPARE(refused.error(), (Error{ErrorKind::NotOfAnEnd, QString::fromLatin1(member)}));
        }
    }
    void aLineOfItsOwnIsPutRight()
    {
        Executed one(RequestKind::New, {}, [](Draft &draft) {
            draft.services.push_back({u"OnSeveralService"_s, u"2"_s, {true, {}}, {}, {}});
        });
        QVERIFY(one.correct(granted([](GrantedTerms &terms) { terms.until = QDate(2028, 1, 31); }, 1)));
        QCOMPARE(one.now().validUntil, std::optional(QDate(2030, 12, 31)));
        const auto rights = *RecordStore<Authorization>::where(one.database(), u"request_id"_s, one.about.id);
        QCOMPARE(rights.size(), size_t(2));
        QCOMPARE(rights[1].validUntil, std::optional(QDate(2028, 1, 31)));
        QCOMPARE(one.request().answer.lines[0].outcome, LineOutcome::Granted);
    }
    void whatCannotBeIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<LineAnswer>("line");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such line") << LineAnswer{3} << ErrorKind::NotFound;
        QTest::newRow("not granted") << LineAnswer{0, LineOutcome::NotGranted} << ErrorKind::OutcomeStays;
        QTest::newRow("by letter") << LineAnswer{0, LineOutcome::Follows} << ErrorKind::OutcomeStays;
        QTest::newRow("more than asked") << until({2031, 1, 31}) << ErrorKind::GrantedMoreThanAsked;
        QTest::newRow("of the past") << until(executedOn.addDays(-1)) << ErrorKind::GrantedUntilPast;
        QTest::newRow("unsaid") << LineAnswer{0, LineOutcome::WithDifferences}
                                << ErrorKind::DifferencesUnsaid;
    }
    void whatCannotBeIsRefusedAndNothingIsWritten()
    {
        QFETCH(const LineAnswer, line);
        QFETCH(const ErrorKind, kind);
        Executed one(RequestKind::New, {until({2029, 12, 31})},
                     [](Draft &draft) { draft.startDate.reset(); });
        const auto last = *lastSequence(one.database());
        QCOMPARE(one.correct(line).error().kind, kind);
        QCOMPARE(*lastSequence(one.database()), last);
    }
    /// Each answer is put right by itself: of what a later one told anew, that one.
    void theAnswerThatCountsIsTheOneToPutRight()
    {
        Executed one(RequestKind::New);
        const auto amended = executedOn.addDays(5);
        QVERIFY(one.about.amend({until({2029, 6, 30})}, amended));
        const auto refused = one.correct(until({2028, 12, 31}));
        QCOMPARE(refused.error().kind, ErrorKind::AnsweredSince);
        QCOMPARE(refused.error().value, amended.toString(Qt::ISODate));
        QVERIFY(one.correct(until({2028, 12, 31}), one.last(RequestEvent::AnswerAmended)));
        QCOMPARE(one.on(amended).validUntil, std::optional(QDate(2028, 12, 31)));
        QCOMPARE(one.on(amended.addDays(-1)).validUntil, std::optional(QDate(2030, 12, 31)));
        QVERIFY(one.isTold());
    }
    void itGoesWithItsAnswer()
    {
        Executed one(RequestKind::Change, {until({2029, 12, 31})});
        QVERIFY(one.correct(until({2028, 12, 31})));
        QVERIFY(one.about.reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN([[maybe_unused]] const auto revoked,
                         revokeEvent(transaction, one.about.id, one.event, u"of another request"_s,
                                     stampOn(termsPutRightOn)));
            return {};
        }));
        QCOMPARE(one.now(), one.about.right);
        QCOMPARE(one.request().state, RequestState::Sent);
        QVERIFY(one.isTold());
    }
    /// A later answer's terms leave the day from which the right is valid.
    void anAmendedAnswersTermsLeaveTheBeginning()
    {
        Executed one(RequestKind::New);
        QVERIFY(one.about.amend({until({2029, 6, 30})}, executedOn.addDays(30)));
        QVERIFY(one.correct(until({2028, 12, 31}), one.last(RequestEvent::AnswerAmended)));
        QCOMPARE(one.now().validFrom, std::optional(executedOn));
        QVERIFY(one.isTold());
    }
    void aDayThatWasPutRightBeforeStays()
    {
        Executed one(RequestKind::New, {}, [](Draft &draft) { draft.startDate.reset(); });
        const auto right = executedOn.addDays(-1);
        QVERIFY(
            correctDay(one.database(), one.about.id, one.event, right, u"stamp"_s, stampOn(termsPutRightOn)));
        QCOMPARE(one.now().validFrom, std::optional(right));
        QVERIFY(one.correct(until({2028, 12, 31})));
        QCOMPARE(one.now().validFrom, std::optional(right));
        QCOMPARE(one.now().validUntil, std::optional(QDate(2028, 12, 31)));
        QVERIFY(one.isTold());
    }
    /// What another request, or a hand, told of the same since is not overtaken without a word.
    void whatWasToldSinceIsSaid()
    {
        Executed one(RequestKind::New);
        auto right = one.now();
        right.validUntil = QDate(2029, 6, 30);
        const auto kept =
            one.about.reg().authorizations().keep(right, u"learnt"_s, stampOn(executedOn.addDays(3)));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().subject));
        const auto refused = one.correct(until({2028, 12, 31}));
        QCOMPARE(refused.error().kind, ErrorKind::RightWentOn);
        QCOMPARE(one.now().validUntil, right.validUntil);
        // Another fact of it is put right.
        QVERIFY(one.correct(granted([](GrantedTerms &terms) { terms.conditions = u"in the office"_s; })));
        QCOMPARE(one.now().conditions, u"in the office"_s);
        QCOMPARE(one.now().validUntil, right.validUntil);
    }
    /// What was put right by hand is what the answer says, once that is put right too.
    void whatAHandPutRightAlreadyIsNoHindrance()
    {
        Executed one(RequestKind::New);
        auto right = one.now();
        right.validUntil = QDate(2028, 12, 31);
        QVERIFY(one.about.reg().authorizations().keep(right, u"learnt"_s, stampOn(executedOn.addDays(3))));
        QVERIFY(one.correct(until({2028, 12, 31})));
        QCOMPARE(one.now().validUntil, right.validUntil);
        QCOMPARE(one.on(executedOn).validUntil, right.validUntil);
        QCOMPARE(one.request().answer.lines[0].granted.until, right.validUntil);
        QVERIFY(one.isTold());
    }
    /// Another request changed the same since: until then it is what the first one really granted.
    void whatALaterRequestChangedStandsFromItsDay()
    {
        Executed one(RequestKind::New, {}, [](Draft &draft) {
            draft.services.front().operations = {true, {}};
        });
        const auto first = one.about.id;
        const auto later = executedOn.addDays(20);
        AboutARight &about = one.about;
        about.right = one.now();
        about.draft = *draftAbout(one.database(), about.right, RequestKind::Change, later);
        about.draft.identification.reset();
        about.draft.startDate = later;
        about.draft.endDate = QDate(2031, 12, 31);
        about.number = 2;
        QVERIFY(about.execute());
        const auto second = about.id;
        about.id = first;
        const auto stands = one.now();
        QCOMPARE(stands.validUntil, about.draft.endDate);
        QVERIFY(one.correct(until({2028, 12, 31})));
        QCOMPARE(one.now(), stands);
        QCOMPARE(one.on(executedOn).validUntil, std::optional(QDate(2028, 12, 31)));
        QCOMPARE(one.on(later.addDays(-1)).validUntil, std::optional(QDate(2028, 12, 31)));
        QCOMPARE(one.on(later).validUntil, stands.validUntil);
        QVERIFY(one.on(later.addDays(-1)).asked && !one.on(later).asked);
        QVERIFY(one.isTold());
        QVERIFY(one.correct(until({2028, 6, 30})));
        QCOMPARE(one.on(executedOn).validUntil, std::optional(QDate(2028, 6, 30)));
        // Without the later one it is what stands.
        const auto execution = events(one.database(), 1, RecordRef::of(second))->front().sequence;
        QVERIFY(about.reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN([[maybe_unused]] const auto revoked,
                         revokeEvent(transaction, second, execution, u"of another request"_s,
                                     stampOn(termsPutRightOn)));
            return {};
        }));
        QCOMPARE(one.now().validUntil, std::optional(QDate(2028, 6, 30)));
        QVERIFY(one.isTold());
    }
    void theSameOverAgainIsNoCorrection()
    {
        Executed one(RequestKind::New, {until({2029, 12, 31})});
        QCOMPARE(one.correct(until({2029, 12, 31})).error().kind, ErrorKind::NothingAmended);
    }
    /// Old and new, each time what was believed until then.
    void theTrailSaysWhatWasAndWhatIs()
    {
        Executed one(RequestKind::New);
        QVERIFY(one.correct(until({2029, 12, 31})));
        QVERIFY(one.correct(until({2028, 12, 31})));
        const auto all = *one.trail();
        const auto told = correctedFacts(all, all.front());
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told[0].was.contains(u"2029-12-31"_s) && !told[0].was.contains(u"2028-12-31"_s));
        QVERIFY(told[0].is.contains(u"2028-12-31"_s));
        const auto believed = asCorrected(all, *std::find_if(all.begin(), all.end(), [](const Event &each) {
                                              return each.kind == RequestEvent::Execute;
                                          }));
        QCOMPARE(believed.lines[0].granted.until, std::optional(QDate(2028, 12, 31)));
    }
};

} // namespace licet

using licet::CorrectedTermsTest;
LICET_TEST(CorrectedTermsTest)
#include "corrected_terms_test.moc"
