#include "ui/catalogue/catalogue_page.h"

#include "base/collation.h"
#include "text/terms.h"
#include "ui/institution/dated_change.h"
#include "ui/institution/foretold_band.h"
#include "ui/page/history_of.h"
#include "ui/page/list_page.h"
#include "ui/widgets/sheet_section.h"

#include <QSettings>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::vector<ListColumn<WebService>> columns(const Translator &translator)
{
    const auto activity = [&translator](const WebService &service) -> std::optional<StatusBadge> {
        if (service.active) {
            auto code = passedBadge(translator);
            code.word = CataloguePage::tr("active");
            return code;
        }
        return StatusBadge{u"request-withdrawn"_s, CataloguePage::tr("not active"), Tone::Quiet, false};
    };
    std::vector<ListColumn<WebService>> columns;
    columns.push_back({.name = u"name"_s,
                       .title = CataloguePage::tr("Service"),
                       .text = [](const WebService &one) { return one.name; }});
    columns.push_back({.name = u"versions"_s,
                       .title = CataloguePage::tr("Versions"),
                       .text = [](const WebService &one) { return one.versions.join(u", "_s); }});
    columns.push_back({.name = u"operations"_s,
                       .title = CataloguePage::tr("Operations"),
                       .text = [](const WebService &one) { return one.operations.join(u", "_s); }});
    columns.push_back(
        {.name = u"audience"_s,
         .title = CataloguePage::tr("Audience"),
         .text = [&translator](const WebService &one) { return term(translator, one.audience); }});
    columns.push_back({.name = u"active"_s,
                       .title = CataloguePage::tr("Active"),
                       .text = [activity](const WebService &one) { return activity(one)->word; },
                       .sortKey = [](const WebService &one) { return QVariant(one.active ? 0 : 1); },
                       .code = activity});
    return columns;
}

} // namespace

