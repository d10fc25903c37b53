#include "ui/request/editor/editor_sheet.h"

#include "base/collation.h"
#include "institution/application_reader.h"
#include "institution/names_apart.h"
#include "institution/signatory.h"
#include "request/cosignatories.h"
#include "request/declared_none.h"
#include "request/drafting.h"
#include "text/finding_text.h"
#include "text/labelled.h"
#include "text/terms.h"
#include "ui/request/editor/basis_of_services.h"
#include "ui/request/editor/none_tick.h"
#include "ui/request/editor/program_number_choice.h"
#include "ui/request/editor/service_rows.h"
#include "ui/request/editor/signatory_choice.h"
#include "ui/request/record/asked_changes.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/completion.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Fills a list of (text, data) without telling, keeping what is chosen; an unknown choice stays visible.
void offerChoices(Choice *choice, const std::vector<std::pair<QString, QString>> &entries)
{
    const auto chosen = choice->currentData().toString();
    const QSignalBlocker quiet(choice);
    choice->clear();
    for (const auto &[text, data] : entries)
        choice->addItem(text, data);
    if (choice->findData(chosen) < 0)
        choice->addItem(chosen, chosen);
    choice->setCurrentIndex(choice->findData(chosen));
}

} // namespace

EditorSheet::EditorSheet(Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_sheet(new FormSheet)
    , m_form(m_sheet)
    , m_headings(sectionTable().size())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addInstitution();
    addApplication();
    addServices();
    addPurpose();
    addIdentification();
    addContacts();
    addChanges();
    addSignature();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int gap = lineUnit(*this) / 2;
    layout->setContentsMargins(2 * gap, 0, 2 * gap, 10 * gap);
    layout->addWidget(m_sheet);
    setWidget(page);
    connect(m_sheet, &FormSheet::edited, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EditorSheet::tellSection);
}

void EditorSheet::beginSection(EditorSection section)
{
    m_headings[size_t(section)] = m_sheet->addHeading(sectionText(section));
}

void EditorSheet::bind(const QString &member, Field *field)
{
    m_fields[member].push_back(field);
    connect(field, &Field::entered, this, [this, member] { Q_EMIT memberEntered(member); });
    connect(field, &Field::left, this, [this] { Q_EMIT edited(); });
}

NoneTick *EditorSheet::addNoneTick(const QString &field, const QString &label,
                                   const std::vector<Field *> &fields)
{
    const auto words = field == u"endDate" ? tr("without end date") : tr("none", "ticked: nothing to state");
    auto *tick = new NoneTick(words, labelled(m_context.translator(), label, words), fields);
    connect(tick, &QCheckBox::toggled, m_sheet, &FormSheet::edited);
    m_form.also(
        fields.back(), [=](const Draft &draft) { tick->setNone(isDeclaredNone(draft, field)); },
        [=](Draft &draft) { declareNone(draft, field, tick->saysNone() && mayBeNone(draft, field)); });
    m_noneTicks.push_back(tick);
    return tick;
}

void EditorSheet::show(const Draft &draft)
{
    m_isShowing = true;
    m_before = draft;
    m_form.show(withEveryPart(draft));
    for (const auto &[member, fields] : m_fields)
        for (auto *field : fields)
            field->forgetVisit();
    m_isShowing = false;
    verticalScrollBar()->setValue(0);
}

Draft EditorSheet::draft() const
{
    QString problem;
    return withoutEmptyParts(m_form.read(&problem), m_before);
}

QString EditorSheet::focusUnreadable()
{
    const auto [unreadable, sentence] = m_form.unreadable();
    for (const auto &[member, fields] : m_fields)
        for (auto *field : fields)
            if (field == unreadable) {
                ensureWidgetVisible(field, 0, height() / 3);
                field->editor()->setFocus(Qt::OtherFocusReason);
            }
    return sentence;
}

void EditorSheet::take(const std::function<void(Draft &)> &change)
{
    auto draft = withEveryPart(m_form.typed());
    change(draft);
    m_isShowing = true;
    m_form.show(withEveryPart(draft));
    m_isShowing = false;
    Q_EMIT edited();
}

