#pragma once

#include "committee/dossier_state.h"
#include "ui/committee/committee_columns.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace licet {

class QuietLabel;

/// The head of a decision's detail: its name and state, by whom and since when with the sum, what comes next
/// and the button for it; every other event in a menu, greyed with its reason where it is not possible.
class DossierHead : public QWidget
{
    Q_OBJECT

public:
    explicit DossierHead(const Translator &translator, QWidget *parent = nullptr);
    /// `remarks`: what else must be seen first, such as a number that two decisions share.
    void show(const DecisionWithSteps &dossier, const CommitteeFacts &facts, const QStringList &remarks,
              const QString &whyReadOnly);
    void clear();
    /// Wants the likely event, or opens the menu where none is.
    void askWhich();
    /// Why no event can be recorded, in a sentence; empty when one can.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void wanted(licet::DossierEvent event);

private:
    void showEvents(const Decision &decision, const QString &whyReadOnly);
    void showInForce(const DecisionWithSteps &dossier, const CommitteeFacts &facts);

    const Translator &m_translator;
    QLabel *m_name;
    Badge *m_state;
    QuietLabel *m_authority;
    QLabel *m_remarks;
    QLabel *m_inForce;
    QToolButton *m_why;
    QLabel *m_sum;
    QLabel *m_next;
    QPushButton *m_primary;
    QPushButton *m_others;
    QMenu *m_menu;
    std::optional<DossierEvent> m_likely;
    QString m_whyNot;
};

} // namespace licet
