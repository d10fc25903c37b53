#include "authorization/log_retention.h"
#include "calendar/calendar_reader.h"
#include "request/requests_as_of.h"
#include "text/authorization_text.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/authorization/program_numbers_page.h"
#include "ui/files/paper_list.h"
#include "ui/history/event_list.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/fact_grid.h"
#include "ui/widgets/sheet_section.h"

#include <set>

// What stands beside the fields of a program number: where it is used, its letter, its logging cards.
namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEventsOfNumber = 100;

QString answersText(const LoggingDeclaration &logging)
{
    const auto answer = [](const std::optional<bool> &given) {
        return !given ? u"?"_s : *given ? FormSheet::yes() : FormSheet::no();
    };
    return ProgramNumbersPage::tr("WHO %1 · WHAT %2 · WHEN %3 · HOW %4", "answers of a logging card")
        .arg(answer(logging.who), answer(logging.what), answer(logging.when), answer(logging.how));
}

QString testText(const LoggingDeclaration &logging)
{
    const auto test = logging.lastRetrievalTest.value_or(RetrievalTest{});
    QStringList parts{test.on ? printedDate(*test.on) : QString(), test.by, test.result};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QWidget *ProgramNumbersPage::makeUses()
{
    auto *uses = new QWidget;
    m_useLinks = new QVBoxLayout(uses);
    m_useLinks->setContentsMargins(lineUnit(*this), 0, 0, 0);
    m_useLinks->setSpacing(0);
    return uses;
}

Result<ProgramNumberUses> ProgramNumbersPage::usesOfShown(const ReceivedProgramNumber &number) const
{
    if (!m_context.past().isSet())
        return usesOf(m_context.reg().database(), number);
    LICET_ASSIGN(const auto requests, requestsAsOf(m_context.registerAsOf()));
    return usesOf(number, m_authorizations, requests);
}

void ProgramNumbersPage::showBeside(const ReceivedProgramNumber &number)
{
    if (const auto filled = fillBeside(number); !filled)
        m_context.say(filled.error());
}

Result<void> ProgramNumbersPage::fillBeside(const ReceivedProgramNumber &number)
{
    m_letters->setRecord(RecordRef::of(number.id));
    ProgramNumberUses uses;
    std::vector<Event> happened;
    if (number.id.isSet()) {
        LICET_ASSIGN(uses, usesOfShown(number));
        LICET_ASSIGN(happened,
                     eventsAsOf(m_context.registerAsOf(), mostEventsOfNumber, RecordRef::of(number.id)));
    }
    LICET_ASSIGN(const auto calendar, readCalendar(m_context.reg()));
    m_events->setEvents(happened, calendar);
    showUses(uses);
    return showCards(uses);
}

void ProgramNumbersPage::showUses(const ProgramNumberUses &uses)
{
    while (auto *item = m_useLinks->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto &translator = m_context.translator();
    const auto add = [this](const QString &text, const Place &place) {
        auto *link = linkButton(text);
        link->setAccessibleName(text);
        connect(link, &QToolButton::clicked, this, [this, place] { m_context.go(place); });
        m_useLinks->addWidget(link, 0, Qt::AlignLeft);
    };
    for (const auto &one : uses.authorizations)
        add(QStringList{one.service, one.version, u"·"_s, term(translator, one.environment)}
                .join(u' ')
                .simplified(),
            {PageId::Authorizations, one.id.row()});
    for (const auto &one : uses.openRequests)
        add(tr("Request %1 (%2)", "number, state")
                .arg(requestName(translator, one), term(translator, one.state)),
            {one.state == RequestState::Draft ? PageId::RequestEditor : PageId::Request, one.id.row()});
    if (uses.count() == 0)
        m_useLinks->addWidget(new QuietLabel(tr("No authorization or open request uses it.")));
}

Result<void> ProgramNumbersPage::showCards(const ProgramNumberUses &uses)
{
    m_cards->clear();
    std::set<std::pair<Id<Application>, Environment>> places;
    for (const auto &one : uses.authorizations)
        places.emplace(one.application, one.environment);
    const auto from = m_context.registerAsOf();
    LICET_ASSIGN(const auto cards, from.all<Connection>());
    LICET_ASSIGN(const auto applications, from.all<Application>());
    for (const auto &card : cards)
        for (const auto &application : applications)
            if (application.id == card.application && places.erase({card.application, card.environment}) > 0)
                addCard(card, application);
    for (const auto &[application, environment] : places)
        m_cards->addRow(term(m_context.translator(), environment), tr("There is no logging card yet."));
    if (uses.authorizations.empty())
        m_cards->addRow(tr("Logging card"), tr("None: no authorization uses this number yet."));
    return {};
}

void ProgramNumbersPage::addCard(const Connection &card, const Application &application)
{
    const auto &translator = m_context.translator();
    const auto retention = logRetention(card, m_authorizations, m_context.day());
    m_cards->addRow(application.name, term(translator, card.environment));
    m_cards->addRow(tr("Answers"), answersText(card.logging));
    m_cards->addRow(tr("System"), card.logging.system);
    m_cards->addRow(tr("Keeper of the log"), card.logging.keeper);
    m_cards->addRow(tr("Kept until"), retentionSentence(translator, retention));
    m_cards->addRow(tr("Last retrieval test"), testText(card.logging));
    m_cards->addRow(tr("Next retrieval test"),
                    card.nextRetrievalTest ? printedDate(*card.nextRetrievalTest) : QString());
    if (!card.laterSystems.isEmpty())
        m_cards->addRow(tr("Later systems"), card.laterSystems.join(u", "_s));
}

void ProgramNumbersPage::removeShown()
{
    const auto id = m_panel->shown().id;
    if (m_panel->isEmpty() || !id.isSet())
        return m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
    m_context.say(Message{Message::Kind::Question,
                          tr("Remove the program number %1? Only one that nothing uses can be removed.")
                              .arg(m_panel->shown().number),
                          {{tr("Remove"), [this, id, asked = m_panel->shown().number] {
                                // What was asked about, and nothing that it became since.
                                const auto now = m_context.reg().get(id);
                                if (!now || now->number != asked)
                                    m_context.say(now ? Error{ErrorKind::ChangedMeanwhile} : now.error());
                                else if (const auto removed = m_context.reg().remove(id, m_context.stamp());
                                         !removed)
                                    m_context.say(removed.error());
                                else
                                    m_context.saved();
                            }}}});
}

} // namespace licet
