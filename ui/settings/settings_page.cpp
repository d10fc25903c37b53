#include "ui/settings/settings_page.h"

#include "ui/opening.h"
#include "ui/prompts/prompts.h"
#include "ui/settings/autostart.h"
#include "ui/settings/closing_days_panel.h"
#include "ui/settings/yearly_day.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/writing.h"

#include <QCheckBox>
#include <QSettings>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTerm = 250; ///< working days: a year

bool isTerm(int days)
{
    return days >= 1 && days <= longestTerm;
}

QString shownNumbers(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(u", "_s);
}

/// Days before an end, the longest first; nothing when one is no number from 1 to 999.
std::optional<std::vector<int>> readNumbers(const QString &typed)
{
    std::vector<int> numbers;
    for (const auto &part : typed.split(u',', Qt::SkipEmptyParts)) {
        bool fits = false;
        const int number = part.trimmed().toInt(&fits);
        if (!fits || number < 1 || number > 999)
            return {};
        numbers.push_back(number);
    }
    std::sort(numbers.rbegin(), numbers.rend());
    return numbers;
}

} // namespace

SettingsPage::SettingsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_panel(new RecordPanel<Settings>(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    addProgram(m_panel->sheet());
    addTerms();
    m_panel->addBelow(new ClosingDaysPanel(context));
    m_panel->setCheck([](const Settings &settings) {
        const bool fit = isTerm(settings.reminderFirst) && isTerm(settings.reminderEvery) &&
                         isTerm(settings.leadTime) && isTerm(settings.decisionDays);
        return fit ? QString() : tr("A term counts from 1 to %1 working days.").arg(longestTerm);
    });
    connect(&context.reg(), &Register::changed, this, &SettingsPage::refill);
    refill();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::addProgram(FormSheet *sheet)
{
    const QSettings settings;
    sheet->addHeading(tr("This program"));
    auto *language = new Choice;
    language->addItem(tr("as the system"), QString());
    for (const auto &one : Words<Language>::all)
        language->addItem(ownName(one.value), wordOf(one.value));
    language->setCurrentIndex(
        qMax(0, language->findData(settings.value(u"interface/language"_s).toString())));
    auto *theme = new Choice;
    theme->addItem(tr("as the system"), u"system"_s);
    theme->addItem(tr("light"), u"light"_s);
    theme->addItem(tr("dark"), u"dark"_s);
    theme->setCurrentIndex(qMax(0, theme->findData(settings.value(u"interface/theme"_s).toString())));
    sheet->addRow({sheet->add(tr("Language"), language), sheet->add(tr("Colours"), theme)});
    connect(language, &QComboBox::activated, this, [this, language] {
        const auto word = language->currentData().toString();
        QSettings().setValue(u"interface/language"_s, word);
        const auto chosen = parseWord<Language>(word);
        m_context.chooseLanguage(chosen ? *chosen : m_context.phrases().language());
    });
    connect(theme, &QComboBox::activated, this, [this, theme] {
        QSettings().setValue(u"interface/theme"_s, theme->currentData());
        m_context.chooseTheme(Theme(theme->currentIndex()));
    });
    auto *telling = new QCheckBox(tr("Tell me what falls due while the window is closed"));
    telling->setChecked(startsAtLogin());
    sheet->add({}, telling)->setHelp(tr("From the next login on: a notification once a day for each thing."));
    telling->setAccessibleName(telling->text());
    connect(telling, &QCheckBox::clicked, this, [this, telling](bool starts) {
        if (const auto done = setStartsAtLogin(starts); !done)
            m_context.say(done.error());
        telling->setChecked(startsAtLogin());
    });
    auto *folder = new QLineEdit(backupFolder(m_context.reg().path()));
    auto *field = sheet->add(tr("Folder for backups of this register"), folder);
    field->setHelp(tr("A copy is made on each day that the register is opened. Empty: none."));
    connect(folder, &QLineEdit::editingFinished, this,
            [this, folder] { setBackupFolder(m_context.reg().path(), folder->text().trimmed()); });
    field->setLink(tr("Choose…"), [this, folder] {
        if (const auto chosen = m_context.prompts().chooseFolder(tr("Folder for backups"))) {
            folder->setText(*chosen);
            setBackupFolder(m_context.reg().path(), *chosen);
        }
    });
}

void SettingsPage::addTerms()
{
    auto *sheet = m_panel->sheet();
    auto &form = m_panel->form();
    sheet->addHeading(tr("Terms of this register, in working days"));
    auto *first = form.number(tr("First reminder after"), &Settings::reminderFirst);
    auto *every = form.number(tr("then every"), &Settings::reminderEvery);
    auto *lead = form.number(tr("Usual time from sending to execution"), &Settings::leadTime);
    sheet->addRow({first, every});
    auto *days = form.number(tr("A decision comes into force after"), &Settings::decisionDays);
    auto *from = form.date(tr("for decisions from"), &Settings::decisionRuleFrom);
    sheet->addRow({lead});
    sheet->addRow({days, from});
    auto *expiring = form.parsed(
        tr("Ends are told so many days before"),
        [](const Settings &settings) { return shownNumbers(settings.expiring); },
        [](const QString &typed, Settings &settings) {
            const auto numbers = readNumbers(typed);
            if (!numbers)
                return tr("Write whole numbers from 1 to 999 with commas, such as 90, 30, 7.");
            settings.expiring = *numbers;
            return QString();
        });
    auto *norms = form.parsed(
        tr("Norms questionnaire due every year on"),
        [](const Settings &settings) { return shownYearlyDay(settings.normsDue); },
        [](const QString &typed, Settings &settings) {
            const auto day = readYearlyDay(typed);
            if (!day)
                return tr("“%1” is no day of a year; write it as 01/03.").arg(typed);
            settings.normsDue = *day;
            return QString();
        });
    sheet->addRow({expiring, norms});
}

void SettingsPage::refill()
{
    const auto settings = m_context.reg().settings();
    if (!settings)
        return m_context.say(settings.error());
    if (m_panel->isEmpty())
        m_panel->show(*settings);
    else
        m_panel->refreshFrom(*settings);
}

bool SettingsPage::takes(CommandId command) const
{
    return command == CommandId::SaveNow || command == CommandId::PrimaryAction;
}

QString SettingsPage::whyNot(CommandId) const
{
    return m_panel->whyNot();
}

void SettingsPage::run(CommandId)
{
    m_panel->save();
}

bool SettingsPage::leave()
{
    return !m_context.whyReadOnly().isEmpty() || m_panel->save();
}

Page *makeSettingsPage(Context &context, QWidget *parent)
{
    return new SettingsPage(context, parent);
}

} // namespace licet
