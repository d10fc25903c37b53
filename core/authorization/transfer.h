#pragma once

#include "authorization/authorization.h"
#include "institution/merger.h"

namespace licet {

/// How far a right of an institution that merged has passed on to its successor (domain 6).
enum class TransferState { ToTransfer, Asked, Confirmed };
template <>
struct EnumCodes<TransferState>
{
    static constexpr std::array all{EnumCode<TransferState>{TransferState::ToTransfer, "to-transfer"},
                                    EnumCode<TransferState>{TransferState::Asked, "asked"},
                                    EnumCode<TransferState>{TransferState::Confirmed, "confirmed"}};
};

/// What was done to transfer one right after a merger: asked of KSZ on a day, and confirmed by it on a day. A
/// right of which nothing was done yet has none.
struct Transfer
{
    Id<Transfer> id;
    Id<Authorization> authorization;
    Id<Merger> merger;
    Id<Request> request; ///< by which it is asked, where one is needed
    std::optional<QDate> askedOn;
    std::optional<QDate> confirmedOn;  ///< from that day the right is the successor's
    QString reference;                 ///< KSZ's own
    Id<Application> formerApplication; ///< the predecessor's, whose log holds its use until then

    bool operator==(const Transfer &) const = default;
};
template <>
struct Columns<Transfer>
{
    static constexpr const char *table = "transfer";
    static constexpr const char *key = "authorization merger";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"authorization_id", QT_TRANSLATE_NOOP("Members", "Authorization"), MemberKind::Needed},
              &Transfer::authorization);
        visit(Member{"merger_id", QT_TRANSLATE_NOOP("Members", "Merger")}, &Transfer::merger);
        visit(Member{"request_id", QT_TRANSLATE_NOOP("Members", "Request")}, &Transfer::request);
        visit(Member{"asked_on", QT_TRANSLATE_NOOP("Members", "Transfer asked on")}, &Transfer::askedOn);
        visit(Member{"confirmed_on", QT_TRANSLATE_NOOP("Members", "Transfer confirmed on")},
              &Transfer::confirmedOn);
        visit(Member{"former_application_id", QT_TRANSLATE_NOOP("Members", "Application before"),
                     MemberKind::Fact, "formerApplication"},
              &Transfer::formerApplication);
        visit(Member{"reference", QT_TRANSLATE_NOOP("Members", "Their reference")}, &Transfer::reference);
    }
};

} // namespace licet
