#include "ui/authorization/ladder_view.h"

#include "authorization/authorization_reader.h"
#include "base/text_fold.h"
#include "coverage/coverage_reader.h"
#include "history/foretold.h"
#include "request/next_environment.h"
#include "text/coverage_text.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status_badges.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A longer text that is the same as on the rung below is not written out once more.
constexpr int longText = 40;

/// One cell, with room for a bar at its left.
class LadderCell : public QLabel
{
public:
    LadderCell(const QString &text, bool differs) : QLabel(text), m_differs(differs)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setContentsMargins(8, 1, 4, 1);
        // The three columns share the width alike, whatever word stands in one.
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!m_differs)
            return;
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 3, height()), toneColour(Tone::Attention, palette()));
    }

private:
    bool m_differs;
};

std::optional<Environment> below(const Ladder &ladder, Environment environment)
{
    for (int step = int(environment) - 1; step >= 0; --step)
        if (ladder.steps[size_t(step)].authorization)
            return Environment(step);
    return {};
}

} // namespace

LadderView::LadderView(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(lineUnit(*this) / 2);
    m_layout->setVerticalSpacing(3);
    for (int column = 1; column <= 3; ++column)
        m_layout->setColumnStretch(column, 1);
    const auto again = [this] {
        if (!m_shown.id.isSet())
            return;
        if (const auto fresh = m_context.reg().get(m_shown.id))
            show(*fresh);
    };
    connect(&context.reg(), &Register::changed, this, again);
    connect(&context, &Context::scopeChanged, this, again);
    show(Authorization{});
}

void LadderView::clear()
{
    while (auto *item = m_layout->takeAt(0)) {
        // A button may be what this was called from.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void LadderView::show(const Authorization &authorization)
{
    clear();
    setVisible(authorization.id.isSet());
    m_ladder = {};
    m_shown = {};
    m_whyNot = tr("No authorization is chosen.");
    if (!authorization.id.isSet())
        return;
    const auto rows = authorizationsOf(m_context.reg().database(), authorization.application);
    if (!rows)
        return m_context.say(rows.error());
    // What is to come does not hold yet.
    const auto all = holdingOn(m_context.reg().database(), *rows, m_context.day());
    if (!all)
        return m_context.say(all.error());
    m_shown = authorization;
    m_ladder = ladderOf(authorization, *all, m_context.day());
    m_whyNot = whyNotPrepared();
    addHeads();
    for (const auto member : ladderMembers)
        addMember(member);
    addPrepare();
}

void LadderView::addHeads()
{
    for (const auto &one : EnumCodes<Environment>::all) {
        auto *badge = new Badge;
        badge->setBadge(badgeOf(m_context.translator(), one.value));
        auto *head = new QWidget;
        auto *line = new QHBoxLayout(head);
        line->setContentsMargins(8, 0, 0, 0);
        line->addWidget(badge);
        if (const int others = m_ladder.at(one.value).others; others > 0) {
            auto *more = new QuietLabel(tr("and %n more", nullptr, others));
            line->addWidget(more);
        }
        line->addStretch(1);
        m_layout->addWidget(head, 0, 1 + int(one.value));
    }
}

void LadderView::addMember(LadderMember member)
{
    const int row = 1 + int(member);
    const auto &translator = m_context.translator();
    const auto name = ladderHead(translator, member);
    auto *head = new QuietLabel(name);
    head->setFixedWidth(20 * characterWidth(*this));
    m_layout->addWidget(head, row, 0, Qt::AlignTop);
    for (const auto &one : EnumCodes<Environment>::all) {
        const auto &authorization = m_ladder.at(one.value).authorization;
        auto text =
            authorization ? ladderValue(translator, member, *authorization, m_context.day()) : QString();
        const bool differs = m_ladder.differs(member, one.value);
        const auto stepBelow = below(m_ladder, one.value);
        if (authorization && !differs && stepBelow && text.size() > longText)
            text = tr("as in %1", "an environment").arg(term(translator, *stepBelow));
        auto *cell = new LadderCell(text.isEmpty() ? u"–"_s : text, differs);
        cell->setAccessibleName(u"%1, %2"_s.arg(name, term(translator, one.value)));
        if (differs) {
            cell->setAccessibleDescription(
                tr("differs from %1", "an environment").arg(term(translator, *stepBelow)));
            cell->setToolTip(cell->accessibleDescription());
        }
        m_layout->addWidget(cell, row, 1 + int(one.value));
    }
}

QString LadderView::whyNotPrepared() const
{
    if (!m_ladder.highest)
        return tr("It is not authorized in any environment now.");
    const auto next = environmentAfter(*m_ladder.highest);
    if (!next)
        return tr("Production is reached: there is no environment after it.");
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    const auto application = m_context.reg().get(m_shown.application);
    if (!application)
        return tr("The register could not be read.");
    const auto asked = readAskedNow(m_context.reg().database(), application->institution);
    if (!asked)
        return tr("The register could not be read.");
    for (const auto &one : *asked)
        if (one.environment == *next &&
            foldForComparison(one.application) == foldForComparison(application->name))
            for (const auto &service : one.services)
                if (foldForComparison(service) == foldForComparison(m_shown.service))
                    return tr("Request %1 asks for it in %2 already.", "a number and an environment")
                        .arg(requestName(
                                 m_context.translator(),
                                 RequestName{one.number, service, one.application, one.environment, {}}),
                             term(m_context.translator(), *next));
    return {};
}

void LadderView::addPrepare()
{
    const int row = 1 + int(ladderMembers.size());
    if (!m_ladder.highest || !environmentAfter(*m_ladder.highest))
        return;
    auto *button = new QPushButton(tr("Prepare next environment"));
    button->setAutoDefault(false);
    button->setEnabled(m_whyNot.isEmpty());
    button->setToolTip(m_whyNot.isEmpty() ? tr("Ctrl+J") : m_whyNot);
    connect(button, &QPushButton::clicked, this, &LadderView::prepare);
    // Over all three columns, for its words may need more than one.
    m_layout->addWidget(button, row, 1, 1, 3,
                        *m_ladder.highest == Environment::Test ? Qt::AlignLeft : Qt::AlignHCenter);
    if (m_whyNot.isEmpty())
        return;
    auto *why = new QuietLabel(m_whyNot);
    why->setWordWrap(true);
    m_layout->addWidget(why, row + 1, 1, 1, 3);
}

void LadderView::prepare()
{
    if (!m_whyNot.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, m_whyNot});
    const auto next = environmentAfter(*m_ladder.highest);
    const auto &from = *m_ladder.at(*m_ladder.highest).authorization;
    auto &reg = m_context.reg();
    const auto draft = draftFromAuthorization(reg.database(), from, *next, m_context.today());
    if (!draft)
        return m_context.say(draft.error());
    RequestLinks links;
    links.copiedFrom = from.request;
    links.preparedFrom = from.id;
    const auto id = reg.requests().create(*draft, m_context.stamp(), links);
    if (!id)
        return m_context.say(id.error());
    const auto environment = term(m_context.translator(), *next);
    m_context.go({PageId::RequestEditor, id->row()});
    m_context.say(Message{Message::Kind::Success, tr("A draft for %1 was made.").arg(environment)});
}

} // namespace licet
