#include "ui/settings/answer_terms.h"

#include "text/labelled.h"
#include "ui/page/writing.h"
#include "ui/settings/term_field.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <class E>
void offerWords(Choice *choice, const QString &each, const Translator &translator)
{
    choice->addItem(each, -1);
    for (const auto &one : EnumCodes<E>::all)
        choice->addItem(term(translator, one.value), int(one.value));
}

template <class E>
std::optional<E> chosenWord(const Choice *choice)
{
    const int value = choice->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(E(value));
}

bool isAboutTheSame(const AnswerTerm &one, const AnswerTerm &other)
{
    return one.recipient == other.recipient && one.environment == other.environment && one.kind == other.kind;
}

} // namespace

AnswerTerms::AnswerTerms(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_sheet(new FormSheet)
    , m_form(m_sheet)
    , m_recipient(new Choice)
    , m_environment(new Choice)
    , m_kind(new Choice)
    , m_editing(new QWidget)
{
    setMaximumWidth(80 * characterWidth(*this));
    auto *heading = new QLabel(tr("Other reminder terms, by recipient, environment or kind"));
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_list->setAccessibleName(heading->text());
    m_list->setFixedHeight(4 * lineUnit(*this));
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &text, auto action) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        followWriting(m_context, button);
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
    };
    addButton(tr("Add a term…"), [this] { edit({}); });
    addButton(tr("Change…"), [this] { change(); });
    addButton(tr("Remove the term"), [this] { remove(); });
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, lineUnit(*this) / 2, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_editing);
    makeForm();
    connect(m_list, &QListWidget::itemActivated, this, [this] { change(); });
    connect(&context, &Context::scopeChanged, this, [this] {
        if (!m_context.whyReadOnly().isEmpty())
            m_editing->hide();
    });
}

void AnswerTerms::makeForm()
{
    const auto &translator = m_context.translator();
    offerWords<Environment>(m_environment, tr("each environment"), translator);
    offerWords<RequestKind>(m_kind, tr("each kind"), translator);
    auto *recipient = m_form.custom(
        tr("Recipient"), m_recipient,
        [this](const AnswerTerm &term) {
            m_recipient->setCurrentIndex(m_recipient->findData(term.recipient.row()));
        },
        [this](AnswerTerm &term) {
            const auto row = m_recipient->currentData().toLongLong();
            term.recipient = row > 0 ? Id<Recipient>(row) : Id<Recipient>();
            return QString();
        });
    auto *environment = m_form.custom(
        tr("Environment"), m_environment,
        [this](const AnswerTerm &term) {
            m_environment->setCurrentIndex(
                m_environment->findData(term.environment ? int(*term.environment) : -1));
        },
        [this](AnswerTerm &term) {
            term.environment = chosenWord<Environment>(m_environment);
            return QString();
        });
    auto *kind = m_form.custom(
        tr("Kind"), m_kind,
        [this](const AnswerTerm &term) {
            m_kind->setCurrentIndex(m_kind->findData(term.kind ? int(*term.kind) : -1));
        },
        [this](AnswerTerm &term) {
            term.kind = chosenWord<RequestKind>(m_kind);
            return QString();
        });
    m_sheet->addRow({recipient, environment, kind});
    m_sheet->addRow({addBoundedNumber(m_form, tr("First after, in working days"), &AnswerTerm::reminderFirst,
                                      1, longestTerm),
                     addBoundedNumber(m_form, tr("then every"), &AnswerTerm::reminderEvery, 1, longestTerm),
                     addBoundedNumber(m_form, tr("by telephone after so many in writing"),
                                      &AnswerTerm::telephoneAfter, 0, 20)});
    auto *keep = new QPushButton(tr("Keep the term"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *line = new QHBoxLayout;
    for (auto *button : {keep, cancel}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    auto *layout = new QVBoxLayout(m_editing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
    layout->addLayout(line);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (save())
            m_editing->hide();
    });
    connect(cancel, &QPushButton::clicked, m_editing, &QWidget::hide);
    m_editing->hide();
}

void AnswerTerms::refill()
{
    auto terms = m_context.reg().all<AnswerTerm>();
    auto recipients = m_context.reg().all<Recipient>();
    if (!terms || !recipients)
        return m_context.say(terms ? recipients.error() : terms.error());
    if (*terms == m_terms && *recipients == m_recipients && m_recipient->count() > 0)
        return;
    m_terms = *std::move(terms);
    m_recipients = *std::move(recipients);
    const auto kept = m_recipient->currentData();
    m_recipient->clear();
    m_recipient->addItem(tr("each recipient"), 0);
    for (const auto &one : m_recipients)
        m_recipient->addItem(addressedIn(m_context.translator().language(), one).name, one.id.row());
    m_recipient->setCurrentIndex(qMax(0, m_recipient->findData(kept)));
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto &term : m_terms)
        m_list->addItem(shown(term));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

QString AnswerTerms::nameOf(Id<Recipient> recipient) const
{
    for (const auto &one : m_recipients)
        if (one.id == recipient)
            return addressedIn(m_context.translator().language(), one).name;
    return tr("each recipient");
}

QString AnswerTerms::shown(const AnswerTerm &one) const
{
    const auto &translator = m_context.translator();
    const QStringList about{nameOf(one.recipient),
                            one.environment ? term(translator, *one.environment) : tr("each environment"),
                            one.kind ? term(translator, *one.kind) : tr("each kind")};
    const auto numbers = tr("after %1, then every %2, by telephone after %3", "working days")
                             .arg(one.reminderFirst)
                             .arg(one.reminderEvery)
                             .arg(one.telephoneAfter);
    return labelled(translator, about.join(u" · "_s), numbers);
}

const AnswerTerm *AnswerTerms::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_terms.size()) ? &m_terms[size_t(row)] : nullptr;
}

void AnswerTerms::edit(const AnswerTerm &term)
{
    auto shown = term;
    if (!term.id.isSet())
        // What the register counts with is where a new one begins.
        if (const auto settings = m_context.reg().settings()) {
            shown.reminderFirst = settings->reminderFirst;
            shown.reminderEvery = settings->reminderEvery;
            shown.telephoneAfter = settings->telephoneAfter;
        }
    m_form.show(shown);
    m_editing->show();
    m_recipient->setFocus();
}

void AnswerTerms::change()
{
    if (!m_context.whyReadOnly().isEmpty())
        return;
    if (const auto *term = chosen())
        return edit(*term);
    m_context.say(Message{Message::Kind::Problem, tr("Choose the term to change.")});
}

void AnswerTerms::remove()
{
    const auto *term = chosen();
    if (!term)
        return m_context.say(Message{Message::Kind::Problem, tr("Choose the term to remove.")});
    m_editing->hide();
    if (const auto removed = m_context.reg().remove(term->id, m_context.stamp()); !removed)
        return m_context.say(removed.error());
    m_context.saved();
}

bool AnswerTerms::save()
{
    QString problem;
    const auto term = m_form.read(&problem);
    const bool isTwice = std::any_of(m_terms.begin(), m_terms.end(), [&](const AnswerTerm &one) {
        return one.id != term.id && isAboutTheSame(one, term);
    });
    if (problem.isEmpty() && isTwice)
        problem = tr("There is a term for this recipient, environment and kind already: change that one.");
    if (!problem.isEmpty()) {
        m_context.say(Message{Message::Kind::Problem, problem});
        return false;
    }
    if (const auto done = m_context.reg().keep(term, m_context.stamp()); !done) {
        m_context.say(done.error());
        return false;
    }
    m_context.saved();
    return true;
}

} // namespace licet
