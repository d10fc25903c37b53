// The fields of the editor's sheet, section by section: each is bound to its member here.
#include "text/terms.h"
#include "ui/institution/logging_fields.h"
#include "ui/request/editor/basis_of_services.h"
#include "ui/request/editor/editor_sheet.h"
#include "ui/request/editor/program_number_choice.h"
#include "ui/request/editor/service_rows.h"
#include "ui/request/editor/signatory_choice.h"
#include "ui/widgets/completion.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

void chooseData(Choice *choice, const QString &data)
{
    if (choice->findData(data) < 0)
        choice->addItem(data, data);
    choice->setCurrentIndex(choice->findData(data));
}

template <class E>
std::function<QString(E)> wordsOf(const Translator &translator)
{
    return [&translator](E value) { return term(translator, value); };
}

} // namespace

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
                                            wordsOf<RequestKind>(m_context.translator()));
    auto *language = m_form.choice<Language>(tr("Language of the form"), &Draft::language,
                                             [](Language one) { return ownName(one); });
    bind(u"kind"_s, kind);
    bind(u"language"_s, language);
    m_sheet->addRow({kind, language});
    auto *ocmw = m_form.answer(tr("Does it concern an OCMW?"), &Draft::ocmwInvolved);
    auto *form =
        m_form.choice<FormVariant>(tr("Form"), &Draft::form, wordsOf<FormVariant>(m_context.translator()));
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
                                                   wordsOf<Environment>(m_context.translator()));
    environment->setHelp(tr("One form for one environment."));
    bind(u"application"_s, application);
    bind(u"environment"_s, environment);
    m_sheet->addRow({application, environment});
}

void EditorSheet::addServices()
{
    beginSection(EditorSection::Services);
    m_services = new ServiceRows(m_context.translator());
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
    m_end = end;
    m_noEnd = addNoneTick(u"endDate"_s, end->label(), {end});
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
    auto *data = m_form.longText(tr("Persons and data concerned"), &Draft::dataConcerned);
    addNoneTick(u"dataConcerned"_s, data->label(), {data});
    bind(u"dataConcerned"_s, data);
    auto *context = m_form.text(tr("Legal context"), &Draft::legalContext);
    context->setHelp(tr("As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS."));
    addNoneTick(u"legalContext"_s, context->label(), {context});
    auto *basis = m_form.text(tr("Legal basis"), &Draft::legalBasis);
    basis->setHelp(tr("The law and its article."));
    addNoneTick(u"legalBasis"_s, basis->label(), {basis});
    bind(u"legalContext"_s, context);
    bind(u"legalBasis"_s, basis);
    m_sheet->addRow({context, basis});
    m_basis = new BasisOfServices;
    auto *committee = m_form.custom(
        tr("Decision of the committee"), m_basis, [this](const Draft &draft) { m_basis->show(draft); },
        [this](Draft &draft) {
            m_basis->write(draft);
            return m_basis->problem();
        });
    connect(m_basis, &BasisOfServices::edited, m_sheet, &FormSheet::edited);
    connect(m_basis, &BasisOfServices::linesChanged, m_services, &ServiceRows::setBases);
    connect(m_services, &ServiceRows::edited, m_basis, [this] { m_basis->follow(m_services->lines()); });
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
    auto *joined = fields[LoggingFields::joinedBy];
    addNoneTick(u"logging.joinedBy"_s, joined->label(), {joined});
}

void EditorSheet::addContacts()
{
    beginSection(EditorSection::Contacts);
    const auto addContact = [this](const QString &path, const QString &label, auto part) {
        auto *name = m_form.text(
            label, [part](auto &draft) -> auto & { return part(draft).name; });
        auto *email = m_form.text(
            tr("E-mail address"), [part](auto &draft) -> auto & { return part(draft).email; });
        auto *telephone = m_form.text(
            tr("Telephone"), [part](auto &draft) -> auto & { return part(draft).telephone; });
        email->editor()->setAccessibleName(tr("%1: e-mail address").arg(label));
        telephone->editor()->setAccessibleName(tr("%1: telephone").arg(label));
        m_contactNames.push_back(static_cast<QLineEdit *>(name->editor()));
        addNoneTick(path, label, {name, email, telephone});
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
        u"contacts.functional"_s, tr("Functional contact"),
        [](auto &draft) -> auto & { return *draft.contacts->functional; });
    addContact(
        u"contacts.technical"_s, tr("Technical contact"),
        [](auto &draft) -> auto & { return *draft.contacts->technical; });
    addContact(
        u"contacts.ppkb"_s, tr("Contact at PPKB"),
        [](auto &draft) -> auto & { return *draft.contacts->ppkb; });
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
    // Made in the order in which they stand: so goes the Tab key.
    auto *day = m_form.date(tr("Signing day"), &Draft::signingDate);
    auto *place = m_form.text(tr("Place"), &Draft::place);
    m_signatory = new SignatoryChoice(m_context.translator());
    auto *signatory = m_form.custom(
        tr("Signatory"), m_signatory, [this](const Draft &draft) { m_signatory->setName(draft.signatory); },
        [this](Draft &draft) {
            draft.signatory = m_signatory->name();
            return QString();
        });
    connect(m_signatory, &SignatoryChoice::edited, m_sheet, &FormSheet::edited);
    bind(u"signingDate"_s, day);
    bind(u"signatory"_s, signatory);
    bind(u"place"_s, place);
    m_sheet->addRow({day, place});
    m_sheet->addRow({signatory});
    m_cosignatories = new QuietLabel;
    m_cosignatories->setWordWrap(true);
    m_cosignatories->setTextFormat(Qt::PlainText);
    m_sheet->addWidget(m_cosignatories);
    m_cosignatories->hide();
    auto *enclosures = m_form.lines(tr("Enclosures"), &Draft::enclosures);
    enclosures->setHelp(tr("One title a line."));
    bind(u"enclosures"_s, enclosures);
    auto *remarks = m_form.longText(tr("Remarks"), &Draft::remarks);
    addNoneTick(u"remarks"_s, remarks->label(), {remarks});
    bind(u"remarks"_s, remarks);
}

} // namespace licet
