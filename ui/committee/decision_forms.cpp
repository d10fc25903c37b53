#include "ui/committee/decision_forms.h"

#include "text/dossier_text.h"
#include "text/terms.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_text.h"

namespace licet {

using namespace committee;

namespace {

/// A field that stands there for some records only; it is known after its own binding was made.
struct Conditional
{
    Field *field = nullptr;
    std::function<bool(const Decision &)> isShown;

    void show(const Decision &decision) const
    {
        if (field)
            field->setVisible(isShown(decision));
    }
};

Field *addState(RecordForm<Decision> &form, const Translator &translator)
{
    auto *edit = new Choice;
    for (const auto &one : EnumCodes<DossierState>::all)
        edit->addItem(term(translator, one.value), int(one.value));
    auto conditional = std::make_shared<Conditional>();
    conditional->isShown = [](const Decision &decision) { return !decision.id.isSet(); };
    conditional->field = form.custom(
        CommitteePage::tr("State"), edit,
        [=](const Decision &decision) {
            edit->setCurrentIndex(edit->findData(int(decision.state)));
            conditional->show(decision);
        },
        [=](Decision &decision) {
            decision.state = DossierState(edit->currentData().toInt());
            return QString();
        });
    conditional->field->setHelp(
        CommitteePage::tr("An older decision is entered as it is now; a new one is led by its events."));
    QObject::connect(edit, &QComboBox::currentIndexChanged, form.sheet(), &FormSheet::edited);
    return conditional->field;
}

Field *addWithdrawnOn(RecordForm<Decision> &form)
{
    auto *edit = new DateEdit;
    auto conditional = std::make_shared<Conditional>();
    conditional->isShown = [](const Decision &decision) {
        return !decision.id.isSet() || decision.withdrawnOn.has_value();
    };
    conditional->field = form.custom(
        CommitteePage::tr("No longer in force from"), edit,
        [=](const Decision &decision) {
            edit->setDate(decision.withdrawnOn);
            conditional->show(decision);
        },
        [=](Decision &decision) {
            if (edit->isWrong())
                return FormSheet::notADay(edit->text());
            decision.withdrawnOn = edit->date();
            return QString();
        });
    QObject::connect(edit, &QLineEdit::textChanged, form.sheet(), &FormSheet::edited);
    return conditional->field;
}

Field *addReplacedBy(RecordForm<Decision> &form, Choice *edit)
{
    auto conditional = std::make_shared<Conditional>();
    conditional->isShown = [](const Decision &decision) {
        return !decision.id.isSet() || decision.replacedBy.isSet();
    };
    conditional->field = form.custom(
        CommitteePage::tr("Replaced by"), edit,
        [=](const Decision &decision) {
            edit->setCurrentIndex(edit->findData(decision.replacedBy.row()));
            conditional->show(decision);
        },
        [=](Decision &decision) {
            const auto row = edit->currentData().toLongLong();
            decision.replacedBy = row > 0 ? Id<Decision>(row) : Id<Decision>();
            return QString();
        });
    QObject::connect(edit, &QComboBox::currentIndexChanged, form.sheet(), &FormSheet::edited);
    return conditional->field;
}

using Concerned = std::vector<ConcernedInstitution> DecisionStep::*;

void addInstitutions(RecordForm<DecisionStep> &form, const QString &label, Concerned member,
                     const Translator &translator)
{
    auto *edit = new LongText;
    auto *field = form.custom(
        label, edit,
        [=, &translator](const DecisionStep &step) {
            edit->setPlainText(concernedText(translator, step.*member));
        },
        [=, &translator](DecisionStep &step) {
            return readConcerned(translator, edit->toPlainText(), step.*member);
        });
    field->setHelp(
        CommitteePage::tr("One a line: a KBO number, or a kind for every institution of that kind (%1).")
            .arg(kindWords(translator)));
    QObject::connect(edit, &LongText::textChanged, form.sheet(), &FormSheet::edited);
}

} // namespace

void addDecisionFields(RecordPanel<Decision> &panel, const Translator &translator, Choice *replacedBy)
{
    auto &form = panel.form();
    auto *sheet = panel.sheet();
    auto *kind = form.choice<DecisionKind>(CommitteePage::tr("Kind"), &Decision::kind,
                                           [&translator](DecisionKind one) { return term(translator, one); });
    auto *number = form.text(CommitteePage::tr("Deliberation number"), &Decision::deliberation);
    number->setHelp(CommitteePage::tr("Such as 12/081; empty while the dossier is pending."));
    sheet->addRow({kind, number});
    form.text(CommitteePage::tr("Subject"), &Decision::subject);
    auto *authority = form.choice<Authority>(CommitteePage::tr("Who decided"), &Decision::authority,
                                             [&translator](Authority one) { return term(translator, one); });
    authority->setHelp(
        CommitteePage::tr("Left empty, number and day tell: AF and RR are committees of their own."));
    auto *state = addState(form, translator);
    auto *filed = form.date(CommitteePage::tr("Filed on"), &Decision::filedOn);
    sheet->addRow({state, filed});
    form.text(CommitteePage::tr("Address where it is published"), &Decision::address);
    auto *ended = addWithdrawnOn(form);
    auto *replaced = addReplacedBy(form, replacedBy);
    sheet->addRow({ended, replaced});
    panel.setCheck(whyNotKept);
}

void addStepFields(RecordPanel<DecisionStep> &panel, const Translator &translator)
{
    auto &form = panel.form();
    auto *sheet = panel.sheet();
    auto *dossier = form.text(CommitteePage::tr("Dossier number"), &DecisionStep::dossier);
    dossier->setHelp(CommitteePage::tr("Such as IVC/KSZG/21/066."));
    auto *decided = form.date(CommitteePage::tr("Decided on"), &DecisionStep::decidedOn);
    auto *inForce = form.date(CommitteePage::tr("In force on"), &DecisionStep::inForceOn);
    inForce->setHelp(CommitteePage::tr("Empty: computed from the day of the decision."));
    sheet->addRow({decided, inForce});
    const auto oneALine = CommitteePage::tr("One a line.");
    addInstitutions(form, CommitteePage::tr("Institutions concerned"), &DecisionStep::institutions,
                    translator);
    form.lines(CommitteePage::tr("Services"), &DecisionStep::services)->setHelp(oneALine);
    form.lines(CommitteePage::tr("Purposes"), &DecisionStep::purposes)->setHelp(oneALine);
    form.longText(CommitteePage::tr("Conditions"), &DecisionStep::conditions);
    sheet->addHeading(CommitteePage::tr("Taken away by this step"));
    addInstitutions(form, CommitteePage::tr("Institutions taken away"), &DecisionStep::withoutInstitutions,
                    translator);
    form.lines(CommitteePage::tr("Services taken away"), &DecisionStep::withoutServices)->setHelp(oneALine);
    form.lines(CommitteePage::tr("Purposes taken away"), &DecisionStep::withoutPurposes)->setHelp(oneALine);
}

} // namespace licet
