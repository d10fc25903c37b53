#pragma once

#include "request/events/occurrence.h"
#include "ui/context.h"
#include "ui/request/record_panel_fields.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;
class Field;
class LongText;

/// Unfolds under the head to record what happened to a request: which event, on which day, and what it
/// brings. Its last line says what will follow. Escape closes it.
class RecordEventPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RecordEventPanel(Context &context, QWidget *parent = nullptr);
    /// `signatories`: who may be named as having signed, the printed one first.
    void ask(const Request &request, const QStringList &signatories);
    void fold();
    [[nodiscard]] const Request &request() const { return m_request; }
    /// The primary button, by Ctrl+Return.
    void confirm();

Q_SIGNALS:
    void confirmed(licet::RequestEvent event, QDate day, const licet::Occurrence &said);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct LineRow
    {
        Choice *outcome;
        QLineEdit *difference;
    };
    void showFields();
    void showLines();
    void showConsequence();
    void addFile();
    [[nodiscard]] const EventFields &fields() const;
    [[nodiscard]] Occurrence said() const;
    /// Marks what is missing or cannot be read; true when nothing is.
    bool isComplete();

    Context &m_context;
    Request m_request;
    std::vector<EventFields> m_possible;
    std::vector<NewFile> m_files;
    std::vector<LineRow> m_lines;
    QLabel *m_heading;
    Choice *m_event;
    DateEdit *m_day;
    Field *m_dayField;
    Choice *m_signer;
    Field *m_signerField;
    QLineEdit *m_reference;
    Field *m_referenceField;
    DateEdit *m_dated;
    Field *m_datedField;
    QLineEdit *m_number;
    Field *m_numberField;
    QCheckBox *m_noNumber;
    QWidget *m_linesBox;
    QGridLayout *m_linesLayout;
    LongText *m_note;
    Field *m_noteField;
    Choice *m_member;
    Field *m_memberField;
    QLabel *m_fileNames;
    QLabel *m_consequence;
    QPushButton *m_confirm;
};

} // namespace licet
