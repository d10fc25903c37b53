#pragma once

#include "history/kept_edit.h"
#include "history/record_store.h"
#include "ui/page/context.h"
#include "ui/widgets/record_form.h"

#include <QPushButton>
#include <QScrollArea>

#include <functional>

namespace licet {

/// A record's form with its Save button, in a scrolling sheet: every page edits its records alike.
class RecordPanelBase : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordPanelBase(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] FormSheet *sheet() const { return m_sheet; }
    /// Below the fields, beside Save.
    void addButton(QPushButton *button);
    /// Above the buttons: what saving would touch.
    void addBelow(QWidget *widget);
    /// Below all that scrolls: in view wherever one types, as long as it is shown.
    void addFoot(QWidget *widget);
    /// Above the fields: what is to be known of the record.
    void addAbove(QWidget *widget);
    /// Writes what was changed; false, and a sentence, when something cannot be read or written.
    virtual bool save() = 0;
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// Shows the record again as it was.
    virtual void discard() = 0;
    /// Keeps what was changed as an edit that is not saved, and shows the record as it was; what is no record
    /// of the register is saved.
    virtual bool keepTyped() { return save(); }
    /// Whether nothing waits to be saved. Otherwise asks in the bar: save, or `goOn` without it. Without a
    /// `goOn` the window offers its own.
    bool isSettled(const std::function<void()> &goOn = {});
    /// Why nothing can be saved now; empty when it can.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void edited();
    /// Nothing waits to be saved any more.
    void settled();

protected:
    void refresh();
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Context &m_context;
    FormSheet *m_sheet;
    QPushButton *m_save;
    QPushButton *m_discard;
    bool m_isShowing = false;
    bool m_canSave = false;

    void sayBroughtBack();

private:
    void placeFoot();

    QVBoxLayout *m_column;
    QHBoxLayout *m_line; ///< of the sheet
    QHBoxLayout *m_buttons;
    QWidget *m_foot = nullptr;
};

/// `Record` is stored by Register::add and Register::change.
template <class Record>
class RecordPanel : public RecordPanelBase
{
public:
    explicit RecordPanel(Context &context, QWidget *parent = nullptr)
        : RecordPanelBase(context, parent)
        , m_form(m_sheet)
    {
        setEnabled(false);
    }

    [[nodiscard]] RecordForm<Record> &form() { return m_form; }
    [[nodiscard]] const Record &shown() const { return m_form.shown(); }
    /// A record without id is new; it is stored at the first save.
    void show(const Record &record)
    {
        fill(record);
        bringBackTyped();
    }
    /// Nothing is chosen.
    void showNothing()
    {
        fill(Record{});
        m_isEmpty = true;
        setEnabled(false);
    }
    /// The stored record changed elsewhere: shown anew unless something is being typed.
    void refreshFrom(const Record &record)
    {
        if (!isChanged() && !(record == m_form.shown()))
            show(record);
    }
    [[nodiscard]] bool isChanged() const override { return !m_isEmpty && m_form.isChanged(); }
    void discard() override
    {
        if (m_isEmpty)
            return;
        forgetTyped(m_form.shown().id);
        fill(Record(m_form.shown()));
    }
    bool keepTyped() override
    {
        if (m_isEmpty || !isChanged())
            return true;
        const auto &before = m_form.shown();
        const auto typed = m_form.typed();
        const auto after = recordJson(typed);
        KeptEdit edit;
        edit.was = recordJson(before);
        for (const auto &column : changedColumns(before, typed))
            edit.typed.insert(column, after.value(column));
        if (before.id.isSet())
            for (const auto &column : edit.was.keys())
                if (!edit.typed.contains(column))
                    edit.was.remove(column);
        // What can't be read yet, a half day, says nothing of the record.
        if (!edit.typed.isEmpty())
            if (const auto kept = keepEdit(m_context.reg().database(), RecordRef::of(before.id), edit,
                                           m_context.stamp().enteredAt);
                !kept) {
                m_context.say(kept.error());
                return false;
            }
        fill(Record(before));
        return true;
    }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// What else must hold before it is written: a sentence, or empty.
    void setCheck(std::function<QString(const Record &)> check) { m_check = std::move(check); }
    /// Other writing than Register::add and Register::change.
    void setWrite(std::function<Result<Id<Record>>(const Record &)> write) { m_write = std::move(write); }
    void setSaved(std::function<void(Id<Record>)> saved) { m_saved = std::move(saved); }

    bool save() override
    {
        if (m_isEmpty || !isChanged())
            return true;
        QString problem;
        const auto record = m_form.read(&problem);
        if (problem.isEmpty() && m_check)
            problem = m_check(record);
        if (!problem.isEmpty()) {
            m_context.say(Message{Message::Kind::Problem, problem});
            return false;
        }
        const auto id = m_write ? m_write(record) : write(record);
        if (!id) {
            m_context.say(id.error());
            return false;
        }
        forgetTyped(m_form.shown().id);
        auto stored = record;
        stored.id = *id;
        show(stored);
        m_context.saved();
        if (m_saved)
            m_saved(*id);
        return true;
    }

private:
    void fill(const Record &record)
    {
        m_isShowing = true;
        m_form.show(record);
        m_isShowing = false;
        m_isEmpty = false;
        setEnabled(true);
        m_sheet->setReadOnly(!m_context.whyReadOnly().isEmpty());
        refresh();
    }
    void forgetTyped(Id<Record> id)
    {
        if (!m_context.whyReadOnly().isEmpty())
            return;
        if (const auto dropped = dropKeptEdit(m_context.reg().database(), RecordRef::of(id)); !dropped)
            m_context.say(dropped.error());
    }
    /// Only onto the record of which it was typed: what became otherwise since is not written over.
    void bringBackTyped()
    {
        if (!m_context.whyReadOnly().isEmpty())
            return;
        const auto &database = m_context.reg().database();
        const auto edit = keptEdit(database, RecordRef::of(m_form.shown().id));
        if (!edit)
            return m_context.say(edit.error());
        if (!*edit)
            return;
        auto json = recordJson(m_form.shown());
        for (const auto &column : (*edit)->was.keys())
            if (json.value(column) != (*edit)->was.value(column))
                return forgetTyped(m_form.shown().id);
        for (const auto &column : (*edit)->typed.keys())
            json.insert(column, (*edit)->typed.value(column));
        const auto typed = RecordSql<Record>::fromJson(m_form.shown().id, json);
        if (!typed)
            return m_context.say(typed.error());
        m_form.showTyped(*typed);
        sayBroughtBack();
    }
    Result<Id<Record>> write(const Record &record)
    {
        auto &reg = m_context.reg();
        if (!record.id.isSet())
            return reg.add(record, m_context.stamp());
        if constexpr (!ChangesByEvents<Record>)
            LICET_TRY(reg.change(record, m_context.stamp()));
        else
            Q_UNREACHABLE(); // By `setWrite`, through its own store.
        return record.id;
    }

    RecordForm<Record> m_form;
    std::function<QString(const Record &)> m_check;
    std::function<Result<Id<Record>>(const Record &)> m_write;
    std::function<void(Id<Record>)> m_saved;
    bool m_isEmpty = true;
};

} // namespace licet
