#include "coverage/ladder.h"

#include "authorization/computed_state.h"
#include "base/text_fold.h"

#include <algorithm>
#include <tuple>

namespace licet {

namespace {

bool isEnded(const Authorization &one, QDate day)
{
    return standingOn(one, day) == AuthorizationStanding::Ended;
}

QStringList folded(const QStringList &names)
{
    QStringList all;
    for (const auto &name : names)
        all << foldForComparison(name);
    all.sort();
    return all;
}

bool areSame(const QString &one, const QString &other)
{
    return foldForComparison(one) == foldForComparison(other);
}

bool areSame(const Operations &one, const Operations &other)
{
    return one.all == other.all && (one.all || folded(one.named) == folded(other.named));
}

bool areSame(const CommitteeBasis &one, const CommitteeBasis &other)
{
    return one.isDeclaredNotApplicable() == other.isDeclaredNotApplicable() &&
           areSame(one.deliberation, other.deliberation) && areSame(one.dossier, other.dossier);
}

/// As they stand: in another order they are the same for a reader who looks, and say so.
bool areSame(const Bases &one, const Bases &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const LineBasis &left, const LineBasis &right) {
                          return areSame(left.committee(), right.committee()) &&
                                 areSame(left.law, right.law) && areSame(left.article, right.article) &&
                                 left.date == right.date;
                      });
}

bool isSame(LadderMember member, const Authorization &one, const Authorization &other, QDate day)
{
    switch (member) {
    case LadderMember::Version:
        return areSame(one.version, other.version);
    case LadderMember::Operations:
        return areSame(one.operations, other.operations);
    case LadderMember::Purpose:
        return areSame(one.purpose, other.purpose);
    case LadderMember::Basis:
        return areSame(basesOf(one), basesOf(other));
    case LadderMember::LegalContext:
        return areSame(one.legalContext, other.legalContext);
    case LadderMember::State:
        return standingOn(one, day) == standingOn(other, day);
    case LadderMember::ProgramNumber:
    case LadderMember::ValidFrom:
    case LadderMember::ValidUntil:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

bool Ladder::differs(LadderMember member, Environment environment) const
{
    const auto &here = at(environment).authorization;
    if (!here)
        return false;
    for (int below = int(environment) - 1; below >= 0; --below)
        if (const auto &other = steps[size_t(below)].authorization)
            return !isSame(member, *here, *other, day);
    return false;
}

Ladder ladderOf(const Authorization &shown, const std::vector<Authorization> &ofApplication, QDate day)
{
    Ladder ladder;
    ladder.day = day;
    const auto service = foldForComparison(shown.service);
    const auto purpose = foldForComparison(shown.purpose);
    const auto fitness = [&](const Authorization &one) {
        return std::tuple(one.id == shown.id, !isEnded(one, day), foldForComparison(one.purpose) == purpose,
                          one.validFrom.value_or(QDate()), one.id);
    };
    for (const auto &one : ofApplication) {
        if (one.application != shown.application || foldForComparison(one.service) != service)
            continue;
        auto &step = ladder.steps[size_t(one.environment)];
        const bool counts = !isEnded(one, day);
        if (!step.authorization) {
            step.authorization = one;
            continue;
        }
        const bool isBetter = fitness(*step.authorization) < fitness(one);
        const bool otherCounts = isBetter ? !isEnded(*step.authorization, day) : counts;
        step.others += otherCounts ? 1 : 0;
        if (isBetter)
            step.authorization = one;
    }
    for (size_t index = 0; index < ladder.steps.size(); ++index)
        if (const auto &one = ladder.steps[index].authorization; one && !isEnded(*one, day))
            ladder.highest = Environment(index);
    return ladder;
}

} // namespace licet
