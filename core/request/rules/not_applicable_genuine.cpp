#include "base/text_fold.h"
#include "request/rules/line_citations.h"

#include <QRegularExpression>

#include <algorithm>

namespace licet::rules {

namespace {

/// The shapes of a decision's number, which no date has (01/02/2027, 02/2027).
bool holdsNumber(const QString &reason)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9/])[0-9]{2}/[0-9]{2,3}(?![0-9/])|\\b(tc|scszg?|cssss?|ivc|csi)/"));
    return number.match(reason).hasMatch();
}

/// The words for authorization and deliberation in four languages.
const QRegularExpression &authorization()
{
    static const QRegularExpression word(QStringLiteral(
        "machtig|beraadslaging|authori[sz]ation|autorisation|deliberation|ermachtig|beschluss|beratung"));
    return word;
}

/// "Geen (voorafgaande) machtiging", "sans autorisation ni délibération", "not subject to an authorization".
/// What follows a word that gives a reason ("want", "car") is no longer denied.
bool isDeniedBefore(const QString &before)
{
    static const QRegularExpression denied(QStringLiteral(
        "(\\b(geen|zonder|noch|aucune?|sans|ni|keine[rnsm]?|kein|ohne|no|without|nor|neither)|"
        "\\bpas( besoin)? d['’e]|"
        "\\b(niet|vrijgesteld|vrijstelling|ontheven|exempte?e?s?|dispensee?s?|exempt|befreit|nicht|not|pas)"
        "( onderworpen aan| onder| sous| unter| under| aan| van| de| d| von| from| subject to| soumise?s? a| "
        "an)?"
        "( een| enige| une?| l| einer?| any| the)?)"
        "(?:[ "
        "'’]+(?!want\\b|omdat\\b|daar\\b|wegens\\b|volgens\\b|krachtens\\b|onder\\b|buiten\\b|dan\\b|door\\b|"
        "met\\b|op\\b|car\\b|puisque\\b|parce\\b|selon\\b|par\\b|sous\\b|hors\\b|vu\\b|denn\\b|weil\\b|"
        "gemass\\b|nach\\b|laut\\b|durch\\b|unter\\b|ausser\\b|because\\b|since\\b|under\\b|by\\b|beyond\\b|"
        "outside\\b)[^ ]+){0,3}[ '’]*$"));
    return denied.match(before).hasMatch();
}

/// "Machtiging (is) niet vereist", "l'autorisation n'est pas requise".
bool isDeniedAfter(const QString &after)
{
    static const QRegularExpression denied(QStringLiteral(
        "^[^ ]*( [^ ]+){0,4} (niet|onnodig|overbodig|pas|point|nicht|not|superflue?s?|unnotig|unnecessary|"
        "uberflussig)( [^ ]+){0,2}?( vereist| verplicht| nodig| noodzakelijk| toepassing| vereiste| "
        "requise?s?| necessaires?| "
        "obligatoires?| applicables?| erforderlich| notig| notwendig| anwendbar| required| needed| "
        "necessary| "
        "applicable|$)"));
    return denied.match(after).hasMatch();
}

/// Sentence part by part: a comma ends what is denied.
bool claimsAuthorization(const QString &reason)
{
    static const QRegularExpression end(QStringLiteral("[.,;:!?()\\[\\]\\n]"));
    for (const auto &part : reason.split(end)) {
        auto found = authorization().globalMatch(part);
        while (found.hasNext()) {
            const auto match = found.next();
            if (!isDeniedBefore(part.left(match.capturedStart())) &&
                !isDeniedAfter(part.mid(match.capturedEnd())))
                return true;
        }
    }
    return false;
}

} // namespace

/// Neither does a reason that claims an authorization stand, nor one beside a decision that is cited: the
/// official would declare both.
std::vector<Fault> notApplicableGenuine(const Draft &draft, const Facts &)
{
    std::vector<Fault> found;
    for (const auto &group : linesByBasis(draft)) {
        const auto cited = std::find_if(group.bases.begin(), group.bases.end(),
                                        [](const LineBasis &one) { return one.citesDecision(); });
        for (const auto &basis : group.bases) {
            if (!basis.isDeclaredNotApplicable())
                continue;
            const auto reason = foldForComparison(*basis.notApplicable);
            const bool isBeside = cited != group.bases.end();
            if (!isBeside && !holdsNumber(reason) && !claimsAuthorization(reason))
                continue;
            for (const int line : group.lines.empty() ? std::vector<int>{-1} : group.lines)
                if (isBeside)
                    found.push_back({QStringLiteral("beside-decision"),
                                     {cited->deliberation.isEmpty() ? cited->dossier : cited->deliberation},
                                     line});
                else
                    found.push_back({{}, {basis.notApplicable->trimmed()}, line});
        }
    }
    return faultsOfLines(draft, found);
}

} // namespace licet::rules
