#include "ui/settings/settings_page.h"

#include "ui/page/writing.h"
#include "ui/prompts/prompts.h"
#include "ui/register/register_opener.h"
#include "ui/settings/answer_terms.h"
#include "ui/settings/autostart.h"
#include "ui/settings/closing_days_panel.h"
#include "ui/settings/letter_texts.h"
#include "ui/settings/term_field.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/yearly_day.h"

#include <QCheckBox>
#include <QSettings>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

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
    , m_terms(new AnswerTerms(context))
    , m_letters(new LetterTexts(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    addProgram(m_panel->sheet());
    addTerms();
    auto *letters =
        new CollapsibleSection(tr("Words of the reminder letter"), u"settings/letters"_s, m_letters);
    if (!QSettings().contains(u"sections/settings/letters"_s))
        letters->setOpen(false);
    // Each comes above the one before.
    for (auto *part : {static_cast<QWidget *>(letters), static_cast<QWidget *>(new ClosingDaysPanel(context)),
                       static_cast<QWidget *>(m_terms)})
        m_panel->addBelow(part);
    connect(m_letters, &LetterTexts::edited, &context, &Context::refreshCommands);
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
    for (const auto &one : EnumCodes<Language>::all)
        language->addItem(ownName(one.value), codeOf(one.value));
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
        const auto chosen = parseCode<Language>(word);
        m_context.chooseLanguage(chosen ? *chosen : m_context.translator().language());
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
    const auto take = [this, folder] {
        const auto path = m_context.reg().path();
        if (const auto chosen = folder->text().trimmed(); chosen != backupFolder(path)) {
            setBackupFolder(path, chosen);
            Q_EMIT m_context.backupFolderChosen();
        }
    };
    connect(folder, &QLineEdit::editingFinished, this, take);
    field->setLink(tr("Choose…"), [this, folder, take] {
        if (const auto chosen = m_context.prompts().chooseFolder(tr("Folder for backups"))) {
            folder->setText(*chosen);
            take();
        }
    });
}

void SettingsPage::addTerms()
{
    auto *sheet = m_panel->sheet();
    auto &form = m_panel->form();
    sheet->addHeading(tr("Terms of this register, in working days"));
    auto *first =
        addBoundedNumber(form, tr("First reminder after"), &Settings::reminderFirst, 1, longestTerm);
    auto *every = addBoundedNumber(form, tr("then every"), &Settings::reminderEvery, 1, longestTerm);
    auto *calls =
        addBoundedNumber(form, tr("By telephone after so many in writing"), &Settings::telephoneAfter, 0, 20);
    auto *lead = addBoundedNumber(form, tr("Usual time from sending to execution"), &Settings::leadTime, 1,
                                  longestTerm);
    sheet->addRow({first, every});
    auto *days = addBoundedNumber(form, tr("A decision comes into force after"), &Settings::decisionDays, 1,
                                  longestTerm);
    auto *from = form.date(tr("for decisions from"), &Settings::decisionRuleFrom);
    sheet->addRow({calls, lead});
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
    m_terms->refill();
    m_letters->refill();
}

bool SettingsPage::takes(CommandId command) const
{
    return command == CommandId::SaveNow || command == CommandId::PrimaryAction;
}

QString SettingsPage::whyNot(CommandId) const
{
    return m_letters->isChanged() ? m_context.whyReadOnly() : m_panel->whyNot();
}

void SettingsPage::run(CommandId)
{
    if (m_panel->save())
        m_letters->save();
}

bool SettingsPage::leave(const std::function<void()> &goOn)
{
    return m_panel->isSettled(goOn) && m_letters->isSettled(goOn);
}

void SettingsPage::abandon()
{
    m_panel->discard();
    m_letters->discard();
}

bool SettingsPage::saveTyped()
{
    return !m_context.whyReadOnly().isEmpty() || (m_panel->save() && m_letters->save());
}

Page *makeSettingsPage(Context &context, QWidget *parent)
{
    return new SettingsPage(context, parent);
}

} // namespace licet
