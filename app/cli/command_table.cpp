#include "command.h"

namespace licet::cli {

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table{
        {"init", "REGISTER [--example]", 1, 1, "", "example", initialise},
        {"import", "REGISTER FILE.json [--dry-run]", 2, 2, "on", "dry-run", import},
        {"list", "REGISTER WHAT [--on DATE] [--json|--csv]", 2, 2, "on", "json csv", list},
        {"check", "REGISTER [REQUEST] [--on DATE] [--json]", 1, 2, "on", "json", check},
        {"finalise", "REGISTER REQUEST [--on DATE] [--signatory NAME]", 2, 2, "on signatory", "", finalise},
        {"form",
         "REGISTER REQUEST… --output FILE.pdf [--language nl|fr|de|en] [--cover] [--folder] [--version N] "
         "[--overwrite]",
         2, -1, "output language version on", "cover folder overwrite", form},
    };
    return table;
}

} // namespace licet::cli
