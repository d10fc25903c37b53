#pragma once

#include <QFont>

namespace licet {

/// The one family that documents are set in (resources/fonts), so that pages break alike everywhere.
/// `size` in points of the page, which is the unit in which pages are laid out.
QFont paperFont(int size, bool bold = false);

/// Text that goes on below where it is too wide, as drawText and boundingRect take it: at the left, broken
/// between words, and within them only where one is wider than `width`.
int wrapFlags(const QString &text, const QFont &font, double width);

} // namespace licet
