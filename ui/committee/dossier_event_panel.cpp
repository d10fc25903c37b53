#include "ui/committee/dossier_event_panel.h"

#include "base/deliberation_number.h"
#include "review/dossier_files.h"
#include "text/dossier_text.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/committee/attaching.h"
#include "ui/committee/committee_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;
using namespace committee;

namespace {

bool isEnd(DossierEvent event)
{
    return event == DossierEvent::Withdraw || event == DossierEvent::Replace;
}

QHBoxLayout *lineOf(const QList<QWidget *> &widgets, int gap)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    for (auto *widget : widgets)
        line->addWidget(widget, 1, Qt::AlignTop);
    return line;
}

} // namespace

DossierEventPanel::DossierEventPanel(Context &context, const CommitteeFacts &facts, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_facts(facts)
    , m_heading(new QLabel)
    , m_missing(new QLabel)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("On"), m_day))
    , m_dossier(new QLineEdit)
    , m_dossierField(new Field(tr("Dossier number received"), m_dossier))
    , m_number(new QLineEdit)
    , m_numberField(new Field(tr("Number of the deliberation"), m_number))
    , m_replacing(new Choice)
    , m_replacingField(new Field(tr("Replaced by decision"), m_replacing))
    , m_ends(new DateEdit)
    , m_endsField(new Field(tr("With effect from"), m_ends))
    , m_way(new Choice)
    , m_wayField(new Field(tr("By which way"), m_way))
    , m_contacted(new QLineEdit)
    , m_contactedField(new Field(tr("With whom"), m_contacted))
    , m_promised(new DateEdit)
    , m_promisedField(new Field(tr("Promised by"), m_promised))
    , m_note(new LongText)
    , m_noteField(new Field(tr("Remark"), m_note))
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton(tr("Record the event")))
    , m_fileNames(new QuietLabel)
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (auto *label : {m_heading, m_missing, m_consequence, static_cast<QLabel *>(m_fileNames)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setFewestLines(2);
    m_way->addItem(tr("not said", "how a dossier left"), -1);
    for (const auto &one : EnumCodes<LeavingWay>::all)
        m_way->addItem(term(context.translator(), one.value), int(one.value));
    m_confirm->setDefault(true);
    auto *attachFile = new QPushButton(tr("Attach a file…"));
    auto *cancel = new QPushButton(tr("Cancel"));
    for (auto *button : {attachFile, cancel})
        button->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *page = new QWidget;
    page->setMaximumWidth(90 * characterWidth(*this));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_missing);
    column->addLayout(lineOf({m_dayField, m_endsField, m_dossierField, m_numberField, m_replacingField,
                              m_wayField, m_contactedField, m_promisedField},
                             gap));
    column->addWidget(m_noteField);
    column->addWidget(m_consequence);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_confirm, cancel, attachFile})
        buttons->addWidget(button);
    buttons->addWidget(m_fileNames, 1);
    column->addLayout(buttons);
    // The stretch keeps to the page's width what words need in height.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(page, 1000);
    layout->addStretch(1);
    connect(m_day, &QLineEdit::textChanged, this, &DossierEventPanel::showConsequence);
    connect(attachFile, &QPushButton::clicked, this, &DossierEventPanel::addFile);
    connect(m_confirm, &QPushButton::clicked, this, &DossierEventPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &DossierEventPanel::fold);
    hide();
}

void DossierEventPanel::ask(const DossierQuestion &question)
{
    m_question = question;
    m_files.clear();
    m_fileNames->clear();
    m_heading->setText(
        tr("%1: %2", "a dossier, what happened to it")
            .arg(nameOf(question.dossier.decision), term(m_context.translator(), question.event)));
    // Nobody notes today what was possible on an earlier day only.
    m_day->setDate(question.isLate ? std::optional<QDate>() : std::optional(m_context.today()));
    m_ends->setDate({});
    m_dossier->setText(question.isLate || question.dossier.steps.empty()
                           ? QString()
                           : question.dossier.steps.back().dossier);
    m_number->setText(question.dossier.decision.deliberation);
    m_way->setCurrentIndex(0);
    m_contacted->clear();
    m_promised->setDate({});
    m_note->clear();
    m_replacing->clear();
    for (const auto &one : question.others)
        m_replacing->addItem(nameOf(one.decision), one.decision.id.row());
    m_replacing->setCurrentIndex(-1);
    showFields();
    show();
    m_day->setFocus();
    m_day->selectAll();
}

bool DossierEventPanel::lacksSomething() const
{
    return m_question.event == DossierEvent::File && !m_question.missing.empty();
}

QString DossierEventPanel::noteLabel() const
{
    if (m_question.event == DossierEvent::Contacted)
        return tr("What was promised");
    if (m_question.event == DossierEvent::NotDelivered)
        return tr("How it is known");
    return lacksSomething() ? tr("Why it is filed all the same") : tr("Remark");
}

