#include "ui/institution/people_tab.h"

#include "institution/signatory.h"
#include "institution/staff_reader.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/institution/dated_change.h"
#include "ui/institution/foretold_band.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString periodText(QDate from, const std::optional<QDate> &until)
{
    return until ? PeopleTab::tr("%1 to %2").arg(printedDate(from), printedDate(*until))
                 : PeopleTab::tr("from %1").arg(printedDate(from));
}

} // namespace

PeopleTab::PeopleTab(Context &context, QWidget *parent)
    : InstitutionTab(context, parent)
    , m_tree(new RecordTree(context, tr("People"), tr("Nobody is recorded here yet.")))
    , m_band(new YearBand(context.translator()))
    , m_year(new QLabel)
    , m_maySign(new QLabel)
    , m_person(new RecordPanel<Person>(context))
    , m_mandate(new RecordPanel<Mandate>(context))
    , m_absence(new RecordPanel<Absence>(context))
    , m_named(new DatedChange(context, tr("The new name holds from")))
    , m_foretold(new ForetoldBand(context))
    , m_mandateEffects(new QuietLabel)
    , m_absenceEffects(new QuietLabel)
{
    makePersonPanel();
    makeMandatePanel();
    makeAbsencePanel();
    m_tree->setTop(makeBand());
    m_tree->addPanel(u"person"_s, m_person);
    m_tree->addPanel(u"mandate"_s, m_mandate);
    m_tree->addPanel(u"absence"_s, m_absence);
    m_tree->addButton(tr("New person"), [this] {
        Person person;
        person.institution = m_institution.id;
        person.language = m_institution.language;
        m_person->show(person);
        m_foretold->setRecord(person.id);
        m_kind = u"person"_s;
        m_tree->showPanel(m_kind);
    });
    m_tree->addButton(tr("New mandate"), [this] { beginMandate(); });
    m_tree->addButton(tr("New absence"), [this] { beginAbsence(); });
    m_tree->addButton(tr("Remove…"), [this] { removeChosen(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    connect(m_tree, &RecordTree::chosen, this, &PeopleTab::show);
    connect(m_band, &YearBand::chosen, this,
            [this](Id<Person> person) { m_tree->goTo(u"person"_s, person.row()); });
}

QString PeopleTab::title() const
{
    return tr("People");
}

QWidget *PeopleTab::makeBand()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    const auto addStep = [&](int step, const QString &name, const QString &sign) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, step] {
            m_band->setYear(m_band->year() + step, m_context.day());
            m_year->setText(QString::number(m_band->year()));
        });
    };
    addStep(-1, tr("Year before"), u"‹"_s);
    line->addWidget(m_year);
    addStep(+1, tr("Year after"), u"›"_s);
    line->addWidget(new QuietLabel(tr("bar: mandate · hatched: absent · red edge: nobody may sign")), 1);
    layout->addLayout(line);
    layout->addWidget(m_band);
    m_maySign->setTextFormat(Qt::PlainText);
    m_maySign->setWordWrap(true);
    layout->addWidget(m_maySign);
    showDay();
    return page;
}

/// Whose turn it is to sign on the day that is shown.
void PeopleTab::showDay()
{
    if (m_day != m_context.day()) {
        m_day = m_context.day();
        m_band->setYear(m_day.year(), m_day);
        m_year->setText(QString::number(m_band->year()));
    }
    m_maySign->setVisible(m_institution.id.isSet());
    QStringList names;
    for (const auto &one : signatoriesOn(m_institution, m_staff, m_day))
        if (maySign(one.entitlement) && one.holder)
            names << tr("%1 (%2)", "person, role")
                         .arg(one.name, term(m_context.translator(), one.holder->mandate.role));
    m_maySign->setText(names.isEmpty()
                           ? tr("Nobody may sign on %1.").arg(printedDate(m_day))
                           : tr("May sign on %1: %2.").arg(printedDate(m_day), names.join(u", "_s)));
}

void PeopleTab::makePersonPanel()
{
    auto &form = m_person->form();
    form.text(tr("Name"), &Person::name);
    form.choice<Language>(tr("Language of the cover page"), &Person::language,
                          [](Language one) { return ownName(one); });
    auto *email = form.text(tr("E-mail address"), &Person::email);
    auto *telephone = form.text(tr("Telephone"), &Person::telephone);
    m_person->sheet()->addRow({email, telephone});
    m_person->addFoot(m_named);
    m_person->addAbove(m_foretold);
    m_person->setCheck([this](const Person &one) {
        return one.name.isEmpty() ? tr("Give the person a name.") : m_named->wrong();
    });
    m_person->setWrite([this](const Person &one) {
        return keepPerson(m_context.reg().database(), one, m_named->stamp(), m_named->change(),
                          DatedChange::aside());
    });
    connect(m_person, &RecordPanelBase::settled, m_named, &QWidget::hide);
    connect(m_person, &RecordPanelBase::edited, this, [this] {
        const auto &before = m_person->shown();
        m_named->ask(before.id.isSet() && isDatedChange(before, m_person->form().typed()));
    });
    m_person->setSaved([this](Id<Person> id) {
        // A name of a day to come does not hold yet.
        refreshPerson();
        m_tree->choose(u"person"_s, id.row());
        m_band->choose(id);
    });
}

