#pragma once

#include "authorization/authorization.h"
#include "ui/page/context.h"

#include <QWidget>

class QLabel;

namespace licet {

class Field;
class LongText;

/// Unfolds above Save once what was typed corrects a fact: says which, from what to what, and asks why.
class CorrectionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionPanel(Context &context, QWidget *parent = nullptr);
    /// Hidden where nothing that was stated is changed; the reason goes with it.
    void showCorrections(const Authorization &before, const Authorization &typed);
    [[nodiscard]] QString reason() const;
    /// Why it cannot be saved yet, marked at its field; empty when it can.
    [[nodiscard]] QString whatLacks();

private:
    [[nodiscard]] QString sentence(const Authorization &before, const Authorization &typed,
                                   const QString &column) const;

    Context &m_context;
    QLabel *m_what;
    LongText *m_reason;
    Field *m_reasonField;
};

} // namespace licet
