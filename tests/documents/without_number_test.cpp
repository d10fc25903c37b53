#include "documents/chase_letter.h"
#include "documents/dispatch_papers.h"
#include "exchange/mail_draft.h"
#include "followup/due_reader.h"
#include "lists/lists.h"
#include "request/check.h"
#include "support/led_request.h"
#include "support/paper_text.h"
#include "support/test_registry.h"
#include "text/due_text.h"
#include "text/finding_text.h"
#include "text/request_text.h"
#include "text/sheet_text.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// A draft and a request from outside in rows of which no number and no day has the digits.
struct NamelessRequests
{
    NamelessRequests()
    {
        auto &reg = *example.reg;
        leader.draft(u"17-batch"_s);
        if (!reg.database().runScript(u"PRAGMA foreign_keys = OFF; UPDATE request SET id = 471147; "
                                      "PRAGMA foreign_keys = ON"_s))
            qFatal("not moved");
        draft = leader.draft(u"01-production-complete"_s);
        Request request;
        request.origin = RequestOrigin::Outside;
        request.draft = test::draftFrom(u"02-test-not-applicable"_s);
        request.excerpt = excerptOf(request.draft);
        request.institution = (*reg.institutionByKbo(request.draft.institution))->id;
        request.state = RequestState::Sent;
        request.stateSince = request.begunOn = leader.day;
        request.changedAt = test::stampOn(leader.day).enteredAt;
        outside = *reg.add(request, test::stampOn(leader.day));
        if (draft.row() != 471148 || outside.row() != 471149)
            qFatal("not in the rows after it");
    }
    [[nodiscard]] const Database &database() const { return example.reg->database(); }

    test::ExampleRegister example;
    mutable test::Leader leader{*example.reg};
    Id<Request> draft;
    Id<Request> outside;
};

const auto nameOfDraft = u"DmfaConsultationService · Dossierbeheer · productie · 07/12/2026"_s;
/// Within a sentence.
const auto wordsForDraft =
    u"een aanvraag van 07/12/2026 voor DmfaConsultationService (Dossierbeheer, productie)"_s;

bool namesARow(const QString &text)
{
    return text.contains(u"47114"_s);
}

/// What a check says of a draft that asks the same once more.
Finding duplicateOf(const NamelessRequests &nameless)
{
    const auto again = test::draftFrom(u"01-production-complete"_s);
    const auto facts = *readFacts(nameless.database(), again, nameless.leader.day);
    const auto outcome = check(again, facts);
    for (const auto &finding : outcome.findings)
        if (finding.rule == u"not-duplicate" && finding.outcome == u"request")
            return finding;
    return {};
}

} // namespace

/// A request without number is named by service, application, environment and day; its row in the file means
/// nothing to anybody.
class WithoutNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAFinding()
    {
        const NamelessRequests nameless;
        const auto words = describe(Translator(Language::Dutch), duplicateOf(nameless));
        QVERIFY2(words.problem.contains(wordsForDraft), qPrintable(words.problem));
        QVERIFY(!namesARow(words.problem) && !namesARow(words.remedy));
    }

    void onTheCover()
    {
        const NamelessRequests nameless;
        auto input = test::finalVersionOf(test::draftFrom(u"01-production-complete"_s));
        input.check.findings = {duplicateOf(nameless)};
        const auto text =
            test::textOfPdf(*writePdf(**coverPage(input, Language::Dutch), u"cover"_s)).simplified();
        QVERIFY2(text.contains(wordsForDraft), qPrintable(text));
        QVERIFY(!namesARow(text));
    }

    void inAReminder()
    {
        const NamelessRequests nameless;
        const auto packed = packChases(nameless.database(), {nameless.outside}, {2026, 12, 21});
        QVERIFY(packed && packed->size() == 1);
        const auto mail = *chaseMail(packed->front());
        const auto letter = test::textOfPdf(*writePdf(**chaseLetter(packed->front()), u"letter"_s));
        for (const auto &text : {mail.subject, mail.text, letter.simplified()}) {
            QVERIFY2(text.contains(u"PersonService"_s) && text.contains(u"07/12/2026"_s), qPrintable(text));
            QVERIFY2(!namesARow(text), qPrintable(text));
        }
        // Nor does the draft in any of its heads.
        const auto draft = paperWriters(mailFor).chase(packed->front(), ChaseWay::Mail);
        QVERIFY(draft && draft->whole.contains("Subject"));
        QVERIFY2(!namesARow(QString::fromUtf8(draft->whole)), draft->whole.constData());
    }

    void inTheHistory()
    {
        const NamelessRequests nameless;
        const auto &history = *listNamed(u"history"_s);
        const auto rows = *history.rows({RegisterAsOf(nameless.database()), nameless.leader.day, {}});
        const auto sheet = sheetOf(Translator(Language::Dutch), history, rows);
        QStringList cells;
        for (const auto &row : sheet.rows)
            for (const auto &cell : row)
                cells << cell.text;
        QVERIFY2(!cells.filter(u"DmfaConsultationService · Dossierbeheer"_s).isEmpty(),
                 qPrintable(cells.join(u'\n')));
        QCOMPARE(cells.filter(u"47114"_s), QStringList());
    }

    void amongWhatIsDue()
    {
        const NamelessRequests nameless;
        int told = 0;
        const auto items = *readDueItems(nameless.database(), {2027, 3, 1});
        for (const auto &item : items)
            if (item.record == RecordRef::of(nameless.draft) ||
                item.record == RecordRef::of(nameless.outside)) {
                ++told;
                const auto title = dueTitle(Translator(Language::Dutch), item);
                QVERIFY2(!namesARow(title), qPrintable(title));
                QVERIFY2(title.contains(u"Service"_s), qPrintable(title));
            }
        QVERIFY(told > 0);
    }

    void inAFileName()
    {
        const NamelessRequests nameless;
        const auto request = *nameless.leader.requests().get(nameless.draft);
        QCOMPARE(fileNameOf(requestName(Translator(Language::Dutch), request), request.version, u"brief"_s),
                 u"DmfaConsultationService-Dossierbeheer-productie-07-12-2026-brief.pdf"_s);
    }
};

} // namespace licet

using licet::WithoutNumberTest;
LICET_TEST(WithoutNumberTest)
#include "without_number_test.moc"
