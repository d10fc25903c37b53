#pragma once

#include "ui/page/context.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace licet {

/// One sentence and at most two buttons under the top bar; pushes the content down and is never a box. Errors
/// and questions stay until answered, successes leave after 6 s and remain in the status bar.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void show(const Message &message, const Translator &translator);
    /// One more button beside the sentence that stands there. `of`: what it is about, where
    /// nothing says that.
    void offer(const Message::Button &button, const Translator &translator,
               Message::Of of = Message::Of::Anything);
    /// Something was written after it: a problem that was told is past. What asks something stays.
    void settle();
    /// What it speaks of is past.
    void settleWhat(Message::Of what);
    /// Says it in the place of what was said of the same thing, where that still stands there.
    void retell(const Message &message, const Translator &translator);
    /// What was said is past; the banner stays.
    void clear();
    /// A remark that stays below all messages, such as "Made-up data".
    void setBanner(const std::optional<Message> &message, const Translator &translator);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void succeeded(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Message &message, const Translator &translator);
    /// Of the kind of message that stands there, in the colours of the day.
    void showShape();
    void close();

    Message::Kind m_kind = Message::Kind::Success;
    QLabel *m_shape;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QTimer m_leaving;
    Message m_message;
    std::optional<Message> m_banner;
    bool m_isBannerShown = false;
    Language m_language = Language::English;
};

} // namespace licet
