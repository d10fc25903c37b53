#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace licet {

/// A value or the error that stood in its way. A dropped one does not compile (`tests/core/compile_fail`):
/// a plain alias of tl::expected would be dropped in silence, hence a class of our own.
template <class T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_expected(std::move(value)) {}
    Result(Error error) : m_expected(tl::make_unexpected(std::move(error))) {}

    [[nodiscard]] bool hasValue() const { return m_expected.has_value(); }
    explicit operator bool() const { return hasValue(); }

    T &operator*() & { return checked(); }
    const T &operator*() const & { return checked(); }
    /// By value, so that a loop may run over a Result that nobody keeps.
    T operator*() && { return std::move(checked()); }
    T *operator->() { return &checked(); }
    const T *operator->() const { return &checked(); }

    [[nodiscard]] const Error &error() const { return m_expected.error(); }

    /// Goes on with `next(value)`, which returns a Result; an error passes through untouched.
    template <class F>
    auto andThen(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (!hasValue())
            return m_expected.error();
        return std::forward<F>(next)(std::move(*m_expected));
    }

    template <class F>
    auto transform(F &&change) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (!hasValue())
            return m_expected.error();
        return std::forward<F>(change)(std::move(*m_expected));
    }

private:
    T &checked()
    {
        Q_ASSERT(hasValue());
        return *m_expected;
    }
    const T &checked() const
    {
        Q_ASSERT(hasValue());
        return *m_expected;
    }

    tl::expected<T, Error> m_expected;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_expected(tl::make_unexpected(std::move(error))) {}

    [[nodiscard]] bool hasValue() const { return m_expected.has_value(); }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Error &error() const { return m_expected.error(); }

private:
    tl::expected<void, Error> m_expected;
};

} // namespace licet

#define LICET_JOIN_(a, b) a##b
#define LICET_JOIN(a, b) LICET_JOIN_(a, b)

/// Returns the error of a Result<void> to the caller, or goes on.
#define LICET_TRY(expression)                                                                                \
    do {                                                                                                     \
        if (const auto &licetTried = (expression); !licetTried)                                              \
            return licetTried.error();                                                                       \
    } while (false)

/// `LICET_ASSIGN(const auto number, KboNumber::parse(text));`: declares the value, or returns the error.
#define LICET_ASSIGN(declaration, expression)                                                                \
    auto LICET_JOIN(licetResult, __LINE__) = (expression);                                                   \
    if (!LICET_JOIN(licetResult, __LINE__))                                                                  \
        return LICET_JOIN(licetResult, __LINE__).error();                                                    \
    declaration = *std::move(LICET_JOIN(licetResult, __LINE__)) // NOLINT(bugprone-macro-parentheses)
