#pragma once

#include <QString>

namespace licet {

/// Whoever something that is due waits on. Recipients have codes of the user's own, which may be called as
/// anything: so who it is is not told by its code.
struct Awaited
{
    enum class Who { Consultant, Official, Committee, Recipient };

    Who who = Who::Consultant;
    QString recipient = {}; ///< its code, "ppkb"

    static Awaited recipientOf(const QString &code) { return {Who::Recipient, code}; }

    bool operator==(const Awaited &) const = default;
};

/// As documents name it: "official", "consultant", "committee" or a recipient's code.
QString codeOf(const Awaited &awaited);

} // namespace licet
