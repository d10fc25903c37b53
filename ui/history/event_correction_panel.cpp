#include "ui/history/event_correction_panel.h"

#include "followup/did_not_happen.h"
#include "followup/signed_original.h"
#include "history/correction.h"
#include "request/corrections/right_revoking.h"
#include "review/cited_number.h"
#include "review/dossier_correcting.h"
#include "text/error_text.h"
#include "text/request_text.h"
#include "text/revoked_text.h"
#include "text/signing_text.h"
#include "text/terms.h"
#include "text/trail_text.h"
#include "ui/request/record/answer_fields.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <Coded E>
void offerTerms(const Translator &translator, Choice &choice)
{
    choice.addItem(EventCorrectionPanel::tr("not said", "how papers left"), -1);
    for (const auto &one : EnumCodes<E>::all)
        choice.addItem(term(translator, one.value), int(one.value));
}

/// Whether it can be told not to have happened.
bool isRevocableOf(const Event &event)
{
    switch (event.record.kind) {
    case RecordKind::Request:
        return isRevocable(event.kind);
    case RecordKind::Decision:
        return isRevocableOfDossier(event.kind);
    default:
        return isRevocableOfAuthorization(event.kind);
    }
}

template <Coded E>
std::optional<E> chosenIn(const Choice &choice)
{
    const int value = choice.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(E(value));
}

} // namespace

