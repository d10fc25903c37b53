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

/// A reminder that went out for a request; the next one is counted from it.
struct Chase
{
    Id<Chase> id;
    Id<Request> request;
    QDate chasedOn;
    ChaseWay way = ChaseWay::Mail;
    QString recipient; ///< code of whom was chased

    bool operator==(const Chase &) const = default;
};
template <>
struct Columns<Chase>
{
    static constexpr const char *table = "chase";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("request_id", &Chase::request);
        visit("chased_on", &Chase::chasedOn);
        visit("way", &Chase::way);
        visit("recipient", &Chase::recipient);
    }
};

} // namespace licet
