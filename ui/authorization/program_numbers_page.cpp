#include "ui/authorization/program_numbers_page.h"

#include "authorization/log_retention.h"
#include "base/collation.h"
#include "institution/names_apart.h"
#include "request/requests_as_of.h"
#include "text/authorization_text.h"
#include "text/terms.h"
#include "ui/files/paper_list.h"
#include "ui/history/event_list.h"
#include "ui/history/history_page.h"
#include "ui/page/list_page.h"
#include "ui/page/writing.h"
#include "ui/widgets/fact_grid.h"
#include "ui/widgets/sheet_section.h"

#include <QVBoxLayout>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

ProgramNumbersPage::ProgramNumbersPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<ReceivedProgramNumber>(
          columns(), [](const ReceivedProgramNumber &one) { return one.id.row(); }, this))
    , m_panel(new RecordPanel<ReceivedProgramNumber>(context))
    , m_institution(new Choice)
    , m_useLinks(nullptr)
    , m_cards(new FactGrid)
    , m_letters(new PaperList(context, AttachmentRole::Letter, tr("Attach the letter…")))
    , m_events(new EventList(context.translator()))
    , m_list(new ListAndDetail(m_model, m_panel, u"program-numbers"_s))
{
    makePanel();
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(&context.reg(), &Register::changed, this, &ProgramNumbersPage::refill);
    connect(&context, &Context::scopeChanged, this, [this] {
        if (m_panel->isSettled([this] { refill(); }))
            refill();
    });
    refill();
}

std::vector<ListColumn<ReceivedProgramNumber>> ProgramNumbersPage::columns()
{
    using Row = ReceivedProgramNumber;
    std::vector<ListColumn<Row>> columns;
    columns.push_back({.name = u"number"_s, .title = tr("Program number"), .text = [](const Row &one) {
                           return one.number;
                       }});
    columns.push_back({.name = u"institution"_s, .title = tr("Institution"), .text = [this](const Row &one) {
                           return institutionName(one.institution);
                       }});
    columns.push_back(
        {.name = u"environment"_s,
         .title = tr("Environment"),
         .text =
             [this](const Row &one) {
                 return one.environment ? term(m_context.translator(), *one.environment) : QString();
             },
         .sortKey = [](const Row &one) { return QVariant(one.environment ? int(*one.environment) : -1); },
         .code = [this](const Row &one) -> std::optional<StatusBadge> {
             if (!one.environment)
                 return std::nullopt;
             return badgeOf(m_context.translator(), *one.environment);
         }});
    columns.push_back(
        {.name = u"received"_s,
         .title = tr("Received on"),
         .text = [](const Row &one) { return one.receivedOn ? printedDate(*one.receivedOn) : QString(); },
         .sortKey = [](const Row &one) { return QVariant(one.receivedOn.value_or(QDate(9999, 1, 1))); },
         .isFigure = true});
    columns.push_back({.name = u"note"_s, .title = tr("Note"), .text = [](const Row &one) {
                           return one.note.simplified();
                       }});
    columns.push_back({.name = u"uses"_s,
                       .title = tr("Used by authorizations"),
                       .text = [this](const Row &one) { return QString::number(uses(one)); },
                       .sortKey = [this](const Row &one) { return QVariant(uses(one)); },
                       .isFigure = true});
    return columns;
}

void ProgramNumbersPage::makePanel()
{
    auto &form = m_panel->form();
    auto *institution = addInstitution();
    auto *number = form.parsed(
        tr("Program number"), [](const ReceivedProgramNumber &one) { return one.number; },
        [](const QString &text, ReceivedProgramNumber &one) {
            const auto parsed = ProgramNumber::parse(text);
            if (!parsed)
                return text.isEmpty()
                           ? tr("Give the program number.")
                           : tr("“%1” is not a program number: it has exactly 11 digits.").arg(text);
            one.number = parsed->digits();
            return QString();
        });
    number->setHelp(tr("11 digits, as KSZ's security service wrote it."));
    auto *environment =
        form.choice<Environment>(tr("Environment"), &ReceivedProgramNumber::environment,
                                 [this](Environment one) { return term(m_context.translator(), one); });
    auto *received = form.date(tr("Received on"), &ReceivedProgramNumber::receivedOn);
    auto *note = form.longText(tr("Note"), &ReceivedProgramNumber::note);
    auto &sheet = *m_panel->sheet();
    addSection(sheet, tr("Facts"), u"program-number/facts"_s,
               {{institution}, {number}, {environment, received}, {note}});
    addSection(sheet, tr("Used by"), u"program-number/uses"_s, {{makeUses()}});
    addSection(sheet, tr("Logging card"), u"program-number/card"_s, {{m_cards}});
    addSection(sheet, tr("Papers"), u"program-number/papers"_s, {{m_letters}});
    addSection(sheet, tr("History"), u"program-number/history"_s, {{m_events}});
    auto *remove = new QPushButton(tr("Remove…"));
    followWriting(m_context, remove);
    connect(remove, &QPushButton::clicked, this, &ProgramNumbersPage::removeShown);
    m_panel->addButton(remove);
    m_panel->setCheck([this](const ReceivedProgramNumber &one) { return whyNotKept(one); });
    m_panel->setWrite([this](const ReceivedProgramNumber &one) {
        return keepProgramNumber(m_context.reg().database(), one, m_context.stamp());
    });
    m_panel->setSaved([this](Id<ReceivedProgramNumber> id) {
        m_list->choose(id.row());
        showBeside(m_panel->shown());
    });
}

