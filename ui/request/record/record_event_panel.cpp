#include "ui/request/record/record_event_panel.h"

#include "history/history_query.h"
#include "request/answer/line_numbers.h"
#include "request/events/event_table.h"
#include "request/events/late_entry.h"
#include "request/known_day.h"
#include "request/signing.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/page/file_drop.h"
#include "ui/request/record/answer_fields.h"
#include "ui/request/record/event_consequence.h"
#include "ui/request/record/person_number_mark.h"
#include "ui/request/signed_form_choice.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/completion.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *lineOf(const QList<QWidget *> &widgets, int gap)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    for (auto *widget : widgets)
        line->addWidget(widget, 1);
    return line;
}

bool isPossibleNow(const Request &request, RequestEvent event)
{
    return stateAfter(request, event).has_value();
}

/// Their number came, and the answer on a line is to follow.
bool awaitsOnlyLines(const std::vector<Request> &requests)
{
    return std::all_of(requests.begin(), requests.end(), [](const Request &one) {
        const auto &lines = one.answer.lines;
        return !numbersOf(one.answer).empty() &&
               std::any_of(lines.begin(), lines.end(),
                           [](const LineAnswer &line) { return line.outcome == LineOutcome::Follows; });
    });
}

template <Coded E>
std::optional<E> chosenTerm(const Choice &choice)
{
    const int value = choice.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(E(value));
}

} // namespace

template <Coded E>
void RecordEventPanel::offerTerms(Choice *choice)
{
    choice->addItem(tr("not said", "how papers left"), -1);
    for (const auto &one : EnumCodes<E>::all)
        choice->addItem(term(m_context.translator(), one.value), int(one.value));
}

RecordEventPanel::RecordEventPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_event(new Choice)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("On"), m_day))
    , m_signer(new OpenChoice)
    , m_signerField(new Field(tr("Signed by"), m_signer))
    , m_way(new Choice)
    , m_wayField(new Field(tr("How it leaves"), m_way))
    , m_left(new Choice)
    , m_leftField(new Field(tr("By which way"), m_left))
    , m_original(new Choice)
    , m_originalField(new Field(tr("Signed original"), m_original))
    , m_signedForm(new SignedFormChoice(context))
    , m_reference(new QLineEdit)
    , m_referenceField(new Field(tr("Their reference"), m_reference))
    , m_dated(new DateEdit)
    , m_datedField(new Field(tr("Date on it"), m_dated))
    , m_replyBy(new DateEdit)
    , m_replyByField(new Field(tr("They ask a reply by"), m_replyBy))
    , m_contacted(new QLineEdit)
    , m_contactedField(new Field(tr("With whom"), m_contacted))
    , m_promised(new DateEdit)
    , m_promisedField(new Field(tr("Promised by"), m_promised))
    , m_instead(new QCheckBox(tr("The form is signed already, by this person")))
    , m_for(new Choice)
    , m_forField(new Field(tr("In the place of"), m_for))
    , m_answer(new AnswerFields)
    , m_note(new LongText)
    , m_noteField(new Field(tr("Reason"), m_note))
    , m_member(new Choice)
    , m_memberField(new Field(tr("It is about"), m_member))
    , m_files(new FileDrop(context))
    , m_consequence(new QLabel)
    , m_reissue(new QPushButton(tr("Reissue for this signatory")))
    , m_confirm(new QPushButton(tr("Record")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_note->setFewestLines(2);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_confirm->setDefault(true);
    m_reissue->setAutoDefault(false);
    m_way->addItem(tr("it has left already"), int(SendWay::LeftAlready));
    m_way->addItem(tr("mail draft"), int(SendWay::MailDraft));
    m_way->addItem(tr("covering letter"), int(SendWay::CoveringLetter));
    offerTerms<LeavingWay>(m_left);
    offerTerms<OriginalPlace>(m_original);
    m_member->addItem(tr("the whole request"), QString());
    for (const auto &member : reopenableMembers())
        m_member->addItem(memberWord(context.translator(), member), member);
    layOut();
    connect(m_event, &QComboBox::currentIndexChanged, this, &RecordEventPanel::showFields);
    connect(m_day, &QLineEdit::textChanged, this, &RecordEventPanel::showConsequence);
    connect(m_signer, &QComboBox::editTextChanged, this, &RecordEventPanel::showConsequence);
    for (auto *choice : {m_left, m_original})
        connect(choice, &QComboBox::currentIndexChanged, this, &RecordEventPanel::showConsequence);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showSignedForm();
        showConsequence();
    });
    markPersonNumbers(*m_noteField, *m_note, context);
    m_instead->setAccessibleName(m_instead->text());
    connect(m_instead, &QCheckBox::toggled, this, [this] {
        if (!m_possible.empty())
            m_noteField->setLabel(labelOfNote());
        showInWhosePlace();
    });
    connect(m_answer, &AnswerFields::edited, this, [this] {
        m_noteField->setLabel(labelOfNote());
        showConsequence();
    });
    connect(m_confirm, &QPushButton::clicked, this, &RecordEventPanel::confirm);
    connect(m_reissue, &QPushButton::clicked, this,
            [this] { Q_EMIT reissueWanted(signer(), *m_day->date()); });
    hide();
}

