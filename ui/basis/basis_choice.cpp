#include "ui/basis/basis_choice.h"

#include "base/entered_day.h"
#include "ui/widgets/completion.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dayOfLaw(const QString &typed)
{
    return enteredDay(typed, QDate::currentDate(), DayMeant::OfLaw);
}

} // namespace

BasisChoice::BasisChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new Segments({tr("Decision"), tr("Law or decree"), tr("Not applicable"), tr("Not yet known")}))
    , m_remove(new QToolButton)
    , m_numbers(new QWidget)
    , m_lawParts(new QWidget)
    , m_day(new DateEdit)
    , m_reason(new LongText)
{
    setFocusProxy(m_kind);
    m_remove->setText(u"×"_s);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setAccessibleName(tr("Take this basis away"));
    m_remove->setToolTip(m_remove->accessibleName());
    m_reason->setPlaceholderText(tr("Why no decision of the committee is needed"));
    m_reason->setAccessibleName(tr("Why no decision of the committee is needed"));
    m_day->setPlaceholderText(tr("Day of the law"));
    m_day->setAccessibleName(tr("Day of the law"));
    auto *numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    m_deliberation = addLine(numbers, tr("Deliberation number"), tr("Deliberation number, such as 12/081"));
    m_dossier = addLine(numbers, tr("Dossier number"), tr("Dossier number, such as IVC/KSZG/21/066"));
    auto *law = new QHBoxLayout(m_lawParts);
    law->setContentsMargins(0, 0, 0, 0);
    m_law = addLine(law, tr("Law or royal decree"), tr("Law or royal decree, by its title"));
    law->setStretch(0, 2);
    m_article = addLine(law, tr("Article"), tr("Article, such as 15, § 1"));
    law->addWidget(m_day, 1);
    auto *first = new QHBoxLayout;
    first->addWidget(m_kind, 1);
    first->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addWidget(m_numbers);
    layout->addWidget(m_lawParts);
    layout->addWidget(m_reason);
    connect(m_kind, &Segments::picked, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_day, &QLineEdit::textChanged, this, &BasisChoice::edited);
    connect(m_reason, &LongText::textChanged, this, &BasisChoice::edited);
    connect(m_remove, &QToolButton::clicked, this, &BasisChoice::removeWanted);
    setMayGo(false);
    showKind();
}

QLineEdit *BasisChoice::addLine(QLayout *layout, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    layout->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &BasisChoice::edited);
    return line;
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

void BasisChoice::setBasis(const LineBasis &basis)
{
    const QSignalBlocker quiet(this);
    m_deliberation->setText(basis.deliberation);
    m_dossier->setText(basis.dossier);
    m_law->setText(basis.law);
    m_article->setText(basis.article);
    m_day->setDate(basis.date);
    m_reason->setPlainText(basis.notApplicable.value_or(QString()));
    m_kind->choose(basis.isDeclaredNotApplicable() ? NotApplicable
                   : basis.citesDecision()         ? Decided
                   : basis.isLaw()                 ? ByLaw
                                                   : NotYetKnown);
    showKind();
}

LineBasis BasisChoice::basis() const
{
    LineBasis basis;
    const auto typed = [](const QLineEdit *edit) { return FormSheet::given(edit->text().trimmed()); };
    if (m_kind->chosen() == NotApplicable) {
        basis.notApplicable = m_reason->toPlainText().trimmed();
    } else if (m_kind->chosen() == Decided) {
        basis.deliberation = typed(m_deliberation);
        basis.dossier = typed(m_dossier);
    } else if (m_kind->chosen() == ByLaw) {
        basis.law = typed(m_law);
        basis.article = typed(m_article);
        basis.date = dayOfLaw(m_day->text());
    }
    return basis;
}

QString BasisChoice::problem() const
{
    const auto typed = m_day->text();
    const bool isWrong = !typed.trimmed().isEmpty() && !dayOfLaw(typed);
    return m_kind->chosen() == ByLaw && isWrong ? FormSheet::notADay(typed) : QString();
}

void BasisChoice::setMayGo(bool mayGo)
{
    m_remove->setVisible(mayGo);
}

std::vector<QWidget *> BasisChoice::controls() const
{
    std::vector<QWidget *> controls;
    for (auto *button : m_kind->findChildren<QPushButton *>())
        controls.push_back(button);
    controls.insert(controls.end(), {m_remove, m_deliberation, m_dossier, m_law, m_article, m_day, m_reason});
    return controls;
}

void BasisChoice::showKind()
{
    m_numbers->setVisible(m_kind->chosen() == Decided);
    m_lawParts->setVisible(m_kind->chosen() == ByLaw);
    m_reason->setVisible(m_kind->chosen() == NotApplicable);
}

} // namespace licet
