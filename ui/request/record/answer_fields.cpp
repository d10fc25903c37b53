#include "ui/request/record/answer_fields.h"

#include "request/answer/line_numbers.h"
#include "request/asked_services.h"
#include "ui/request/record/granted_fields.h"
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

/// Granted, without a number of which anybody was told.
std::vector<int> linesWithoutNumber(const Request &request)
{
    std::vector<int> lines;
    for (int line = 0; line < int(request.draft.services.size()); ++line) {
        const auto *answer = answerOn(request.answer, line);
        if (!numberOf(request.answer, line) &&
            (!answer || (isGranted(answer->outcome) && !answer->usesNoNumber)))
            lines.push_back(line);
    }
    return lines;
}

} // namespace

AnswerFields::AnswerFields(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit)
    , m_numberField(new Field(tr("Program number received"), m_number))
    , m_noNumber(new QCheckBox(tr("None used")))
    , m_numberFollows(new QCheckBox(tr("Follows by letter")))
    , m_linesBox(new QWidget)
    , m_linesLayout(new QGridLayout(m_linesBox))
{
    for (auto *box : {m_noNumber, m_numberFollows})
        box->setAccessibleName(box->text());
    m_linesLayout->setContentsMargins(0, 0, 0, 0);
    const int gap = lineUnit(*this) / 2;
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(2 * gap);
    numbers->addWidget(m_numberField, 1);
    numbers->addWidget(m_noNumber);
    numbers->addWidget(m_numberFollows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(numbers);
    column->addWidget(m_linesBox);
    const auto follow = [this](QCheckBox *box, QCheckBox *other) {
        connect(box, &QCheckBox::toggled, this, [this, box, other] {
            if (box->isChecked())
                other->setChecked(false);
            m_number->setDisabled(m_noNumber->isChecked() || m_numberFollows->isChecked());
        });
    };
    follow(m_noNumber, m_numberFollows);
    follow(m_numberFollows, m_noNumber);
}

void AnswerFields::setRequests(const std::vector<Request> &requests, AnswerPart part)
{
    m_number->clear();
    for (auto *box : {m_noNumber, m_numberFollows})
        box->setChecked(false);
    while (auto *item = m_linesLayout->takeAt(0)) {
        // Out of the way at once; it is deleted a moment later.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    m_letterLines.clear();
    m_before.clear();
    m_numberBefore.reset();
    m_otherLines = 0;
    m_asksNumber =
        part != AnswerPart::Terms && std::any_of(requests.begin(), requests.end(),
                                                 [](const Request &one) { return asksNumber(one.draft); });
    m_needsNumber = part == AnswerPart::Number;
    // With numbers of their own, none of them is that of the answer.
    if (part == AnswerPart::Amendment && requests.size() == 1 &&
        numbersOf(requests.front().answer).size() == 1) {
        m_numberBefore = requests.front().answer.programNumber;
        m_number->setText(m_numberBefore ? m_numberBefore->digits() : QString());
    }
    m_numberField->setVisible(m_asksNumber || m_needsNumber);
    m_noNumber->setVisible(m_asksNumber);
    m_numberFollows->setVisible(m_asksNumber && part == AnswerPart::Execution);
    showLines(requests, part);
}

void AnswerFields::showLines(const std::vector<Request> &requests, AnswerPart part)
{
    if (requests.size() != 1) {
        m_linesBox->hide();
        for (const auto &one : requests)
            m_otherLines += m_needsNumber ? 0 : int(one.draft.services.size());
        return;
    }
    const auto &request = requests.front();
    const auto services = namesApart(request.draft);
    if (m_needsNumber) {
        const auto open = linesWithoutNumber(request);
        for (const int line : open)
            if (open.size() > 1)
                addLetterLine(line, services[line]);
        m_linesBox->setVisible(!m_letterLines.empty());
        return;
    }
    for (int index = 0; index < int(services.size()); ++index)
        addLine(request, index, services[index], part);
    m_linesBox->show();
    if (part == AnswerPart::Amendment || part == AnswerPart::Terms)
        for (int index = 0; index < int(m_lines.size()); ++index)
            m_before.push_back(answerOf(index));
}

/// Of several services one letter may bring the number of one.
void AnswerFields::addLetterLine(int index, const QString &service)
{
    auto *box = new QCheckBox(tr("for %1").arg(service));
    box->setAccessibleName(box->text());
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &AnswerFields::edited);
    m_linesLayout->addWidget(box, int(m_letterLines.size()), 0, 1, 3);
    m_letterLines.emplace_back(index, box);
}

void AnswerFields::addLine(const Request &request, int index, const QString &service, AnswerPart part)
{
    const int row = 2 * index;
    const LineRow line{new Choice, new QLineEdit, new GrantedFields};
    line.outcome->addItem(tr("granted as asked"), int(LineOutcome::Granted));
    line.outcome->addItem(tr("granted with differences"), int(LineOutcome::WithDifferences));
    line.outcome->addItem(tr("not granted"), int(LineOutcome::NotGranted));
    line.outcome->addItem(tr("follows by letter"), int(LineOutcome::Follows));
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
    line.granted->setAsked(request.draft, request.draft.services[size_t(index)]);
    line.granted->hide();
    m_linesLayout->addWidget(line.granted, row + 1, 1, 1, 2);
    connect(line.outcome, &QComboBox::currentIndexChanged, this, [this, line] {
        line.difference->setEnabled(line.outcome->currentIndex() > 0);
        line.granted->setVisible(outcomeOf(line) == LineOutcome::WithDifferences);
        Q_EMIT edited();
    });
    connect(line.difference, &QLineEdit::textChanged, this, &AnswerFields::edited);
    connect(line.granted, &GrantedFields::edited, this, &AnswerFields::edited);
    m_lines.push_back(line);
    if (part == AnswerPart::Amendment || part == AnswerPart::Terms)
        beginWith(request, index);
    if (part != AnswerPart::Terms)
        return;
    const bool isPutRight = isGranted(outcomeOf(line));
    for (const auto outcome : {LineOutcome::NotGranted, LineOutcome::Follows})
        if (isPutRight)
            line.outcome->removeItem(line.outcome->findData(int(outcome)));
    for (auto *shown : std::initializer_list<QWidget *>{name, line.outcome, line.difference})
        shown->setVisible(isPutRight);
}

void AnswerFields::beginWith(const Request &request, int index)
{
    const auto &line = m_lines[size_t(index)];
    auto before = request.state == RequestState::Executed ? LineOutcome::Granted : LineOutcome::NotGranted;
    for (const auto &one : request.answer.lines)
        if (one.line == index) {
            before = one.outcome;
            line.granted->setGranted(one.granted);
            line.difference->setText(one.difference);
        }
    line.outcome->setCurrentIndex(line.outcome->findData(int(before)));
}

void AnswerFields::fill(EventInput &input) const
{
    input.usesNoNumber = m_noNumber->isChecked();
    input.numberFollows = m_numberFollows->isChecked();
    const auto number = ProgramNumber::parse(m_number->text());
    // What an amended answer leaves as it was, it does not say.
    const bool isSaid = number && m_numberBefore != *number;
    if (isSaid && !input.usesNoNumber && !input.numberFollows)
        input.programNumber = *number;
    for (int index = 0; index < int(m_lines.size()); ++index)
        if (auto answer = answerOf(index); m_before.empty() || answer != m_before[size_t(index)])
            input.lines.push_back(std::move(answer));
    fillLetterLines(input);
}

LineAnswer AnswerFields::answerOf(int index) const
{
    const auto &line = m_lines[size_t(index)];
    LineAnswer answer{index, outcomeOf(line), line.difference->text().trimmed()};
    if (answer.outcome == LineOutcome::WithDifferences)
        answer.granted = line.granted->terms();
    return answer;
}

void AnswerFields::fillLetterLines(EventInput &input) const
{
    std::vector<LineAnswer> named;
    for (const auto &[line, box] : m_letterLines)
        if (box->isChecked())
            named.push_back({line, LineOutcome::Granted});
    if (named.size() < m_letterLines.size())
        input.lines = std::move(named);
}

bool AnswerFields::isComplete()
{
    bool termsFit = true;
    for (const auto &line : m_lines)
        if (outcomeOf(line) == LineOutcome::WithDifferences)
            termsFit = line.granted->isComplete() && termsFit;
    const bool namesNone = std::none_of(m_letterLines.begin(), m_letterLines.end(),
                                        [](const auto &one) { return one.second->isChecked(); });
    if (namesNone && !m_letterLines.empty()) {
        m_numberField->setWrong(tr("Say for which service the letter came."));
        return false;
    }
    const auto typed = m_number->text().trimmed();
    const bool isOpen = m_noNumber->isChecked() || m_numberFollows->isChecked();
    const bool isRead = !isOpen && (m_needsNumber || (m_asksNumber && !typed.isEmpty()));
    if (!isRead || ProgramNumber::parse(typed)) {
        m_numberField->setMark({});
        return termsFit;
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
               return isGranted(LineOutcome(line.outcome->currentData().toInt()));
           }));
}

LineOutcome AnswerFields::outcomeOf(const LineRow &line) const
{
    return LineOutcome(line.outcome->currentData().toInt());
}

} // namespace licet
