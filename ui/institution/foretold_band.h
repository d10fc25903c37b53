#pragma once

#include "institution/institution_writing.h"
#include "ui/history/record_titles.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

#include <functional>

class QLabel;
class QVBoxLayout;

namespace licet {

class DateEdit;
class Field;
class LongText;

/// Unfolds to say on which other day it comes what was told in advance, or that it does not come; with the
/// reason, for the history keeps both.
class ForetoldPanel : public InlinePanel
{
    Q_OBJECT

public:
    /// `day` is not set where it does not come.
    using Write = std::function<Result<void>(const std::optional<QDate> &day, const QString &reason)>;

    explicit ForetoldPanel(Context &context, QWidget *parent = nullptr);
    /// Without a day it asks only why it does not come.
    void ask(const QString &heading, const std::optional<QDate> &day, const Write &write);
    /// The primary button, by Ctrl+Return.
    void confirm();

private:
    Context &m_context;
    QLabel *m_heading;
    DateEdit *m_day;
    Field *m_dayField;
    LongText *m_reason;
    Field *m_reasonField;
    Write m_write;
};

/// What is told of a record for days to come, a line for each: "From 01/01/2027: Name: old → new". It can
/// come on another day, or not at all. Hidden where nothing is told, and while an earlier day is shown.
class ForetoldBand : public QWidget
{
    Q_OBJECT

public:
    explicit ForetoldBand(Context &context, QWidget *parent = nullptr);

    /// Reads anew; one that is not set has nothing told.
    template <HoldsFromItsEvents Record>
    void setRecord(Id<Record> id)
    {
        m_move = [this, id](QDate from, const std::optional<QDate> &to, const QString &reason) {
            return changeForetold(m_context.reg().database(), id, from, to, reason, m_context.stamp());
        };
        if (!id.isSet() || m_context.past().isSet())
            return showDays(RecordRef{recordKindOf<Record>(), id.row()}, {});
        const auto days = foretoldDays(m_context.reg().database(), id, m_context.today());
        if (!days)
            return m_context.say(days.error());
        showDays(RecordRef::of(id), *days);
    }
    [[nodiscard]] bool isAsking() const { return m_panel->isVisible(); }
    void confirm() { m_panel->confirm(); }

private:
    struct Line
    {
        QDate day;
        QString sentence;
        bool operator==(const Line &) const = default;
    };
    void showDays(const RecordRef &record, const std::vector<ForetoldDay> &days);
    [[nodiscard]] QString sentence(const RecordRef &record, const ForetoldDay &day,
                                   const RecordTitles &titles) const;
    void addLine(const Line &line);

    Context &m_context;
    QVBoxLayout *m_lines;
    ForetoldPanel *m_panel;
    RecordRef m_record;
    std::vector<Line> m_shown;
    std::function<Result<void>(QDate from, const std::optional<QDate> &to, const QString &reason)> m_move;
};

} // namespace licet