CataloguePage::CataloguePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<WebService>(
          columns(context.translator()), [](const WebService &one) { return one.id.row(); }, this))
    , m_panel(new RecordPanel<WebService>(context))
    , m_foretold(new ForetoldBand(context))
    , m_named(new DatedChange(context, tr("The new name holds from")))
    , m_list(new ListAndDetail(m_model, m_panel, u"catalogue"_s))
{
    // By name, and inactive ones at the end.
    m_list->table()->orderAtFirst(-1, Qt::AscendingOrder);
    auto &form = m_panel->form();
    form.text(tr("Name of the service"), &WebService::name);
    auto *versions = form.lines(tr("Versions"), &WebService::versions);
    versions->setHelp(tr("One a line."));
    auto *operations = form.lines(tr("Operations"), &WebService::operations);
    operations->setHelp(tr("One a line."));
    m_panel->sheet()->addRow({versions, operations});
    form.choice<Audience>(tr("Audience"), &WebService::audience,
                          [this](Audience one) { return term(m_context.translator(), one); });
    addSummaries();
    form.yesNo(tr("Active: offered for new requests"), &WebService::active);
    m_panel->addAbove(m_foretold);
    m_panel->setCheck([this](const WebService &one) {
        return one.name.isEmpty() ? tr("Give the service a name.") : m_named->wrong();
    });
    addDated();
    m_model->setIsQuiet([](const WebService &one) { return !one.active; });
    m_model->setSearchText([](const WebService &one) {
        return QStringList{one.name,         one.versions.join(u' '), one.operations.join(u' '), one.summary,
                           one.summaries.nl, one.summaries.fr,        one.summaries.de}
            .join(u' ');
    });
    offerNew(*m_list, context, tr("New service"), tr("The catalogue holds no service yet."),
             [this] { beginNew(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(m_list->table(), &ListTable::currentIdChanged, this, [this](qint64 id) { follow(id); });
    connect(&context.reg(), &Register::changed, this, &CataloguePage::refill);
    refill();
}

/// What a service gives, in the user's language; the others fold.
void CataloguePage::addSummaries()
{
    auto &form = m_panel->form();
    const auto own = m_context.translator().language();
    const auto label = [own](Language language, const QString &inOthers) {
        return language == own ? tr("What it gives") : inOthers;
    };
    auto *usual =
        form.longText(label(Language::English, tr("Where a language has no text")), &WebService::summary);
    auto *dutch = form.longText(
        label(Language::Dutch, tr("In Dutch")), [](auto &one) -> auto & { return one.summaries.nl; });
    auto *french = form.longText(
        label(Language::French, tr("In French")), [](auto &one) -> auto & { return one.summaries.fr; });
    auto *german = form.longText(
        label(Language::German, tr("In German")), [](auto &one) -> auto & { return one.summaries.de; });
    std::vector<std::vector<QWidget *>> others;
    for (const auto &[language, field] :
         {std::pair(Language::Dutch, dutch), std::pair(Language::French, french),
          std::pair(Language::German, german), std::pair(Language::English, usual)})
        if (language != own)
            others.push_back({field});
    auto *section = addSection(*m_panel->sheet(), tr("What it gives, in other languages"),
                               u"service/languages"_s, others);
    if (!QSettings().contains(u"sections/service/languages"_s))
        section->setOpen(false);
    // An empty text of a language says what stands in its place.
    auto *fallback = static_cast<LongText *>(usual->editor());
    connect(fallback, &LongText::textChanged, this, [=] {
        for (auto *field : {dutch, french, german})
            static_cast<LongText *>(field->editor())->setPlaceholderText(fallback->toPlainText());
    });
}

/// Another name holds from a day on, or was always so.
void CataloguePage::addDated()
{
    m_panel->addFoot(m_named);
    m_panel->setWrite([this](const WebService &one) {
        return keepDated(m_context.reg().database(), one, m_named->stamp(), m_named->change(),
                         DatedChange::aside());
    });
    m_panel->setSaved([this](Id<WebService> id) {
        // A name of a day to come does not hold yet.
        if (const auto stored = m_context.reg().get(id))
            m_panel->refreshFrom(*stored);
        m_list->table()->choose(id.row());
    });
    connect(m_panel, &RecordPanelBase::settled, m_named, &QWidget::hide);
    connect(m_panel, &RecordPanelBase::edited, this, [this] {
        const auto &before = m_panel->shown();
        m_named->ask(before.id.isSet() && before.name != m_panel->form().typed().name);
    });
}

QString CataloguePage::title() const
{
    return tr("Catalogue");
}

void CataloguePage::refill()
{
    auto services = m_context.reg().all<WebService>();
    if (!services)
        return m_context.say(services.error());
    // Inactive ones stand at the end.
    std::stable_sort(services->begin(), services->end(), [](const WebService &left, const WebService &right) {
        return std::pair(!left.active, collationKey(left.name)) <
               std::pair(!right.active, collationKey(right.name));
    });
    m_model->setRows(*std::move(services));
    if (const auto *service = m_model->rowById(m_panel->shown().id.row()))
        m_panel->refreshFrom(*service);
    m_foretold->setRecord(m_panel->shown().id);
}

void CataloguePage::follow(qint64 id)
{
    if (!m_panel->isEmpty() && id == m_panel->shown().id.row())
        return;
    if (!m_panel->isSettled([this, id] { m_list->table()->choose(id); })) {
        const QSignalBlocker quiet(m_list->table());
        m_list->table()->choose(m_panel->shown().id.row());
        return;
    }
    if (const auto *service = m_model->rowById(id))
        m_panel->show(*service);
    m_foretold->setRecord(m_panel->shown().id);
}

void CataloguePage::beginNew()
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (!m_panel->isSettled([this] { beginNew(); }))
        return;
    m_panel->show(WebService{});
    m_foretold->setRecord(Id<WebService>());
    m_panel->findChild<QLineEdit *>()->setFocus();
}

void CataloguePage::show(const Place &place)
{
    if (place.record > 0)
        m_list->choose(place.record);
}

bool CataloguePage::takes(CommandId command) const
{
    return command == CommandId::FilterPage || command == CommandId::SaveNow ||
           command == CommandId::PrimaryAction || command == CommandId::ShowHistory;
}

QString CataloguePage::whyNot(CommandId command) const
{
    if (command == CommandId::ShowHistory)
        return m_panel->shown().id.isSet() ? QString() : tr("Nothing is chosen.");
    if (command == CommandId::PrimaryAction && m_foretold->isAsking())
        return {};
    return command == CommandId::FilterPage ? QString() : m_panel->whyNot();
}

std::optional<HistoryOf> CataloguePage::recordInFront() const
{
    if (!m_panel->shown().id.isSet())
        return {};
    return HistoryOf{RecordRef::of(m_panel->shown().id)};
}

void CataloguePage::run(CommandId command)
{
    if (command == CommandId::FilterPage)
        m_list->focusFilter();
    else if (command == CommandId::ShowHistory)
        m_context.go(HistoryOf{RecordRef::of(m_panel->shown().id)}.place());
    else if (command == CommandId::PrimaryAction && m_foretold->isAsking())
        m_foretold->confirm();
    else
        m_panel->save();
}

bool CataloguePage::leave(const std::function<void()> &goOn)
{
    return m_panel->isSettled(goOn);
}

void CataloguePage::abandon()
{
    m_panel->discard();
}

bool CataloguePage::saveTyped()
{
    return !m_context.whyReadOnly().isEmpty() || m_panel->save();
}

Page *makeCataloguePage(Context &context, QWidget *parent)
{
    return new CataloguePage(context, parent);
}

} // namespace licet
