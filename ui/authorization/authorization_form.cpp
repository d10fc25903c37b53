#include "text/terms.h"
#include "ui/authorization/authorization_columns.h"
#include "ui/authorization/authorization_detail.h"
#include "ui/authorization/ladder_view.h"
#include "ui/basis/basis_list.h"
#include "ui/files/paper_list.h"
#include "ui/history/event_list.h"
#include "ui/widgets/sheet_section.h"

#include <QHBoxLayout>

// The fields of the detail, in the fixed order of its sections.
namespace licet {

using namespace Qt::StringLiterals;

namespace {

QWidget *besides(QWidget *words, QWidget *link)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(link);
    return line;
}

} // namespace

Field *AuthorizationDetail::addApplication()
{
    auto *field = m_panel->form().custom(
        tr("Application"), m_application,
        [this](const Authorization &one) {
            m_application->setCurrentIndex(m_application->findData(one.application.row()));
        },
        [this](Authorization &one) {
            const auto row = m_application->currentData().toLongLong();
            if (row <= 0)
                return tr("Choose the application.");
            one.application = Id<Application>(row);
            const auto application = m_context.reg().get(one.application);
            if (application)
                one.institution = application->institution;
            return QString();
        });
    connect(m_application, &QComboBox::currentIndexChanged, m_panel->sheet(), &FormSheet::edited);
    return field;
}

Field *AuthorizationDetail::addOperations()
{
    return m_panel->form().parsed(
        tr("Operations"),
        [](const Authorization &one) {
            return one.operations.all ? tr("all", "operations") : one.operations.named.join(u", "_s);
        },
        [](const QString &typed, Authorization &one) {
            one.operations = {};
            one.operations.all = typed.compare(tr("all", "operations"), Qt::CaseInsensitive) == 0;
            for (const auto &name : typed.split(u',', Qt::SkipEmptyParts))
                if (!one.operations.all && !name.trimmed().isEmpty())
                    one.operations.named << name.trimmed();
            return QString();
        });
}

void AuthorizationDetail::addFactsSection()
{
    auto &form = m_panel->form();
    const auto &translator = m_context.translator();
    auto *application = addApplication();
    auto *service = form.text(tr("Service"), &Authorization::service);
    auto *version = form.text(tr("Version"), &Authorization::version);
    auto *operations = addOperations();
    auto *environment =
        form.choice<Environment>(tr("Environment"), &Authorization::environment,
                                 [&translator](Environment one) { return term(translator, one); });
    auto *purpose = form.longText(tr("Purpose"), &Authorization::purpose);
    auto *from = form.date(tr("Valid from"), &Authorization::validFrom);
    auto *until = form.date(tr("Last day"), &Authorization::validUntil);
    m_state = form.choice<AuthorizationState>(
        tr("State"), &Authorization::state,
        [&translator](AuthorizationState one) { return term(translator, one); });
    m_suspended = form.date(tr("Suspended since"), &Authorization::suspendedOn);
    auto *ended = form.date(tr("Ended since"), &Authorization::endedOn);
    auto *because = form.text(tr("Why it ended"), &Authorization::endedBecause);
    auto *note = form.longText(tr("Remark"), &Authorization::note);
    auto *conditions = form.longText(tr("Conditions"), &Authorization::conditions);
    m_endFields = {ended, because};
    m_signedFields = {application, service, version, operations, environment, purpose, conditions};
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_comingRequest, &QToolButton::clicked, this, [this] {
        if (m_changesBy.isSet())
            m_context.go({PageId::Request, m_changesBy.row()});
    });
    m_askedLine = besides(m_asked, m_comingRequest);
    addSection(*m_panel->sheet(), tr("Facts"), u"authorization/facts"_s,
               {{application},
                {service, version},
                {operations, environment},
                {purpose},
                {from, until},
                {m_askedLine},
                {conditions},
                {m_state, m_suspended, ended},
                {because},
                {note}});
}