void RecordEventPanel::layOut()
{
    const int gap = lineUnit(*this) / 2;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &RecordEventPanel::fold);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addLayout(
        lineOf({new Field(tr("What happened"), m_event), m_dayField, m_signerField, m_wayField}, gap));
    column->addLayout(lineOf({m_leftField, m_originalField}, gap));
    column->addWidget(m_signedForm);
    column->addLayout(lineOf({m_referenceField, m_datedField, m_replyByField}, gap));
    column->addLayout(lineOf({m_contactedField, m_promisedField}, gap));
    column->addWidget(m_answer);
    column->addLayout(lineOf({m_noteField, m_memberField}, gap));
    column->addWidget(m_consequence);
    column->addWidget(m_instead);
    column->addWidget(m_forField);
    column->addWidget(m_reissue, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_confirm, cancel})
        buttons->addWidget(button);
    buttons->addWidget(m_files, 1);
    column->addLayout(buttons);
}

void RecordEventPanel::ask(const std::vector<Request> &requests, std::optional<RequestEvent> likely)
{
    m_requests = requests;
    m_paper.reset();
    // First of all what can happen to these: a field that is emptied tells at once what would follow from it.
    if (const auto offered = offerSigners(); !offered)
        m_context.say(offered.error());
    offerEvents(likely);
    m_files->clear();
    m_heading->setText(requests.size() == 1
                           ? tr("%1: what happened", "number of a request")
                                 .arg(numberAndVersion(m_context.translator(), requests.front().number,
                                                       requests.front().version, requests.front().state))
                           : tr("%n request(s): what happened", nullptr, int(requests.size())));
    m_day->setDate(m_context.today());
    m_instead->setChecked(false);
    for (auto *edit : {m_reference, static_cast<QLineEdit *>(m_dated), static_cast<QLineEdit *>(m_replyBy),
                       m_contacted, static_cast<QLineEdit *>(m_promised)})
        edit->clear();
    m_note->clear();
    m_member->setCurrentIndex(0);
    m_signedForm->setRequests({}, false);
    m_way->setCurrentIndex(likely == RequestEvent::Send ? 1 : 0);
    m_left->setCurrentIndex(0);
    m_original->setCurrentIndex(0);
    showFields();
    show();
    m_event->setFocus();
}

