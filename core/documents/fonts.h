#pragma once

#include <QFont>

namespace licet {

/// The one family that documents are set in (resources/fonts), so that pages break alike everywhere.
/// `size` in points of the page, which is the unit in which pages are laid out.
QFont paperFont(int size, bool bold = false);

} // namespace licet
