#include "ui/request/editor/basis_choice.h"

#include "ui/widgets/completion.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QLabel>

namespace licet {

using namespace Qt::StringLiterals;

BasisChoice::BasisChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new Segments({tr("Decision"), tr("Not applicable"), tr("Not yet known")}))
    , m_numbers(new QWidget)
    , m_deliberation(new QLineEdit)
    , m_dossier(new QLineEdit)
    , m_reason(new LongText)
{
    setFocusProxy(m_kind);
    m_deliberation->setPlaceholderText(tr("Deliberation number, such as 12/081"));
    m_deliberation->setAccessibleName(tr("Deliberation number"));
    m_dossier->setPlaceholderText(tr("Dossier number, such as IVC/KSZG/21/066"));
    m_dossier->setAccessibleName(tr("Dossier number"));
    m_reason->setPlaceholderText(tr("Why no decision of the committee is needed"));
    m_reason->setAccessibleName(tr("Why no decision of the committee is needed"));
    auto *numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->addWidget(m_deliberation);
    numbers->addWidget(m_dossier);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_numbers);
    layout->addWidget(m_reason);
    connect(m_kind, &Segments::picked, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_deliberation, &QLineEdit::textChanged, this, &BasisChoice::edited);
    connect(m_dossier, &QLineEdit::textChanged, this, &BasisChoice::edited);
    connect(m_reason, &LongText::textChanged, this, &BasisChoice::edited);
    showKind();
}

void BasisChoice::setDecisions(const std::vector<DecisionWithSteps> &decisions)
{
    if (m_decisions == decisions)
        return;
    m_decisions = decisions;
    QStringList deliberations, dossiers;
    for (const auto &one : decisions) {
        if (!one.decision.deliberation.isEmpty())
            deliberations << one.decision.deliberation;
        for (const auto &step : one.steps)
            if (!step.dossier.isEmpty())
                dossiers << step.dossier;
    }
    offerCompletions(m_deliberation, deliberations);
    offerCompletions(m_dossier, dossiers);
}

void BasisChoice::setBasis(const CommitteeBasis &basis)
{
    const QSignalBlocker quiet(this);
    m_deliberation->setText(basis.deliberation);
    m_dossier->setText(basis.dossier);
    m_reason->setPlainText(basis.notApplicable.value_or(QString()));
    m_kind->choose(basis.isDeclaredNotApplicable() ? NotApplicable
                   : basis.citesDecision()         ? Decided
                                                   : NotYetKnown);
    showKind();
}

CommitteeBasis BasisChoice::basis() const
{
    CommitteeBasis basis;
    if (m_kind->chosen() == NotApplicable) {
        basis.notApplicable = m_reason->toPlainText().trimmed();
    } else if (m_kind->chosen() == Decided) {
        basis.deliberation = FormSheet::given(m_deliberation->text().trimmed());
        basis.dossier = FormSheet::given(m_dossier->text().trimmed());
    }
    return basis;
}

void BasisChoice::showKind()
{
    m_numbers->setVisible(m_kind->chosen() == Decided);
    m_reason->setVisible(m_kind->chosen() == NotApplicable);
}

} // namespace licet
