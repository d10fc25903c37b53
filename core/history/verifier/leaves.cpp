#include "history/verifier/leaves.h"

#include <sodium.h>

namespace licet::verifier {

namespace {

const unsigned char *bytesOf(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

} // namespace

std::array<char, 8> integerBytes(std::int64_t value)
{
    auto rest = static_cast<std::uint64_t>(value);
    std::array<char, 8> bytes{};
    for (auto place = bytes.rbegin(); place != bytes.rend(); ++place, rest >>= 8)
        *place = static_cast<char>(rest & 0xff);
    return bytes;
}

Digest leafDigest(const Leaf &leaf)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto add = [&](std::string_view bytes) {
        crypto_hash_sha256_update(&state, bytesOf(bytes.data()), bytes.size());
    };
    const auto type = static_cast<char>(leaf.type);
    const auto length = integerBytes(static_cast<std::int64_t>(leaf.name.size()));
    add(leaf.salt);
    add({&type, 1});
    add({length.data() + 4, 4});
    add(leaf.name);
    add(leaf.value);
    Digest digest;
    crypto_hash_sha256_final(&state, digest.data());
    return digest;
}

Digest payloadDigest(const std::vector<Digest> &leaves)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const auto &leaf : leaves)
        crypto_hash_sha256_update(&state, leaf.data(), leaf.size());
    Digest digest;
    crypto_hash_sha256_final(&state, digest.data());
    return digest;
}

} // namespace licet::verifier
