#include "base/result.h"

namespace {

licet::Result<int> number()
{
    return 1;
}

licet::Result<void> done()
{
    return {};
}

} // namespace

int main()
{
#if defined(DROP_VALUE)
    number();
#elif defined(DROP_VOID)
    done();
#else
    const auto kept = number();
    const auto finished = done();
    return kept && finished ? 0 : 1;
#endif
}
