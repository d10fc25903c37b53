#include "ui/request/editor/service_row.h"

#include "ui/widgets/record_form.h"

#include "base/text_fold.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

OpenChoice *openChoice(int characters)
{
    auto *choice = new OpenChoice;
    choice->setMinimumContentsLength(characters);
    return choice;
}

QWidget *labelled(const QString &label, QWidget *editor, QWidget *beside = nullptr)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *text = new QLabel(label);
    text->setBuddy(editor);
    editor->setAccessibleName(label);
    layout->addWidget(text);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(editor, 1);
    if (beside)
        line->addWidget(beside);
    layout->addLayout(line);
    return column;
}

} // namespace

ServiceRow::ServiceRow(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_name(openChoice(20))
    , m_version(openChoice(3))
    , m_operations(new QLineEdit)
    , m_pick(new QToolButton)
    , m_mode(new Choice)
    , m_perDay(new NumberEdit)
    , m_peak(new NumberEdit)
    , m_remove(new QToolButton)
{
    m_mode->setMinimumContentsLength(6);
    m_mode->addItem(QString(), -1);
    for (const auto &one : EnumCodes<ServiceMode>::all)
        m_mode->addItem(term(translator, one.value), int(one.value));
    m_pick->setToolTip(tr("Choose operations"));
    m_pick->setFixedWidth(3 * characterWidth(*this));
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_pick->setMenu(new QMenu(m_pick));
    m_pick->setFocusPolicy(Qt::StrongFocus);
    m_pick->setAccessibleName(tr("Choose operations"));
    m_remove->setText(u"×"_s);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(labelled(tr("Service"), m_name), 1);
    auto *version = labelled(tr("Version"), m_version, m_remove);
    version->setFixedWidth(17 * characterWidth(*this));
    first->addWidget(version);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(labelled(tr("Operations"), m_operations, m_pick), 3);
    second->addWidget(labelled(tr("Mode", "online or batch"), m_mode), 2);
    second->addWidget(labelled(tr("Calls a day"), m_perDay), 1);
    second->addWidget(labelled(tr("Busiest hour"), m_peak), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);

    connect(m_name, &QComboBox::editTextChanged, this, [this] {
        offerVersions();
        Q_EMIT edited();
    });
    connect(m_version, &QComboBox::editTextChanged, this, &ServiceRow::edited);
    connect(m_operations, &QLineEdit::textChanged, this, &ServiceRow::edited);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ServiceRow::edited);
    connect(m_perDay, &QLineEdit::textChanged, this, &ServiceRow::edited);
    connect(m_peak, &QLineEdit::textChanged, this, &ServiceRow::edited);
    connect(m_pick->menu(), &QMenu::aboutToShow, this, &ServiceRow::offerOperations);
    connect(m_remove, &QToolButton::clicked, this, &ServiceRow::removeWanted);
}

void ServiceRow::setNumber(int number, bool mayGo)
{
    m_remove->setVisible(mayGo);
    m_remove->setAccessibleName(tr("Take service %1 away").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
}

std::vector<QWidget *> ServiceRow::controls() const
{
    return {m_name, m_version, m_remove, m_operations, m_pick, m_mode, m_perDay, m_peak};
}

void ServiceRow::setCatalogue(const std::vector<WebService> &services)
{
    if (m_services == services)
        return;
    m_services = services;
    QStringList names;
    QStringList gives;
    for (const auto &one : services)
        if (one.active) {
            names << one.name;
            gives << givenBy(one);
        }
    m_name->offer(names, gives);
    offerVersions();
}

/// In the user's language.
QString ServiceRow::givenBy(const WebService &service) const
{
    return service.summaries.in(m_translator.language(), service.summary);
}

const WebService *ServiceRow::known() const
{
    const auto typed = foldForComparison(m_name->currentText());
    for (const auto &one : m_services)
        if (foldForComparison(one.name) == typed)
            return &one;
    return nullptr;
}

void ServiceRow::offerVersions()
{
    const auto *service = known();
    m_version->offer(service ? service->versions : QStringList());
    m_name->setToolTip(service ? givenBy(*service) : QString());
    m_name->setAccessibleDescription(m_name->toolTip());
}

void ServiceRow::setLine(const ServiceLine &line)
{
    const QSignalBlocker quiet(this);
    m_shown = line;
    m_name->setEditText(line.name);
    offerVersions();
    m_version->setEditText(line.version);
    m_operations->setText(line.operations.all ? tr("all", "operations")
                                              : line.operations.named.join(u", "_s));
    m_mode->setCurrentIndex(m_mode->findData(line.mode ? int(*line.mode) : -1));
    m_perDay->setNumber(line.volume ? line.volume->perDay : std::nullopt);
    m_peak->setNumber(line.volume ? line.volume->peakPerHour : std::nullopt);
}

Operations ServiceRow::operations() const
{
    const auto typed = m_operations->text().trimmed();
    if (typed.compare(tr("all", "operations"), Qt::CaseInsensitive) == 0)
        return {true, {}};
    QStringList named;
    static const QRegularExpression separator(u"[,;]"_s);
    for (const auto &one : typed.split(separator, Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty())
            named << one.trimmed();
    return {false, named};
}

ServiceLine ServiceRow::line() const
{
    ServiceLine line;
    line.name = FormSheet::given(m_name->currentText().trimmed());
    line.version = FormSheet::given(m_version->currentText().trimmed());
    line.operations = operations();
    if (const int mode = m_mode->currentData().toInt(); mode >= 0)
        line.mode = ServiceMode(mode);
    Volume volume{m_perDay->number(), m_peak->number()};
    if (volume != Volume{} || (m_shown.volume && *m_shown.volume == Volume{}))
        line.volume = volume;
    line.basis = m_shown.basis;
    return line;
}

QString ServiceRow::problem() const
{
    for (const auto *edit : {m_perDay, m_peak})
        if (edit->isWrong())
            return FormSheet::notANumber(edit->text());
    return {};
}

void ServiceRow::offerOperations()
{
    auto *menu = m_pick->menu();
    menu->clear();
    const auto present = operations();
    auto *all = menu->addAction(tr("All operations"));
    all->setCheckable(true);
    all->setChecked(present.all);
    connect(all, &QAction::toggled, this,
            [this](bool ticked) { m_operations->setText(ticked ? tr("all", "operations") : QString()); });
    const auto *service = known();
    if (!service)
        return;
    menu->addSeparator();
    for (const auto &operation : service->operations) {
        auto *action = menu->addAction(operation);
        action->setCheckable(true);
        action->setChecked(present.named.contains(operation));
        connect(action, &QAction::toggled, this, [this, operation](bool ticked) { tick(operation, ticked); });
    }
}

void ServiceRow::tick(const QString &operation, bool ticked)
{
    auto named = operations().named;
    named.removeAll(operation);
    if (ticked)
        named << operation;
    m_operations->setText(named.join(u", "_s));
}

} // namespace licet
