#include "history/verifier/chain.h"

#include <sodium.h>

namespace licet::verifier {

namespace {

class Hash
{
public:
    Hash() { crypto_hash_sha256_init(&m_state); }
    Hash &add(std::string_view bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  bytes.size());
        return *this;
    }
    Hash &add(const Digest &digest)
    {
        crypto_hash_sha256_update(&m_state, digest.data(), digest.size());
        return *this;
    }
    Digest result()
    {
        Digest digest;
        crypto_hash_sha256_final(&m_state, digest.data());
        return digest;
    }

private:
    crypto_hash_sha256_state m_state;
};

} // namespace

Digest payloadDigest(std::string_view salt, std::string_view payload)
{
    return Hash().add(salt).add(payload).result();
}

Digest nextLink(const Digest &previous, std::string_view header, const Digest &payloadDigest)
{
    return Hash().add(previous).add(header).add(payloadDigest).result();
}

std::optional<Break> ChainWalk::take(const StoredEvent &event)
{
    if (event.sequence != m_sequence + 1)
        return Break{event.sequence, Break::Kind::Gap};
    if (event.payload && event.salt && payloadDigest(*event.salt, *event.payload) != event.payloadDigest)
        return Break{event.sequence, Break::Kind::Payload};
    if (event.leaves && *event.leaves != event.payloadDigest)
        return Break{event.sequence, Break::Kind::Payload};
    if (nextLink(m_head, event.header, event.payloadDigest) != event.link)
        return Break{event.sequence, Break::Kind::Link};
    m_sequence = event.sequence;
    m_head = event.link;
    return {};
}

} // namespace licet::verifier
