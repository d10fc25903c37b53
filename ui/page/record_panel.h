#pragma once

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
    /// Above the fields: what is to be known of the record.
    void addAbove(QWidget *widget);
    /// Writes what was changed; false, and a sentence, when something cannot be read or written.
    virtual bool save() = 0;
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// Shows the record again as it was.
    virtual void discard() = 0;
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

    Context &m_context;
    FormSheet *m_sheet;
    QPushButton *m_save;
    QPushButton *m_discard;
    bool m_isShowing = false;
    bool m_canSave = false;

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_line; ///< of the sheet
    QHBoxLayout *m_buttons;
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
        m_isShowing = true;
        m_form.show(record);
        m_isShowing = false;
        m_isEmpty = false;
        setEnabled(true);
        m_sheet->setReadOnly(!m_context.whyReadOnly().isEmpty());
        refresh();
    }
    /// Nothing is chosen.
    void showNothing()
    {
        show(Record{});
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
        if (!m_isEmpty)
            show(Record(m_form.shown()));
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
        auto stored = record;
        stored.id = *id;
        show(stored);
        m_context.saved();
        if (m_saved)
            m_saved(*id);
        return true;
    }

private:
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
