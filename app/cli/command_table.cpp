#include "command.h"

namespace licet::cli {

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table{
        {"init", "REGISTER [--example]", 1, 1, "", "example", initialise},
        {"import", "REGISTER FILE.json [--dry-run]", 2, 2, "on", "dry-run", import},
        {"list", "REGISTER WHAT [--on DATE] [--known-on DATE] [--json|--csv]", 2, 2, "on known-on",
         "json csv", list},
        {"check", "REGISTER [REQUEST] [--on DATE] [--json]", 1, 2, "on", "json", check},
        {"finalise", "REGISTER REQUEST [--on DATE] [--signatory NAME]", 2, 2, "on signatory", "", finalise},
        {"form",
         "REGISTER REQUEST… --output FILE.pdf [--language nl|fr|de|en] [--cover] [--folder] [--version N] "
         "[--overwrite]",
         2, -1, "output language version on", "cover folder overwrite", form},
        {"record",
         "REGISTER REQUEST EVENT [--on DATE] [--by NAME] [--number N|none] [--line SERVICE=granted|refused] "
         "[--reference THEIRS] [--field MEMBER] [--note TEXT] [--attach FILE] [--event ID]",
         3, 3, "on by number line reference field note attach event", "", record},
        {"send", "REGISTER REQUEST… --output FILE.eml|FILE.pdf [--on DATE] [--overwrite]", 2, -1, "output on",
         "overwrite", send},
        {"promote", "REGISTER REQUEST [--on DATE]", 2, 2, "on", "", promote},
    };
    return table;
}

} // namespace licet::cli
