#include "ui/institution/facts_tab.h"

#include "base/sector_code.h"
#include "institution/institution_writing.h"
#include "request/request_number.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/institution/dated_change.h"
#include "ui/institution/foretold_band.h"
#include "ui/institution/name_in_languages.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString wrongSector(const QString &typed)
{
    return checkSectorCode(typed) ? QString()
                                  : FactsTab::tr("“%1” is not a sector code: write it as 17.1.").arg(typed);
}

constexpr qint64 largestLogo = 2'000'000;

/// Ticks for roles, so that an institution says which of them stand for "security consultant".
class RoleTicks : public QWidget
{
public:
    RoleTicks(const Translator &translator, const std::function<void()> &changed)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        for (const auto role : {Role::SecurityConsultant, Role::Dpo, Role::Ciso, Role::Substitute}) {
            auto *tick = new QCheckBox(term(translator, role));
            tick->setAccessibleName(tick->text());
            layout->addWidget(tick);
            m_ticks.emplace_back(codeOf(role), tick);
            connect(tick, &QCheckBox::toggled, this, changed);
        }
        setFocusProxy(m_ticks.front().second);
    }
    void setRoles(const QStringList &roles)
    {
        for (const auto &[role, tick] : m_ticks)
            tick->setChecked(roles.contains(role));
    }
    [[nodiscard]] QStringList roles() const
    {
        QStringList roles;
        for (const auto &[role, tick] : m_ticks)
            if (tick->isChecked())
                roles << role;
        return roles;
    }

private:
    std::vector<std::pair<QString, QCheckBox *>> m_ticks;
};

} // namespace

