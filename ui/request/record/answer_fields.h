#pragma once

#include "request/events/event_input.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace licet {

class Choice;
class Field;

class GrantedFields;

/// What is asked of an answer.
enum class AnswerPart {
    Execution, ///< number and lines
    Amendment, ///< the same, beginning with what was answered before
    Terms,     ///< what was granted of those lines that were, beginning with what is believed
    Number     ///< that came by letter
};

/// What an answer brings: the program number, none used, or one that follows by letter; and what became of
/// each line. Of several requests each line counts as granted as asked.
class AnswerFields : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFields(QWidget *parent = nullptr);

    void setRequests(const std::vector<Request> &requests, AnswerPart part);
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
        GrantedFields *granted; ///< shown for one that was granted with differences
    };
    void addLine(const Request &request, int index, const QString &service, AnswerPart part);
    void beginWith(const Request &request, int index);
    void addLetterLine(int index, const QString &service);
    void showLines(const std::vector<Request> &requests, AnswerPart part);
    [[nodiscard]] LineOutcome outcomeOf(const LineRow &line) const;
    [[nodiscard]] LineAnswer answerOf(int index) const;
    void fillLetterLines(EventInput &input) const;

    QLineEdit *m_number;
    Field *m_numberField;
    QCheckBox *m_noNumber;
    QCheckBox *m_numberFollows;
    QWidget *m_linesBox;
    QGridLayout *m_linesLayout;
    std::vector<LineRow> m_lines;
    std::vector<std::pair<int, QCheckBox *>> m_letterLines; ///< those still without, where there are several
    std::vector<LineAnswer> m_before;                       ///< what an amended answer began with
    std::optional<ProgramNumber> m_numberBefore;
    int m_otherLines = 0; ///< of several requests, without a row
    bool m_asksNumber = false;
    bool m_needsNumber = false; ///< it is all that is asked
};

} // namespace licet
