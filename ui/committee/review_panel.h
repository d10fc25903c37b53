#pragma once

#include "review/reviewing.h"
#include "ui/committee/dependents_text.h"
#include "ui/page/record_panel.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace licet {

class DateEdit;
class Field;

/// A review of what rests on a decision: one line for each record, with its verdict, day and name. Verdicts
/// are written at once, so it can be left and resumed; one that asks for it starts a request.
class ReviewPanel : public RecordPanelBase
{
    Q_OBJECT

public:
    explicit ReviewPanel(Context &context, QWidget *parent = nullptr);
    void showReview(const ReviewWithVerdicts &review, const DependentsText &words);
    [[nodiscard]] Id<Review> shown() const { return m_review.review.id; }
    bool save() override { return true; }
    [[nodiscard]] bool isChanged() const override { return false; }
    void discard() override {}

private:
    void addButtons();
    [[nodiscard]] QString nameOf(const ReviewVerdict &verdict, const DependentsText &words) const;
    /// Of the chosen lines.
    [[nodiscard]] std::vector<ReviewVerdict> chosen() const;
    void give(Verdict verdict);
    void prepare();
    void goTo();
    void chooseNextOpen(Id<ReviewVerdict> after);
    void grey();
    [[nodiscard]] QString whyNotPrepared() const;

    ReviewWithVerdicts m_review;
    QLabel *m_sentence;
    QTreeWidget *m_list;
    DateEdit *m_day;
    Field *m_dayField;
    std::vector<QPushButton *> m_verdicts;
    QPushButton *m_prepare;
    QPushButton *m_goTo;
};

} // namespace licet
