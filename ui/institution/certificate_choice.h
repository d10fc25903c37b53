#pragma once

#include "institution/connection.h"
#include "ui/widgets/editors.h"

namespace licet {

class Translator;

/// Chooses one of an institution's certificates, or none.
class CertificateChoice : public Choice
{
    Q_OBJECT

public:
    explicit CertificateChoice(const Translator &translator, QWidget *parent = nullptr);

    /// What is chosen stays chosen.
    void setCertificates(const std::vector<Certificate> &certificates);
    /// `stated`: shown in place of none, of a card that states its certificate itself.
    void choose(Id<Certificate> certificate, const std::optional<StatedCertificate> &stated = {});
    /// Not set where none is chosen.
    [[nodiscard]] Id<Certificate> chosen() const;

private:
    const Translator &m_translator;
};

/// "CN=…, 1A, until 31/12/2026": what tells a certificate from the others.
QString shownCertificate(const Translator &translator, const Certificate &certificate);

} // namespace licet
