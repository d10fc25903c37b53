#pragma once

#include "register/register.h"

namespace licet::test {

/// Copies a register as a power cut in the midst of a save would leave it: pages half written, and the
/// journal that undoes them beside it. The register itself goes on unchanged.
void cutOffSave(Register &reg, const QString &path);

/// While it lives, the program has no more rights on files than anybody: root may write everywhere.
class AsAnybody
{
public:
    AsAnybody();
    ~AsAnybody();
    AsAnybody(const AsAnybody &) = delete;
    AsAnybody &operator=(const AsAnybody &) = delete;
};

} // namespace licet::test