void EditorSheet::offer(const Draft &draft, const Facts &facts)
{
    m_isShowing = true;
    offerRecords(facts);
    offerAuthorizations(facts);
    m_services->setCatalogue(facts.services);
    m_services->setMost(facts.form.serviceLines);
    m_basis->setDecisions(facts.decisions);
    std::vector<ReceivedProgramNumber> received;
    for (const auto &one : facts.programNumbers)
        if (facts.institution && one.institution == facts.institution->id)
            received.push_back(one);
    m_identification->setReceived(received);
    const auto day = signingDayOf(draft, facts);
    m_signatory->setSignatories(facts.institution ? signatoriesOn(*facts.institution, facts.staff, day)
                                                  : std::vector<Signatory>());
    showCosignatories(draft, facts);
    const auto card = loggingFromCard(draft, facts.connections);
    const bool differs = card && card != draft.logging;
    m_loggingSystem->setLink(differs ? tr("from the logging card") : QString(),
                             [this, card] { take([&](Draft &one) { one.logging = card; }); });
    showChanges(draft, facts);
    QStringList names;
    for (const auto &person : facts.staff.people)
        names << person.name;
    for (auto *edit : m_contactNames)
        offerCompletions(edit, names);
    m_facts = facts;
    m_isShowing = false;
}

void EditorSheet::showCosignatories(const Draft &draft, const Facts &facts)
{
    const auto &translator = m_context.translator();
    QStringList lines;
    for (const auto &one :
         cosignatoriesOn(facts.form, facts.staff, draft.signatory, signingDayOf(draft, facts))) {
        const auto post = term(translator, one.role);
        const auto name = !one.holder       ? tr("nobody on that day", "holds a post")
                          : one.absentUntil ? tr("%1, absent until %2", "person, day")
                                                  .arg(one.holder->person.name, printedDate(*one.absentUntil))
                                            : one.holder->person.name;
        lines << labelled(translator, post, name);
    }
    if (!lines.isEmpty())
        lines.prepend(tr("The form must be signed too by:"));
    m_cosignatories->setText(lines.join(u'\n'));
    m_cosignatories->setVisible(!lines.isEmpty());
}

void EditorSheet::offerRecords(const Facts &facts)
{
    if (auto institutions = m_context.reg().all<Institution>()) {
        sortByName(*institutions);
        std::vector<std::pair<QString, QString>> entries{{QString(), QString()}};
        const auto names = namesApart(*institutions);
        for (const auto &one : *institutions)
            if (one.kbo)
                entries.emplace_back(names.at(one.id), one.kbo->digits());
        offerChoices(m_institution, entries);
    } else {
        m_context.say(institutions.error());
    }
    if (const auto recipients = m_context.reg().all<Recipient>()) {
        std::vector<std::pair<QString, QString>> entries{{QString(), QString()}};
        for (const auto &one : *recipients)
            entries.emplace_back(addressedIn(m_context.translator().language(), one).name, one.code);
        offerChoices(m_recipient, entries);
    } else {
        m_context.say(recipients.error());
    }
    if (facts.institution)
        if (const auto applications = applicationsOf(m_context.reg().database(), facts.institution->id)) {
            QStringList names;
            for (const auto &one : *applications)
                names << one.name;
            m_application->offer(names);
        }
}

void EditorSheet::offerAuthorizations(const Facts &facts)
{
    std::vector<std::pair<QString, QString>> authorizations{{QString(), QString()}};
    for (const auto &one : facts.authorizations)
        authorizations.emplace_back(
            QStringList{one.service, one.version, term(m_context.translator(), one.environment)}.join(
                u" · "_s),
            QString::number(one.id.row()));
    offerChoices(m_authorization, authorizations);
}

void EditorSheet::showChanges(const Draft &draft, const Facts &facts)
{
    // An end cannot do without it.
    m_end->setHelp(draft.kind == RequestKind::End ? tr("The last day on which the services are called.")
                                                  : tr("Only when the use ends on a known day."));
    m_noEnd->setOffered(draft.kind != RequestKind::End);
    const bool concerns = draft.kind != RequestKind::New;
    m_headings[size_t(EditorSection::Changes)]->setVisible(concerns);
    for (auto *field : m_changeFields)
        field->setVisible(concerns);
    m_changes->setVisible(concerns && facts.concerned);
    if (concerns && facts.concerned)
        m_changes->setText(askedChanges(m_context.translator(), facts, draft));
}

