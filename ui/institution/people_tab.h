#pragma once

#include "ui/institution/institution_tab.h"
#include "ui/institution/year_band.h"

class QLabel;

namespace licet {

class DatedChange;

/// Who works here, with their mandates and absences over the year. Before a mandate is changed it lists what
/// that touches.
class PeopleTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit PeopleTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] InstitutionPart part() const override { return InstitutionPart::People; }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_tree->current(); }
    [[nodiscard]] std::optional<HistoryOf> historyOf() const override;
    [[nodiscard]] ForetoldBand *foretold() const override { return m_foretold; }

private:
    void makePersonPanel();
    void makeMandatePanel();
    void makeAbsencePanel();
    QWidget *makeBand();
    void fillTree();
    /// Somebody whose name holds otherwise now, and what is told of it, unless it is being typed.
    void refreshPerson();
    void showDay();
    void show(const QString &kind, qint64 record);
    void beginMandate();
    void beginAbsence();
    void removeChosen();
    void showEffects();
    [[nodiscard]] QString effectsText(const MandateEffects &effects) const;
    [[nodiscard]] Id<Person> chosenPerson() const;

    RecordTree *m_tree;
    YearBand *m_band;
    QLabel *m_year;
    QLabel *m_maySign;
    QDate m_day; ///< that the band and the sentence are about
    RecordPanel<Person> *m_person;
    RecordPanel<Mandate> *m_mandate;
    RecordPanel<Absence> *m_absence;
    DatedChange *m_named;     ///< below the person
    ForetoldBand *m_foretold; ///< above the person
    QLabel *m_mandateEffects;
    QLabel *m_absenceEffects;
    Institution m_institution;
    Staff m_staff;
    QString m_kind;
};

} // namespace licet
