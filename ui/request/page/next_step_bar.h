#pragma once

#include "request/request.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace licet {

/// "Next": one sentence on what has to happen, and the one button for it.
class NextStepBar : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepBar(QWidget *parent = nullptr);
    /// `whyNot` is asked whether the button's command is possible; its sentence greys the button.
    void setRequest(const Context &context, const Request &request,
                    const std::function<QString(CommandId)> &whyNot);
    /// A sentence of one's own with a command, or none.
    void setSentence(const QString &sentence);
    void setButton(const QString &text, CommandId command, const QString &whyNot = {});
    /// Whether its button is the first on the page; while a panel asks something, that panel's is.
    void setFirst(bool isFirst);
    /// Runs the button's command, when there is one and it is possible.
    void press();
    /// Why the button can't be pressed; empty when it can.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void wanted(licet::CommandId command);

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    CommandId m_command = CommandId::PrimaryAction;
};

} // namespace licet
