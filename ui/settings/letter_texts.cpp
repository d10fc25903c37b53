#include "ui/settings/letter_texts.h"

#include "documents/chase_letter.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/page/unsaved.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto chaseLetterName = u"chase"_s;

/// What is put into the text: fields that ask whether something holds, and the list, enclose words.
QString tagsOf(const LetterField &field)
{
    static const QStringList enclosing{u"single"_s, u"several"_s, u"enclosed"_s, u"requests"_s};
    const auto name = QString::fromLatin1(field.name);
    return enclosing.contains(name) ? u"{{#"_s + name + u"}}…{{/"_s + name + u"}}"_s
                                    : u"{{"_s + name + u"}}"_s;
}

} // namespace

LetterTexts::LetterTexts(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_language(new Choice)
    , m_subject(new QLineEdit)
    , m_subjectField(new Field(tr("Subject line"), m_subject))
    , m_text(new QPlainTextEdit)
    , m_textField(new Field(tr("Text of the reminder"), m_text))
    , m_insert(new QToolButton)
    , m_original(new QPushButton(tr("Original text")))
    , m_save(new QPushButton(tr("Keep the text")))
    , m_preview(new QPlainTextEdit)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    for (const auto &one : EnumCodes<Language>::all)
        m_language->addItem(ownName(one.value), int(one.value));
    m_subject->setMaxLength(500);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(16 * lineUnit(*this));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(16 * lineUnit(*this));
    for (auto *button : {m_original, m_save})
        button->setAutoDefault(false);
    layOut();
    offerFields();
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterTexts::chooseLanguage);
    const auto whenTyped = [this] {
        showPreview();
        showWriting();
        Q_EMIT edited();
    };
    connect(m_subject, &QLineEdit::textChanged, this, whenTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, whenTyped);
    connect(m_original, &QPushButton::clicked, this, &LetterTexts::showOriginal);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(&context, &Context::scopeChanged, this, &LetterTexts::showWriting);
    m_language->setCurrentIndex(m_language->findData(int(context.translator().language())));
    m_shown = language();
    showStored();
}

void LetterTexts::layOut()
{
    const int gap = lineUnit(*this) / 2;
    auto *edits = new QVBoxLayout;
    edits->setSpacing(gap);
    edits->addWidget(new Field(tr("Language of the form"), m_language));
    edits->addWidget(m_subjectField);
    edits->addWidget(m_textField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_insert);
    buttons->addWidget(m_original);
    buttons->addStretch(1);
    edits->addLayout(buttons);
    edits->addStretch(1);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(2 * gap);
    m_sides->addLayout(edits, 1);
    m_sides->addWidget(new Field(tr("How it reads, with made-up requests"), m_preview), 1);
    setLayout(m_sides);
    setMaximumWidth(150 * characterWidth(*this));
}

