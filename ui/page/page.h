#pragma once

#include "ui/page/commands.h"
#include "ui/page/context.h"
#include "ui/page/history_of.h"

#include <QWidget>

#include <functional>

namespace licet {

/// One page of the main window. It rebuilds its view on Register::changed and Context::scopeChanged
/// itself.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The title line, "Requests"; for a record the path line's last part, "2026-0014".
    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the record or field named by the place; called each time somebody goes here.
    virtual void show(const Place &place) { Q_UNUSED(place) }
    /// Whether this page takes the command at all; others stay with the window.
    [[nodiscard]] virtual bool takes(CommandId command) const
    {
        Q_UNUSED(command)
        return false;
    }
    /// Why a command that it takes is not possible now, in a sentence; empty when it is.
    [[nodiscard]] virtual QString whyNot(CommandId command) const
    {
        Q_UNUSED(command)
        return {};
    }
    virtual void run(CommandId command) { Q_UNUSED(command) }
    /// The record that is shown or chosen, on which a reminder can be put.
    [[nodiscard]] virtual std::optional<HistoryOf> recordInFront() const { return {}; }
    /// Called before another page comes in front or the window closes. False, and a question in the bar,
    /// where something typed is not saved: then the page stays in front, and `goOn` is what the answer leads
    /// to. Only a draft keeps its typing by itself.
    [[nodiscard]] virtual bool leave(const std::function<void()> &goOn)
    {
        Q_UNUSED(goOn)
        return true;
    }
    /// Somebody goes on without what was not saved.
    virtual void abandon() {}
    /// What going on so is called, where more is lost than what was typed last; else empty.
    [[nodiscard]] virtual QString abandonText() const { return {}; }
    /// Saves what is typed without being asked: the register goes on in another file. False, and a sentence,
    /// where it can't be read or written.
    virtual bool saveTyped() { return leave({}); }
    /// The system ends the program, and nobody said that what is typed is right: of a record it is kept as an
    /// edit that is not saved, and stands there again when the record is shown next. All else is saved.
    bool keepTyped();
};

// Each page is made by one function, declared beside its class and listed in ui/page_table.cpp:
//   Page *makeRequestsPage(Context &context, QWidget *parent);

} // namespace licet
