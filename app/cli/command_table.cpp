#include "command.h"

namespace licet::cli {

// One file each.
int initialise(const Call &call, const Translator &translator);
int import(const Call &call, const Translator &translator);
int list(const Call &call, const Translator &translator);
int amend(const Call &call, const Translator &translator);
int check(const Call &call, const Translator &translator);
int finalise(const Call &call, const Translator &translator);
int record(const Call &call, const Translator &translator);
int send(const Call &call, const Translator &translator);
int chase(const Call &call, const Translator &translator);
int due(const Call &call, const Translator &translator);
int promote(const Call &call, const Translator &translator);
int form(const Call &call, const Translator &translator);
int exportList(const Call &call, const Translator &translator);
int verify(const Call &call, const Translator &translator);

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table{
        {"init", "REGISTER [--example]", 1, 1, "", "example", initialise, true},
        {"import",
         "REGISTER FILE.json|FILE.csv [--on DATE] [--dry-run] [--pad-numbers] [--encoding NAME] "
         "[--dates day-first|month-first] [--near-names take|keep] [--refused FILE] [--overwrite] "
         "· REGISTER --take-back N",
         1, 2, "on refused encoding dates near-names take-back", "dry-run pad-numbers overwrite", import,
         true},
        {"list", "REGISTER WHAT [--on DATE] [--known-on DATE] [--institution KBO] [--json|--csv]", 2, 2,
         "on known-on institution", "json csv", list},
        {"amend", "REGISTER FILE.json --on DATE --note TEXT", 2, 2, "on note", "", amend, true},
        {"check", "REGISTER [REQUEST] [--on DATE] [--json]", 1, 2, "on", "json", check},
        {"finalise", "REGISTER REQUEST [--on DATE] [--signatory NAME]", 2, 2, "on signatory", "", finalise,
         true},
        {"form",
         "REGISTER REQUEST… --output FILE.pdf [--language nl|fr|de|en] [--cover] [--folder] [--version N] "
         "[--on DATE] [--overwrite]",
         2, -1, "output language version on", "cover folder overwrite", form},
        {"record",
         "REGISTER REQUEST|DOSSIER EVENT [--on DATE] [--by NAME] [--number N|none] [--line "
         "SERVICE=granted|with-differences|refused|follows] "
         "[--reference THEIRS] [--field MEMBER] [--note TEXT] [--attach FILE] [--role ROLE] [--event ID] "
         "[--happened-on DATE] [--did-not-happen] "
         "[--until DATE] [--way WAY] [--original ksz|kept|electronic] [--granted MEMBER=VALUE] [--instead] "
         "[--for NAME] "
         "[--reply-by DATE] [--again]",
         3, 3,
         "on by number line reference field note attach role event happened-on until way original "
         "granted reply-by for",
         "again instead did-not-happen", record, true},
        {"send", "REGISTER REQUEST… --output FILE.eml|FILE.pdf [--on DATE] [--signed-by-post] [--overwrite]",
         2, -1, "output on", "overwrite signed-by-post", send},
        {"chase", "REGISTER REQUEST… --output FILE.eml|FILE.pdf [--on DATE] [--signed-by-post] [--overwrite]",
         2, -1, "output on", "overwrite signed-by-post", chase},
        {"due",
         "REGISTER [--on DATE] [--from DATE] [--until DATE] [--institution KBO] [--json|--ics FILE] "
         "[--notify] "
         "[--overwrite]",
         1, 1, "on from until institution ics", "json overwrite notify", due},
        {"promote", "REGISTER REQUEST|authorization:ID [--on DATE]", 2, 2, "on", "", promote, true},
        {"export",
         "REGISTER [WHAT] --output FILE.csv|FILE.json|FILE.xlsx|FILE.licet [--on DATE] [--known-on DATE] "
         "[--institution KBO] [--overwrite]",
         1, 2, "output on known-on institution", "overwrite", exportList},
        {"verify", "REGISTER [--head SHA]", 1, 1, "head", "", verify},
    };
    return table;
}

} // namespace licet::cli
