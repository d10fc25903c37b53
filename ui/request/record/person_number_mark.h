#pragma once

class QPlainTextEdit;

namespace licet {

class Context;
class Field;

/// While a text is typed that stays in the history, its field says where it holds the national number of a
/// person; nothing is refused for it.
void markPersonNumbers(Field &field, QPlainTextEdit &text, Context &context);

} // namespace licet
