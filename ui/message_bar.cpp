#include "ui/message_bar.h"

#include "ui/page/work_progress.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/status_badges.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

StatusBadge codeFor(Message::Kind kind, const Translator &translator)
{
    switch (kind) {
    case Message::Kind::Success:
        return passedBadge(translator);
    case Message::Kind::Problem:
        return badgeOf(translator, Severity::Error);
    case Message::Kind::Question:
        return badgeOf(translator, Severity::Warning);
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setProperty(answersMeanwhile, true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->addWidget(m_shape);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_buttons);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &MessageBar::close);
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::show(const Message &message, const Translator &translator)
{
    // What is said once more keeps the ways out that were offered beside it.
    if (message.kind != Message::Kind::Success && message.text == text() && message.text == m_message.text &&
        message.buttons.size() < m_message.buttons.size())
        return;
    m_leaving.stop();
    m_message = message;
    fill(m_message, translator);
    if (message.kind == Message::Kind::Success)
        m_leaving.start(6000);
    if (message.kind == Message::Kind::Success)
        Q_EMIT succeeded(message.text);
}

void MessageBar::offer(const Message::Button &button, const Translator &translator, Message::Of of)
{
    auto message = m_message;
    if (message.of == Message::Of::Anything)
        message.of = of;
    std::erase_if(message.buttons, [&](const Message::Button &one) { return one.text == button.text; });
    message.buttons.push_back(button);
    show(message, translator);
}

void MessageBar::setBanner(const std::optional<Message> &message, const Translator &translator)
{
    m_banner = message;
    m_language = translator.language();
    // A banner stands over a problem; without one the problem stays.
    if (m_banner ? !m_leaving.isActive() : m_isBannerShown)
        close();
}

void MessageBar::settle()
{
    if (!isHidden() && !m_isBannerShown && m_message.kind == Message::Kind::Problem &&
        m_message.buttons.empty())
        close();
}

void MessageBar::settleWhat(Message::Of what)
{
    if (!isHidden() && !m_isBannerShown && m_message.of == what)
        close();
}

void MessageBar::retell(const Message &message, const Translator &translator)
{
    if (!isHidden() && !m_isBannerShown && m_message.of == message.of && m_message.text != message.text)
        show(message, translator);
}

void MessageBar::clear()
{
    close();
}

void MessageBar::fill(const Message &message, const Translator &translator)
{
    m_language = translator.language();
    m_kind = message.kind;
    showShape();
    m_sentence->setText(message.text);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAccessibleName(message.text);
    while (auto *item = m_buttons->takeAt(0)) {
        // Until it goes it may belong to a page that has gone.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &one : message.buttons) {
        auto *button = new QPushButton(one.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action = one.action] {
            close();
            action();
        });
        m_buttons->addWidget(button);
    }
    m_isBannerShown = m_banner && &message == &*m_banner;
    if (m_isBannerShown) {
        QFrame::show();
        return;
    }
    auto *closing = new QToolButton(this);
    closing->setText(u"×"_s);
    closing->setAutoRaise(true);
    closing->setFocusPolicy(Qt::StrongFocus);
    closing->setAccessibleName(tr("Close this message"));
    closing->setToolTip(closing->accessibleName());
    connect(closing, &QToolButton::clicked, this, &MessageBar::close);
    m_buttons->addWidget(closing);
    QFrame::show();
}

void MessageBar::showShape()
{
    const auto code = codeFor(m_kind, Translator(m_language));
    m_shape->setPixmap(
        shapePixmap(code.shape, toneColour(code.tone, palette()), lineUnit(*this), devicePixelRatioF()));
    m_shape->setAccessibleName(code.word);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        showShape();
}

void MessageBar::close()
{
    m_leaving.stop();
    if (m_banner)
        fill(*m_banner, Translator(m_language));
    else
        hide();
}

} // namespace licet
