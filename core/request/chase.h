#pragma once

#include "request/request.h"

namespace licet {

enum class ChaseWay { Mail, Letter, Telephone };
template <>
struct EnumCodes<ChaseWay>
{
    static constexpr std::array all{EnumCode<ChaseWay>{ChaseWay::Mail, "mail"},
                                    EnumCode<ChaseWay>{ChaseWay::Letter, "letter"},
                                    EnumCode<ChaseWay>{ChaseWay::Telephone, "telephone"}};
};

/// A reminder that went out for a request, or a contact about it; the next reminder is counted from it.
struct Chase
{
    Id<Chase> id;
    Id<Request> request;
    QDate chasedOn;
    ChaseWay way = ChaseWay::Mail;
    QString recipient;                       ///< code of whom was chased
    std::optional<QDate> promisedUntil = {}; ///< what was promised then: until this day it is left alone

    bool operator==(const Chase &) const = default;
};
template <>
struct Columns<Chase>
{
    static constexpr const char *table = "chase";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"request_id", QT_TRANSLATE_NOOP("Members", "Request"), MemberKind::Kept},
              &Chase::request);
        visit(Member{"chased_on", QT_TRANSLATE_NOOP("Members", "Chased on"), MemberKind::Needed},
              &Chase::chasedOn);
        visit(Member{"way", QT_TRANSLATE_NOOP("Members", "Way"), MemberKind::Needed}, &Chase::way);
        visit(Member{"recipient", QT_TRANSLATE_NOOP("Members", "Recipient"), MemberKind::Needed},
              &Chase::recipient);
        visit(Member{"promised_until", QT_TRANSLATE_NOOP("Members", "Promised by")}, &Chase::promisedUntil);
    }
};

} // namespace licet
