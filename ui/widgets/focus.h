#pragma once

class QWidget;

namespace licet {

/// Gives the focus to the first part of a pane that takes it; a list is walked before it is filtered.
void focusFirst(QWidget &pane);

} // namespace licet
