#include "ui/committee/review_panel.h"

#include "text/dossier_text.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

enum Column { VerdictColumn, WhatColumn, GivenOnColumn, WhoColumn };

} // namespace

ReviewPanel::ReviewPanel(Context &context, QWidget *parent)
    : RecordPanelBase(context, parent)
    , m_sentence(new QLabel)
    , m_list(new QTreeWidget)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("Verdict given on"), m_day))
    , m_prepare(new QPushButton(tr("Prepare the request")))
    , m_goTo(new QPushButton(tr("Show the record")))
{
    m_save->hide();
    m_discard->hide();
    m_sentence->setWordWrap(true);
    m_list->setHeaderLabels({tr("Verdict"), tr("Authorization or request"), tr("On"), tr("By")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("What the review asks a verdict on"));
    m_list->setMinimumHeight(7 * lineUnit(*this));
    // What it is about may be long: the verdict stands before it, in sight.
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    sheet()->setMaximumWidth(QWIDGETSIZE_MAX);
    sheet()->addWidget(m_sentence);
    sheet()->addWidget(m_list);
    addButtons();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ReviewPanel::grey);
    connect(m_list, &QTreeWidget::itemActivated, this, &ReviewPanel::goTo);
    grey();
}

void ReviewPanel::addButtons()
{
    const int gap = lineUnit(*this) / 2;
    m_dayField->setMaximumWidth(28 * characterWidth(*this));
    m_day->setDate(m_context.today());
    auto *verdicts = new QWidget;
    auto *line = new QHBoxLayout(verdicts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    for (const auto &[text, verdict] :
         {std::pair{tr("Stays unchanged"), Verdict::Unchanged}, std::pair{tr("Must change"), Verdict::Change},
          std::pair{tr("Must end"), Verdict::End}}) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        line->addWidget(button);
        m_verdicts.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, one = verdict] { give(one); });
    }
    line->addStretch(1);
    auto *records = new QWidget;
    auto *second = new QHBoxLayout(records);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(gap);
    for (auto *button : {m_prepare, m_goTo}) {
        button->setAutoDefault(false);
        second->addWidget(button);
    }
    second->addStretch(1);
    sheet()->addWidget(m_dayField);
    sheet()->addWidget(verdicts);
    sheet()->addWidget(records);
    connect(m_prepare, &QPushButton::clicked, this, &ReviewPanel::prepare);
    connect(m_goTo, &QPushButton::clicked, this, &ReviewPanel::goTo);
}

QString ReviewPanel::nameOf(const ReviewVerdict &verdict, const DependentsText &words) const
{
    if (verdict.record.kind == RecordKind::Authorization) {
        const auto authorization = m_context.reg().get(Id<Authorization>(verdict.record.id));
        return authorization ? words.of(*authorization, m_context.day())
                             : tr("An authorization that is no longer recorded");
    }
    const auto request = m_context.reg().get(Id<Request>(verdict.record.id));
    return request ? words.of(dependentRequest(*request)) : tr("A request that is no longer recorded");
}

void ReviewPanel::showReview(const ReviewWithVerdicts &review, const DependentsText &words)
{
    const bool isSame = review.review.id == m_review.review.id;
    const int current = isSame ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_review = review;
    const auto &translator = m_context.translator();
    m_sentence->setText(tr("Review after the %1 of %2: %3 of %4 verdicts given.", "cause, day, counts")
                            .arg(term(translator, review.review.cause), printedDate(review.review.openedOn),
                                 QString::number(review.given()), QString::number(review.verdicts.size())));
    m_list->clear();
    for (const auto &one : review.verdicts) {
        auto *item = new QTreeWidgetItem(
            m_list, {one.verdict ? term(translator, *one.verdict) : tr("not given yet"), nameOf(one, words),
                     one.givenOn ? printedDate(*one.givenOn) : QString(), one.givenBy});
        item->setToolTip(WhatColumn, item->text(WhatColumn));
    }
    if (!review.verdicts.empty())
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(current, 0, int(review.verdicts.size()) - 1)));
    if (!isSame) {
        m_day->setDate(m_context.today());
        chooseNextOpen({});
    }
    grey();
}

