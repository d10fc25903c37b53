#pragma once

#include "list_import/import_preview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace licet {

class Translator;

/// What there is to say of the current row of a list, and the button that leaves it out or takes it back.
class RowReason : public QWidget
{
    Q_OBJECT

public:
    explicit RowReason(const Translator &translator, QWidget *parent = nullptr);

    /// Null where no row is current.
    void setRow(const PreviewedRow *row);

Q_SIGNALS:
    void leaveOutWanted();

private:
    const Translator &m_translator;
    QLabel *m_reason;
    QPushButton *m_leave;
};

} // namespace licet
