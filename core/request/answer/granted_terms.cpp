#include "request/answer/granted_terms.h"

#include "base/text_fold.h"
#include "request/draft.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Those granted that were not asked for.
QStringList operationsBeyond(const Operations &asked, const Operations &granted)
{
    if (asked.all)
        return {};
    if (granted.all)
        return {u"all"_s};
    QStringList beyond;
    for (const auto &one : granted.named)
        if (std::none_of(asked.named.begin(), asked.named.end(), [&](const QString &each) {
                return foldForComparison(each) == foldForComparison(one);
            }))
            beyond << one;
    return beyond;
}

Error moreThanAsked(const QString &member, const QString &granted)
{
    return Error{ErrorKind::GrantedMoreThanAsked, member, granted};
}

} // namespace

Result<void> checkGranted(const Draft &draft, const ServiceLine &line, const GrantedTerms &granted)
{
    if (granted.operations)
        if (const auto beyond = operationsBeyond(line.operations, *granted.operations); !beyond.isEmpty())
            return moreThanAsked(u"operations"_s, beyond.join(u", "_s));
    if (granted.from && draft.startDate && *granted.from < *draft.startDate)
        return moreThanAsked(u"validFrom"_s, granted.from->toString(Qt::ISODate));
    // An end may be granted for a later day than it was asked for.
    const bool isEnd = draft.kind == RequestKind::End;
    if (!isEnd && granted.until && draft.endDate && *granted.until > *draft.endDate)
        return moreThanAsked(u"validUntil"_s, granted.until->toString(Qt::ISODate));
    const auto from = granted.from ? granted.from : draft.startDate;
    const auto until = granted.until ? granted.until : draft.endDate;
    if (!isEnd && from && until && *until < *from)
        return Error{ErrorKind::LastDayBeforeFirst};
    return {};
}

} // namespace licet
