#pragma once

#include "register/register.h"

namespace licet {

/// How much an extract took along.
struct Extract
{
    qint64 events = 0;  ///< of the register it was taken from
    qint64 leftOut = 0; ///< of these, whose payload concerns others
};

/// Makes a register of its own at `path` that holds one institution's records, the shared ones that they
/// need, and the whole chain of the history: the events that concern it with their payloads, unchanged, of
/// all others only header and digest. So the extract proves, by itself and against the original's head, that
/// its part of the history is the original's. A last event, "extracted", says which payloads were left out.
///
/// A header names no institution, but it does tell that some record of a kind was changed, when and by which
/// user; leaving headers out as well would leave room for forging. A decision that concerns several
/// institutions goes along whole: it is published, and its event could not be proven otherwise.
///
/// `replace`: an existing file gives way, unless it is a register, this or another.
/// FileExists, FileUnwritable, DiskFull, NotFound.
Result<Extract> extractInstitution(const Register &from, Id<Institution> institution, const QString &path,
                                   bool replace, const Stamp &stamp);

} // namespace licet
