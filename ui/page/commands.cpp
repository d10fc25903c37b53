#include "ui/page/commands.h"

#include <QCoreApplication>

namespace licet {

const std::vector<CommandRow> &commandTable()
{
    using enum CommandId;
    static const std::vector<CommandRow> table{
        {NewRegister, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&New register…"), ""},
        {OpenRegister, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&Open register…"), "Ctrl+O"},
        {OpenExample, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "Open the &example"), ""},
        {Import, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&Import…"), "Ctrl+I"},
        {ImportList, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "Import a &list…"), ""},
        {BackUp, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&Back up now…"), ""},
        {Print, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&Print…"), "Ctrl+P"},
        {SavePdf, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "Save as P&DF…"), ""},
        {SigningFolder, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&Signing folder…"), ""},
        {ExportList, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "E&xport the list…"), ""},
        {PrintList, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "Prin&t the list…"), ""},
        {Quit, MenuId::Register, QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q"},
        {NewRequest, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&New request"), "Ctrl+N"},
        {CopyAsNew, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Copy as new"), "Ctrl+D"},
        {CommandId::Edit, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Edit"), "F2"},
        {SaveNow, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Save now"), "Ctrl+S"},
        {Finalise, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Finalise…"), ""},
        {RecordEvent, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Record an e&vent…"), "Ctrl+R"},
        {Send, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Send &papers…"), ""},
        {CommandId::Chase, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "C&hase…"), "Ctrl+M"},
        {AskQuestion, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Ask a question…"), ""},
        {Attach, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "A&ttach a file…"), "Ctrl+T"},
        {PrepareRequests, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Prepare re&quests…"), ""},
        {NextEnvironment, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Prepare next environ&ment"),
         "Ctrl+J"},
        {AddReminder, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Add a rem&inder…"), "Ctrl+G"},
        {Snooze, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Snoo&ze…"), "Ctrl+B"},
        {Reopen, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Reopen…"), ""},
        {Decline, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "The official &declines…"), ""},
        {Withdraw, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "&Withdraw…"), ""},
        {PrimaryAction, MenuId::Request, QT_TRANSLATE_NOOP("Commands", "Ne&xt step"), "Ctrl+Return"},
        {Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Commands", "&Undo"), "Ctrl+Z"},
        {SearchEverything, MenuId::Edit, QT_TRANSLATE_NOOP("Commands", "&Search everything"), "Ctrl+L"},
        {FilterPage, MenuId::Edit, QT_TRANSLATE_NOOP("Commands", "&Filter this page"), "Ctrl+F"},
        {Open, MenuId::View, QT_TRANSLATE_NOOP("Commands", "&Open as page"), ""},
        {Back, MenuId::View, QT_TRANSLATE_NOOP("Commands", "&Back"), "Alt+Left"},
        {NextPage, MenuId::View, QT_TRANSLATE_NOOP("Commands", "&Next page"), "Ctrl+PgDown"},
        {PreviousPage, MenuId::View, QT_TRANSLATE_NOOP("Commands", "&Previous page"), "Ctrl+PgUp"},
        {NextPane, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Next p&ane"), "F6"},
        {PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Previous pan&e"), "Shift+F6"},
        {AskThePast, MenuId::View, QT_TRANSLATE_NOOP("Commands", "As of another &day…"), ""},
        {ShowHistory, MenuId::View, QT_TRANSLATE_NOOP("Commands", "&History of this record"), ""},
        {WhyThisDate, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Wh&y this date"), ""},
        {WhileAway, MenuId::View, QT_TRANSLATE_NOOP("Commands", "&While I am away…"), ""},
        {NextFinding, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Next &finding"), "F8"},
        {PreviousFinding, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Previous f&inding"), "Shift+F8"},
        {FindingsPane, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Findin&gs"), "F9"},
        {PageLarge, MenuId::View, QT_TRANSLATE_NOOP("Commands", "Page &large"), "F11"},
        {ShowSource, MenuId::Help, QT_TRANSLATE_NOOP("Commands", "&Source of this field"), "F1"},
        {About, MenuId::Help, QT_TRANSLATE_NOOP("Commands", "&About Licet"), ""},
    };
    return table;
}

QString commandText(CommandId id)
{
    for (const auto &row : commandTable())
        if (row.id == id)
            return QCoreApplication::translate("Commands", row.text);
    Q_UNREACHABLE();
}

QString menuText(MenuId id)
{
    switch (id) {
    case MenuId::Register:
        return QCoreApplication::translate("Commands", "&Register");
    case MenuId::Request:
        return QCoreApplication::translate("Commands", "Re&quest");
    case MenuId::Edit:
        return QCoreApplication::translate("Commands", "&Edit", "menu");
    case MenuId::View:
        return QCoreApplication::translate("Commands", "&View");
    case MenuId::Help:
        return QCoreApplication::translate("Commands", "&Help");
    }
    Q_UNREACHABLE();
}

} // namespace licet