std::vector<ReviewVerdict> ReviewPanel::chosen() const
{
    std::vector<ReviewVerdict> verdicts;
    for (auto *item : m_list->selectedItems())
        verdicts.push_back(m_review.verdicts[size_t(m_list->indexOfTopLevelItem(item))]);
    return verdicts;
}

void ReviewPanel::give(Verdict verdict)
{
    const auto day = m_day->date();
    m_dayField->setWrong(day ? QString() : FormSheet::notADay(m_day->text()));
    const auto meant = chosen();
    if (!day || meant.empty())
        return;
    auto stamp = m_context.stamp();
    stamp.happenedOn = *day;
    std::vector<Id<ReviewVerdict>> ids;
    ids.reserve(meant.size());
    for (const auto &one : meant)
        ids.push_back(one.id);
    if (const auto given = giveVerdict(m_context.reg().database(), ids, verdict, m_context.today(), stamp);
        !given)
        return m_context.say(given.error());
    m_context.saved();
    chooseNextOpen(meant.back().id);
    grey();
    if (m_review.isDone())
        m_context.say(Message{Message::Kind::Success, tr("The review is done: each verdict is given.")});
}

void ReviewPanel::chooseNextOpen(Id<ReviewVerdict> after)
{
    const auto isOpen = [](const ReviewVerdict &one) { return !one.verdict; };
    const auto &all = m_review.verdicts;
    const auto start =
        std::find_if(all.begin(), all.end(), [&](const ReviewVerdict &one) { return one.id == after; });
    auto next = std::find_if(start, all.end(), isOpen);
    if (next == all.end())
        next = std::find_if(all.begin(), all.end(), isOpen);
    if (next != all.end())
        m_list->setCurrentItem(m_list->topLevelItem(int(next - all.begin())));
}

QString ReviewPanel::whyNotPrepared() const
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    const auto meant = chosen();
    if (meant.size() != 1)
        return tr("Choose one line.");
    if (meant.front().record.kind != RecordKind::Authorization)
        return tr("A request is corrected itself: show it.");
    const auto &verdict = meant.front().verdict;
    if (!verdict || *verdict == Verdict::Unchanged)
        return tr("Only an authorization that must change or end asks for a request.");
    return {};
}

void ReviewPanel::grey()
{
    const auto why = m_context.whyReadOnly();
    const bool isChosen = !m_list->selectedItems().isEmpty();
    for (auto *button : m_verdicts) {
        button->setEnabled(why.isEmpty() && isChosen);
        button->setToolTip(why.isEmpty() && !isChosen ? tr("Choose a line.") : why);
    }
    m_day->setReadOnly(!why.isEmpty());
    const auto whyNot = whyNotPrepared();
    m_prepare->setEnabled(whyNot.isEmpty());
    m_prepare->setToolTip(whyNot);
    m_goTo->setEnabled(isChosen);
    m_goTo->setToolTip(isChosen ? QString() : tr("Choose a line."));
}

void ReviewPanel::prepare()
{
    const auto meant = chosen();
    if (meant.empty())
        return;
    const auto prepared = prepareFromVerdict(m_context.reg().database(), meant.front().id, m_context.today(),
                                             m_context.stamp());
    if (!prepared)
        return m_context.say(prepared.error());
    m_context.saved();
    const auto request = m_context.reg().get(prepared->request);
    const bool isDraft = !request || request->state == RequestState::Draft;
    m_context.go({isDraft ? PageId::RequestEditor : PageId::Request, prepared->request.row()});
    m_context.say(Message{Message::Kind::Success, prepared->isNew
                                                      ? tr("A draft was made from the verdict.")
                                                      : tr("This request was prepared already.")});
}

void ReviewPanel::goTo()
{
    const auto meant = chosen();
    if (meant.empty())
        return;
    const auto &one = meant.front();
    if (one.record.kind == RecordKind::Authorization)
        return m_context.go({PageId::Authorizations, one.record.id});
    const auto request = m_context.reg().get(Id<Request>(one.record.id));
    if (!request)
        return m_context.say(request.error());
    m_context.go(
        {request->state == RequestState::Draft ? PageId::RequestEditor : PageId::Request, one.record.id});
}

} // namespace licet
