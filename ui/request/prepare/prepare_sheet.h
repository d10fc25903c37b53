#pragma once

#include "coverage/bulk_drafting.h"
#include "ui/page/context.h"
#include "ui/request/prepare/preparation_place.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;
class Field;
class PrepareChoices;
class ScheduleView;
class TickList;

/// Chooses institutions, applications, services and environments, shows how many drafts that makes and what
/// exists already, and makes them all at once as a project.
class PrepareSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit PrepareSheet(Context &context, QWidget *parent = nullptr);
    void begin(const PreparationStart &start);
    /// Why nothing can be made now, in a sentence; empty when it can.
    [[nodiscard]] QString whyNot() const;
    void make();
    [[nodiscard]] int draftsMade() const;

Q_SIGNALS:
    void made(licet::Id<licet::Project> project);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillDecisions();
    void preview();
    void previewPlan();
    void showCount();
    [[nodiscard]] std::vector<PreparedDraft> chosenDrafts() const;
    [[nodiscard]] QString described(const PreparedDraft &draft) const;
    [[nodiscard]] Project project() const;

    Context &m_context;
    CoverageFacts m_facts;
    std::vector<PreparedDraft> m_drafts;
    bool m_isFilling = false;
    QLineEdit *m_name;
    Field *m_nameField;
    Choice *m_decision;
    DateEdit *m_goLive;
    Field *m_goLiveField;
    PrepareChoices *m_choices;
    TickList *m_preview;
    QLabel *m_count;
    ScheduleView *m_plan;
    QPushButton *m_make;
};

} // namespace licet
