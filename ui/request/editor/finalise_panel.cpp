#include "ui/request/editor/finalise_panel.h"

#include "text/finding_text.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/bounded_column.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace licet {

FinalisePanel::FinalisePanel(const Translator &translator, QWidget *parent)
    : QFrame(parent)
    , m_translator(translator)
    , m_reasonsBox(new QWidget)
    , m_reasonsLayout(new QVBoxLayout(m_reasonsBox))
    , m_opinion(
          new Segments({term(translator, Opinion::Favourable), term(translator, Opinion::WithReservations)}))
    , m_reservations(new LongText)
    , m_scroll(new QScrollArea)
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton(tr("Finalise")))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_reasonsLayout->setContentsMargins(0, 0, 0, 0);
    m_reservations->setFewestLines(2);
    m_consequence->setWordWrap(true);
    m_confirm->setDefault(true);
    auto *opinion = new Field(tr("Your opinion, for the signatory's cover page"), m_opinion);
    auto *reservations = new Field(tr("Your reservations"), m_reservations);
    auto *notYet = new QPushButton(tr("Not yet"));
    notYet->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(notYet);
    buttons->addStretch(1);
    auto *page = new QWidget;
    page->setMaximumWidth(90 * characterWidth(*this));
    auto *column = new QVBoxLayout(page);
    const int gap = lineUnit(*this) / 2;
    column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_reasonsBox);
    column->addWidget(opinion);
    column->addWidget(reservations);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    // What follows, and the buttons, never scroll out of sight.
    auto *foot = new QWidget;
    foot->setMaximumWidth(90 * characterWidth(*this));
    auto *footColumn = new BoundedColumn(foot);
    footColumn->setContentsMargins(2 * gap, 0, 2 * gap, gap);
    footColumn->setSpacing(gap);
    footColumn->addWidget(m_consequence);
    footColumn->addLayout(buttons);
    layout->addWidget(foot);

    connect(m_opinion, &Segments::picked, this, [this, reservations](int picked) {
        reservations->setVisible(picked == int(Opinion::WithReservations));
        refresh();
        Q_EMIT edited();
    });
    connect(m_reservations, &LongText::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_confirm, &QPushButton::clicked, this, &FinalisePanel::confirmed);
    connect(notYet, &QPushButton::clicked, this, &FinalisePanel::closed);
    hide();
}

void FinalisePanel::addReasons(const std::vector<Finding> &warnings, const ConsultantAdvice &advice)
{
    for (auto *old : m_reasonsBox->findChildren<Field *>(QString(), Qt::FindDirectChildrenOnly))
        delete old;
    m_reasons.clear();
    for (const auto &finding : warnings) {
        // Two faults of one rule share their reason.
        if (std::any_of(m_reasons.begin(), m_reasons.end(),
                        [&](const auto &one) { return one.first == finding.rule; }))
            continue;
        auto *edit = new QLineEdit;
        const auto known = advice.reasons.find(finding.rule);
        edit->setText(known == advice.reasons.end() ? QString() : known->second);
        edit->setPlaceholderText(tr("Why this may stay as it is"));
        auto *field = new Field(describe(m_translator, finding).problem, edit);
        field->wrapLabel();
        field->setMark(badgeOf(m_translator, Severity::Warning));
        m_reasonsLayout->addWidget(field);
        m_reasons.emplace_back(finding.rule, edit);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            refresh();
            Q_EMIT edited();
        });
    }
    m_reasonsBox->setVisible(!m_reasons.empty());
}

void FinalisePanel::ask(const std::vector<Finding> &findings, const ConsultantAdvice &advice, int nextVersion)
{
    const QSignalBlocker quiet(this);
    std::vector<Finding> warnings;
    for (const auto &finding : findings)
        if (finding.severity == Severity::Warning)
            warnings.push_back(finding);
    addReasons(warnings, advice);
    m_opinion->choose(advice.opinion ? int(*advice.opinion) : -1);
    m_reservations->setPlainText(advice.reservations);
    m_reservations->parentWidget()->setVisible(advice.opinion == Opinion::WithReservations);
    m_consequence->setText(
        nextVersion > 1
            ? tr("It becomes version %1 of the same number. Form, cover page and check are frozen.")
                  .arg(nextVersion)
            : tr("The request gets its number. Form, cover page and check are frozen; what is printed from "
                 "then on does not change."));
    refresh();
    show();
    // As high as its content, which has just been exchanged.
    m_scroll->widget()->layout()->activate();
    m_scroll->updateGeometry();
    m_reasons.empty() ? m_opinion->setFocus() : m_reasons.front().second->setFocus();
}

ConsultantAdvice FinalisePanel::advice() const
{
    ConsultantAdvice advice;
    if (m_opinion->chosen() >= 0)
        advice.opinion = Opinion(m_opinion->chosen());
    if (advice.opinion == Opinion::WithReservations)
        advice.reservations = m_reservations->toPlainText().trimmed();
    for (const auto &[rule, edit] : m_reasons)
        if (!edit->text().trimmed().isEmpty())
            advice.reasons[rule] = edit->text().trimmed();
    return advice;
}

void FinalisePanel::refresh()
{
    const bool reasoned = std::all_of(m_reasons.begin(), m_reasons.end(), [](const auto &one) {
        return !one.second->text().trimmed().isEmpty();
    });
    m_confirm->setEnabled(reasoned);
    m_confirm->setToolTip(reasoned ? QString() : tr("Each warning left open needs a reason."));
}

void FinalisePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace licet
