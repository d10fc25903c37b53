#include "ui/institution/recipients_tab.h"

#include "ui/institution/foretold_band.h"
#include "ui/institution/name_in_languages.h"
#include "ui/widgets/yearly_day.h"

namespace licet {

using namespace Qt::StringLiterals;

RecipientsTab::RecipientsTab(Context &context, QWidget *parent)
    : InstitutionTab(context, parent)
    , m_tree(new RecordTree(context, tr("Recipients"), tr("No recipient is recorded yet.")))
    , m_panel(new RecordPanel<Recipient>(context))
    , m_foretold(new ForetoldBand(context))
{
    makePanel();
    m_tree->addPanel(u"recipient"_s, m_panel);
    m_tree->addButton(tr("New recipient"), [this] {
        Recipient recipient;
        // Most write a name as they speak.
        if (m_context.translator().language() != Language::English)
            recipient.language = m_context.translator().language();
        m_panel->show(recipient);
        m_foretold->setRecord(recipient.id);
        m_tree->showPanel(u"recipient"_s);
    });
    m_tree->addButton(tr("Remove…"), [this] {
        if (!m_panel->shown().id.isSet())
            return m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
        askToRemove(m_panel->shown().id, tr("Remove %1? The history keeps it.").arg(named(m_panel->shown())));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    connect(m_tree, &RecordTree::chosen, this, [this](const QString &, qint64 record) {
        for (const auto &one : m_recipients)
            if (one.id.row() == record) {
                m_panel->show(one);
                m_foretold->setRecord(one.id);
            }
    });
}

QString RecipientsTab::named(const Recipient &recipient) const
{
    return addressedIn(m_context.translator().language(), recipient).name;
}

QString RecipientsTab::title() const
{
    return tr("Recipients");
}

void RecipientsTab::makePanel()
{
    auto &form = m_panel->form();
    form.text(tr("Name"), &Recipient::name);
    auto *code = form.text(tr("Code"), &Recipient::code);
    code->setHelp(tr("Short and unique, such as ppkb: files name the recipient by it."));
    auto *email = form.text(tr("E-mail address"), &Recipient::email);
    m_panel->sheet()->addRow({code, email});
    form.longText(tr("Address"), &Recipient::address);
    auto *language = form.choice<Language>(tr("Language of this name and address"), &Recipient::language,
                                           [](Language one) { return ownName(one); });
    NameInLanguages::addTo(form, language, u"recipient/languages"_s);
    addClosingDays();
    m_panel->addAbove(m_foretold);
    m_panel->setCheck([this](const Recipient &one) {
        if (one.name.isEmpty() || one.code.isEmpty())
            return tr("Give the recipient a name and a code.");
        for (const auto &other : m_recipients)
            if (other.id != one.id && other.code == one.code)
                return tr("%1 has the code “%2” already; choose another.").arg(named(other), one.code);
        return QString();
    });
    m_panel->setSaved([this](Id<Recipient> id) { m_tree->choose(u"recipient"_s, id.row()); });
}

void RecipientsTab::addClosingDays()
{
    auto *edit = new LongText;
    auto *field = m_panel->form().custom(
        tr("Closed on, beside the legal holidays"), edit,
        [edit](const Recipient &one) {
            QStringList lines;
            for (const auto &day : one.closingDays)
                lines << shownClosedOn(day.date, day.yearly);
            edit->setPlainText(lines.join(u'\n'));
        },
        [edit](Recipient &one) {
            std::vector<ClosedOn> days;
            for (const auto &line : edit->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
                if (line.trimmed().isEmpty())
                    continue;
                const auto day = readClosedOn(line);
                if (!day)
                    return tr("“%1” is no day; write 24/12/2026, or 02/11 for every year.")
                        .arg(line.trimmed());
                if (std::find(days.begin(), days.end(), *day) != days.end())
                    return tr("%1 stands here twice.").arg(line.trimmed());
                days.push_back(*day);
            }
            one.closingDays = std::move(days);
            return QString();
        });
    field->setHelp(tr("One day a line: 24/12/2026, or 02/11 for every year."));
    connect(edit, &QPlainTextEdit::textChanged, m_panel->sheet(), &FormSheet::edited);
}

void RecipientsTab::setInstitution(Id<Institution>)
{
    auto recipients = m_context.registerAsOf().all<Recipient>();
    if (!recipients)
        return m_context.say(recipients.error());
    m_recipients = *std::move(recipients);
    std::vector<RecordNode> nodes;
    for (const auto &one : m_recipients)
        nodes.push_back({u"recipient"_s, one.id.row(), named(one)});
    m_tree->setNodes(nodes);
    m_foretold->setRecord(m_panel->shown().id);
    for (const auto &one : m_recipients)
        if (one.id == m_panel->shown().id)
            m_panel->refreshFrom(one);
}

std::optional<HistoryOf> RecipientsTab::historyOf() const
{
    if (!m_tree->current() || !m_panel->shown().id.isSet())
        return {};
    return HistoryOf{RecordRef::of(m_panel->shown().id)};
}

} // namespace licet
