#pragma once

#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

namespace licet {

class DateEdit;
class Field;

/// Unfolds under the top bar to ask the past: which day the lists are about, and by the end of which day it
/// had to be known. Escape closes it.
class AsOfPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit AsOfPanel(const Context &context, QWidget *parent = nullptr);
    void ask();
    /// "Shown as of 15/05/2025, as known on 01/06/2025."
    static QString sentence(const AsOfQuery &past);

Q_SIGNALS:
    void confirmed(const licet::AsOfQuery &past);

private:
    void confirm();

    const Context &m_context;
    DateEdit *m_on;
    Field *m_onField;
    DateEdit *m_knownOn;
    Field *m_knownOnField;
};

} // namespace licet
