#pragma once

#include "request/answer/granted_terms.h"
#include "request/draft.h"

#include <QWidget>

class QLineEdit;

namespace licet {

class DateEdit;
class Field;
class LongText;

/// What was granted of one line, beginning with what the form asked: whatever is made different is granted
/// otherwise. Of an end the last day alone.
class GrantedFields : public QWidget
{
    Q_OBJECT

public:
    explicit GrantedFields(QWidget *parent = nullptr);
    void setAsked(const Draft &draft, const ServiceLine &line);
    /// What an earlier answer granted otherwise.
    void setGranted(const GrantedTerms &granted);
    [[nodiscard]] GrantedTerms terms() const;
    /// Marks a day that is none; true when nothing is wrong.
    bool isComplete();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] Operations operations() const;
    void showOperations(const Operations &operations);

    ServiceLine m_asked;
    std::optional<QDate> m_askedFrom, m_askedUntil;
    QLineEdit *m_operations;
    Field *m_operationsField;
    QLineEdit *m_version;
    Field *m_versionField;
    DateEdit *m_from;
    Field *m_fromField;
    DateEdit *m_until;
    Field *m_untilField;
    LongText *m_conditions;
    Field *m_conditionsField;
};

} // namespace licet
