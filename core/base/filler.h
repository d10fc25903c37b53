#pragma once

#include <QString>

namespace licet {

/// Whether a text tells nothing: no letter and no digit in it ("-", "?", "."), or the whole of it is one of
/// the fillers that stand in a field because something had to ("n.v.t.", "à compléter", "tbd"), in Dutch,
/// French, German or English. A declared "not applicable" is no text and never asked here.
bool tellsNothing(QStringView text);

} // namespace licet
