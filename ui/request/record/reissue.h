#pragma once

#include "request/request_store.h"
#include "ui/page/context.h"

#include <QCoreApplication>

namespace licet {

/// Whether a paper fits who signed it, and a new version of it for that person where it does not.
class Reissue
{
    Q_DECLARE_TR_FUNCTIONS(Reissue)

public:
    /// What the paper of a finalised request and the register say of its signing.
    struct Paper
    {
        SnapshotContent frozen;
        Facts facts;
    };
    static Result<Paper> read(const Context &context, const Request &request);

    struct Offer
    {
        bool isNeeded = false; ///< the paper names somebody else, or another capacity
        QString sentence;      ///< what differs, and what reissuing would do
        QString whyNot;        ///< why it can't be reissued for this person; empty when it can
    };
    static Offer offer(const Context &context, const Paper &paper, const QString &name, QDate day);

    /// The next version, for this signatory; true when it was made. Every failure is said.
    static bool make(Context &context, const Request &request, const QString &name, QDate day);
};

} // namespace licet
