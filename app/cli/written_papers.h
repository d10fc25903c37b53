#pragma once

#include "command.h"
#include "followup/dispatch.h"

namespace licet::cli {

/// What `send` and `chase` have of their own.
struct PapersAsked
{
    DispatchKind kind = DispatchKind::Send;
    QString whereTo; ///< the sentence for an output that is neither mail nor letter
    QString done;    ///< the sentence once they are written
};

/// Writes the papers of requests into the file of `--output`, and records nothing: the register is read only.
int writePapers(const Call &call, const Translator &translator, const PapersAsked &asked);

} // namespace licet::cli