/// As a form said it, or as it is typed of a right from before.
void AuthorizationDetail::addBases()
{
    auto &form = m_panel->form();
    auto *said = new QLabel;
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    m_basesSaid = form.custom(
        tr("Decision, law or reason"), said,
        [said](const Authorization &one) {
            const auto bases = basesOf(one);
            said->setText(bases.empty() ? u"–"_s : basesText(bases));
        },
        [](Authorization &) { return QString(); });
    m_bases = new BasisList;
    m_basesTyped = form.custom(
        tr("Decision, law or reason"), m_bases,
        [this](const Authorization &one) {
            m_bases->setBases(basesOf(one));
            m_basesShown = m_bases->bases();
        },
        [this](Authorization &one) {
            const auto bases = m_bases->bases();
            const bool isDeclared = std::any_of(bases.begin(), bases.end(), [](const LineBasis &basis) {
                return basis.isDeclaredNotApplicable();
            });
            if (isDeclared && bases.size() > 1)
                return tr("Either a decision is cited, or it is not applicable: not both.");
            // What nobody touched stays as it was told.
            if (bases != m_basesShown) {
                const auto held = heldBasis(bases);
                one.committee = held.committee;
                one.furtherBasis = held.further;
            }
            return m_bases->problem();
        });
    connect(m_bases, &BasisList::edited, m_panel->sheet(), &FormSheet::edited);
}

void AuthorizationDetail::addBasisSection()
{
    auto &form = m_panel->form();
    const auto &translator = m_context.translator();
    auto *context = form.text(tr("Legal context"), &Authorization::legalContext);
    auto *proof = form.choice<Proof>(tr("Rests on"), &Authorization::proof,
                                     [&translator](Proof one) { return term(translator, one); });
    proof->setHelp(tr("A document is attached under Papers, here or at its request."));
    addBases();
    m_signedFields.push_back(context);
    m_origin->setWordWrap(true);
    m_origin->setTextFormat(Qt::PlainText);
    connect(m_request, &QToolButton::clicked, this, [this] {
        if (shown().request.isSet())
            m_context.go({PageId::Request, shown().request.row()});
    });
    addSection(*m_panel->sheet(), tr("Basis"), u"authorization/basis"_s,
               {{context, proof}, {m_basesSaid}, {m_basesTyped}, {besides(m_origin, m_request)}});
}

Field *AuthorizationDetail::addProgramNumber()
{
    return m_panel->form().parsed(
        tr("Program number"),
        [](const Authorization &one) { return one.programNumber ? one.programNumber->digits() : QString(); },
        [](const QString &typed, Authorization &one) {
            one.programNumber.reset();
            if (typed.isEmpty())
                return QString();
            const auto read = ProgramNumber::parse(typed);
            if (!read)
                return tr("A program number has exactly eleven digits.");
            one.programNumber = *read;
            return QString();
        });
}

void AuthorizationDetail::addLogSection()
{
    auto &form = m_panel->form();
    auto *number = addProgramNumber();
    auto *since = form.date(
        tr("In use since"), [](auto &one) -> auto & { return one.used.since; });
    auto *sinceSource = form.text(
        tr("according to"), [](auto &one) -> auto & { return one.used.sinceSource; });
    auto *last = form.date(
        tr("Last use"), [](auto &one) -> auto & { return one.used.last; });
    auto *lastSource = form.text(
        tr("according to"), [](auto &one) -> auto & { return one.used.lastSource; });
    lastSource->editor()->setAccessibleName(tr("Last use according to"));
    sinceSource->editor()->setAccessibleName(tr("In use according to"));
    m_retention->setWordWrap(true);
    m_retention->setTextFormat(Qt::PlainText);
    connect(m_card, &QToolButton::clicked, this, [this] {
        if (shown().id.isSet())
            m_context.go({PageId::Institutions, shown().institution.row(),
                          ConnectionCard{shown().application, shown().environment}});
    });
    addSection(*m_panel->sheet(), tr("Identification and log"), u"authorization/log"_s,
               {{number}, {since, sinceSource}, {last, lastSource}, {besides(m_retention, m_card)}});
    // Three columns need more width than fields do.
    m_panel->addBelow(new CollapsibleSection(tr("Environments"), u"authorization/ladder"_s, m_ladder));
    addSection(*m_panel->sheet(), tr("Papers"), u"authorization/papers"_s, {{m_papers}});
    addSection(*m_panel->sheet(), tr("History"), u"authorization/history"_s, {{m_events}});
}

} // namespace licet
