#pragma once

#include "institution/signatory.h"
#include "text/translator.h"
#include "ui/widgets/editors.h"

namespace licet {

/// Who signs: those entitled on the signing day, the others grey with the reason.
class SignatoryChoice : public Choice
{
    Q_OBJECT

public:
    explicit SignatoryChoice(const Translator &translator, QWidget *parent = nullptr);
    void setSignatories(const std::vector<Signatory> &signatories);
    void setName(const QString &name);
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void edited();

private:
    void addSignatory(const Signatory &signatory);
    /// "managing official", "absent until 03/01/2027"
    [[nodiscard]] QString capacity(const Signatory &signatory) const;

    const Translator &m_translator;
};

} // namespace licet