void RecordEventPanel::offerEvents(std::optional<RequestEvent> likely)
{
    m_possible.clear();
    const auto isForAny = [&](bool (*fits)(const Request &, RequestEvent), RequestEvent event) {
        return std::any_of(m_requests.begin(), m_requests.end(),
                           [&](const Request &one) { return fits(one, event); });
    };
    for (const auto &one : eventFields())
        if (isForAny(isPossibleNow, one.event))
            m_possible.push_back(one);
    for (const auto &one : eventFields())
        if (!isForAny(isPossibleNow, one.event) && isForAny(isPossible, one.event) && mayBeLate(one.event))
            m_possible.push_back(one);
    Q_ASSERT(!m_possible.empty());
    const bool awaitLetter = std::all_of(m_requests.begin(), m_requests.end(), [](const Request &one) {
        return one.letterAwaitedSince.has_value();
    });
    if (!likely && awaitLetter)
        likely = awaitsOnlyLines(m_requests) ? RequestEvent::AnswerAmended : RequestEvent::NumberReceived;
    {
        const QSignalBlocker quiet(m_event);
        m_event->clear();
        for (const auto &one : m_possible)
            m_event->addItem(one.contact ? tr("Contacted by telephone or otherwise")
                                         : eventWord(m_context.translator(), codeOf(one.event)),
                             int(one.event));
        if (likely)
            m_event->setCurrentIndex(qMax(0, m_event->findData(int(*likely))));
    }
    showFields();
}

Result<void> RecordEventPanel::offerSigners()
{
    const QSignalBlocker quiet(m_signer);
    m_signer->clear();
    m_for->clear();
    m_signer->lineEdit()->setReadOnly(m_requests.size() > 1);
    if (m_requests.size() > 1) {
        m_signer->addItem(tr("the signatory on each form"), QString());
        return {};
    }
    const auto &request = m_requests.front();
    // Of several who must sign only those who have yet to.
    const auto awaited = awaitedSignatories(request.signatures);
    for (const auto &name : awaited.isEmpty() ? QStringList{request.draft.signatory} : awaited)
        m_signer->addItem(name, name);
    for (const auto &name : awaited)
        m_for->addItem(name, name);
    const auto given = givenSignatories(request.signatures);
    if (request.state != RequestState::Finalised)
        return {};
    LICET_ASSIGN(m_paper, Reissue::read(m_context, request));
    for (const auto &person : m_paper->facts.staff.people)
        if (m_signer->findData(person.name) < 0 && !given.contains(person.name))
            m_signer->addItem(person.name, person.name);
    return {};
}

const EventFields &RecordEventPanel::fields() const
{
    return m_possible[size_t(qMax(0, m_event->currentIndex()))];
}

/// What one of the requests may still be told of an earlier day, once what it goes on from was told.
bool RecordEventPanel::mayBeLate(RequestEvent event) const
{
    const auto before = lateOnlyAfter(event);
    return !before || std::any_of(m_requests.begin(), m_requests.end(), [&](const Request &request) {
        const auto trail =
            events(m_context.reg().database(), std::numeric_limits<int>::max(), RecordRef::of(request.id));
        return trail && std::any_of(trail->begin(), trail->end(),
                                    [&](const Event &one) { return one.kind == *before; });
    });
}

std::vector<Request> RecordEventPanel::concerned() const
{
    std::vector<Request> all;
    for (const auto &one : m_requests)
        if (isPossible(one, fields().event))
            all.push_back(one);
    return all;
}

QString RecordEventPanel::signer() const
{
    // A name that nobody knows can be typed: such a form may be signed all the same.
    const auto typed = m_signer->currentText().simplified();
    const int row = m_signer->findText(typed, Qt::MatchFixedString);
    return row < 0 ? typed : m_signer->itemData(row).toString();
}

bool RecordEventPanel::signsInstead() const
{
    return fields().signer && m_instead->isChecked() && m_instead->isVisibleTo(this);
}

bool RecordEventPanel::needsReason() const
{
    if (signsInstead())
        return true;
    EventInput said;
    if (fields().answer)
        m_answer->fill(said);
    const auto all = concerned();
    return fields().reason && std::any_of(all.begin(), all.end(), [&](const Request &one) {
               return licet::needsReason(fields().event, one, said);
           });
}

