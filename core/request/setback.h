#pragma once

#include "request/request.h"

namespace licet {

/// A form that came back, was refused or was not signed, with its reason: shown at its field, and again while
/// typing for the same service or recipient.
struct Setback
{
    Id<Setback> id;
    Id<Request> request;
    RequestEvent event = RequestEvent::Return;
    QDate happenedOn;
    QString reason;
    QString field;     ///< the draft's member, or empty
    QString service;   ///< of the first line
    QString recipient; ///< its code

    bool operator==(const Setback &) const = default;
};
template <>
struct Columns<Setback>
{
    static constexpr const char *table = "setback";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("request_id", &Setback::request);
        visit("event", &Setback::event);
        visit("happened_on", &Setback::happenedOn);
        visit("reason", &Setback::reason);
        visit("field", &Setback::field);
        visit("service", &Setback::service);
        visit("recipient", &Setback::recipient);
    }
};

} // namespace licet
