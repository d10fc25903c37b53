#include "base/plain_numbers.h"

#include <clocale>

namespace licet {

void keepNumbersPlain()
{
    std::setlocale(LC_NUMERIC, "C");
}

} // namespace licet
