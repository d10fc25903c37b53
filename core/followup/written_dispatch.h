#pragma once

#include "request/chase.h"

namespace licet {

enum class DispatchKind { Send, Chase };
template <>
struct EnumCodes<DispatchKind>
{
    static constexpr std::array all{EnumCode<DispatchKind>{DispatchKind::Send, "send"},
                                    EnumCode<DispatchKind>{DispatchKind::Chase, "chase"}};
};

/// A letter or mail that was written for a request and of which nobody has said yet that it left. Several
/// requests in one envelope have one each, with the same letter.
struct Dispatch
{
    Id<Dispatch> id;
    Id<Request> request;
    int version = 0; ///< of the form that goes along; 0: from outside
    DispatchKind kind = DispatchKind::Send;
    ChaseWay way = ChaseWay::Mail; ///< Mail or Letter
    QString recipient;             ///< code
    QString recipientName;
    QDate writtenOn;
    QString fileName;  ///< of the file that was written, or under which the letter is kept
    QByteArray letter; ///< SHA-256 of what is kept with the event

    bool operator==(const Dispatch &) const = default;
};
template <>
struct Columns<Dispatch>
{
    static constexpr const char *table = "dispatch";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"request_id", QT_TRANSLATE_NOOP("Members", "Request"), MemberKind::Kept},
              &Dispatch::request);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &Dispatch::version);
        visit(Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind")}, &Dispatch::kind);
        visit(Member{"way", QT_TRANSLATE_NOOP("Members", "Way")}, &Dispatch::way);
        visit(Member{"recipient", QT_TRANSLATE_NOOP("Members", "Recipient")}, &Dispatch::recipient);
        visit(Member{"recipient_name", QT_TRANSLATE_NOOP("Members", "Recipient's name")},
              &Dispatch::recipientName);
        visit(Member{"written_on", QT_TRANSLATE_NOOP("Members", "Written on")}, &Dispatch::writtenOn);
        visit(Member{"file_name", QT_TRANSLATE_NOOP("Members", "File name")}, &Dispatch::fileName);
        visit(Member{"letter", QT_TRANSLATE_NOOP("Members", "Letter"), MemberKind::Kept}, &Dispatch::letter);
    }
};

/// Whether somebody has yet to say that it left: what it was written for can still happen, with the version
/// that goes along.
bool isAsked(const Dispatch &dispatch, const Request &request);

} // namespace licet
