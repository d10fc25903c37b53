#pragma once

#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/record_form.h"

#include <QToolButton>

namespace licet {

/// Gathers fields of a sheet, and what else belongs to them, under a title that folds; each row's widgets
/// share a line.
CollapsibleSection *addSection(FormSheet &sheet, const QString &title, const QString &settingsKey,
                               const std::vector<std::vector<QWidget *>> &rows);

/// A button that looks like a word and leads elsewhere; works while the sheet is read only.
QToolButton *linkButton(const QString &text);

} // namespace licet
