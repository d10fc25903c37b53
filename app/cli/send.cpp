#include "written_papers.h"

#include "output.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

int send(const Call &call, const Translator &translator)
{
    return writePapers(
        call, translator,
        {DispatchKind::Send,
         translator.translate("CommandLine",
                              "Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a "
                              "covering letter."),
         translator.translate(
             "CommandLine",
             "The papers were written; nothing is recorded by that: once they have left, say so "
             "with licet-cli record REGISTER REQUEST send.")});
}

} // namespace licet::cli
