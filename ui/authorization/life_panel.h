#pragma once

#include "authorization/authorization_event.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QPushButton;

namespace licet {

class DateEdit;
class Field;
class LongText;

/// Unfolds under the head of an authorization to record that it was suspended, resumed or ended: the day and
/// the reason, and what follows from it. Escape closes it.
class LifePanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit LifePanel(Context &context, QWidget *parent = nullptr);
    void ask(const Authorization &authorization, AuthorizationEvent event);
    /// The primary button, by Ctrl+Return.
    void confirm();
    [[nodiscard]] const Authorization &authorization() const { return m_authorization; }
    /// "Suspend…", for the button that opens it.
    static QString buttonText(AuthorizationEvent event);

Q_SIGNALS:
    void recorded();

private:
    void showConsequence();
    [[nodiscard]] QString consequence(QDate day) const;

    Context &m_context;
    Authorization m_authorization;
    AuthorizationEvent m_event = AuthorizationEvent::End;
    QLabel *m_heading;
    DateEdit *m_day;
    Field *m_dayField;
    LongText *m_reason;
    Field *m_reasonField;
    QLabel *m_consequence;
    QPushButton *m_confirm;
};

} // namespace licet