void LetterTexts::offerFields()
{
    m_insert->setText(tr("Insert a field"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_insert);
    for (const auto &field : chaseFields()) {
        const auto meaning = m_context.translator().translate("LetterFields", field.meaning);
        auto *action = menu->addAction(u"%1   %2"_s.arg(meaning, QString::fromLatin1(field.name)));
        connect(action, &QAction::triggered, this, [this, field] { insert(field); });
        if (QLatin1StringView(field.name) == "requests"_L1)
            menu->addSeparator();
    }
    m_insert->setMenu(menu);
}

Language LetterTexts::language() const
{
    return Language(m_language->currentData().toInt());
}

LetterText LetterTexts::typed() const
{
    return {m_subject->text().trimmed(), typedText(*m_text).trimmed()};
}

bool LetterTexts::isChanged() const
{
    return !(typed() == m_stored);
}

void LetterTexts::refill()
{
    if (!isChanged())
        showStored();
}

void LetterTexts::showStored()
{
    const auto own = ownLetter(m_context.reg().database(), chaseLetterName, m_shown);
    const auto original = shippedText(chaseLetterName, m_shown);
    if (!own || !original)
        return m_context.say(own ? original.error() : own.error());
    m_stored = *own ? LetterText{(*own)->subject, (*own)->text} : *original;
    m_subject->setText(m_stored.subject);
    m_text->setPlainText(m_stored.text);
    m_context.settleTyping();
    m_subjectField->setMark({});
    m_textField->setMark({});
    showPreview();
    showWriting();
}

void LetterTexts::showOriginal()
{
    const auto original = shippedText(chaseLetterName, m_shown);
    if (!original)
        return m_context.say(original.error());
    m_subject->setText(original->subject);
    m_text->setPlainText(original->text);
}

void LetterTexts::showPreview()
{
    const auto sample = sampleChase(m_shown, m_context.today());
    const auto words = sample ? chaseMail(*sample, typed()) : Result<MailWords>(sample.error());
    m_preview->setPlainText(words ? words->subject + u"\n\n"_s + words->text
                                  : describe(m_context.translator(), words.error()));
}

void LetterTexts::showWriting()
{
    const auto why = m_context.whyReadOnly();
    const bool writes = why.isEmpty();
    m_subject->setReadOnly(!writes);
    m_text->setReadOnly(!writes);
    for (auto *button :
         {static_cast<QAbstractButton *>(m_insert), static_cast<QAbstractButton *>(m_original)}) {
        button->setEnabled(writes);
        button->setToolTip(why);
    }
    m_save->setEnabled(writes && isChanged());
    m_save->setToolTip(!writes ? why : isChanged() ? QString() : tr("Nothing was changed."));
}

void LetterTexts::chooseLanguage()
{
    if (language() == m_shown)
        return;
    if (!isSettled([this, chosen = m_language->currentIndex()] { m_language->setCurrentIndex(chosen); })) {
        const QSignalBlocker quiet(m_language);
        m_language->setCurrentIndex(m_language->findData(int(m_shown)));
        return;
    }
    m_shown = language();
    showStored();
}

void LetterTexts::insert(const LetterField &field)
{
    m_text->insertPlainText(tagsOf(field));
    m_text->setFocus();
}

Result<void> LetterTexts::write(const LetterText &text)
{
    LICET_ASSIGN(const auto own, ownLetter(m_context.reg().database(), chaseLetterName, m_shown));
    LICET_ASSIGN(const auto original, shippedText(chaseLetterName, m_shown));
    auto &reg = m_context.reg();
    if (text == original)
        return own ? reg.remove(own->id, m_context.stamp()) : Result<void>();
    auto letter = own.value_or(LetterTemplate{{}, chaseLetterName, m_shown, {}, {}});
    letter.subject = text.subject;
    letter.text = text.text;
    if (own)
        return reg.change(letter, m_context.stamp());
    LICET_TRY(reg.add(letter, m_context.stamp()));
    return {};
}

bool LetterTexts::isSettled(const std::function<void()> &goOn)
{
    if (!isChanged() || !m_context.whyReadOnly().isEmpty())
        return true;
    askAboutUnsaved(
        m_context, tr("What you changed of the reminder letter is not saved."), [this] { return save(); },
        [this] { discard(); }, goOn);
    return false;
}

void LetterTexts::discard()
{
    showStored();
}

bool LetterTexts::save()
{
    if (!isChanged())
        return true;
    const auto text = typed();
    const auto sentenceOf = [&](const QString &part) {
        if (part.isEmpty())
            return tr("Write it, or take the original text.");
        const auto checked = checkLetterText({{}, part}, chaseFields());
        return checked ? QString() : describe(m_context.translator(), checked.error());
    };
    QString problem;
    for (const auto &[field, part] : {std::pair{m_subjectField, text.subject}, {m_textField, text.text}}) {
        const auto sentence = sentenceOf(part);
        field->setWrong(sentence);
        if (problem.isEmpty())
            problem = sentence;
    }
    if (!problem.isEmpty()) {
        m_context.say(Message{Message::Kind::Problem, problem});
        return false;
    }
    if (const auto written = write(text); !written) {
        m_context.say(written.error());
        return false;
    }
    m_stored = text;
    m_context.saved();
    showWriting();
    Q_EMIT edited();
    return true;
}

void LetterTexts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= 100 * characterWidth(*this);
    m_sides->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace licet
