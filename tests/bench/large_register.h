#pragma once

#include <QString>

namespace licet::bench {

/// How many of each a generated register holds; `events` is the length of its history.
struct RegisterSize
{
    int institutions;
    int authorizations;
    int requests;
    int frozen; ///< of the requests, with their forms
    int events; ///< at least what all the others bring
};
/// The large register of the benchmarks, and one of a tenth of its size.
inline constexpr RegisterSize largeSize{30, 100'000, 20'000, 1'000, 500'000};
inline constexpr RegisterSize tenthSize{30, 10'000, 2'000, 100, 50'000};

/// Writes a register through the stores: ten years of made-up life, the same at each call but for salts and
/// form codes. Ends the program when it can't be written.
void makeRegister(const QString &path, const RegisterSize &size);

/// The same, made once and kept in the build folder: not to be written in.
QString keptRegister(const RegisterSize &size);

} // namespace licet::bench
