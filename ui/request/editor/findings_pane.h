#pragma once

#include "request/check.h"
#include "ui/page/context.h"
#include "ui/request/editor/setback_notes.h"

#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace licet {

class FindingCard;

/// Errors, warnings, remarks, then the rules that hold, folded. Enter goes to the field; a source opens
/// beneath its finding.
class FindingsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsPane(const Translator &translator, QWidget *parent = nullptr);
    /// Nothing moves and no focus is lost when the findings are the same.
    /// Rules that hold are told once something is filled in.
    void setOutcome(const CheckOutcome &outcome, const std::vector<SetbackNote> &setbacks, bool isBegun);
    /// The next (or previous) finding after the one gone to last.
    void step(int by);
    /// Opens the sources of the finding with the focus, or of the first about `member`.
    bool showSource(const QString &member);

Q_SIGNALS:
    void wanted(const licet::Finding &finding);

private:
    void addCards();
    /// What turned this or a like request back before: below the findings, for they come first.
    void addSetbacks();
    void addPassed();

    const Translator &m_translator;
    std::optional<CheckOutcome> m_outcome;
    std::vector<SetbackNote> m_setbacks;
    bool m_isBegun = false;
    QVBoxLayout *m_layout = nullptr;
    std::vector<FindingCard *> m_cards;
    int m_current = -1;
};

} // namespace licet
