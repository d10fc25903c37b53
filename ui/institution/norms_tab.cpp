#include "ui/institution/norms_tab.h"

#include "text/norms_chapters.h"
#include "ui/institution/chapters_editor.h"

namespace licet {

using namespace Qt::StringLiterals;

NormsTab::NormsTab(Context &context, QWidget *parent)
    : InstitutionTab(context, parent)
    , m_tree(
          new RecordTree(context, tr("Norms questionnaires"), tr("No norms questionnaire is recorded yet.")))
    , m_panel(new RecordPanel<NormsAssessment>(context))
{
    makePanel();
    m_tree->addPanel(u"assessment"_s, m_panel);
    m_tree->addButton(tr("New questionnaire"), [this] { begin(); });
    m_tree->addButton(tr("Remove…"), [this] {
        if (!m_panel->shown().id.isSet())
            return m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
        askToRemove(m_panel->shown().id,
                    tr("Remove the questionnaire of %1? The history keeps it.").arg(m_panel->shown().year));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    connect(m_tree, &RecordTree::chosen, this, [this](const QString &, qint64 record) {
        for (const auto &one : m_assessments)
            if (one.id.row() == record)
                m_panel->show(one);
    });
}

QString NormsTab::title() const
{
    return tr("Norms");
}

void NormsTab::makePanel()
{
    auto &form = m_panel->form();
    auto *year = form.number(tr("Year"), &NormsAssessment::year);
    auto *edition = form.text(tr("Edition of the norms"), &NormsAssessment::edition);
    m_panel->sheet()->addRow({year, edition});
    auto *chapters = new ChaptersEditor(m_context.translator());
    form.custom(
        tr("Chapters of the questionnaire"), chapters,
        [chapters](const NormsAssessment &one) { chapters->setChapters(one.chapters); },
        [chapters](NormsAssessment &one) {
            QString problem;
            one.chapters = chapters->chapters(&problem);
            return problem;
        });
    connect(chapters, &ChaptersEditor::edited, m_panel->sheet(), &FormSheet::edited);
    m_panel->setCheck([this](const NormsAssessment &one) {
        if (one.year < 1990 || one.year > 2099)
            return tr("Give the year of the questionnaire, from 1990 to 2099.");
        for (const auto &other : m_assessments)
            if (other.id != one.id && other.year == one.year)
                return tr("The questionnaire of %1 is recorded already.").arg(one.year);
        return QString();
    });
    m_panel->setSaved([this](Id<NormsAssessment> id) { m_tree->choose(u"assessment"_s, id.row()); });
}

void NormsTab::begin()
{
    NormsAssessment next;
    next.institution = m_institution;
    next.year = m_context.today().year();
    // The chapters come along from the last one, to be answered anew; what is still open stays open.
    if (!m_assessments.empty()) {
        next.edition = m_assessments.front().edition;
        next.chapters = m_assessments.front().chapters;
        for (auto &chapter : next.chapters)
            std::erase_if(chapter.points, [](const OpenPoint &point) { return point.doneOn.has_value(); });
    }
    if (next.chapters.empty())
        for (const auto &chapter : normsChapters())
            next.chapters.push_back({chapter, NormsState::Open, {}});
    m_panel->show(next);
    m_tree->showPanel(u"assessment"_s);
}

void NormsTab::setInstitution(Id<Institution> institution)
{
    m_institution = institution;
    auto assessments = m_context.registerAsOf().all<NormsAssessment>();
    if (!assessments)
        return m_context.say(assessments.error());
    m_assessments = *std::move(assessments);
    std::erase_if(m_assessments, [&](const NormsAssessment &one) { return one.institution != institution; });
    std::stable_sort(m_assessments.begin(), m_assessments.end(),
                     [](const auto &left, const auto &right) { return left.year > right.year; });
    std::vector<RecordNode> nodes;
    for (const auto &one : m_assessments)
        nodes.push_back({u"assessment"_s, one.id.row(),
                         one.edition.isEmpty()
                             ? QString::number(one.year)
                             : tr("%1, %2", "year, edition").arg(one.year).arg(one.edition)});
    m_tree->setNodes(nodes);
    for (const auto &one : m_assessments)
        if (one.id == m_panel->shown().id)
            m_panel->refreshFrom(one);
}

std::optional<HistoryOf> NormsTab::historyOf() const
{
    if (!m_tree->current() || !m_panel->shown().id.isSet())
        return {};
    return HistoryOf{RecordRef::of(m_panel->shown().id)};
}

} // namespace licet
