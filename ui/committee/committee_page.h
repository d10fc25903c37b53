#pragma once

#include "base/deliberation_number.h"
#include "base/text_fold.h"
#include "calendar/settings.h"
#include "calendar/working_calendar.h"
#include "committee/in_force.h"
#include "documents/wording/words.h"
#include "ui/history/history_of.h"
#include "ui/institution/record_tree.h"
#include "ui/page.h"
#include "ui/widgets/list_and_detail.h"

#include <algorithm>
#include <map>

namespace licet {

/// The committee's decisions and the dossiers that may become one, each with its steps.
class CommitteePage : public Page
{
    Q_OBJECT

public:
    CommitteePage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Committee"); }
    void show(const Place &place) override
    {
        if (place.record > 0)
            chooseRow(place.record);
    }
    [[nodiscard]] bool takes(CommandId command) const override
    {
        return command == CommandId::FilterPage || command == CommandId::SaveNow ||
               command == CommandId::PrimaryAction || command == CommandId::ShowHistory;
    }
    [[nodiscard]] QString whyNot(CommandId command) const override
    {
        if (command == CommandId::FilterPage)
            return {};
        if (command == CommandId::ShowHistory)
            return m_shown.isSet() ? QString() : tr("No decision is chosen.");
        return m_tree->current() ? m_tree->current()->whyNot() : m_decision->whyNot();
    }
    void run(CommandId command) override
    {
        if (command == CommandId::FilterPage)
            m_list->focusFilter();
        else if (command == CommandId::ShowHistory)
            m_context.go(historyOfShown().place());
        else
            m_tree->save();
    }
    [[nodiscard]] bool leave() override { return m_tree->save(); }
    /// The step in front, else the decision.
    [[nodiscard]] HistoryOf historyOfShown() const
    {
        const RecordPanelBase *panel = m_tree->current();
        if (panel == m_step && m_step->shown().id.isSet())
            return {QStringLiteral("decision_step"), m_step->shown().id.row()};
        return {QStringLiteral("decision"), m_shown.row()};
    }

private:
    std::vector<ListColumn<DecisionWithSteps>> columns();
    void makeDecisionPanel();
    void makeStepPanel();
    void makeTree();
    void makeList();

    void refill();
    Result<std::vector<DecisionWithSteps>> read();
    void refreshDetail(const DecisionWithSteps &shown);
    void follow(qint64 id);
    void open(Id<Decision> decision);
    void chooseRow(qint64 id)
    {
        if (m_list->table()->choose(id))
            return;
        m_list->clearFilter();
        m_list->table()->choose(id);
    }
    [[nodiscard]] const DecisionWithSteps *shown() const
    {
        return m_shown.isSet() ? m_model->rowById(m_shown.row()) : nullptr;
    }
    [[nodiscard]] std::vector<RecordNode> nodes() const;
    void showNode(const QString &kind, qint64 record);
    [[nodiscard]] bool isNew() const { return !m_decision->isEmpty() && !m_decision->shown().id.isSet(); }
    void beginNew();
    void beginStep();
    void removeChosen();
    /// Asks in the message bar, for what is removed is gone from every list.
    template <class Record>
    void askToRemove(Id<Record> id, const QString &consequence)
    {
        m_context.say(
            Message{Message::Kind::Question, consequence, {{tr("Remove"), [this, id] { remove(id); }}}});
    }
    template <class Record>
    void remove(Id<Record> id)
    {
        if (const auto removed = m_context.reg().remove(id, m_context.stamp()); !removed)
            m_context.say(removed.error());
        else
            m_context.saved();
    }

    /// The first step's day.
    [[nodiscard]] std::optional<QDate> inForceOn(const DecisionWithSteps &one) const
    {
        if (one.steps.empty())
            return {};
        const auto start = inForceFrom(one.steps.front(), m_settings, m_calendar);
        return start ? std::optional(start->day) : std::nullopt;
    }
    [[nodiscard]] int resting(const DecisionWithSteps &one) const
    {
        const auto found = m_resting.find(one.decision.id);
        return found == m_resting.end() ? 0 : found->second;
    }
    void showInForce();