void DossierEventPanel::showFields()
{
    const auto event = m_question.event;
    const bool isContact = event == DossierEvent::Contacted;
    m_dossierField->setVisible(!isEnd(event) && !needsReason(event));
    m_contactedField->setVisible(isContact);
    m_promisedField->setVisible(isContact);
    m_numberField->setVisible(event == DossierEvent::Grant);
    m_replacingField->setVisible(event == DossierEvent::Replace);
    m_endsField->setVisible(isEnd(event));
    m_wayField->setVisible(leaves(event));
    m_endsField->setHelp(tr("Empty: from that day on."));
    m_noteField->setLabel(noteLabel());
    QStringList missing;
    for (const auto &finding : m_question.missing)
        missing << u"– "_s + describe(m_context.translator(), finding);
    if (!missing.isEmpty())
        missing.prepend(tr("The check finds something missing:"));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    for (auto *field :
         {m_dayField, m_endsField, m_numberField, m_noteField, m_replacingField, m_promisedField})
        field->setMark({});
    showConsequence();
}

void DossierEventPanel::showConsequence()
{
    QString follows;
    const auto day = m_day->date();
    if (m_question.event == DossierEvent::Grant && day) {
        DecisionStep step;
        step.decidedOn = day;
        follows = inForceSentence(step, m_facts.settings, m_facts.calendar);
    } else if (m_question.isLate) {
        follows = tr("It is noted late: it stands on its day, and what followed stays as it is.");
    } else if (m_question.event == DossierEvent::Contacted) {
        follows = tr("Until the day that was promised nothing is due of it; without such a day the next "
                     "reminder is counted from the day of the contact.");
    } else if (m_question.event == DossierEvent::NotDelivered) {
        follows = tr("The committee’s term does not run until it is filed again.");
    } else if (isEnd(m_question.event)) {
        follows = m_question.dependents == 0
                      ? tr("Nothing rests on it, so nothing has to be reviewed.")
                      : tr("Opens a review of %n authorization(s) and request(s) that rest on it.", nullptr,
                           m_question.dependents);
    }
    m_consequence->setText(follows);
    m_consequence->setVisible(!follows.isEmpty());
}

void DossierEventPanel::addFile()
{
    auto file = chooseFile(m_context, roleOfFiles(m_question.event));
    if (!file)
        return;
    m_files.push_back(*std::move(file));
    QStringList names;
    for (const auto &one : m_files)
        names << one.name;
    m_fileNames->setText(names.join(u", "_s));
}

DossierEventInput DossierEventPanel::input() const
{
    DossierEventInput input;
    input.note = m_note->toPlainText().trimmed();
    input.files = m_files;
    if (m_dossierField->isVisibleTo(this))
        input.dossier = m_dossier->text().trimmed();
    if (m_numberField->isVisibleTo(this))
        input.deliberation = m_number->text().trimmed();
    if (m_endsField->isVisibleTo(this))
        input.endsOn = m_ends->date();
    if (m_contactedField->isVisibleTo(this)) {
        input.contacted = m_contacted->text().simplified();
        input.promisedUntil = m_promised->date();
    }
    if (const int way = m_way->currentData().toInt(); way >= 0 && leaves(m_question.event))
        input.way = LeavingWay(way);
    if (const auto row = m_replacing->currentData().toLongLong();
        row > 0 && m_question.event == DossierEvent::Replace)
        input.replacedBy = Id<Decision>(row);
    return input;
}

bool DossierEventPanel::isComplete()
{
    const auto mark = [](Field *field, const QString &sentence) {
        field->setWrong(sentence);
        return sentence.isEmpty();
    };
    const auto typed = m_number->text().trimmed();
    const bool dayFits = mark(m_dayField, m_day->date() ? QString() : FormSheet::notADay(m_day->text()));
    const bool endFits =
        mark(m_endsField, m_ends->isWrong() ? FormSheet::notADay(m_ends->text()) : QString());
    const bool numberFits = mark(m_numberField, m_numberField->isVisibleTo(this) && !typed.isEmpty() &&
                                                        !DeliberationNumber::parse(typed)
                                                    ? tr("A deliberation number is written as 12/081.")
                                                    : QString());
    const bool otherFits =
        mark(m_replacingField, m_question.event == DossierEvent::Replace && m_replacing->currentIndex() < 0
                                   ? tr("Choose the decision that took its place.")
                                   : QString());
    const bool promiseFits = mark(m_promisedField, m_promisedField->isVisibleTo(this) && m_promised->isWrong()
                                                       ? FormSheet::notADay(m_promised->text())
                                                       : QString());
    const bool isNoted = !m_note->toPlainText().trimmed().isEmpty();
    const bool isContact = m_question.event == DossierEvent::Contacted;
    const bool noteFits =
        mark(m_noteField, isNoted || !(lacksSomething() || needsReason(m_question.event)) ? QString()
                          : isContact ? tr("Write what was promised: it is kept in the history.")
                                      : tr("Write why: it is kept in the history."));
    return dayFits && endFits && numberFits && otherFits && promiseFits && noteFits;
}

void DossierEventPanel::confirm()
{
    if (isComplete())
        Q_EMIT confirmed(m_question.event, *m_day->date(), input());
}

} // namespace licet
