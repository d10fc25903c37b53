#pragma once

#include <QString>
#include <QStringList>

namespace licet {

/// Whether the shipped fonts (resources/fonts), in which all papers are set, have a glyph for the sign.
bool hasShippedGlyph(char32_t sign);

/// The signs of a text that no shipped font has, each once, as "✓ (U+2713)". What paperText writes otherwise
/// (composed letters, hyphens of every kind) counts as it is written.
QStringList signsWithoutGlyph(const QString &text);

/// Text as paper bears it: printable, letters composed; a sign that no shipped font has is an empty box, for
/// nothing is drawn with the machine's fonts.
QString paperText(const QString &text);
/// The same on one line.
QString paperLine(const QString &text);

} // namespace licet