    Context &m_context;
    Settings m_settings;
    WorkingCalendar m_calendar;
    std::map<Id<Decision>, int> m_resting; ///< authorizations of the institution chosen, per decision
    Id<Decision> m_shown;                  ///< not set: none, or a new dossier
    RowsModel<DecisionWithSteps> *m_model;
    RecordPanel<Decision> *m_decision;
    RecordPanel<DecisionStep> *m_step;
    QuietLabel *m_inForce;
    RecordTree *m_tree;
    ListAndDetail *m_list;
};

// What the page says of dossiers and reads from them.
namespace committee {

using namespace Qt::StringLiterals;

inline Code dossierCode(const Phrases &phrases, DossierState state)
{
    const auto code = [&](const QString &shape, Tone tone) {
        return Code{shape, word(phrases, state), tone, tone == Tone::Wrong};
    };
    switch (state) {
    case DossierState::Preparing:
        return code(u"request-draft"_s, Tone::Plain);
    case DossierState::Filed:
        return code(u"request-sent"_s, Tone::Waiting);
    case DossierState::InformationAsked:
        return code(u"request-information-asked"_s, Tone::Attention);
    case DossierState::OnTheAgenda:
        return code(u"request-acknowledged"_s, Tone::Waiting);
    case DossierState::Granted:
        return code(u"request-executed"_s, Tone::Good);
    case DossierState::Refused:
        return code(u"request-refused"_s, Tone::Wrong);
    case DossierState::Withdrawn:
        return code(u"request-withdrawn"_s, Tone::Quiet);
    case DossierState::Replaced:
        return code(u"authorization-ended"_s, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

/// Its number, or what it is about while it has none.
inline QString nameOf(const Decision &decision)
{
    if (!decision.deliberation.isEmpty())
        return decision.deliberation;
    return decision.subject.isEmpty() ? CommitteePage::tr("New dossier") : decision.subject;
}

inline QString nameOf(const DecisionStep &step)
{
    const auto name =
        step.dossier.isEmpty() ? CommitteePage::tr("Step %1").arg(step.position + 1) : step.dossier;
    return step.decidedOn ? CommitteePage::tr("%1, decided on %2", "dossier number, day")
                                .arg(name, printedDate(*step.decidedOn))
                          : name;
}

inline QString searchText(const DecisionWithSteps &one)
{
    QStringList texts{one.decision.deliberation, one.decision.subject};
    for (const auto &step : one.steps)
        texts << step.dossier << step.services << step.purposes;
    return texts.join(u' ');
}

inline QString kindWords(const Phrases &phrases)
{
    QStringList words;
    for (const auto &kind : Words<InstitutionKind>::all)
        words << word(phrases, kind.value);
    return words.join(u", "_s);
}

inline QString concernedText(const Phrases &phrases, const std::vector<ConcernedInstitution> &institutions)
{
    QStringList lines;
    for (const auto &one : institutions)
        lines << (one.kbo           ? one.kbo->printed()
                  : one.everyOfKind ? word(phrases, *one.everyOfKind)
                                    : QString());
    return lines.join(u'\n');
}

inline std::optional<ConcernedInstitution> concernedIn(const Phrases &phrases, const QString &line)
{
    if (const auto kbo = KboNumber::parse(line))
        return ConcernedInstitution{*kbo, std::nullopt};
    const auto folded = foldForComparison(line);
    for (const auto &kind : Words<InstitutionKind>::all)
        if (folded == foldForComparison(word(phrases, kind.value)) ||
            folded == foldForComparison(wordOf(kind.value)))
            return ConcernedInstitution{std::nullopt, kind.value};
    return {};
}

/// What is wrong with a line, or empty; then `institutions` holds them all.
inline QString readConcerned(const Phrases &phrases, const QString &text,
                             std::vector<ConcernedInstitution> &institutions)
{
    std::vector<ConcernedInstitution> found;
    for (const auto &line : text.split(QChar(u'\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const auto one = concernedIn(phrases, line.trimmed());
        if (!one)
            return CommitteePage::tr("“%1” is neither a KBO number nor a kind of institution (%2).")
                .arg(line.trimmed(), kindWords(phrases));
        found.push_back(*one);
    }
    institutions = std::move(found);
    return {};
}

inline QString whyNotKept(const Decision &decision)
{
    if (decision.deliberation.isEmpty() && decision.subject.isEmpty())
        return CommitteePage::tr("Give the dossier a subject or a deliberation number.");
    if (!decision.deliberation.isEmpty() && !DeliberationNumber::parse(decision.deliberation))
        return CommitteePage::tr("“%1” is not a deliberation number: write it as 12/081.")
            .arg(decision.deliberation);
    return {};
}

inline void addInstitutions(RecordForm<DecisionStep> &form, const Phrases &phrases)
{
    auto *edit = new LongText;
    auto *field = form.custom(
        CommitteePage::tr("Institutions concerned"), edit,
        [&phrases, edit](const DecisionStep &step) {
            edit->setPlainText(concernedText(phrases, step.institutions));
        },
        [&phrases, edit](DecisionStep &step) {
            return readConcerned(phrases, edit->toPlainText(), step.institutions);
        });
    field->setHelp(
        CommitteePage::tr("One a line: a KBO number, or a kind for every institution of that kind (%1).")
            .arg(kindWords(phrases)));
    QObject::connect(edit, &LongText::textChanged, form.sheet(), &FormSheet::edited);
}

/// The sum behind the day on which a step comes into force.
inline QString inForceSentence(const DecisionStep &step, const Settings &settings,
                               const WorkingCalendar &calendar)
{
    const auto start = inForceFrom(step, settings, calendar);
    if (!start)
        return CommitteePage::tr("Not in force: the day of the decision is not given yet.");
    const auto day = printedDate(start->day);
    if (step.inForceOn)
        return CommitteePage::tr("In force from %1, as stated.").arg(day);
    if (start->workingDays == 0)
        return CommitteePage::tr("In force from %1, the day on which it was decided.").arg(day);
    return CommitteePage::tr("In force from %1: decided on %2 plus %n working day(s).", nullptr,
                             start->workingDays)
        .arg(day, printedDate(start->from));
}

} // namespace committee

Page *makeCommitteePage(Context &context, QWidget *parent);

} // namespace licet
