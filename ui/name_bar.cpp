#include "ui/name_bar.h"

#include "base/login_name.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace licet {

NameBar::NameBar(QWidget *parent) : QFrame(parent), m_name(new QLineEdit)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *question = new QLabel(tr(
        "Who is working here? Everything that is recorded bears your name; until then nothing is changed."));
    question->setWordWrap(true);
    question->setBuddy(m_name);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setMinimumWidth(24 * characterWidth(*this));
    auto *go = new QPushButton(tr("Work under this name"));
    go->setAutoDefault(false);
    go->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, go,
            [this, go] { go->setEnabled(!asUserName(m_name->text()).isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NameBar::take);
    connect(go, &QPushButton::clicked, this, &NameBar::take);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->addWidget(question, 1);
    line->addWidget(m_name);
    line->addWidget(go);
}

void NameBar::take()
{
    if (const auto name = asUserName(m_name->text()); !name.isEmpty())
        Q_EMIT named(name);
}

} // namespace licet