QString RecordEventPanel::labelOfNote() const
{
    if (fields().contact)
        return tr("What was promised");
    return needsReason() ? tr("Reason") : tr("Remark");
}

SendWay RecordEventPanel::way() const
{
    return SendWay(m_way->currentData().toInt());
}

void RecordEventPanel::showFields()
{
    const auto &shown = fields();
    m_signerField->setVisible(shown.signer);
    m_wayField->setVisible(shown.event == RequestEvent::Send);
    m_referenceField->setVisible(shown.reference);
    m_datedField->setVisible(shown.reference);
    m_replyByField->setVisible(shown.replyBy);
    m_answer->setVisible(shown.answer || shown.number);
    if (shown.answer || shown.number)
        m_answer->setRequests(concerned(), shown.number ? AnswerPart::Number
                                           : shown.event == RequestEvent::AnswerAmended
                                               ? AnswerPart::Amendment
                                               : AnswerPart::Execution);
    m_memberField->setVisible(shown.event == RequestEvent::Return || shown.event == RequestEvent::Refuse);
    m_noteField->setLabel(labelOfNote());
    for (auto *field : {m_contactedField, m_promisedField})
        field->setVisible(shown.contact);
    for (auto *field : {m_dayField, m_datedField, m_replyByField, m_promisedField, m_noteField})
        field->setMark({});
    m_answer->forgetMarks();
    showSignedForm();
    showConsequence();
}

bool RecordEventPanel::hasLeft() const
{
    return !m_possible.empty() && fields().event == RequestEvent::Send && way() == SendWay::LeftAlready;
}

bool RecordEventPanel::answersThem() const
{
    return !m_possible.empty() && fields().event == RequestEvent::AnswerInformation;
}

void RecordEventPanel::showSignedForm()
{
    const bool writes =
        !m_possible.empty() && fields().event == RequestEvent::Send && way() != SendWay::LeftAlready;
    m_signedForm->setRequests(writes ? concerned() : std::vector<Request>(), false);
    m_confirm->setText(!writes                       ? tr("Record")
                       : way() == SendWay::MailDraft ? tr("Make the mail draft…")
                                                     : tr("Save the letter…"));
    m_leftField->setVisible(hasLeft() || answersThem());
    m_originalField->setVisible(hasLeft());
}

void RecordEventPanel::showConsequence()
{
    m_reissue->hide();
    m_instead->hide();
    m_forField->hide();
    if (m_possible.empty())
        return;
    QStringList lines;
    const auto day = m_day->date();
    if (fields().event == RequestEvent::Sign)
        lines << consequenceOfSigning();
    if (fields().event == RequestEvent::Send)
        lines << EventConsequence::ofSending(way())
              << EventConsequence::ofOldNames(m_context, concerned(), day.value_or(m_context.today()));
    if (hasLeft())
        lines << EventConsequence::ofOriginal(m_context, concerned(), chosenTerm<LeavingWay>(*m_left),
                                              chosenTerm<OriginalPlace>(*m_original));
    if (fields().contact)
        lines << consequenceOfContact();
    if (fields().event == RequestEvent::Execute && day)
        lines << EventConsequence::ofExecution(m_context, concerned(), m_answer->granted(), *day);
    lines << EventConsequence::leftOut(m_context, m_requests, fields().event);
    lines.removeAll(QString());
    m_consequence->setText(lines.join(u'\n'));
    m_consequence->setVisible(!lines.isEmpty());
}