Field *ProgramNumbersPage::addInstitution()
{
    auto *field = m_panel->form().custom(
        tr("Institution"), m_institution,
        [this](const ReceivedProgramNumber &one) {
            m_institution->setCurrentIndex(m_institution->findData(one.institution.row()));
        },
        [this](ReceivedProgramNumber &one) {
            const auto row = m_institution->currentData().toLongLong();
            if (row <= 0)
                return tr("Choose the institution.");
            one.institution = Id<Institution>(row);
            return QString();
        });
    connect(m_institution, &QComboBox::currentIndexChanged, m_panel->sheet(), &FormSheet::edited);
    return field;
}

void ProgramNumbersPage::makeList()
{
    m_model->setIsProduction(
        [](const ReceivedProgramNumber &one) { return one.environment == Environment::Production; });
    offerNew(*m_list, m_context, tr("New program number"),
             tr("No program number yet: only KSZ's security service allots them."), [this] { beginNew(); });
    connect(m_list->table(), &ListTable::currentIdChanged, this, &ProgramNumbersPage::follow);
    // Back from a new number to the row that was chosen before it.
    connect(m_list->table(), &QAbstractItemView::clicked, this,
            [this] { follow(m_list->table()->currentId()); });
}

QString ProgramNumbersPage::title() const
{
    return tr("Program numbers");
}

Result<std::vector<ReceivedProgramNumber>> ProgramNumbersPage::read()
{
    const auto from = m_context.registerAsOf();
    LICET_ASSIGN(auto institutions, from.all<Institution>());
    sortByName(institutions);
    LICET_ASSIGN(m_authorizations, from.all<Authorization>());
    LICET_ASSIGN(m_numbers, from.all<ReceivedProgramNumber>());
    offerInstitutions(institutions);
    std::multimap<QString, const Authorization *> bearing;
    for (const auto &one : m_authorizations)
        if (one.programNumber)
            bearing.emplace(one.programNumber->digits(), &one);
    m_uses.clear();
    for (const auto &number : m_numbers)
        for (auto [one, end] = bearing.equal_range(number.number); one != end; ++one)
            m_uses[number.id] += bearsNumber(*one->second, number) ? 1 : 0;
    std::vector<ReceivedProgramNumber> wanted;
    std::copy_if(m_numbers.begin(), m_numbers.end(), std::back_inserter(wanted),
                 [this, chosen = m_context.institution()](const ReceivedProgramNumber &one) {
                     const bool wasReceived =
                         !m_context.past().on || wasReceivedBy(one, *m_context.past().on);
                     return wasReceived && (!chosen.isSet() || one.institution == chosen);
                 });
    return wanted;
}

void ProgramNumbersPage::offerInstitutions(const std::vector<Institution> &institutions)
{
    const QSignalBlocker quiet(m_institution);
    const auto chosen = m_institution->currentData();
    m_institution->clear();
    m_names = namesApart(institutions);
    for (const auto &one : institutions)
        m_institution->addItem(m_names.at(one.id), one.id.row());
    m_institution->setCurrentIndex(chosen.isValid() ? m_institution->findData(chosen) : -1);
}

