#pragma once

#include "request/events/event_input.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace licet {

class Choice;
class Field;

/// What an execution brings: the program number, or none used, and what became of each line. Of several
/// requests each line counts as granted as asked.
class AnswerFields : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFields(QWidget *parent = nullptr);

    void setRequests(const std::vector<Request> &requests);
    void fill(EventInput &input) const;
    /// Marks a number that cannot be one; true when nothing is wrong.
    bool isComplete();
    void forgetMarks();
    /// Lines that are granted, with differences or without.
    [[nodiscard]] int granted() const;

Q_SIGNALS:
    void edited();

private:
    struct LineRow
    {
        Choice *outcome;
        QLineEdit *difference;
    };
    void addLine(const QString &service);

    QLineEdit *m_number;
    Field *m_numberField;
    QCheckBox *m_noNumber;
    QWidget *m_linesBox;
    QGridLayout *m_linesLayout;
    std::vector<LineRow> m_lines;
    int m_otherLines = 0; ///< of several requests, without a row
    bool m_asksNumber = false;
};

} // namespace licet
