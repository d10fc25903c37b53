#include "ui/request/editor/program_number_choice.h"

#include <QVBoxLayout>

namespace licet {

ProgramNumberChoice::ProgramNumberChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new Segments({tr("Ask KSZ for a number"), tr("Number received"), tr("End user's number")}))
    , m_number(new Choice)
{
    setFocusProxy(m_kind);
    m_number->setEditable(true);
    m_number->setInsertPolicy(QComboBox::NoInsert);
    m_number->setAccessibleName(tr("Program number received"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_number);
    connect(m_kind, &Segments::picked, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_number, &QComboBox::editTextChanged, this, &ProgramNumberChoice::edited);
    showKind();
}

void ProgramNumberChoice::setReceived(const std::vector<ReceivedProgramNumber> &numbers)
{
    QStringList texts;
    for (const auto &one : numbers)
        texts << one.number;
    QStringList present;
    for (int index = 0; index < m_number->count(); ++index)
        present << m_number->itemText(index);
    if (texts == present)
        return;
    const auto typed = m_number->currentText();
    const QSignalBlocker quiet(m_number);
    m_number->clear();
    m_number->addItems(texts);
    m_number->setEditText(typed);
}

void ProgramNumberChoice::setIdentification(const Identification &identification)
{
    const QSignalBlocker quiet(this);
    m_number->setEditText(identification.programNumber);
    if (!identification.by)
        m_kind->choose(-1);
    else if (*identification.by == IdentificationBy::EndUser)
        m_kind->choose(EndUser);
    else
        m_kind->choose(identification.programNumber.isEmpty() ? Ask : Received);
    showKind();
}

Identification ProgramNumberChoice::identification() const
{
    switch (m_kind->chosen()) {
    case Ask:
        return {IdentificationBy::ProgramNumber, {}};
    case Received:
        return {IdentificationBy::ProgramNumber, m_number->currentText().trimmed()};
    case EndUser:
        return {IdentificationBy::EndUser, {}};
    default:
        return {};
    }
}

void ProgramNumberChoice::showKind()
{
    m_number->setVisible(m_kind->chosen() == Received);
}

} // namespace licet
