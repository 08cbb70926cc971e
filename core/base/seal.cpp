#include "core/base/seal.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace roundsman {

static constexpr std::uint8_t format = 1;
static constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(sealBytes == 1 + nonceBytes + tagBytes);

Bytes seal(const Secret &key, BytesView plain, BytesView context, Entropy &entropy)
{
    assert(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Bytes sealed(plain.size() + sealBytes);
    sealed[0] = format;
    std::uint8_t *const nonce = sealed.data() + 1;
    entropy.fill({nonce, nonceBytes});
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes,
                                               nullptr,
                                               plain.data(),
                                               plain.size(),
                                               context.data(),
                                               context.size(),
                                               nullptr,
                                               nonce,
                                               key.view().data());
    return sealed;
}

Result<Bytes> open(const Secret &key, BytesView sealed, BytesView context)
{
    assert(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < sealBytes || sealed[0] != format)
        return Error{Error::Code::Corrupt, "This sealed file is damaged or from a newer program."};

    const BytesView nonce = sealed.subspan(1, nonceBytes);
    const BytesView rest = sealed.subspan(1 + nonceBytes);
    Bytes plain(rest.size() - tagBytes);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(),
                                                                nullptr,
                                                                nullptr,
                                                                rest.data(),
                                                                rest.size(),
                                                                context.data(),
                                                                context.size(),
                                                                nonce.data(),
                                                                key.view().data());
    if (code != 0)
        return Error{Error::Code::WrongKey,
                     "This sealed file does not open: it was changed or belongs to another place."};
    return plain;
}

} // namespace roundsman
