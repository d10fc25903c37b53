#include "request/answer/asked_line.h"

#include "base/text_fold.h"

namespace licet {

bool isOfService(const ServiceLine &line, const Authorization &right)
{
    return foldForComparison(line.name) == foldForComparison(right.service);
}

std::optional<int> askedLineOf(const Draft &draft, const Authorization &right)
{
    std::optional<int> found;
    for (int line = 0; line < int(draft.services.size()); ++line) {
        const auto &asked = draft.services[size_t(line)];
        if (isOfService(asked, right) && (!found || asked.version == right.version))
            found = line;
    }
    return found;
}

} // namespace licet