QString RecordEventPanel::consequenceOfSigning()
{
    if (!m_paper || !m_day->date())
        return {};
    const auto offer = Reissue::offer(m_context, *m_paper, signer(), *m_day->date());
    m_reissue->setVisible(offer.isNeeded);
    m_instead->setVisible(offer.isNeeded);
    showInWhosePlace();
    m_reissue->setEnabled(offer.whyNot.isEmpty());
    m_reissue->setToolTip(offer.whyNot);
    if (offer.isNeeded)
        return offer.sentence;
    const auto how =
        tr("A paper: add its scan. A file that was signed with the identity card: add that file; "
           "it is the original. The form is saved for it as PDF.");
    return offer.sentence.isEmpty() ? how : offer.sentence + u'\n' + how;
}

void RecordEventPanel::showInWhosePlace()
{
    m_forField->setVisible(!m_possible.empty() && signsInstead() && m_for->count() > 1);
}

QString RecordEventPanel::consequenceOfContact() const
{
    const auto all = concerned();
    if (std::none_of(all.begin(), all.end(), [](const Request &one) { return waitsOnOffice(one); }))
        return tr("It was answered since: give the day on which it was still waiting. It is noted there, and "
                  "nothing becomes due.");
    return tr("It is recorded like a reminder: until the day that was promised nothing is due of it; "
              "without such a day the next reminder is counted from this one.");
}

void RecordEventPanel::takeFocus()
{
    m_event->setFocus();
}

void RecordEventPanel::addFiles(const QStringList &paths)
{
    m_files->add(paths);
}

void RecordEventPanel::chooseFile()
{
    m_files->choose();
}

EventInput RecordEventPanel::input() const
{
    EventInput input;
    input.note = m_note->toPlainText().trimmed();
    input.field = m_memberField->isVisibleTo(this) ? m_member->currentData().toString() : QString();
    if (fields().signer)
        input.signedBy = signer();
    if (fields().reference) {
        input.reference = m_reference->text().trimmed();
        input.dated = m_dated->date();
    }
    if (fields().replyBy)
        input.replyBy = m_replyBy->date();
    if (fields().contact) {
        input.contacted = m_contacted->text().trimmed();
        input.promisedUntil = m_promised->date();
    }
    input.signsInstead = signsInstead();
    if (m_forField->isVisibleTo(this))
        input.signsFor = m_for->currentData().toString();
    if (hasLeft() || answersThem())
        input.way = chosenTerm<LeavingWay>(*m_left);
    if (hasLeft())
        input.original = chosenTerm<OriginalPlace>(*m_original);
    input.files = m_files->files(roleOfFiles(fields().event));
    if (fields().answer || fields().number)
        m_answer->fill(input);
    return input;
}

bool RecordEventPanel::isComplete()
{
    const auto mark = [](Field *field, const QString &sentence) {
        field->setWrong(sentence);
        return sentence.isEmpty();
    };
    const bool dayFits = mark(m_dayField, m_day->date() ? QString() : FormSheet::notADay(m_day->text()));
    const bool datedFits =
        mark(m_datedField, m_dated->isWrong() ? FormSheet::notADay(m_dated->text()) : QString());
    const bool replyFits =
        mark(m_replyByField, m_replyBy->isWrong() ? FormSheet::notADay(m_replyBy->text()) : QString());
    const bool promiseFits =
        mark(m_promisedField, m_promised->isWrong() ? FormSheet::notADay(m_promised->text()) : QString());
    const bool answerFits = (!fields().answer && !fields().number) || m_answer->isComplete();
    const bool noteFits =
        mark(m_noteField, needsReason() && m_note->toPlainText().trimmed().isEmpty()
                              ? (fields().contact ? tr("Write what was promised: it is kept in the history.")
                                                  : tr("Write the reason: it is kept in the history."))
                              : QString());
    return dayFits && datedFits && replyFits && promiseFits && answerFits && noteFits;
}

void RecordEventPanel::confirm()
{
    if (isComplete() && m_signedForm->settle())
        Q_EMIT confirmed(
            Recording{concerned(), fields().event, *m_day->date(), input(), way(), m_signedForm->forms()});
}

} // namespace licet
