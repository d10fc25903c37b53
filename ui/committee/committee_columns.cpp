#include "ui/committee/committee_columns.h"

#include "committee/in_force.h"
#include "text/terms.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_text.h"

namespace licet {

using namespace Qt::StringLiterals;
using namespace committee;

namespace {

int countIn(const std::map<Id<Decision>, int> &counts, Id<Decision> decision)
{
    const auto found = counts.find(decision);
    return found == counts.end() ? 0 : found->second;
}

QString dossiersOf(const DecisionWithSteps &one)
{
    if (one.steps.empty())
        return {};
    const auto first = one.steps.front().dossier;
    return one.steps.size() == 1 ? first
                                 : CommitteePage::tr("%1 +%2", "dossier number, how many amendments")
                                       .arg(first, QString::number(one.steps.size() - 1));
}

} // namespace

int CommitteeFacts::dependentsOf(Id<Decision> decision) const
{
    return countIn(dependents, decision);
}

int CommitteeFacts::openReviews(Id<Decision> decision) const
{
    return countIn(reviews, decision);
}

std::optional<Deadline> CommitteeFacts::inForce(const DecisionWithSteps &one) const
{
    if (one.steps.empty() || !wasGranted(one.decision.state))
        return {};
    return inForceFrom(one.steps.front(), settings, calendar);
}

std::vector<ListColumn<DecisionWithSteps>> committeeColumns(const Translator &translator,
                                                            const CommitteeFacts &facts)
{
    using Row = DecisionWithSteps;
    std::vector<ListColumn<Row>> columns;
    columns.push_back({.name = u"deliberation"_s,
                       .title = CommitteePage::tr("Deliberation", "head of a column"),
                       .text = [](const Row &one) { return nameOf(one.decision); }});
    columns.push_back(
        {.name = u"dossier"_s, .title = CommitteePage::tr("Dossier number"), .text = dossiersOf});
    columns.push_back({.name = u"state"_s,
                       .title = CommitteePage::tr("State"),
                       .text = [&translator](const Row &one) { return term(translator, one.decision.state); },
                       .sortKey = [](const Row &one) { return QVariant(int(one.decision.state)); },
                       .code = [&translator](const Row &one) -> std::optional<StatusBadge> {
                           return dossierCode(translator, one.decision.state);
                       }});
    columns.push_back({.name = u"in-force"_s,
                       .title = CommitteePage::tr("In force on"),
                       .text =
                           [&facts](const Row &one) {
                               const auto start = facts.inForce(one);
                               return start ? printedDate(start->day) : QString();
                           },
                       .sortKey =
                           [&facts](const Row &one) {
                               const auto start = facts.inForce(one);
                               return QVariant(start ? start->day : QDate(9999, 1, 1));
                           },
                       .isFigure = true});
    columns.push_back(
        {.name = u"rests"_s,
         .title = CommitteePage::tr("Rests on it"),
         .text = [&facts](const Row &one) { return QString::number(facts.dependentsOf(one.decision.id)); },
         .sortKey = [&facts](const Row &one) { return QVariant(facts.dependentsOf(one.decision.id)); },
         .isFigure = true});
    columns.push_back({.name = u"review"_s,
                       .title = CommitteePage::tr("Review"),
                       .text =
                           [&facts](const Row &one) {
                               return facts.openReviews(one.decision.id) > 0
                                          ? CommitteePage::tr("open", "a review")
                                          : QString();
                           },
                       .isEmphatic = [](const Row &) { return true; }});
    columns.push_back({.name = u"subject"_s,
                       .title = CommitteePage::tr("Subject"),
                       .text = [](const Row &one) { return one.decision.subject; }});
    columns.push_back({.name = u"authority"_s,
                       .title = CommitteePage::tr("Authority"),
                       .text = [&translator, &facts](const Row &one) {
                           return shortName(translator, authorityOf(one, facts.day));
                       }});
    columns.push_back({.name = u"kind"_s,
                       .title = CommitteePage::tr("Kind"),
                       .text = [&translator](const Row &one) { return term(translator, one.decision.kind); },
                       .shownAtFirst = false});
    return columns;
}

} // namespace licet