void ProgramNumbersPage::refill()
{
    auto numbers = read();
    if (!numbers)
        return m_context.say(numbers.error());
    // An empty list would hide the form of a first number.
    if (numbers->empty() && isNew())
        numbers->push_back(m_panel->shown());
    {
        // While a record is being saved, no other one may come in front.
        const QSignalBlocker quiet(m_list->table());
        m_model->setRows(*std::move(numbers));
    }
    if (isNew())
        return;
    const bool hasShown = !m_panel->isEmpty();
    if (const auto *number = hasShown ? m_model->rowById(m_panel->shown().id.row()) : nullptr) {
        m_panel->refreshFrom(*number);
        return showBeside(*number);
    }
    if (const auto *number = m_model->rowById(m_list->table()->currentId()))
        m_panel->show(*number);
    else
        m_panel->showNothing();
    showBeside(m_panel->shown());
}

void ProgramNumbersPage::follow(qint64 id)
{
    if (id <= 0 || (!m_panel->isEmpty() && id == m_panel->shown().id.row()))
        return;
    if (!m_panel->isSettled([this, id] { m_list->choose(id); })) {
        const QSignalBlocker quiet(m_list->table());
        m_list->table()->choose(m_panel->shown().id.row());
        return;
    }
    const auto *number = m_model->rowById(id);
    if (!number)
        return;
    m_panel->show(*number);
    showBeside(*number);
    m_context.refreshCommands();
    // Saving a new number chose its row.
    m_list->choose(id);
}

void ProgramNumbersPage::beginNew()
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (!m_panel->isSettled([this] { beginNew(); }))
        return;
    ReceivedProgramNumber number;
    number.institution = m_context.institution();
    if (!number.institution.isSet() && m_names.size() == 1)
        number.institution = m_names.begin()->first;
    m_panel->show(number);
    showBeside(number);
    refill();
    m_panel->sheet()->findChild<QLineEdit *>()->setFocus();
}

bool ProgramNumbersPage::isNew() const
{
    return !m_panel->isEmpty() && !m_panel->shown().id.isSet();
}

QString ProgramNumbersPage::institutionName(Id<Institution> institution) const
{
    const auto found = m_names.find(institution);
    return found == m_names.end() ? QString() : found->second;
}

int ProgramNumbersPage::uses(const ReceivedProgramNumber &number) const
{
    const auto found = m_uses.find(number.id);
    return found == m_uses.end() ? 0 : found->second;
}

QString ProgramNumbersPage::whyNotKept(const ReceivedProgramNumber &number) const
{
    for (const auto &other : m_numbers)
        if (other.id != number.id && other.number == number.number && other.institution != number.institution)
            return tr("%1 holds the program number %2 already; a number belongs to one institution.")
                .arg(institutionName(other.institution), number.number);
    return {};
}

void ProgramNumbersPage::show(const Place &place)
{
    if (place.record > 0)
        m_list->choose(place.record);
}

bool ProgramNumbersPage::takes(CommandId command) const
{
    return command == CommandId::FilterPage || command == CommandId::SaveNow ||
           command == CommandId::PrimaryAction || command == CommandId::ShowHistory ||
           command == CommandId::Attach;
}

QString ProgramNumbersPage::whyNot(CommandId command) const
{
    switch (command) {
    case CommandId::FilterPage:
        return {};
    case CommandId::ShowHistory:
    case CommandId::Attach:
        if (m_panel->isEmpty() || isNew())
            return tr("Choose a program number first.");
        return command == CommandId::Attach ? m_context.whyReadOnly() : QString();
    default:
        return m_panel->whyNot();
    }
}

std::optional<HistoryOf> ProgramNumbersPage::recordInFront() const
{
    if (m_panel->isEmpty() || isNew())
        return {};
    return HistoryOf{RecordRef::of(m_panel->shown().id)};
}

void ProgramNumbersPage::run(CommandId command)
{
    switch (command) {
    case CommandId::FilterPage:
        return m_list->focusFilter();
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{RecordRef::of(m_panel->shown().id)}.place());
    case CommandId::Attach:
        return m_letters->attachFile();
    default:
        m_panel->save();
    }
}

bool ProgramNumbersPage::leave(const std::function<void()> &goOn)
{
    return m_panel->isSettled(goOn);
}

void ProgramNumbersPage::abandon()
{
    m_panel->discard();
}

bool ProgramNumbersPage::saveTyped()
{
    return !m_context.whyReadOnly().isEmpty() || m_panel->save();
}

Page *makeProgramNumbersPage(Context &context, QWidget *parent)
{
    return new ProgramNumbersPage(context, parent);
}

} // namespace licet
