#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace licet {

/// Every action of the program. The table in commands.cpp gives each its words, menu and key; the main window
/// makes one QAction a row and asks the page in front whether it can run it.
enum class CommandId {
    NewRegister,
    OpenRegister,
    OpenExample,
    Import,
    ImportList,
    BackUp,
    Print,
    SavePdf,
    SigningFolder,
    ExportList,
    PrintList,
    Quit,
    NewRequest,
    CopyAsNew,
    Edit,
    SaveNow,
    Finalise,
    RecordEvent,
    Send,        ///< a covering letter or a mail draft
    Chase,       ///< a reminder to whom a request waits on
    AskQuestion, ///< of the PPKB contact or the security service
    Attach,
    PrepareRequests,
    NextEnvironment,
    AddReminder, ///< on the chosen record, or on none
    Snooze,      ///< something due
    Reopen,
    Decline,
    Withdraw,
    PrimaryAction, ///< Ctrl+Return
    Undo,
    SearchEverything,
    FilterPage,
    NextPage,
    PreviousPage,
    NextPane,
    PreviousPane,
    Open,
    Back,
    AskThePast,
    ShowHistory, ///< of the chosen record
    WhyThisDate, ///< the sum of a deadline
    WhileAway,
    NextFinding,
    PreviousFinding,
    FindingsPane,
    PageLarge,
    ShowSource,
    About,
};

enum class MenuId { Register, Request, Edit, View, Help };

struct CommandRow
{
    CommandId id;
    MenuId menu;
    const char *text; ///< marked with QT_TRANSLATE_NOOP("Commands", …), with its mnemonic
    const char *key;  ///< portable text, "Ctrl+N", or "" (interface.md 7)
};

/// In the order of the menus.
const std::vector<CommandRow> &commandTable();
/// In the interface's language, with its mnemonic.
QString commandText(CommandId id);
QString menuText(MenuId id);

} // namespace licet