std::set<int> EditorSheet::mark(const std::vector<Finding> &findings,
                                const std::vector<SetbackNote> &setbacks)
{
    QString problem;
    (void)m_form.read(&problem);
    std::set<int> unreadable;
    for (const auto &[member, fields] : m_fields)
        if (std::any_of(fields.begin(), fields.end(), [](const Field *field) { return field->isMarked(); }))
            unreadable.insert(sectionHolding(member));
    for (const auto &[member, fields] : m_fields) {
        const auto worst = std::find_if(findings.begin(), findings.end(),
                                        [&, name = member](const Finding &one) { return one.field == name; });
        const bool wasVisited =
            std::any_of(fields.begin(), fields.end(), [](const Field *field) { return field->wasVisited(); });
        if (worst == findings.end() || !wasVisited || fields.front()->isMarked())
            continue;
        fields.front()->setMark(badgeOf(m_context.translator(), worst->severity),
                                describe(m_context.translator(), *worst).problem);
    }
    markSetbacks(setbacks);
    return unreadable;
}

void EditorSheet::markSetbacks(const std::vector<SetbackNote> &setbacks)
{
    for (const auto &note : setbacks) {
        const auto found = m_fields.find(note.field);
        if (found == m_fields.end() || found->second.front()->isMarked())
            continue;
        // Why this draft was reopened is what it is opened for; the rest waits until its field is visited.
        if (note.isOwn || found->second.front()->wasVisited())
            found->second.front()->setMark(badgeOf(m_context.translator(), Severity::Remark), note.sentence);
    }
}

void EditorSheet::setReadOnly(bool readOnly)
{
    m_sheet->setReadOnly(readOnly);
}

void EditorSheet::keepInstitution(const QString &number)
{
    m_institution->setProperty(FormSheet::staysReadOnly, !number.isEmpty());
    m_institution->setToolTip(
        number.isEmpty()
            ? QString()
            : tr("%1 is a number of this institution. For another one, copy the request.").arg(number));
}

void EditorSheet::focusMember(const QString &member, int line)
{
    const auto found = m_fields.find(member);
    if (found == m_fields.end())
        return focusSection(sectionHolding(member));
    auto *field = found->second.front();
    ensureWidgetVisible(field, 0, height() / 3);
    if (member == u"services")
        return m_services->focusLine(line);
    QWidget *target = field->editor();
    // What is ticked as none takes no focus: its tick does.
    for (auto *tick : m_noneTicks)
        if (tick->saysNone() && tick->isAbout(target))
            target = tick;
    target->setFocus(Qt::OtherFocusReason);
}

void EditorSheet::focusSection(int section)
{
    auto *heading = m_headings[size_t(section)];
    const int top = heading->mapTo(widget(), QPoint(0, 0)).y();
    verticalScrollBar()->setValue(top);
    for (const auto *member : sectionTable()[size_t(section)].members)
        if (const auto found = m_fields.find(QString::fromLatin1(member));
            found != m_fields.end() && found->second.front()->isVisible()) {
            auto *field = found->second.front();
            if (found->first == u"services")
                m_services->focusLine(0);
            else
                field->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
    verticalScrollBar()->setValue(top);
}

QString EditorSheet::memberWithFocus() const
{
    const auto *focused = QApplication::focusWidget();
    for (const auto &[member, fields] : m_fields)
        for (const auto *field : fields)
            if (focused && field->isAncestorOf(focused))
                return member;
    return {};
}

void EditorSheet::tellSection()
{
    const int top = verticalScrollBar()->value() + height() / 4;
    int section = 0;
    for (size_t index = 0; index < m_headings.size(); ++index)
        if (m_headings[index]->isVisible() && m_headings[index]->mapTo(widget(), QPoint(0, 0)).y() <= top)
            section = int(index);
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionReached(section);
}

} // namespace licet
