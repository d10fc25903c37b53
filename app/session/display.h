#pragma once

namespace licet {

/// Whether a display is named on which a window can stand.
bool hasDisplay();
/// On the standard error, with what does the same job without one.
void sayThatThereIsNoDisplay();

/// While it lives, a display that is named but can't be reached ends the program with that sentence and
/// status 3; Qt would give up with a fatal message.
class EndsWithoutDisplay
{
public:
    EndsWithoutDisplay();
    ~EndsWithoutDisplay();
    EndsWithoutDisplay(const EndsWithoutDisplay &) = delete;
    EndsWithoutDisplay &operator=(const EndsWithoutDisplay &) = delete;
};

} // namespace licet
