#include "ui/widgets/field.h"

#include "ui/widgets/record_form.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace licet {

QuietLabel::QuietLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_shape(new QLabel(this))
    , m_editor(editor)
    , m_help(new QuietLabel({}, this))
    , m_sentence(new QLabel(this))
{
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(u'&'));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_shape);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(editor);
    layout->addWidget(m_help);
    layout->addWidget(m_sentence);
    // Languages say the same at different lengths: a long label breaks rather than being cut.
    constexpr qsizetype longLabel = 24;
    if (label.size() > longLabel)
        wrapLabel();
    m_label->setVisible(!label.isEmpty());
    showBeginning();
    m_shape->hide();
    m_help->hide();
    m_sentence->hide();
    connect(qApp, &QApplication::focusChanged, this, &Field::followFocus);
}

/// A text longer than its field begins at its beginning, unless somebody types in it.
void Field::showBeginning()
{
    auto *line = qobject_cast<QLineEdit *>(m_editor);
    if (auto *choice = qobject_cast<QComboBox *>(m_editor))
        line = choice->lineEdit();
    if (!line)
        return;
    const auto goHome = [line] {
        if (!line->hasFocus() && !line->isModified())
            line->home(false);
    };
    connect(line, &QLineEdit::textChanged, line, goHome);
    connect(line, &QLineEdit::editingFinished, line, goHome);
}

Field::~Field()
{
    // A child that goes with the focus would still tell a half-gone field.
    disconnect(qApp, nullptr, this, nullptr);
}

void Field::wrapLabel()
{
    m_label->setWordWrap(true);
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->setStretchFactor(m_label, 1000);
}

void Field::setHelp(const QString &help)
{
    m_help->setText(help);
    m_editor->setAccessibleDescription(help);
}

void Field::setLink(const QString &text, const std::function<void()> &action)
{
    if (!m_link) {
        m_link = new QToolButton(this);
        m_link->setAutoRaise(true);
        m_link->setFocusPolicy(Qt::TabFocus);
        auto *head = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
        head->insertWidget(head->count() - 1, m_link);
    }
    m_link->disconnect(this);
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setVisible(!text.isEmpty());
    connect(m_link, &QToolButton::clicked, this, action);
}

void Field::addBeside(QWidget *control)
{
    auto *head = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    head->insertWidget(head->indexOf(m_shape), control);
}

void Field::setWrong(const QString &sentence)
{
    if (sentence.isEmpty())
        return setMark({});
    setMark(wrongInputBadge(), sentence);
    m_isWrong = true;
    const auto follow = [this](QWidget *editor) {
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            connect(line, &QLineEdit::textEdited, this, &Field::forgetWrong, Qt::UniqueConnection);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
            connect(text, &QPlainTextEdit::textChanged, this, &Field::forgetWrong, Qt::UniqueConnection);
        else if (auto *choice = qobject_cast<QComboBox *>(editor))
            connect(choice, &QComboBox::currentIndexChanged, this, &Field::forgetWrong, Qt::UniqueConnection);
    };
    follow(m_editor);
    for (auto *within : m_editor->findChildren<QWidget *>())
        follow(within);
}

void Field::forgetWrong()
{
    if (m_isWrong)
        setMark({});
}

void Field::setMark(const std::optional<StatusBadge> &code, const QString &sentence)
{
    m_isWrong = false;
    m_isMarked = code.has_value();
    m_shape->setVisible(m_isMarked);
    m_sentence->setVisible(m_isMarked && !sentence.isEmpty());
    if (!code)
        return;
    const auto colour = toneColour(code->tone, palette());
    m_shape->setPixmap(shapePixmap(code->shape, colour, fontMetrics().height(), devicePixelRatioF()));
    m_shape->setAccessibleName(code->word);
    m_shape->setToolTip(code->word);
    auto colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    m_sentence->setPalette(colours);
    m_sentence->setText(sentence);
}

void Field::followFocus(QWidget *, QWidget *now)
{
    const bool has = now && (now == m_editor || m_editor->isAncestorOf(now));
    if (has == m_hasFocus)
        return;
    m_hasFocus = has;
    m_help->setVisible(has && !m_help->text().isEmpty());
    if (has) {
        Q_EMIT entered();
    } else {
        m_wasVisited = true;
        Q_EMIT left();
    }
}

} // namespace licet