EventCorrectionPanel::EventCorrectionPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_unhappened(new QCheckBox(tr("It did not happen at all")))
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("Day on which it happened"), m_day))
    , m_doer(new QLineEdit)
    , m_doerField(new Field(tr("Done by"), m_doer))
    , m_number(new QLineEdit)
    , m_numberField(new Field(tr("Program number"), m_number))
    , m_reference(new QLineEdit)
    , m_referenceField(new Field(tr("Their reference"), m_reference))
    , m_contacted(new QLineEdit)
    , m_contactedField(new Field(tr("With whom"), m_contacted))
    , m_promised(new DateEdit)
    , m_promisedField(new Field(tr("Promised by"), m_promised))
    , m_replyBy(new DateEdit)
    , m_replyByField(new Field(tr("They ask a reply by"), m_replyBy))
    , m_way(new Choice)
    , m_wayField(new Field(tr("By which way"), m_way))
    , m_original(new Choice)
    , m_originalField(new Field(tr("Signed original"), m_original))
    , m_lines(new AnswerFields)
    , m_instead(new QCheckBox(tr("This person signed it, although the form names somebody else or the "
                                 "mandate is missing")))
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("What is right, and why"), m_reason))
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton(tr("Record")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (auto *label : {m_heading, m_consequence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reason->setFewestLines(2);
    offerTerms<LeavingWay>(context.translator(), *m_way);
    offerTerms<OriginalPlace>(context.translator(), *m_original);
    m_instead->setAccessibleName(m_instead->text());
    m_unhappened->setAccessibleName(m_unhappened->text());
    m_confirm->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(lineUnit(*this));
    for (auto *field : {m_dayField, m_doerField, m_numberField, m_referenceField, m_contactedField,
                        m_promisedField, m_replyByField, m_wayField, m_originalField})
        fields->addWidget(field, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addWidget(m_unhappened);
    column->addLayout(fields);
    column->addWidget(m_lines);
    column->addWidget(m_instead);
    column->addWidget(m_reasonField);
    column->addWidget(m_consequence);
    column->addLayout(buttons);
    for (auto *edit : {static_cast<QLineEdit *>(m_day), m_doer, m_number, m_reference, m_contacted,
                       static_cast<QLineEdit *>(m_promised), static_cast<QLineEdit *>(m_replyBy)})
        connect(edit, &QLineEdit::textChanged, this, &EventCorrectionPanel::showConsequence);
    for (auto *choice : {m_way, m_original})
        connect(choice, &QComboBox::currentIndexChanged, this, &EventCorrectionPanel::showConsequence);
    connect(m_lines, &AnswerFields::edited, this, &EventCorrectionPanel::showConsequence);
    connect(m_unhappened, &QCheckBox::toggled, this, [this] {
        showFields();
        showConsequence();
    });
    connect(m_confirm, &QPushButton::clicked, this, &EventCorrectionPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &EventCorrectionPanel::fold);
    hide();
}

void EventCorrectionPanel::ask(const Event &event, const Correctable &possible,
                               const EventCorrection &believed, const Request *request)
{
    m_event = event.sequence;
    m_record = event.record;
    m_possible = possible;
    m_believed = believed;
    m_isSignature = event.record.kind == RecordKind::Request && event.kind == RequestEvent::Sign;
    m_believed.doneBy = officeWord(m_context.translator(), believed.doneBy);
    const auto what = trailWord(m_context.translator(), event);
    m_heading->setText(
        tr("What was wrong about: %1 of %2", "event, day").arg(what, printedDate(event.happenedOn)));
    m_unhappened->setChecked(false);
    m_unhappened->setVisible(isRevocableOf(event));
    askLines(request);
    m_referenceField->setLabel(event.record.kind == RecordKind::Decision ? tr("Dossier number")
                                                                         : tr("Their reference"));
    showFields();
    m_day->setDate(m_believed.happenedOn);
    m_doer->setText(m_believed.doneBy);
    m_number->setText(m_believed.programNumber ? m_believed.programNumber->digits() : QString());
    m_reference->setText(m_believed.reference);
    m_contacted->setText(m_believed.contacted);
    m_promised->setDate(m_believed.promisedUntil);
    m_replyBy->setDate(m_believed.replyBy);
    for (auto *choice : {m_way, m_original})
        choice->blockSignals(true);
    m_way->setCurrentIndex(m_way->findData(believed.way ? int(*believed.way) : -1));
    m_original->setCurrentIndex(m_original->findData(believed.original ? int(*believed.original) : -1));
    for (auto *choice : {m_way, m_original})
        choice->blockSignals(false);
    m_instead->setChecked(false);
    m_reason->clear();
    for (auto *field : {m_dayField, m_numberField, m_promisedField, m_replyByField, m_reasonField})
        field->setMark({});
    showConsequence();
    show();
    if (!possible.isAny())
        return m_reason->setFocus();
    m_day->setFocus();
    m_day->selectAll();
}

/// Those that the answer granted, as is believed.
void EventCorrectionPanel::askLines(const Request *request)
{
    m_hasLines = request && m_possible.lines &&
                 std::any_of(m_believed.lines.begin(), m_believed.lines.end(),
                             [](const LineAnswer &one) { return isGranted(one.outcome); });
    if (!m_hasLines)
        return m_lines->setRequests({}, AnswerPart::Terms);
    auto believed = *request;
    believed.state = RequestState::Executed;
    believed.answer.lines = m_believed.lines;
    m_lines->setRequests({believed}, AnswerPart::Terms);
}

void EventCorrectionPanel::showFields()
{
    const bool happened = !m_unhappened->isChecked();
    m_dayField->setVisible(happened && m_possible.day);
    m_doerField->setVisible(happened && m_possible.doer);
    m_numberField->setVisible(happened && m_possible.number);
    m_referenceField->setVisible(happened && m_possible.reference);
    m_contactedField->setVisible(happened && m_possible.contact);
    m_promisedField->setVisible(happened && m_possible.contact);
    m_replyByField->setVisible(happened && m_possible.replyBy);
    m_wayField->setVisible(happened && m_possible.way);
    m_originalField->setVisible(happened && m_possible.original);
    m_lines->setVisible(happened && m_hasLines);
    m_instead->setVisible(happened && m_isSignature);
    m_reasonField->setLabel(happened ? tr("What is right, and why") : tr("How it came to be noted"));
}

Result<QStringList> EventCorrectionPanel::foretold() const
{
    const auto &database = m_context.reg().database();
    const auto &translator = m_context.translator();
    if (m_record.kind == RecordKind::Authorization) {
        LICET_ASSIGN(const auto without, withoutEvent(database, Id<Authorization>(m_record.id), m_event));
        return QStringList{rightWithoutEventLine(translator, without, m_context.today())};
    }
    if (m_record.kind == RecordKind::Decision) {
        LICET_ASSIGN(const auto revoked,
                     foretellDidNotHappen(m_context.reg().database(), Id<Decision>(m_record.id), m_event,
                                          m_context.stamp()));
        return revokedDossierLines(translator, revoked);
    }
    LICET_ASSIGN(const auto revoked,
                 foretellDidNotHappen(m_context.reg().database(), Id<Request>(m_record.id), m_event,
                                      m_context.stamp()));
    return QStringList{revokedStateLine(translator, revoked)} + revokedLines(translator, revoked);
}

bool EventCorrectionPanel::showRevocation()
{
    const auto following = foretold();
    if (!following) {
        m_consequence->setText(describe(m_context.translator(), following.error()));
        return false;
    }
    auto lines = *following;
    lines << tr("The event stays in the history, as one that did not happen.");
    m_consequence->setText(lines.join(u'\n'));
    return true;
}

EventCorrection EventCorrectionPanel::correction() const
{
    EventCorrection changed;
    if (m_day->date() && m_day->date() != m_believed.happenedOn)
        changed.happenedOn = m_day->date();
    if (const auto number = ProgramNumber::parse(m_number->text());
        number && std::optional(*number) != m_believed.programNumber)
        changed.programNumber = *number;
    if (const auto doer = m_doer->text().simplified(); doer != m_believed.doneBy)
        changed.doneBy = doer;
    if (const auto reference = m_reference->text().trimmed(); reference != m_believed.reference)
        changed.reference = reference;
    if (const auto contacted = m_contacted->text().simplified(); contacted != m_believed.contacted)
        changed.contacted = contacted;
    if (m_promised->date() && m_promised->date() != m_believed.promisedUntil)
        changed.promisedUntil = m_promised->date();
    if (m_replyBy->date() && m_replyBy->date() != m_believed.replyBy)
        changed.replyBy = m_replyBy->date();
    if (const auto way = chosenIn<LeavingWay>(*m_way); way && way != m_believed.way)
        changed.way = way;
    if (const auto original = chosenIn<OriginalPlace>(*m_original);
        original && original != m_believed.original)
        changed.original = original;
    if (m_hasLines) {
        EventInput said;
        m_lines->fill(said);
        changed.lines = std::move(said.lines);
    }
    changed.signsInstead =
        m_isSignature && m_instead->isChecked() && (!changed.doneBy.isEmpty() || changed.happenedOn);
    return changed;
}

QStringList EventCorrectionPanel::doubts(const EventCorrection &changed) const
{
    if (m_record.kind != RecordKind::Request || (!changed.way && !changed.original))
        return {};
    const auto request = m_context.reg().requests().get(Id<Request>(m_record.id));
    if (!request)
        return {};
    const auto found = doubtsOf(m_context.reg().database(), *request, chosenIn<LeavingWay>(*m_way),
                                chosenIn<OriginalPlace>(*m_original));
    return found ? doubtsSaid(m_context.translator(), *found) : QStringList();
}

QStringList EventCorrectionPanel::citingWrongly(const EventCorrection &changed) const
{
    if (m_record.kind != RecordKind::Decision || changed.reference.isEmpty())
        return {};
    EventCorrection number;
    number.reference = changed.reference;
    const auto citing = foretellCorrection(m_context.reg().database(), Id<Decision>(m_record.id), m_event,
                                           number, m_context.stamp());
    return citing ? citingLines(m_context.translator(), *citing)
                  : QStringList{describe(m_context.translator(), citing.error())};
}

void EventCorrectionPanel::showConsequence()
{
    m_confirm->setEnabled(!m_unhappened->isChecked() || showRevocation());
    if (m_unhappened->isChecked())
        return;
    const auto changed = correction();
    QStringList lines;
    const auto line = [&](const Field *field, const QString &was, const QString &is) {
        lines << tr("%1: %2 → %3", "a fact, what it was, what it is")
                     .arg(field->label(), was.isEmpty() ? u"–"_s : was, is);
    };
    if (changed.happenedOn)
        line(m_dayField, m_believed.happenedOn ? printedDate(*m_believed.happenedOn) : QString(),
             printedDate(*changed.happenedOn));
    if (!changed.doneBy.isEmpty())
        line(m_doerField, m_believed.doneBy, changed.doneBy);
    if (changed.programNumber)
        line(m_numberField, m_believed.programNumber ? m_believed.programNumber->digits() : QString(),
             changed.programNumber->digits());
    if (!changed.reference.isEmpty())
        line(m_referenceField, m_believed.reference, changed.reference);
    if (!changed.contacted.isEmpty())
        line(m_contactedField, m_believed.contacted, changed.contacted);
    if (changed.promisedUntil)
        line(m_promisedField, m_believed.promisedUntil ? printedDate(*m_believed.promisedUntil) : QString(),
             printedDate(*changed.promisedUntil));
    if (changed.replyBy)
        line(m_replyByField, m_believed.replyBy ? printedDate(*m_believed.replyBy) : QString(),
             printedDate(*changed.replyBy));
    if (changed.way)
        line(m_wayField, m_believed.way ? term(m_context.translator(), *m_believed.way) : QString(),
             term(m_context.translator(), *changed.way));
    if (changed.original)
        line(m_originalField,
             m_believed.original ? term(m_context.translator(), *m_believed.original) : QString(),
             term(m_context.translator(), *changed.original));
    lines << doubts(changed) << citingWrongly(changed);
    lines << (changed.isEmpty()
                  ? tr("The event stays as it was entered; the correction stands beside it.")
                  : tr("The event stays as it was entered, the correction stands beside it; states, "
                       "terms and lists follow it."));
    m_consequence->setText(lines.join(u'\n'));
}

bool EventCorrectionPanel::isComplete()
{
    bool fits = true;
    const auto mark = [&](Field *field, const QString &sentence) {
        field->setWrong(sentence);
        if (!sentence.isEmpty() && fits)
            field->editor()->setFocus();
        fits = fits && sentence.isEmpty();
    };
    if (m_dayField->isVisibleTo(this))
        mark(m_dayField, m_day->date() ? QString() : FormSheet::notADay(m_day->text()));
    if (m_promisedField->isVisibleTo(this))
        mark(m_promisedField, m_promised->isWrong() ? FormSheet::notADay(m_promised->text()) : QString());
    if (m_replyByField->isVisibleTo(this))
        mark(m_replyByField, m_replyBy->isWrong() ? FormSheet::notADay(m_replyBy->text()) : QString());
    if (m_numberField->isVisibleTo(this) && !m_number->text().trimmed().isEmpty()) {
        const auto number = ProgramNumber::parse(m_number->text());
        mark(m_numberField, number ? QString() : describe(m_context.translator(), number.error()));
    }
    if (m_hasLines && !m_lines->isComplete())
        fits = false;
    mark(m_reasonField, m_reason->toPlainText().trimmed().isEmpty()
                            ? tr("Write a sentence: it is kept in the history.")
                            : QString());
    return fits;
}

void EventCorrectionPanel::confirm()
{
    if (!m_confirm->isEnabled() || !isComplete())
        return;
    if (m_unhappened->isChecked())
        Q_EMIT revocationConfirmed(m_event, m_reason->toPlainText().trimmed());
    else
        Q_EMIT confirmed(m_event, correction(), m_reason->toPlainText().trimmed());
}

} // namespace licet
