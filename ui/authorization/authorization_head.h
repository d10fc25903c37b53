#pragma once

#include "authorization/authorization_event.h"
#include "ui/authorization/authorization_rows.h"
#include "ui/widgets/status_badges.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace licet {

/// The first lines of an authorization's detail: what it is, where, its states, what it lacks, and what can
/// be done with it.
class AuthorizationHead : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorizationHead(Context &context, QWidget *parent = nullptr);
    /// Beside the buttons that record events.
    void addButton(QPushButton *button);
    void show(const AuthorizationRow &row);
    /// One that is being entered.
    void showNew();
    void showNothing();
    /// The event that Ctrl+R records; nothing while none is possible.
    [[nodiscard]] std::optional<AuthorizationEvent> likelyEvent() const;

Q_SIGNALS:
    void wanted(licet::AuthorizationEvent event);

private:
    void setBadges(const std::vector<StatusBadge> &codes);
    void showButtons(std::optional<AuthorizationState> state);

    Context &m_context;
    QLabel *m_name;
    QLabel *m_application;
    Badge *m_environment;
    QHBoxLayout *m_badges;
    QLabel *m_sentence;
    QHBoxLayout *m_line;
    std::vector<std::pair<AuthorizationEvent, QPushButton *>> m_buttons;
    std::vector<QPushButton *> m_others;
};

} // namespace licet
