#include "ui/settings/settings_page.h"

#include "ui/opening.h"
#include "ui/prompts/prompts.h"
#include "ui/settings/answer_terms.h"
#include "ui/settings/letter_texts.h"
#include "ui/settings/term_field.h"
#include "ui/settings/yearly_day.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/writing.h"

#include <QHBoxLayout>
#include <QListWidget>
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
    , m_days(new QListWidget)
    , m_newDay(new QLineEdit)
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
    for (auto *part : {static_cast<QWidget *>(letters), makeClosingDays(), static_cast<QWidget *>(m_terms)})
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

QWidget *SettingsPage::makeClosingDays()
{
    auto *page = new QWidget;
    page->setMaximumWidth(80 * characterWidth(*this));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("Closing days beside the legal holidays"));
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    m_days->setAccessibleName(heading->text());
    m_days->setFixedHeight(6 * lineUnit(*this));
    layout->addWidget(m_days);
    auto *line = new QHBoxLayout;
    m_newDay->setAccessibleName(tr("New closing day"));
    m_newDay->setPlaceholderText(tr("24/12/2026, or 02/11 for every year"));
    auto *add = new QPushButton(tr("Add"));
    auto *remove = new QPushButton(tr("Remove"));
    for (auto *button : {add, remove}) {
        button->setAutoDefault(false);
        followWriting(m_context, button);
    }
    line->addWidget(m_newDay, 1);
    line->addWidget(add);
    line->addWidget(remove);
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, &SettingsPage::addClosingDay);
    connect(m_newDay, &QLineEdit::returnPressed, this, &SettingsPage::addClosingDay);
    connect(remove, &QPushButton::clicked, this, &SettingsPage::removeClosingDay);
    return page;
}

void SettingsPage::refill()
{
    const auto settings = m_context.reg().settings();
    const auto days = m_context.reg().all<ClosingDay>();
    if (!settings || !days)
        return m_context.say(settings ? days.error() : settings.error());
    if (m_panel->isEmpty())
        m_panel->show(*settings);
    else
        m_panel->refreshFrom(*settings);
    m_terms->refill();
    m_letters->refill();
    m_days->clear();
    for (const auto &day : *days) {
        auto text = shownClosedOn(day.date, day.yearly);
        if (!day.date)
            text = tr("%1, every year").arg(text);
        auto *item = new QListWidgetItem(text, m_days);
        item->setData(Qt::UserRole, day.id.row());
    }
}

void SettingsPage::addClosingDay()
{
    if (!m_context.whyReadOnly().isEmpty())
        return;
    const auto typed = m_newDay->text();
    const auto closed = readClosedOn(typed);
    if (!closed)
        return m_context.say(
            Message{Message::Kind::Problem,
                    tr("“%1” is no day; write 24/12/2026, or 02/11 for every year.").arg(typed)});
    const auto present = m_context.reg().all<ClosingDay>();
    if (!present)
        return m_context.say(present.error());
    for (const auto &day : *present)
        if (day.date == closed->date && day.yearly == closed->yearly)
            return m_context.say(
                Message{Message::Kind::Problem, tr("%1 is a closing day already.").arg(typed.trimmed())});
    ClosingDay day;
    day.date = closed->date;
    day.yearly = closed->yearly;
    if (const auto added = m_context.reg().add(day, m_context.stamp()); !added)
        return m_context.say(added.error());
    m_newDay->clear();
    m_context.saved();
}

void SettingsPage::removeClosingDay()
{
    const auto *item = m_days->currentItem();
    if (!item)
        return m_context.say(Message{Message::Kind::Problem, tr("Choose the day to remove.")});
    const Id<ClosingDay> id(item->data(Qt::UserRole).toLongLong());
    if (const auto removed = m_context.reg().remove(id, m_context.stamp()); !removed)
        return m_context.say(removed.error());
    m_context.saved();
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

bool SettingsPage::leave()
{
    return !m_context.whyReadOnly().isEmpty() || (m_panel->save() && m_letters->save());
}

Page *makeSettingsPage(Context &context, QWidget *parent)
{
    return new SettingsPage(context, parent);
}

} // namespace licet
