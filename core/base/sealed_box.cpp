#include "core/base/sealed_box.h"

#include <sodium.h>

#include <algorithm>

namespace roundsman {

static_assert(crypto_box_PUBLICKEYBYTES == sizeof(BoxKey));
static constexpr std::size_t nonceBytes = crypto_box_NONCEBYTES;

BoxPair BoxPair::make(Entropy &entropy)
{
    const Secret seed = Secret::random(crypto_box_SEEDBYTES, entropy);
    BoxPair pair;
    pair.secret = Secret::zeros(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(pair.publicKey.data(), pair.secret.bytes(), seed.view().data());
    return pair;
}

// As crypto_box_seal makes it: both public keys, hashed.
static std::array<std::uint8_t, nonceBytes> nonceOf(const BoxKey &once, const BoxKey &to)
{
    std::array<std::uint8_t, nonceBytes> nonce{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, nonce.size());
    crypto_generichash_update(&state, once.data(), once.size());
    crypto_generichash_update(&state, to.data(), to.size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());
    return nonce;
}

// crypto_box_seal itself takes its randomness where nobody can give it any.
Bytes sealTo(const BoxKey &key, BytesView plain, Entropy &entropy)
{
    const BoxPair once = BoxPair::make(entropy);
    Bytes sealed(plain.size() + crypto_box_SEALBYTES);
    std::ranges::copy(once.publicKey, sealed.begin());
    const int failed = crypto_box_easy(sealed.data() + once.publicKey.size(),
                                       plain.data(),
                                       plain.size(),
                                       nonceOf(once.publicKey, key).data(),
                                       key.data(),
                                       once.secret.view().data());
    return failed ? Bytes() : sealed; // only for a key that is no point of the curve
}

Result<Bytes> openSealed(const BoxPair &pair, BytesView sealed)
{
    const Error wrong{Error::Code::WrongKey,
                      "This was sealed for another company, or has been damaged."};
    if (sealed.size() < crypto_box_SEALBYTES)
        return wrong;
    Bytes plain(sealed.size() - crypto_box_SEALBYTES);
    const int failed = crypto_box_seal_open(plain.data(),
                                            sealed.data(),
                                            sealed.size(),
                                            pair.publicKey.data(),
                                            pair.secret.view().data());
    return failed ? Result<Bytes>(wrong) : Result<Bytes>(std::move(plain));
}

std::optional<BoxKey> boxKeyOf(BytesView bytes)
{
    if (bytes.size() != sizeof(BoxKey))
        return std::nullopt;
    BoxKey key{};
    std::ranges::copy(bytes, key.begin());
    return key;
}

} // namespace roundsman
