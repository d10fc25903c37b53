#include "written_papers.h"

#include "output.h"

namespace licet::cli {

int chase(const Call &call, const Translator &translator)
{
    return writePapers(
        call, translator,
        {DispatchKind::Chase,
         translator.translate("CommandLine",
                              "Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a "
                              "letter."),
         translator.translate(
             "CommandLine", "The reminder was written; nothing is recorded by that: once it has left, say so "
                            "with licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.")});
}

} // namespace licet::cli
