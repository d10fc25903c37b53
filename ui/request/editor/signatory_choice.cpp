#include "ui/request/editor/signatory_choice.h"

#include "ui/widgets/record_form.h"

#include "text/enumeration.h"
#include "text/terms.h"

#include <QStandardItemModel>

namespace licet {

using namespace Qt::StringLiterals;

SignatoryChoice::SignatoryChoice(const Translator &translator, QWidget *parent)
    : Choice(parent)
    , m_translator(translator)
{
    connect(this, &QComboBox::currentIndexChanged, this, &SignatoryChoice::edited);
}

QString SignatoryChoice::capacity(const Signatory &signatory) const
{
    switch (signatory.entitlement) {
    case Entitlement::ManagingOfficial:
        return term(m_translator, Role::ManagingOfficial);
    case Entitlement::Deputy:
        return term(m_translator, Role::Deputy);
    case Entitlement::ConsultantInAbsence:
        return tr("security consultant, in the others' absence");
    case Entitlement::Absent:
        return signatory.absentUntil ? tr("absent until %1").arg(printedDate(*signatory.absentUntil))
                                     : tr("absent");
    case Entitlement::OthersArePresent:
        return (signatory.present.size() == 1 ? tr("not while %1 is present")
                                              : tr("not while %1 are present", "several people"))
            .arg(enumerated(signatory.present, m_translator));
    case Entitlement::NoMandate:
        return tr("no mandate on that day");
    case Entitlement::UnknownPerson:
        return tr("not known at the institution");
    }
    Q_UNREACHABLE();
}

void SignatoryChoice::addSignatory(const Signatory &signatory)
{
    addItem(
        tr("%1 – %2", "a person's name and what it is entitled to").arg(signatory.name, capacity(signatory)),
        signatory.name);
    if (!maySign(signatory.entitlement))
        static_cast<QStandardItemModel *>(model())->item(count() - 1)->setEnabled(false);
}

void SignatoryChoice::setSignatories(const std::vector<Signatory> &signatories)
{
    const auto present = name();
    const QSignalBlocker quiet(this);
    clear();
    addItem(QString(), QString());
    for (const auto &one : signatories)
        addSignatory(one);
    setName(present);
}

void SignatoryChoice::setName(const QString &name)
{
    const QSignalBlocker quiet(this);
    int index = findData(name);
    if (index < 0 && !name.isEmpty()) {
        Signatory unknown;
        unknown.name = name;
        addSignatory(unknown);
        index = count() - 1;
    }
    setCurrentIndex(qMax(0, index));
}

QString SignatoryChoice::name() const
{
    return FormSheet::given(currentData().toString());
}

} // namespace licet