FactsTab::FactsTab(Context &context, QWidget *parent)
    : InstitutionTab(context, parent)
    , m_panel(new RecordPanel<Institution>(context))
    , m_dated(new DatedChange(context, tr("The new name, number or address holds from")))
    , m_foretold(new ForetoldBand(context))
{
    addIdentity();
    addNumbering();
    addDated();
    m_panel->setCheck([this](const Institution &one) {
        return one.name.isEmpty() ? tr("Give the institution a name.") : m_dated->wrong();
    });
    m_panel->setWrite([this](const Institution &one) { return write(one); });
    m_panel->setSaved([this](Id<Institution> id) { Q_EMIT saved(id); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

QString FactsTab::title() const
{
    return tr("Institution");
}

void FactsTab::addIdentity()
{
    auto &form = m_panel->form();
    auto *sheet = m_panel->sheet();
    const auto &translator = m_context.translator();
    form.text(tr("Name"), &Institution::name);
    auto *kbo = form.parsed(
        tr("KBO number"), [](const Institution &one) { return one.kbo ? one.kbo->printed() : QString(); },
        [&translator](const QString &typed, Institution &one) {
            if (typed.isEmpty()) {
                one.kbo.reset();
                return QString();
            }
            const auto number = KboNumber::parse(typed);
            if (!number)
                return describe(translator, number.error());
            one.kbo = *number;
            return QString();
        });
    kbo->setHelp(tr("Ten digits, such as 0316.380.841."));
    auto *kind = form.choice<InstitutionKind>(
        tr("Kind"), &Institution::kind, [&translator](InstitutionKind one) { return term(translator, one); });
    sheet->addRow({kbo, kind});
    auto *network = form.choice<Network>(tr("Network"), &Institution::network,
                                         [&translator](Network one) { return term(translator, one); });
    auto *sector = form.parsed(
        tr("Sector and institution code"), [](const Institution &one) { return one.sector; },
        [](const QString &typed, Institution &one) {
            const auto wrong = wrongSector(typed);
            if (wrong.isEmpty())
                one.sector = FormSheet::given(typed);
            return wrong;
        });
    sector->setHelp(tr("Such as 17.1."));
    sheet->addRow({network, sector});
    addManaging();
    form.longText(tr("Address"), &Institution::address);
    auto *language = form.choice<Language>(tr("Language of its forms"), &Institution::language,
                                           [](Language one) { return ownName(one); });
    language->setHelp(tr("Name and address above are written in it, too."));
    auto *regime =
        form.choice<LanguageRegime>(tr("Language regime"), &Institution::languageRegime,
                                    [&translator](LanguageRegime one) { return term(translator, one); });
    regime->setHelp(
        tr("Unilingual: forms, cover pages and letters are in that language, others are copies for "
           "reading. Bilingual: the language is chosen for each request."));
    sheet->addRow({language, regime});
    NameInLanguages::addTo(form, language, u"institution/languages"_s);
}

void FactsTab::addDated()
{
    m_panel->addFoot(m_dated);
    m_panel->addAbove(m_foretold);
    connect(m_panel, &RecordPanelBase::settled, m_dated, &QWidget::hide);
    connect(m_panel, &RecordPanelBase::edited, this, [this] {
        const auto &before = m_panel->shown();
        m_dated->ask(before.id.isSet() && isDatedChange(before, m_panel->form().typed()));
    });
}

void FactsTab::addManaging()
{
    auto &form = m_panel->form();
    const auto managing = [](QString ManagingInstitution::*member) {
        return [member](const QString &typed, Institution &one) {
            if (const auto wrong = wrongSector(typed);
                member == &ManagingInstitution::sector && !wrong.isEmpty())
                return wrong;
            auto managed = one.managingInstitution.value_or(ManagingInstitution{});
            managed.*member = typed;
            one.managingInstitution =
                managed == ManagingInstitution{} ? std::nullopt : std::optional(managed);
            return QString();
        };
    };
    auto *managingName = form.parsed(
        tr("Managing institution of the secondary network"),
        [](const Institution &one) {
            return one.managingInstitution ? one.managingInstitution->name : QString();
        },
        managing(&ManagingInstitution::name));
    auto *managingSector = form.parsed(
        tr("Its sector code"),
        [](const Institution &one) {
            return one.managingInstitution ? one.managingInstitution->sector : QString();
        },
        managing(&ManagingInstitution::sector));
    m_panel->sheet()->addRow({managingName, managingSector});
}

void FactsTab::addNumbering()
{
    auto &form = m_panel->form();
    auto *sheet = m_panel->sheet();
    auto *ticks = new RoleTicks(m_context.translator(), [sheet] { Q_EMIT sheet->edited(); });
    form.custom(
        tr("Who counts as security consultant"), ticks,
        [ticks](const Institution &one) { ticks->setRoles(one.consultantRoles); },
        [ticks](Institution &one) {
            one.consultantRoles = ticks->roles();
            return QString();
        });
    auto *pattern = form.parsed(
        tr("Numbering of requests"), [](const Institution &one) { return one.numberPattern; },
        [](const QString &typed, Institution &one) {
            const auto tried = typed.isEmpty() ? Result<QString>(typed) : printedNumber(typed, 2026, 1);
            if (!tried && typed.contains(u"{year}") && typed.contains(u"{number"))
                return tr(
                    "Put a sign between {year} and {number}: a number of digits only is easily taken for "
                    "something else.");
            if (!tried)
                return tr("Write {year} and {number} into the pattern, such as {year}-{number:4}.");
            one.numberPattern = typed.isEmpty() ? usualNumberPattern : typed;
            return QString();
        });
    pattern->setHelp(tr("Left empty: {year}-{number:4}, which prints as 2026-0001."));
    auto *logo = new QLabel;
    logo->setFixedHeight(60);
    auto *field = form.custom(
        tr("Logo on the form"), logo,
        [this, logo](const Institution &one) {
            m_newLogo.clear();
            if (one.logo.isEmpty())
                return logo->setText(tr("none"));
            const auto bytes = readContent(m_context.reg().database(), one.logo);
            if (!bytes)
                return m_context.say(bytes.error());
            logo->setPixmap(
                QPixmap::fromImage(QImage::fromData(*bytes)).scaledToHeight(56, Qt::SmoothTransformation));
        },
        [this](Institution &one) {
            if (!m_newLogo.isEmpty())
                one.logo = sha256(m_newLogo);
            return QString();
        });
    field->setLink(tr("Choose…"), [this, field] { chooseLogo(field); });
}

void FactsTab::chooseLogo(Field *field)
{
    const auto path = m_context.prompts().openFile(tr("Logo"), tr("Pictures (*.png *.jpg *.svg)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return m_context.say(Error{ErrorKind::FileUnreadable, *path, file.errorString()});
    const auto bytes = file.read(largestLogo + 1);
    const auto picture = QImage::fromData(bytes);
    if (picture.isNull() || bytes.size() > largestLogo)
        return m_context.say(
            Message{Message::Kind::Problem,
                    tr("“%1” is no picture of at most 2 MB that can be printed.").arg(*path)});
    m_newLogo = bytes;
    static_cast<QLabel *>(field->editor())
        ->setPixmap(QPixmap::fromImage(picture).scaledToHeight(56, Qt::SmoothTransformation));
    Q_EMIT m_panel->sheet()->edited();
}

Result<Id<Institution>> FactsTab::write(const Institution &institution)
{
    LICET_ASSIGN(const auto id, keepInstitution(m_context.reg().database(), institution, m_newLogo,
                                                m_dated->stamp(), m_dated->change(), DatedChange::aside()));
    m_newLogo.clear();
    return id;
}

void FactsTab::setInstitution(Id<Institution> institution)
{
    m_foretold->setRecord(institution);
    if (!institution.isSet())
        return m_panel->showNothing();
    const auto known = m_context.registerAsOf().all<Institution>();
    if (!known)
        return m_context.say(known.error());
    const auto record = std::find_if(known->begin(), known->end(),
                                     [&](const Institution &one) { return one.id == institution; });
    if (record == known->end())
        return m_panel->showNothing();
    if (m_panel->isEmpty() || m_panel->shown().id != institution)
        m_panel->show(*record);
    else
        m_panel->refreshFrom(*record);
}

void FactsTab::beginNew()
{
    Institution institution;
    institution.consultantRoles = {codeOf(Role::SecurityConsultant)};
    m_foretold->setRecord(Id<Institution>());
    m_panel->show(institution);
    m_panel->sheet()->findChild<QLineEdit *>()->setFocus();
}

std::optional<HistoryOf> FactsTab::historyOf() const
{
    if (m_panel->isEmpty() || !m_panel->shown().id.isSet())
        return {};
    return HistoryOf{RecordRef::of(m_panel->shown().id)};
}

} // namespace licet
