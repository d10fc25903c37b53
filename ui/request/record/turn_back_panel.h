#pragma once

#include "request/request.h"
#include "text/translator.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QPushButton;

namespace licet {

class Choice;
class Field;
class LongText;

/// Unfolds under the head to decline, reopen or withdraw a request: the reason, which field it is about, and
/// what will follow. Escape closes it.
class TurnBackPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit TurnBackPanel(const Translator &translator, QWidget *parent = nullptr);
    void ask(const Request &request, RequestEvent event);
    /// The one that was asked about, whatever is chosen elsewhere meanwhile.
    [[nodiscard]] const Request &request() const { return m_request; }
    /// The primary button, by Ctrl+Return.
    void confirm();

Q_SIGNALS:
    /// `field`: a draft's member, or empty.
    void confirmed(licet::RequestEvent event, const QString &reason, const QString &field);

private:
    void showConsequence();
    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString headingText() const;

    const Translator &m_translator;
    Request m_request;
    RequestEvent m_event = RequestEvent::Reopen;
    QLabel *m_heading;
    LongText *m_reason;
    Field *m_reasonField;
    Choice *m_member;
    Field *m_memberField;
    QLabel *m_consequence;
    QPushButton *m_confirm;
};

} // namespace licet
