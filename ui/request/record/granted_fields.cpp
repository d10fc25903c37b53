#include "ui/request/record/granted_fields.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QGridLayout>
#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

GrantedFields::GrantedFields(QWidget *parent)
    : QWidget(parent)
    , m_operations(new QLineEdit)
    , m_operationsField(new Field(tr("Operations granted"), m_operations))
    , m_version(new QLineEdit)
    , m_versionField(new Field(tr("Version granted"), m_version))
    , m_from(new DateEdit)
    , m_fromField(new Field(tr("Granted from"), m_from))
    , m_until(new DateEdit)
    , m_untilField(new Field(tr("Granted until"), m_until))
    , m_conditions(new LongText)
    , m_conditionsField(new Field(tr("Conditions of the answer"), m_conditions))
{
    m_conditions->setFewestLines(2);
    m_operationsField->setHelp(tr("Separated by commas; “all” for all of them."));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(lineUnit(*this) / 2);
    grid->addWidget(m_operationsField, 0, 0);
    grid->addWidget(m_versionField, 0, 1);
    grid->addWidget(m_fromField, 1, 0);
    grid->addWidget(m_untilField, 1, 1);
    grid->addWidget(m_conditionsField, 2, 0, 1, 2);
    for (auto *edit : std::initializer_list<QLineEdit *>{m_operations, m_version, m_from, m_until})
        connect(edit, &QLineEdit::textChanged, this, &GrantedFields::edited);
    connect(m_conditions, &QPlainTextEdit::textChanged, this, &GrantedFields::edited);
}

void GrantedFields::setAsked(const Draft &draft, const ServiceLine &line)
{
    m_asked = line;
    m_askedFrom = draft.startDate;
    m_askedUntil = draft.endDate;
    showOperations(line.operations);
    m_version->setText(line.version);
    m_from->setDate(draft.startDate);
    m_until->setDate(draft.endDate);
    m_conditions->clear();
    for (auto *field : {m_operationsField, m_versionField, m_fromField, m_conditionsField})
        field->setVisible(draft.kind != RequestKind::End);
}

void GrantedFields::setGranted(const GrantedTerms &granted)
{
    if (granted.operations)
        showOperations(*granted.operations);
    if (granted.version)
        m_version->setText(*granted.version);
    if (granted.from)
        m_from->setDate(granted.from);
    if (granted.until)
        m_until->setDate(granted.until);
    m_conditions->setPlainText(granted.conditions);
}

void GrantedFields::showOperations(const Operations &operations)
{
    m_operations->setText(operations.all ? tr("all", "operations") : operations.named.join(u", "_s));
}

Operations GrantedFields::operations() const
{
    // As the form says it, however it is written.
    if (m_operations->text().trimmed() == m_asked.operations.named.join(u", "_s))
        return m_asked.operations;
    const auto typed = m_operations->text().trimmed();
    if (typed.compare(tr("all", "operations"), Qt::CaseInsensitive) == 0)
        return {true, {}};
    static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
    return {false, typed.split(separator, Qt::SkipEmptyParts)};
}

GrantedTerms GrantedFields::terms() const
{
    GrantedTerms terms;
    if (const auto granted = operations(); granted != m_asked.operations)
        terms.operations = granted;
    if (const auto version = m_version->text().trimmed(); version != m_asked.version)
        terms.version = version;
    if (m_from->date() != m_askedFrom)
        terms.from = m_from->date();
    if (m_until->date() != m_askedUntil)
        terms.until = m_until->date();
    terms.conditions = m_conditions->toPlainText().trimmed();
    return terms;
}

bool GrantedFields::isComplete()
{
    for (auto [edit, field] : {std::pair(m_from, m_fromField), std::pair(m_until, m_untilField)})
        field->setWrong(edit->isWrong() ? FormSheet::notADay(edit->text()) : QString());
    return !m_from->isWrong() && !m_until->isWrong();
}

} // namespace licet
