#pragma once

#include "register/set_up.h"
#include "ui/page/context.h"
#include "ui/widgets/record_form.h"

#include <QWidget>

class QStackedWidget;

namespace licet {

/// What the sheet for a new register asks: seven fields and two days where they are known, the rest later.
struct NewRegisterWish
{
    QString institution;
    QString kbo; ///< as typed
    InstitutionKind kind = InstitutionKind::SocialSecurity;
    QString managingOfficial;
    std::optional<QDate> officialSince;
    QString securityConsultant;
    std::optional<QDate> consultantSince;
    QString file;
    QString backups; ///< folder; empty: none

    bool operator==(const NewRegisterWish &) const = default;
};

/// Fills the page of a window without a register: New register, Bring a list, Open, Open the example.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    FirstRun(Prompts &prompts, const Translator &translator, QWidget *parent = nullptr);
    void showChoices();
    void showSheet();
    /// The register that was open before the sheet; Back leads there.
    void setBefore(const QString &path) { m_before = path; }
    /// Whether the new register is made for a list that is brought next.
    [[nodiscard]] bool importsList() const { return m_importsList; }

Q_SIGNALS:
    void created(const QString &path, const licet::FirstFacts &facts, const QString &backups);
    void openWanted();
    void exampleWanted();
    void beforeWanted(const QString &path);
    void problem(const QString &sentence);

private:
    QWidget *makeChoices();
    QWidget *makeSheet();
    void create();

    Prompts &m_prompts;
    const Translator &m_translator;
    QStackedWidget *m_stack;
    QString m_before;
    bool m_importsList = false;
    std::unique_ptr<RecordForm<NewRegisterWish>> m_form;
};

} // namespace licet
