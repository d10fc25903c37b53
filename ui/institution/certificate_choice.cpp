#include "ui/institution/certificate_choice.h"

#include "institution/used_certificates.h"
#include "text/terms.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace licet {

using namespace Qt::StringLiterals;

QString shownCertificate(const Translator &translator, const Certificate &certificate)
{
    QStringList parts{certificate.subject, certificate.serial};
    if (certificate.validUntil)
        parts << QCoreApplication::translate("licet::CertificateChoice", "until %1")
                     .arg(printedDate(*certificate.validUntil, translator.language()));
    if (certificate.removedOn)
        parts << QCoreApplication::translate("licet::CertificateChoice", "removed");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

CertificateChoice::CertificateChoice(const Translator &translator, QWidget *parent)
    : Choice(parent)
    , m_translator(translator)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    addItem(QString(), 0);
}

void CertificateChoice::setCertificates(const std::vector<Certificate> &certificates)
{
    const QSignalBlocker quiet(this);
    const auto before = chosen();
    const auto none = itemText(0);
    const auto shown = currentText();
    clear();
    addItem(none, 0);
    for (const auto &one : certificates)
        addItem(shownCertificate(m_translator, one), one.id.row());
    // What is shown may be of another institution, until the next one is shown.
    if (before.isSet() && findData(before.row()) < 0)
        addItem(shown, before.row());
    setCurrentIndex(qMax(0, findData(before.row())));
}

void CertificateChoice::choose(Id<Certificate> certificate, const std::optional<StatedCertificate> &stated)
{
    Certificate shown;
    if (stated) {
        shown.subject = stated->subject;
        shown.validUntil = stated->validUntil;
    }
    setItemText(0, shownCertificate(m_translator, shown));
    setCurrentIndex(qMax(0, findData(certificate.row())));
}

Id<Certificate> CertificateChoice::chosen() const
{
    const auto row = currentData().toLongLong();
    return row > 0 ? Id<Certificate>(row) : Id<Certificate>();
}

} // namespace licet