void PeopleTab::makeMandatePanel()
{
    auto &form = m_mandate->form();
    form.choice<Role>(tr("Role"), &Mandate::role,
                      [this](Role one) { return term(m_context.translator(), one); });
    auto *from = form.date(tr("First day"), &Mandate::from);
    auto *until = form.date(tr("Last day"), &Mandate::until);
    until->setHelp(tr("Empty: until further notice."));
    m_mandate->sheet()->addRow({from, until});
    auto *nl = form.text(
        tr("Printed title in Dutch"), [](auto &one) -> auto & { return one.title.nl; });
    auto *fr = form.text(
        tr("in French"), [](auto &one) -> auto & { return one.title.fr; });
    auto *de = form.text(
        tr("in German"), [](auto &one) -> auto & { return one.title.de; });
    auto *en = form.text(
        tr("in English"), [](auto &one) -> auto & { return one.title.en; });
    m_mandate->sheet()->addRow({nl, fr});
    m_mandate->sheet()->addRow({de, en});
    m_mandate->addBelow(m_mandateEffects);
    m_mandate->setCheck([](const Mandate &one) {
        return one.until && *one.until < one.from ? tr("The last day lies before the first.") : QString();
    });
    m_mandate->setSaved([this](Id<Mandate> id) { m_tree->choose(u"mandate"_s, id.row()); });
    connect(m_mandate, &RecordPanelBase::edited, this, &PeopleTab::showEffects);
}

void PeopleTab::makeAbsencePanel()
{
    auto &form = m_absence->form();
    auto *from = form.date(tr("First day absent"), &Absence::from);
    auto *until = form.date(tr("Last day absent"), &Absence::until);
    m_absence->sheet()->addRow({from, until});
    m_absence->addBelow(m_absenceEffects);
    m_absence->setCheck([](const Absence &one) {
        return one.until < one.from ? tr("The last day lies before the first.") : QString();
    });
    m_absence->setSaved([this](Id<Absence> id) { m_tree->choose(u"absence"_s, id.row()); });
    connect(m_absence, &RecordPanelBase::edited, this, &PeopleTab::showEffects);
}

void PeopleTab::setInstitution(Id<Institution> institution)
{
    if (!institution.isSet()) {
        m_institution = {};
        m_staff = {};
        m_band->setStaff(m_institution, m_staff);
        showDay();
        return m_tree->setNodes({});
    }
    const auto from = m_context.registerAsOf();
    auto known = from.all<Institution>();
    auto staff = readStaff(from, institution);
    if (!known || !staff)
        return m_context.say(known ? staff.error() : known.error());
    m_institution = {};
    for (const auto &one : *known)
        if (one.id == institution)
            m_institution = one;
    m_staff = *staff;
    m_band->setStaff(m_institution, m_staff);
    showDay();
    fillTree();
    refreshPerson();
}

void PeopleTab::refreshPerson()
{
    if (m_person->isEmpty())
        return;
    m_foretold->setRecord(m_person->shown().id);
    for (const auto &person : m_staff.people)
        if (person.id == m_person->shown().id)
            m_person->refreshFrom(person);
}

void PeopleTab::fillTree()
{
    std::vector<RecordNode> nodes;
    for (const auto &person : m_staff.people) {
        RecordNode node{u"person"_s, person.id.row(), person.name};
        for (const auto &mandate : m_staff.mandates)
            if (mandate.person == person.id)
                node.children.push_back({u"mandate"_s, mandate.id.row(),
                                         tr("%1, %2", "role, period")
                                             .arg(term(m_context.translator(), mandate.role),
                                                  periodText(mandate.from, mandate.until))});
        for (const auto &absence : m_staff.absences)
            if (absence.person == person.id)
                node.children.push_back(
                    {u"absence"_s, absence.id.row(),
                     tr("absent, %1", "period").arg(periodText(absence.from, absence.until))});
        nodes.push_back(std::move(node));
    }
    m_tree->setNodes(nodes);
}

void PeopleTab::show(const QString &kind, qint64 record)
{
    m_kind = kind;
    for (const auto &person : m_staff.people)
        if (kind == u"person" && person.id.row() == record) {
            m_person->show(person);
            m_foretold->setRecord(person.id);
            m_band->choose(person.id);
        }
    for (const auto &mandate : m_staff.mandates)
        if (kind == u"mandate" && mandate.id.row() == record) {
            m_mandate->show(mandate);
            m_band->choose(mandate.person);
        }
    for (const auto &absence : m_staff.absences)
        if (kind == u"absence" && absence.id.row() == record) {
            m_absence->show(absence);
            m_band->choose(absence.person);
        }
    showEffects();
}

