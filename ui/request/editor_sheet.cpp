#include "ui/request/editor_sheet.h"

#include "documents/wording/finding_wording.h"
#include "institution/signatory.h"
#include "request/drafting.h"
#include "ui/institution/logging_fields.h"
#include "ui/request/asked_changes.h"
#include "ui/request/basis_choice.h"
#include "ui/request/program_number_choice.h"
#include "ui/request/service_rows.h"
#include "ui/request/signatory_choice.h"
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

void chooseData(Choice *choice, const QString &data)
{
    if (choice->findData(data) < 0)
        choice->addItem(data, data);
    choice->setCurrentIndex(choice->findData(data));
}

template <class E>
std::function<QString(E)> wordsOf(const Phrases &phrases)
{
    return [&phrases](E value) { return word(phrases, value); };
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

void EditorSheet::addInstitution()
{
    beginSection(EditorSection::Institution);
    m_institution = new Choice;
    auto *institution = m_form.custom(
        tr("Institution"), m_institution,
        [this](const Draft &draft) { chooseData(m_institution, draft.institution); },
        [this](Draft &draft) {
            draft.institution = FormSheet::given(m_institution->currentData().toString());
            return QString();
        });
    connect(m_institution, &QComboBox::currentIndexChanged, m_sheet, &FormSheet::edited);
    bind(u"institution"_s, institution);
    auto *kind = m_form.choice<RequestKind>(tr("Kind of request"), &Draft::kind,
                                            wordsOf<RequestKind>(m_context.phrases()));
    auto *language = m_form.choice<Language>(tr("Language of the form"), &Draft::language,
                                             [](Language one) { return ownName(one); });
    bind(u"kind"_s, kind);
    bind(u"language"_s, language);
    m_sheet->addRow({kind, language});
    auto *ocmw = m_form.answer(tr("Does it concern an OCMW?"), &Draft::ocmwInvolved);
    auto *form =
        m_form.choice<FormVariant>(tr("Form"), &Draft::form, wordsOf<FormVariant>(m_context.phrases()));
    form->setHelp(tr("Left empty: the form that fits."));
    bind(u"ocmwInvolved"_s, ocmw);
    bind(u"form"_s, form);
    m_sheet->addRow({ocmw, form});
    m_recipient = new Choice;
    auto *recipient = m_form.custom(
        tr("Recipient"), m_recipient,
        [this](const Draft &draft) { chooseData(m_recipient, draft.recipient); },
        [this](Draft &draft) {
            draft.recipient = FormSheet::given(m_recipient->currentData().toString());
            return QString();
        });
    connect(m_recipient, &QComboBox::currentIndexChanged, m_sheet, &FormSheet::edited);
    recipient->setHelp(tr("Left empty: the form's usual recipient."));
    bind(u"recipient"_s, recipient);
    auto *preparedBy = m_form.text(tr("Prepared by"), &Draft::preparedBy);
    bind(u"preparedBy"_s, preparedBy);
    m_sheet->addRow({recipient, preparedBy});
}

void EditorSheet::addApplication()
{
    beginSection(EditorSection::Application);
    m_application = new OpenChoice;
    auto *application = m_form.custom(
        tr("Application"), m_application,
        [this](const Draft &draft) { m_application->setEditText(draft.application); },
        [this](Draft &draft) {
            draft.application = FormSheet::given(m_application->currentText().trimmed());
            return QString();
        });
    connect(m_application, &QComboBox::editTextChanged, m_sheet, &FormSheet::edited);
    application->setHelp(tr("As it is named among the institution's applications."));
    auto *environment = m_form.choice<Environment>(tr("Environment"), &Draft::environment,
                                                   wordsOf<Environment>(m_context.phrases()));
    environment->setHelp(tr("One form for one environment."));
    bind(u"application"_s, application);
    bind(u"environment"_s, environment);
    m_sheet->addRow({application, environment});
}

void EditorSheet::addServices()
{
    beginSection(EditorSection::Services);
    m_services = new ServiceRows(m_context.phrases());
    auto *services = m_form.custom(
        {}, m_services, [this](const Draft &draft) { m_services->setLines(draft.services); },
        [this](Draft &draft) {
            draft.services = m_services->lines();
            return m_services->problem();
        });
    m_services->setAccessibleName(tr("Services"));
    connect(m_services, &ServiceRows::edited, m_sheet, &FormSheet::edited);
    bind(u"services"_s, services);
    auto *start = m_form.date(tr("Start date"), &Draft::startDate);
    auto *end = m_form.date(tr("Last day"), &Draft::endDate);
    end->setHelp(tr("Only when the use ends on a known day."));
    bind(u"startDate"_s, start);
    bind(u"endDate"_s, end);
    m_sheet->addRow({start, end});
}

void EditorSheet::addPurpose()
{
    beginSection(EditorSection::Purpose);
    auto *purpose = m_form.longText(tr("Purpose"), &Draft::purpose);
    purpose->setHelp(tr("What the data are used for, precisely enough for somebody who does not know the "
                        "application."));
    bind(u"purpose"_s, purpose);
    bind(u"dataConcerned"_s, m_form.longText(tr("Persons and data concerned"), &Draft::dataConcerned));
    auto *context = m_form.text(tr("Legal context"), &Draft::legalContext);
    context->setHelp(tr("As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS."));
    auto *basis = m_form.text(tr("Legal basis"), &Draft::legalBasis);
    basis->setHelp(tr("The law and its article."));
    bind(u"legalContext"_s, context);
    bind(u"legalBasis"_s, basis);
    m_sheet->addRow({context, basis});
    m_basis = new BasisChoice;
    auto *committee = m_form.custom(
        tr("Decision of the committee"), m_basis,
        [this](const Draft &draft) { m_basis->setBasis(draft.committee); },
        [this](Draft &draft) {
            draft.committee = m_basis->basis();
            return QString();
        });
    connect(m_basis, &BasisChoice::edited, m_sheet, &FormSheet::edited);
    bind(u"committee"_s, committee);
}

void EditorSheet::addIdentification()
{
    beginSection(EditorSection::Identification);
    m_identification = new ProgramNumberChoice;
    auto *identification = m_form.custom(
        tr("Program number"), m_identification,
        [this](const Draft &draft) { m_identification->setIdentification(*draft.identification); },
        [this](Draft &draft) {
            draft.identification = m_identification->identification();
            return QString();
        });
    connect(m_identification, &ProgramNumberChoice::edited, m_sheet, &FormSheet::edited);
    bind(u"identification"_s, identification);
    const auto fields = LoggingFields::addTo(
        m_form, [](auto &draft) -> auto & { return *draft.logging; });
    m_loggingSystem = fields.front();
    for (auto *field : fields)
        bind(u"logging"_s, field);
}

void EditorSheet::addContacts()
{
    beginSection(EditorSection::Contacts);
    const auto addContact = [this](const QString &label, auto part) {
        auto *name = m_form.text(
            label, [part](auto &draft) -> auto & { return part(draft).name; });
        auto *email = m_form.text(
            tr("E-mail address"), [part](auto &draft) -> auto & { return part(draft).email; });
        auto *telephone = m_form.text(
            tr("Telephone"), [part](auto &draft) -> auto & { return part(draft).telephone; });
        email->editor()->setAccessibleName(tr("%1: e-mail address").arg(label));
        telephone->editor()->setAccessibleName(tr("%1: telephone").arg(label));
        m_contactNames.push_back(static_cast<QLineEdit *>(name->editor()));
        m_sheet->addRow({name, email, telephone});
        for (auto *field : {name, email, telephone})
            bind(u"contacts"_s, field);
        connect(m_contactNames.back(), &QLineEdit::editingFinished, this, [=, this] {
            // A person of the institution brings the address and number along.
            if (!m_facts || m_isShowing)
                return;
            auto *mail = static_cast<QLineEdit *>(email->editor());
            auto *phone = static_cast<QLineEdit *>(telephone->editor());
            for (const auto &person : m_facts->staff.people) {
                if (person.name != static_cast<QLineEdit *>(name->editor())->text().trimmed())
                    continue;
                if (mail->text().isEmpty())
                    mail->setText(person.email);
                if (phone->text().isEmpty())
                    phone->setText(person.telephone);
            }
        });
    };
    addContact(
        tr("Functional contact"), [](auto &draft) -> auto & { return *draft.contacts->functional; });
    addContact(
        tr("Technical contact"), [](auto &draft) -> auto & { return *draft.contacts->technical; });
    addContact(
        tr("Contact at PPKB"), [](auto &draft) -> auto & { return *draft.contacts->ppkb; });
}

void EditorSheet::addChanges()
{
    beginSection(EditorSection::Changes);
    m_authorization = new Choice;
    auto *authorization = m_form.custom(
        tr("Authorization concerned"), m_authorization,
        [this](const Draft &draft) {
            chooseData(m_authorization,
                       draft.authorization.isSet() ? QString::number(draft.authorization.row()) : QString());
        },
        [this](Draft &draft) {
            const auto row = m_authorization->currentData().toLongLong();
            draft.authorization = row > 0 ? Id<Authorization>(row) : Id<Authorization>();
            return QString();
        });
    connect(m_authorization, &QComboBox::currentIndexChanged, m_sheet, &FormSheet::edited);
    bind(u"authorization"_s, authorization);
    m_changeFields = {authorization};
    m_changes = new QLabel;
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setAccessibleName(tr("What changes"));
    m_sheet->addWidget(m_changes);
}

void EditorSheet::addSignature()
{
    beginSection(EditorSection::Signature);
    auto *day = m_form.date(tr("Signing day"), &Draft::signingDate);
    m_signatory = new SignatoryChoice(m_context.phrases());
    auto *signatory = m_form.custom(
        tr("Signatory"), m_signatory, [this](const Draft &draft) { m_signatory->setName(draft.signatory); },
        [this](Draft &draft) {
            draft.signatory = m_signatory->name();
            return QString();
        });
    connect(m_signatory, &SignatoryChoice::edited, m_sheet, &FormSheet::edited);
    auto *place = m_form.text(tr("Place"), &Draft::place);
    bind(u"signingDate"_s, day);
    bind(u"signatory"_s, signatory);
    bind(u"place"_s, place);
    m_sheet->addRow({day, place});
    m_sheet->addRow({signatory});
    auto *enclosures = m_form.lines(tr("Enclosures"), &Draft::enclosures);
    enclosures->setHelp(tr("One title a line."));
    bind(u"enclosures"_s, enclosures);
    bind(u"remarks"_s, m_form.longText(tr("Remarks"), &Draft::remarks));
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
    auto draft = withEveryPart(m_form.read());
    change(draft);
    m_isShowing = true;
    m_form.show(withEveryPart(draft));
    m_isShowing = false;
    Q_EMIT edited();
}

void EditorSheet::offer(const Draft &draft, const Facts &facts)
{
    m_isShowing = true;
    if (const auto institutions = m_context.reg().all<Institution>()) {
        std::vector<std::pair<QString, QString>> entries{{QString(), QString()}};
        for (const auto &one : *institutions)
            if (one.kbo)
                entries.emplace_back(one.name, one.kbo->digits());
        offerChoices(m_institution, entries);
    } else {
        m_context.say(institutions.error());
    }
    if (const auto recipients = m_context.reg().all<Recipient>()) {
        std::vector<std::pair<QString, QString>> entries{{QString(), QString()}};
        for (const auto &one : *recipients)
            entries.emplace_back(one.name, one.code);
        offerChoices(m_recipient, entries);
    } else {
        m_context.say(recipients.error());
    }
    if (facts.institution)
        if (const auto applications = RecordStore<Application>::where(
                m_context.reg().database(), u"institution_id"_s, facts.institution->id)) {
            QStringList names;
            for (const auto &one : *applications)
                names << one.name;
            m_application->offer(names);
        }
    std::vector<std::pair<QString, QString>> authorizations{{QString(), QString()}};
    for (const auto &one : facts.authorizations)
        authorizations.emplace_back(
            QStringList{one.service, one.version, word(m_context.phrases(), one.environment)}.join(u" · "_s),
            QString::number(one.id.row()));
    offerChoices(m_authorization, authorizations);
    m_services->setCatalogue(facts.services);
    m_services->setMost(facts.form.serviceLines);
    m_basis->setDecisions(facts.decisions);
    std::vector<ReceivedProgramNumber> received;
    for (const auto &one : facts.programNumbers)
        if (facts.institution && one.institution == facts.institution->id)
            received.push_back(one);
    m_identification->setReceived(received);
    const auto day = draft.signingDate.value_or(facts.today);
    m_signatory->setSignatories(facts.institution ? signatoriesOn(*facts.institution, facts.staff, day)
                                                  : std::vector<Signatory>());
    const auto card = loggingFromCard(draft, facts.connections);
    const bool differs = card && card != draft.logging;
    m_loggingSystem->setLink(differs ? tr("from the logging card") : QString(),
                             [this, card] { take([&](Draft &one) { one.logging = card; }); });
    const bool concerns = draft.kind != RequestKind::New;
    m_headings[size_t(EditorSection::Changes)]->setVisible(concerns);
    for (auto *field : m_changeFields)
        field->setVisible(concerns);
    m_changes->setVisible(concerns && facts.concerned);
    if (concerns && facts.concerned)
        m_changes->setText(askedChanges(m_context.phrases(), *facts.concerned, draft));
    QStringList names;
    for (const auto &person : facts.staff.people)
        names << person.name;
    for (auto *edit : m_contactNames)
        offerCompletions(edit, names);
    m_facts = facts;
    m_isShowing = false;
}

void EditorSheet::mark(const std::vector<Finding> &findings)
{
    QString problem;
    (void)m_form.read(&problem);
    for (const auto &[member, fields] : m_fields) {
        const auto worst = std::find_if(findings.begin(), findings.end(),
                                        [&, name = member](const Finding &one) { return one.field == name; });
        const bool wasVisited =
            std::any_of(fields.begin(), fields.end(), [](const Field *field) { return field->wasVisited(); });
        if (worst == findings.end() || !wasVisited || fields.front()->isMarked())
            continue;
        fields.front()->setMark(codeOf(m_context.phrases(), worst->severity),
                                describe(m_context.phrases(), *worst).problem);
    }
}

void EditorSheet::setReadOnly(bool readOnly)
{
    m_sheet->setReadOnly(readOnly);
}

void EditorSheet::focusMember(const QString &member, int line)
{
    const auto found = m_fields.find(member);
    if (found == m_fields.end())
        return focusSection(sectionHolding(member));
    auto *field = found->second.front();
    ensureWidgetVisible(field, 0, height() / 3);
    if (member == u"services")
        m_services->focusLine(line);
    else
        field->editor()->setFocus(Qt::OtherFocusReason);
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
