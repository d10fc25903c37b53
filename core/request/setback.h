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
        visit(Member{"request_id", QT_TRANSLATE_NOOP("Members", "Request"), MemberKind::Kept},
              &Setback::request);
        visit(Member{"event", QT_TRANSLATE_NOOP("Members", "Event"), MemberKind::Needed}, &Setback::event);
        visit(Member{"happened_on", QT_TRANSLATE_NOOP("Members", "Happened on"), MemberKind::Needed},
              &Setback::happenedOn);
        visit(Member{"reason", QT_TRANSLATE_NOOP("Members", "Reason"), MemberKind::Needed}, &Setback::reason);
        visit(Member{"field", QT_TRANSLATE_NOOP("Members", "Field")}, &Setback::field);
        visit(Member{"service", QT_TRANSLATE_NOOP("Members", "Service")}, &Setback::service);
        visit(Member{"recipient", QT_TRANSLATE_NOOP("Members", "Recipient")}, &Setback::recipient);
    }
};

} // namespace licet