Id<Person> PeopleTab::chosenPerson() const
{
    if (m_kind == u"mandate")
        return m_mandate->shown().person;
    if (m_kind == u"absence")
        return m_absence->shown().person;
    return m_person->isEmpty() ? Id<Person>() : m_person->shown().id;
}

void PeopleTab::beginMandate()
{
    if (!chosenPerson().isSet())
        return m_context.say(Message{Message::Kind::Problem, tr("Choose a person first.")});
    Mandate mandate;
    mandate.person = chosenPerson();
    mandate.from = m_context.today();
    m_mandate->show(mandate);
    m_kind = u"mandate"_s;
    m_tree->showPanel(m_kind);
    showEffects();
}

void PeopleTab::beginAbsence()
{
    if (!chosenPerson().isSet())
        return m_context.say(Message{Message::Kind::Problem, tr("Choose a person first.")});
    Absence absence;
    absence.person = chosenPerson();
    // The last day is hers to say: what is filled in whole could not be saved as it stands.
    absence.from = m_context.today();
    m_absence->show(absence);
    m_kind = u"absence"_s;
    m_tree->showPanel(m_kind);
    showEffects();
}

void PeopleTab::removeChosen()
{
    if (m_kind == u"absence" && m_absence->shown().id.isSet())
        askToRemove(m_absence->shown().id, tr("Remove this absence? The history keeps it."));
    else if (m_kind == u"mandate" && m_mandate->shown().id.isSet())
        askToRemove(m_mandate->shown().id,
                    tr("Remove this mandate, as if it never was? To end it, give it a last day instead."));
    else if (m_kind == u"person" && m_person->shown().id.isSet())
        askToRemove(m_person->shown().id,
                    tr("Remove %1? Only somebody without mandates and absences can be removed.")
                        .arg(m_person->shown().name));
    else
        m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
}

QString PeopleTab::effectsText(const MandateEffects &effects) const
{
    const auto stays = [](const DayRange &gap) {
        return gap.from == gap.until ? tr("As before, nobody may sign on %1.").arg(printedDate(gap.from))
                                     : tr("As before, nobody may sign from %1 to %2.")
                                           .arg(printedDate(gap.from), printedDate(gap.until));
    };
    QStringList still;
    for (const auto &gap : effects.stillWithoutSignatory)
        still << stays(gap);
    if (effects.isEmpty() && still.isEmpty())
        return tr("Touches no open request. Somebody may sign on each day from %1 to %2.")
            .arg(printedDate(effects.from), printedDate(effects.until));
    if (effects.isEmpty())
        return tr("Touches no open request.") + u'\n' + still.join(u'\n');
    QStringList lines;
    for (const auto &request : effects.requests) {
        const auto touched = m_context.reg().requests().get(request.request);
        const auto name = touched ? requestName(m_context.translator(), *touched) : request.number;
        lines << (request.losesItsSignatory ? tr("%1 loses its signatory.").arg(name)
                                            : tr("%1 names this person.").arg(name));
    }
    for (const auto &gap : effects.newlyWithoutSignatory)
        lines << (gap.from == gap.until ? tr("Nobody may sign on %1.").arg(printedDate(gap.from))
                                        : tr("Nobody may sign from %1 to %2.")
                                              .arg(printedDate(gap.from), printedDate(gap.until)));
    return tr("What this touches:") + u'\n' + (lines + still).join(u'\n');
}

void PeopleTab::showEffects()
{
    const auto person = chosenPerson();
    m_mandateEffects->clear();
    m_absenceEffects->clear();
    if (!person.isSet() || (m_kind != u"mandate" && m_kind != u"absence"))
        return;
    const auto open = m_context.reg().all<Request>();
    if (!open)
        return m_context.say(open.error());
    QString name;
    for (const auto &one : m_staff.people)
        if (one.id == person)
            name = one.name;
    const bool isMandate = m_kind == u"mandate";
    const auto after = isMandate ? withMandate(m_staff, m_mandate->form().typed())
                                 : withAbsence(m_staff, m_absence->form().typed());
    auto *label = isMandate ? m_mandateEffects : m_absenceEffects;
    label->setText(
        effectsText(mandateEffects(m_institution, m_staff, after, name, *open, m_context.today())));
}

std::optional<HistoryOf> PeopleTab::historyOf() const
{
    const auto shown = m_kind == u"mandate"   ? RecordRef::of(m_mandate->shown().id)
                       : m_kind == u"absence" ? RecordRef::of(m_absence->shown().id)
                                              : RecordRef::of(chosenPerson());
    return shown.isSet() ? std::optional(HistoryOf{shown}) : std::nullopt;
}

} // namespace licet
