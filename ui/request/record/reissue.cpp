#include "ui/request/record/reissue.h"

#include "documents/paper.h"
#include "request/facts_reader.h"
#include "request/signing.h"
#include "text/error_text.h"
#include "text/finding_text.h"
#include "text/terms.h"
#include "ui/request/draft_check.h"

namespace licet {

Result<Reissue::Paper> Reissue::read(const Context &context, const Request &request)
{
    Paper paper;
    LICET_ASSIGN(const auto version, context.reg().requests().currentFrozen(request.id));
    LICET_ASSIGN(paper.frozen, readJsonBytes<SnapshotContent>(version.data));
    LICET_ASSIGN(paper.facts,
                 readFacts(context.reg().database(), request.draft, context.today(), request.id));
    return paper;
}

Reissue::Offer Reissue::offer(const Context &context, const Paper &paper, const QString &name, QDate day)
{
    if (const auto fits = signsAsPrinted(paper.frozen, paper.facts, name, day); fits)
        return {};
    Offer offer;
    offer.isNeeded = true;
    const bool isEntitled =
        paper.facts.institution &&
        maySign(signatoryOn(*paper.facts.institution, paper.facts.staff, name, day).entitlement);
    if (!isEntitled) {
        offer.whyNot =
            describe(context.translator(), Error{ErrorKind::MandateUnusable, name, printedDate(day)});
        offer.sentence = offer.whyNot;
        return offer;
    }
    offer.sentence =
        tr("The form was made for %1 to sign, in another capacity or name than %2 on %3. "
           "Reissuing makes version %4 of the same number for %2; version %5 becomes void, and "
           "the new form is to be printed and signed.")
            .arg(paper.frozen.signatory.name, name, printedDate(day),
                 QString::number(paper.frozen.version + 1), QString::number(paper.frozen.version));
    return offer;
}

namespace {

/// The day by which it was to be signed stays, where this person may sign on it; else the day that is told.
std::optional<QDate> signingDayFor(const Context &context, const Reissue::Paper &paper, const Draft &draft,
                                   const QString &name, QDate told)
{
    const auto day = draft.signingDate.value_or(context.today());
    const auto &facts = paper.facts;
    const bool isKept = day >= context.today() && facts.institution &&
                        maySign(signatoryOn(*facts.institution, facts.staff, name, day).entitlement);
    return isKept ? draft.signingDate : std::optional(told);
}

/// It stands on the cover page, so it speaks the language of who reads that.
QString reissuedFor(const Reissue::Paper &paper, const QString &name)
{
    const auto &people = paper.facts.staff.people;
    const auto person =
        std::find_if(people.begin(), people.end(), [&](const Person &one) { return one.name == name; });
    const Translator translator(person == people.end() ? paper.frozen.language : person->language);
    return fillPlaces(translator.translate("Reissue", "Reissued for %1"), {name});
}

/// The finding that stops a reissue: an error, or a warning for which no reason was given.
const Finding *obstacle(const CheckOutcome &outcome, const ConsultantAdvice &advice)
{
    for (const auto &finding : outcome.findings) {
        const auto reason = advice.reasons.find(finding.rule);
        const bool isReasoned = reason != advice.reasons.end() && !reason->second.trimmed().isEmpty();
        if (finding.severity == Severity::Error || (finding.severity == Severity::Warning && !isReasoned))
            return &finding;
    }
    return nullptr;
}

} // namespace

bool Reissue::make(Context &context, const Request &request, const QString &name, QDate day)
{
    const auto paper = read(context, request);
    if (!paper) {
        context.say(paper.error());
        return false;
    }
    auto draft = request.draft;
    draft.signatory = name;
    draft.signingDate = signingDayFor(context, *paper, request.draft, name, day);
    const auto checked = checkDraft(context.reg(), draft, context.today(), request.id);
    if (!checked) {
        context.say(checked.error());
        return false;
    }
    if (const auto *finding = obstacle(checked->outcome, request.advice)) {
        context.say(
            Message{Message::Kind::Problem, tr("Not reissued: %1 Reopen the request to settle that.")
                                                .arg(describe(context.translator(), *finding).problem)});
        return false;
    }
    const auto snapshot = context.reg().requests().reissue(
        request.id, {name, draft.signingDate}, reissuedFor(*paper, name), context.stamp(), paperRenderer());
    if (!snapshot) {
        context.say(snapshot.error());
        return false;
    }
    context.saved();
    context.say(Message{Message::Kind::Success,
                        tr("%1 version %2 is made for %3: print it and have it signed.")
                            .arg(snapshot->number, QString::number(snapshot->version), name)});
    return true;
}

} // namespace licet
