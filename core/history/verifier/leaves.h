#pragma once

#include "history/verifier/chain.h"

#include <vector>

/// The payload of an event of schema 2: its changed columns, each a leaf that proves itself, so that one
/// value can be erased and the rest still proves itself. Numbers are big-endian.
///   leaf digest    = SHA-256(salt ‖ type ‖ length of name (4 bytes) ‖ name ‖ value)
///   payload digest = SHA-256(leaf digest ‖ leaf digest ‖ …), in the order of their places
/// Of an erased leaf only its digest is left.
namespace licet::verifier {

/// As SQLite stores a value: an integer as 8 bytes, two's complement; a text in UTF-8; null as nothing.
enum class ValueType : char { Null = 'n', Integer = 'i', Text = 't', Blob = 'b' };

struct Leaf
{
    std::string_view salt; ///< 16 bytes
    std::string_view name;
    ValueType type;
    std::string_view value; ///< its bytes as above
};

std::array<char, 8> integerBytes(std::int64_t value);
Digest leafDigest(const Leaf &leaf);

/// Of an event's leaves, in their order.
Digest payloadDigest(const std::vector<Digest> &leaves);

} // namespace licet::verifier
