#include "exchange/example.h"
#include "output.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

int initialise(const Call &call, const Translator &translator)
{
    const auto example = [&](Register &made) { return loadExample(made, call.stamp()); };
    const auto created =
        Register::create(call.words[0], call.stamp(), call.has(u"example"_s) ? example : Register::Filling());
    if (!created)
        return fail(translator, created.error());
    return Done;
}

} // namespace licet::cli
