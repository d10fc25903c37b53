#pragma once

#include "ui/widgets/editors.h"

namespace licet {

/// Typing completes from these texts, wherever they hold what is typed; an earlier offer is replaced. The
/// list goes away once the text is the only one left in it, so that nothing lies over what comes next.
void offerCompletions(QLineEdit *edit, const QStringList &texts);

/// A choice that may also be typed into.
class OpenChoice : public Choice
{
    Q_OBJECT

public:
    explicit OpenChoice(QWidget *parent = nullptr);
    /// Other texts to choose from; what is typed stays.
    /// `tips`: of each in turn, or none.
    void offer(const QStringList &texts, const QStringList &tips = {});
};

} // namespace licet
