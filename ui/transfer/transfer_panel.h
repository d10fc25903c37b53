#pragma once

#include "authorization/transferring.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class DateEdit;
class Field;
class LongText;
class TickList;

/// Unfolds to note that the transfer of rights after a merger was asked of KSZ, and that KSZ confirmed it: of
/// one right, or of several at once.
class TransferPanel : public InlinePanel
{
    Q_OBJECT

public:
    struct Right
    {
        RightInTransfer inTransfer;
        QString name; ///< by which it is told from the others
    };
    /// "DmfaConsultation 1 · Dossierbeheer · test · 00901230001"
    static QString nameOf(const Context &context, const Authorization &right);
    explicit TransferPanel(Context &context, QWidget *parent = nullptr);
    /// One that is confirmed is left out. Of a single one that was asked also that nothing was.
    void ask(const std::vector<Right> &rights);
    /// The primary button, by Ctrl+Return.
    void confirm();

private:
    void sayWhyNot(Error error);
    void takeBack();
    [[nodiscard]] bool isTakenBack() const;
    void showConsequence();
    [[nodiscard]] std::vector<Transfer> chosen() const;

    Context &m_context;
    std::vector<Right> m_rights;
    QLabel *m_heading;
    QCheckBox *m_notAsked;
    QWidget *m_days;
    LongText *m_reason;
    Field *m_reasonField;
    TickList *m_choice;
    DateEdit *m_asked;
    Field *m_askedField;
    DateEdit *m_confirmed;
    Field *m_confirmedField;
    QLineEdit *m_reference;
    QCheckBox *m_cards;
    QLabel *m_consequence;
    QPushButton *m_record;
};

} // namespace licet
