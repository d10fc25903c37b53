#pragma once

#include "ui/page/history_of.h"
#include "ui/page/record_tree.h"

namespace licet {

class ForetoldBand;

/// One tab of the institutions page: shows the records of one institution.
class InstitutionTab : public QWidget
{
    Q_OBJECT

public:
    explicit InstitutionTab(Context &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context)
    {
    }
    [[nodiscard]] virtual QString title() const = 0;
    /// What a Place calls it.
    [[nodiscard]] virtual InstitutionPart part() const = 0;
    /// Another institution, or the register changed: reads anew what is not being typed.
    virtual void setInstitution(Id<Institution> institution) = 0;
    [[nodiscard]] virtual RecordPanelBase *currentPanel() const = 0;
    /// The record in front, for its history; nothing when none is.
    [[nodiscard]] virtual std::optional<HistoryOf> historyOf() const { return {}; }
    /// What is told in advance of the record in front; null where nothing can be.
    [[nodiscard]] virtual ForetoldBand *foretold() const { return nullptr; }
    bool save() { return !m_context.whyReadOnly().isEmpty() || !currentPanel() || currentPanel()->save(); }
    /// As RecordPanelBase::isSettled, of the form in front.
    bool isSettled(const std::function<void()> &goOn = {})
    {
        return !currentPanel() || currentPanel()->isSettled(goOn);
    }

protected:
    /// Asks in the message bar, for what is removed is gone from every list.
    template <class Record>
    void askToRemove(Id<Record> id, const QString &consequence)
    {
        m_context.say(
            Message{Message::Kind::Question, consequence, {{tr("Remove"), [this, id] { remove(id); }}}});
    }

    Context &m_context;

private:
    template <class Record>
    void remove(Id<Record> id)
    {
        if (const auto removed = m_context.reg().remove(id, m_context.stamp()); !removed)
            m_context.say(removed.error());
        else
            m_context.saved();
    }
};

} // namespace licet
