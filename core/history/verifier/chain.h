#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

/// The history's chain, free of Qt. The head is the last link; before the first event it is 32 zero bytes.
///   payload digest = SHA-256(salt ‖ payload), schema 1; of schema 2: verifier/leaves.h
///   link           = SHA-256(previous link ‖ header ‖ payload digest)
/// Header and payload are hashed as stored, never re-serialised; an erased payload leaves its digest behind.
namespace licet::verifier {

using Digest = std::array<std::uint8_t, 32>;

inline constexpr Digest beginning{};

Digest payloadDigest(std::string_view salt, std::string_view payload);
Digest nextLink(const Digest &previous, std::string_view header, const Digest &payloadDigest);

/// One event as it is stored; salt and payload are absent where the payload was erased or left out.
struct StoredEvent
{
    std::int64_t sequence;
    std::string_view header;
    Digest payloadDigest;
    Digest link;
    std::optional<std::string_view> salt;
    std::optional<std::string_view> payload;
    std::optional<Digest> leaves = {}; ///< schema 2: what its leaves give as payload digest
};

struct Break
{
    enum class Kind {
        Gap,
        Payload,
        Link,
        Missing, ///< a payload is absent where nothing says that it was left out; the walk itself allows it
    };
    std::int64_t sequence;
    Kind kind;
};

/// Goes along the chain one event at a time.
class ChainWalk
{
public:
    /// The break at this event, or nothing when it fits.
    std::optional<Break> take(const StoredEvent &event);
    [[nodiscard]] const Digest &head() const { return m_head; }

private:
    Digest m_head = beginning;
    std::int64_t m_sequence = 0;
};

} // namespace licet::verifier
