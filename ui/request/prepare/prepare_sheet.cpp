#include "ui/request/prepare/prepare_sheet.h"

#include "base/text_fold.h"
#include "coverage/coverage_reader.h"
#include "text/schedule_text.h"
#include "text/terms.h"
#include "ui/committee/decision_name.h"
#include "ui/request/prepare/prepare_choices.h"
#include "ui/request/prepare/schedule_view.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/tick_list.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    auto bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

PrepareSheet::PrepareSheet(Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_nameField(new Field(tr("Name of the project"), m_name))
    , m_decision(new Choice)
    , m_goLive(new DateEdit)
    , m_goLiveField(new Field(tr("Go-live day"), m_goLive))
    , m_choices(new PrepareChoices(context.translator(), m_facts))
    , m_preview(new TickList(tr("Drafts")))
    , m_count(new QLabel)
    , m_plan(new ScheduleView(context.translator()))
    , m_make(new QPushButton)
{
    layOut();
    connect(m_choices, &PrepareChoices::changed, this, &PrepareSheet::preview);
    connect(m_preview, &TickList::ticksChanged, this, &PrepareSheet::showCount);
    connect(m_goLive, &QLineEdit::textChanged, this, &PrepareSheet::showCount);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &PrepareSheet::showCount);
    connect(m_name, &QLineEdit::textChanged, this, &PrepareSheet::showCount);
    connect(m_make, &QPushButton::clicked, this, &PrepareSheet::make);
}

void PrepareSheet::layOut()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setMaxLength(200);
    m_preview->setMinimumHeight(lineUnit(*this) * 7);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("What will be made"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int gap = lineUnit(*this) / 2;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(heading(tr("Prepare requests")));
    auto *facts = new QHBoxLayout;
    facts->setSpacing(2 * gap);
    facts->addWidget(m_nameField, 3);
    facts->addWidget(new Field(tr("Dossier that they wait for"), m_decision), 2);
    facts->addWidget(m_goLiveField, 1);
    layout->addLayout(facts);
    layout->addWidget(m_choices);
    layout->addWidget(m_count);
    layout->addWidget(m_preview, 1);
    auto *buttons = new QHBoxLayout;
    m_make->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &PrepareSheet::closed);
    buttons->addWidget(m_make);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(heading(tr("Last possible days")));
    layout->addWidget(m_plan);
    setWidget(page);
    m_choices->arrange();
}

void PrepareSheet::begin(const PreparationStart &start)
{
    auto facts = readCoverageFacts(RegisterAsOf(m_context.reg()), m_context.today(), m_context.today());
    if (!facts)
        return m_context.say(facts.error());
    m_facts = *std::move(facts);
    m_isFilling = true;
    m_name->clear();
    m_goLive->clear();
    m_preview->forget();
    fillDecisions();
    m_choices->begin(start, m_context.institution());
    m_isFilling = false;
    preview();
    m_name->setFocus();
}

void PrepareSheet::fillDecisions()
{
    const QSignalBlocker quiet(m_decision);
    m_decision->clear();
    m_decision->addItem(tr("none"), qint64(0));
    for (const auto &one : m_facts.decisions)
        m_decision->addItem(decisionName(m_context.translator(), one), one.decision.id.row());
}

QString PrepareSheet::described(const PreparedDraft &draft) const
{
    QStringList parts{draft.service, term(m_context.translator(), draft.environment)};
    for (const auto &one : m_facts.applications)
        if (one.id == draft.application)
            parts << one.name;
    for (const auto &one : m_facts.institutions)
        if (one.id == draft.institution)
            parts << one.name;
    auto text = parts.join(u" · "_s);
    if (const auto why = whyNotPrepared(m_context.translator(), draft); !why.isEmpty())
        text += u" – "_s + why;
    return text;
}

void PrepareSheet::preview()
{
    if (m_isFilling)
        return;
    m_drafts = draftsToPrepare(m_choices->wanted(), m_facts);
    std::vector<TickList::Line> lines;
    for (const auto &one : m_drafts) {
        const auto text = described(one);
        lines.push_back({text,
                         u"%1:%2:%3"_s.arg(QString::number(one.application.row()), codeOf(one.environment),
                                           foldForComparison(one.service)),
                         one.notBecause ? text : QString()});
    }
    m_preview->setLines(lines, true);
    showCount();
}

std::vector<PreparedDraft> PrepareSheet::chosenDrafts() const
{
    auto drafts = m_drafts;
    for (int row = 0; row < m_preview->count() && row < int(drafts.size()); ++row)
        drafts[size_t(row)].isLeftOut = m_preview->item(row)->checkState() != Qt::Checked;
    return drafts;
}

int PrepareSheet::draftsMade() const
{
    const auto drafts = chosenDrafts();
    return int(std::count_if(drafts.begin(), drafts.end(), [](const auto &one) { return one.isMade(); }));
}

void PrepareSheet::showCount()
{
    if (m_isFilling)
        return;
    const int made = draftsMade();
    const auto exist = std::count_if(m_drafts.begin(), m_drafts.end(),
                                     [](const PreparedDraft &one) { return one.notBecause.has_value(); });
    QStringList sentences;
    if (m_drafts.empty())
        sentences << tr(
            "Tick institutions, applications, services and environments: a draft is made for each "
            "service in each environment.");
    else
        sentences << tr("%n draft(s) will be made.", nullptr, made);
    if (exist > 0)
        sentences << tr("%n exist(s) already and will not be made again.", nullptr, int(exist));
    m_count->setText(sentences.join(u' '));
    m_make->setText(tr("Make %n draft(s)", nullptr, made));
    const auto why = whyNot();
    m_make->setEnabled(why.isEmpty());
    m_make->setToolTip(why.isEmpty() ? tr("Ctrl+Return") : why);
    m_goLiveField->setMark(m_goLive->isWrong() ? std::optional(wrongInputBadge()) : std::nullopt,
                           FormSheet::notADay(m_goLive->text()));
    previewPlan();
    m_context.refreshCommands();
}

Project PrepareSheet::project() const
{
    Project project;
    project.name = m_name->text().trimmed();
    if (const auto decision = m_decision->currentData().toLongLong(); decision > 0)
        project.decision = Id<Decision>(decision);
    project.goLive = m_goLive->date();
    return project;
}

void PrepareSheet::previewPlan()
{
    std::vector<ProjectRequest> requests;
    for (const auto &one : chosenDrafts())
        if (one.isMade()) {
            ProjectRequest request;
            request.environment = one.environment;
            requests.push_back(request);
        }
    const auto progress =
        progressOf(project(), requests, m_facts.decisions, m_facts.settings, m_facts.calendar);
    m_plan->setPlan(progress.plan, progress.isDone, m_context.today());
}

QString PrepareSheet::whyNot() const
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the project a name.");
    if (m_goLive->isWrong())
        return FormSheet::notADay(m_goLive->text());
    if (draftsMade() == 0)
        return m_drafts.empty() ? tr("Tick at least one application, service and environment.")
                                : tr("No draft is left to make.");
    return {};
}

void PrepareSheet::make()
{
    if (const auto why = whyNot(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    const int count = draftsMade();
    const auto drafts = chosenDrafts();
    const auto id = prepareRequests(m_context.reg().database(), project(), drafts, m_context.stamp());
    if (!id)
        return m_context.say(id.error());
    m_context.saved();
    m_context.say(Message{Message::Kind::Success, tr("%n draft(s) were made.", nullptr, count)});
    Q_EMIT made(*id);
}

void PrepareSheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_choices->arrange();
}

void PrepareSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace licet
