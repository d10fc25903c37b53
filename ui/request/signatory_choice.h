#pragma once

#include "documents/wording/phrases.h"
#include "institution/signatory.h"
#include "ui/widgets/editors.h"

namespace licet {

/// Who signs: those entitled on the signing day, the others grey with the reason.
class SignatoryChoice : public Choice
{
    Q_OBJECT

public:
    explicit SignatoryChoice(const Phrases &phrases, QWidget *parent = nullptr);
    void setSignatories(const std::vector<Signatory> &signatories);
    void setName(const QString &name);
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void edited();

private:
    void addSignatory(const Signatory &signatory);
    /// "managing official", "absent until 03/01/2027"
    [[nodiscard]] QString capacity(const Signatory &signatory) const;

    const Phrases &m_phrases;
};

} // namespace licet
