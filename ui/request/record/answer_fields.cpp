#include "ui/request/record/answer_fields.h"

#include "request/asked_services.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace licet {

namespace {

/// A number is allotted unless the end user identifies; what an older list does not say can still come with
/// the answer. An end brings none.
bool asksNumber(const Draft &draft)
{
    const auto &identification = draft.identification;
    return draft.kind != RequestKind::End &&
           (!identification || identification->by != IdentificationBy::EndUser);
}

} // namespace

AnswerFields::AnswerFields(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit)
    , m_numberField(new Field(tr("Program number received"), m_number))
    , m_noNumber(new QCheckBox(tr("None used")))
    , m_linesBox(new QWidget)
    , m_linesLayout(new QGridLayout(m_linesBox))
{
    m_noNumber->setAccessibleName(m_noNumber->text());
    m_linesLayout->setContentsMargins(0, 0, 0, 0);
    const int gap = lineUnit(*this) / 2;
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(2 * gap);
    numbers->addWidget(m_numberField, 1);
    numbers->addWidget(m_noNumber, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(numbers);
    column->addWidget(m_linesBox);
    connect(m_noNumber, &QCheckBox::toggled, m_number, &QWidget::setDisabled);
}

void AnswerFields::setRequests(const std::vector<Request> &requests)
{
    m_number->clear();
    m_noNumber->setChecked(false);
    while (auto *item = m_linesLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    m_otherLines = 0;
    m_asksNumber = std::any_of(requests.begin(), requests.end(),
                               [](const Request &one) { return asksNumber(one.draft); });
    m_numberField->setVisible(m_asksNumber);
    m_noNumber->setVisible(m_asksNumber);
    m_linesBox->setVisible(requests.size() == 1);
    if (requests.size() == 1)
        for (const auto &service : namesApart(requests.front().draft))
            addLine(service);
    else
        for (const auto &one : requests)
            m_otherLines += int(one.draft.services.size());
}

void AnswerFields::addLine(const QString &service)
{
    const int row = int(m_lines.size());
    const LineRow line{new Choice, new QLineEdit};
    line.outcome->addItem(tr("granted as asked"), int(LineOutcome::Granted));
    line.outcome->addItem(tr("granted with differences"), int(LineOutcome::WithDifferences));
    line.outcome->addItem(tr("not granted"), int(LineOutcome::NotGranted));
    line.outcome->setMinimumWidth(line.outcome->sizeHint().width());
    line.outcome->setAccessibleName(tr("Answer for %1").arg(service));
    line.difference->setPlaceholderText(tr("Which differences, or why not"));
    line.difference->setAccessibleName(tr("Differences for %1").arg(service));
    line.difference->setEnabled(false);
    auto *name = new QLabel(service);
    name->setTextFormat(Qt::PlainText);
    m_linesLayout->addWidget(name, row, 0);
    m_linesLayout->addWidget(line.outcome, row, 1);
    m_linesLayout->addWidget(line.difference, row, 2);
    connect(line.outcome, &QComboBox::currentIndexChanged, this, [this, line] {
        line.difference->setEnabled(line.outcome->currentIndex() > 0);
        Q_EMIT edited();
    });
    m_lines.push_back(line);
}

void AnswerFields::fill(EventInput &input) const
{
    input.usesNoNumber = m_noNumber->isChecked();
    if (const auto number = ProgramNumber::parse(m_number->text()); number && !input.usesNoNumber)
        input.programNumber = *number;
    for (int index = 0; index < int(m_lines.size()); ++index)
        input.lines.push_back({index, LineOutcome(m_lines[size_t(index)].outcome->currentData().toInt()),
                               m_lines[size_t(index)].difference->text().trimmed()});
}

bool AnswerFields::isComplete()
{
    const auto typed = m_number->text().trimmed();
    const bool isRead = m_asksNumber && !m_noNumber->isChecked() && !typed.isEmpty();
    if (!isRead || ProgramNumber::parse(typed)) {
        m_numberField->setMark({});
        return true;
    }
    m_numberField->setWrong(tr("A program number has exactly eleven digits."));
    return false;
}

void AnswerFields::forgetMarks()
{
    m_numberField->setMark({});
}

int AnswerFields::granted() const
{
    return m_otherLines + int(std::count_if(m_lines.begin(), m_lines.end(), [](const LineRow &line) {
               return line.outcome->currentData().toInt() != int(LineOutcome::NotGranted);
           }));
}

} // namespace licet
