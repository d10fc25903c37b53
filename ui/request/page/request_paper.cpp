#include "ui/request/page/request_paper.h"

#include "text/error_text.h"
#include "text/terms.h"
#include "ui/documents/paper_view.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace licet {

RequestPaper::RequestPaper(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chooser(new Choice)
    , m_voidSentence(new QLabel)
    , m_paper(new PaperView)
{
    const int gap = lineUnit(*this) / 2;
    m_chooser->setAccessibleName(tr("Paper shown"));
    m_chooser->setPlaceholderText(tr("No version in force"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_voidSentence->setWordWrap(true);
    m_voidSentence->setTextFormat(Qt::PlainText);
    m_paper->setAccessibleName(tr("The paper as it prints"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2 * gap, 0, gap, gap);
    line->setSpacing(gap);
    line->addWidget(m_chooser);
    line->addWidget(m_voidSentence, 100);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_paper, 1);
    connect(m_chooser, &QComboBox::activated, this, &RequestPaper::showChosen);
}

void RequestPaper::forgetChoice()
{
    m_chooser->clear();
    m_onView.reset();
}

Result<void> RequestPaper::setRequest(const Request &request, const std::vector<Snapshot> &versions)
{
    m_isFromOutside = request.origin == RequestOrigin::Outside;
    m_choices.clear();
    if (!versions.empty()) {
        LICET_ASSIGN(m_choices, paperChoices(m_context.reg().requests(), request.id));
    }
    // Papers of versions that were not there yet on the day asked are left out.
    std::erase_if(m_choices, [&](PaperChoice &choice) {
        const auto found = std::find_if(versions.begin(), versions.end(),
                                        [&](const Snapshot &one) { return one.id == choice.version.id; });
        if (found == versions.end())
            return true;
        choice.version = *found;
        return false;
    });
    const auto before = m_onView;
    m_chooser->clear();
    for (const auto &choice : m_choices)
        m_chooser->addItem(choiceText(m_context.translator(), choice));
    m_chooser->setCurrentIndex(indexInPlaceOf(before));
    m_chooser->setEnabled(!m_choices.empty());
    showChosen();
    return {};
}

int RequestPaper::indexInPlaceOf(const std::optional<PaperChoice> &before) const
{
    for (size_t index = 0; before && index < m_choices.size(); ++index) {
        const auto &choice = m_choices[index];
        const bool isOfThatKind = choice.kind == before->kind && choice.language == before->language;
        if (isOfThatKind && choice.isVoid() == before->isVoid() &&
            (!choice.isVoid() || choice.version.id == before->version.id))
            return int(index);
    }
    return m_choices.empty() || m_choices.front().isVoid() ? -1 : 0;
}

const PaperChoice *RequestPaper::shown() const
{
    const int index = m_chooser->currentIndex();
    return index >= 0 && index < int(m_choices.size()) ? &m_choices[size_t(index)] : nullptr;
}

void RequestPaper::showNothing()
{
    m_choices.clear();
    m_chooser->clear();
    m_onView.reset();
    showChosen();
}

void RequestPaper::showFormInForce()
{
    m_chooser->setCurrentIndex(indexInPlaceOf({}));
    showChosen();
}

void RequestPaper::showVersion(int version)
{
    for (size_t index = 0; index < m_choices.size(); ++index)
        if (m_choices[index].version.version == version && m_choices[index].kind == PaperChoice::Kind::Form) {
            m_chooser->setCurrentIndex(int(index));
            return showChosen();
        }
}

void RequestPaper::focusPaper()
{
    m_paper->setFocus();
}

void RequestPaper::showChosen()
{
    const auto *choice = shown();
    m_onView = choice ? std::optional(*choice) : std::nullopt;
    // Where none is in force the newest void one says why.
    const auto *voided = choice ? choice : m_choices.empty() ? nullptr : &m_choices.front();
    m_voidSentence->setVisible(voided && voided->isVoid());
    if (voided && voided->isVoid())
        m_voidSentence->setText(
            tr("Void since %1: %2")
                .arg(printedDate(*voided->version.voidedOn), voided->version.voidedBecause));
    Q_EMIT shownChanged();
    if (!choice && !m_choices.empty())
        return m_paper->showMessage(
            tr("No version of this request is in force. A void one can be chosen above."));
    if (!choice)
        return m_paper->showMessage(m_isFromOutside
                                        ? tr("This request came from outside: there is no form of it here.")
                                        : tr("This request has no finalised version."));
    auto bytes = paperBytes(m_context.reg().requests(), *choice);
    if (!bytes)
        return m_paper->showMessage(describe(m_context.translator(), bytes.error()));
    auto pages = PdfPages::open(*bytes);
    if (!pages)
        return m_paper->showMessage(describe(m_context.translator(), pages.error()));
    m_paper->showPdf(*std::move(pages));
}

} // namespace licet
