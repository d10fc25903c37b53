#include "request/rules/line_citations.h"

#include <QRegularExpression>

namespace licet::rules {

namespace {

/// A title says its day often itself: "wet van 15 januari 1990 houdende …".
bool namesItsDay(const QString &law)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(1[89]|20)\\d{2}(?!\\d)"));
    return year.match(law).hasMatch();
}

QString missingOf(const LineBasis &law)
{
    const bool hasDay = law.date || namesItsDay(law.law);
    if (isBlank(law.article))
        return hasDay ? QStringLiteral("article") : QStringLiteral("both");
    return hasDay ? QString() : QStringLiteral("day");
}

} // namespace

/// A law of which nobody can look up what it allows.
std::vector<Fault> lawPrecise(const Draft &draft, const Facts &)
{
    std::vector<Fault> found;
    for (const auto &group : linesByBasis(draft))
        for (const auto &one : group.bases) {
            if (isBlank(one.law) || missingOf(one).isEmpty())
                continue;
            for (const int line : group.lines.empty() ? std::vector<int>{-1} : group.lines)
                found.push_back({missingOf(one), {one.law.simplified()}, line});
        }
    return faultsOfLines(draft, found);
}

} // namespace licet::rules
