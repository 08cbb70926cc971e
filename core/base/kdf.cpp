#include "core/base/kdf.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <sodium.h>

#include <cassert>
#include <memory>
#include <stdexcept>

namespace roundsman {

namespace {

template <auto free>
struct Freed
{
    template <typename T>
    void operator()(T *pointer) const
    {
        free(pointer);
    }
};

using Kdf = std::unique_ptr<EVP_KDF, Freed<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER, Freed<EVP_CIPHER_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

OSSL_PARAM octets(const char *name, BytesView bytes)
{
    return OSSL_PARAM_construct_octet_string(
        name, const_cast<std::uint8_t *>(bytes.data()), bytes.size());
}

// OpenSSL fails here only when it lacks memory or an algorithm it has had for years.
void demand(bool held)
{
    if (!held)
        throw std::runtime_error("OpenSSL lacks HKDF or AES key wrapping.");
}

// Both directions of AES-256-KWP. Nothing: the check value does not fit the key.
std::optional<Secret> keyWrap(bool wraps, const Secret &key, BytesView in)
{
    assert(key.size() == 32);
    if (in.empty())
        return std::nullopt;
    const Cipher cipher(EVP_CIPHER_fetch(nullptr, "AES-256-WRAP-PAD", nullptr));
    const CipherContext context(EVP_CIPHER_CTX_new());
    demand(cipher && context);
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    demand(EVP_CipherInit_ex2(
               context.get(), cipher.get(), key.view().data(), nullptr, wraps ? 1 : 0, nullptr)
           == 1);

    Secret out = Secret::zeros(in.size() + 16);
    int size = 0;
    if (EVP_CipherUpdate(context.get(), out.bytes(), &size, in.data(), int(in.size())) != 1)
        return std::nullopt;
    return Secret(out.view().first(std::size_t(size)));
}

} // namespace

Secret derive(BytesView secret, std::string_view purpose, std::size_t size)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, secret),
        octets(OSSL_KDF_PARAM_INFO, bytesOf(purpose)),
        OSSL_PARAM_construct_end(),
    };
    Secret derived = Secret::zeros(size);
    demand(EVP_KDF_derive(context.get(), derived.bytes(), size, params) == 1);
    return derived;
}

Bytes wrapKey(const Secret &wrapping, const Secret &key)
{
    const auto wrapped = keyWrap(true, wrapping, key.view());
    demand(wrapped.has_value());
    return {wrapped->view().begin(), wrapped->view().end()};
}

std::optional<Secret> unwrapKey(const Secret &wrapping, BytesView wrapped)
{
    return keyWrap(false, wrapping, wrapped);
}

bool Argon2Cost::isSane() const
{
    return kib >= 19'456 && kib <= 1'048'576 && passes >= 2 && passes <= 64;
}

Result<Secret> stretch(BytesView passphrase, const Salt &salt, const Argon2Cost &cost)
{
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_argon2id_SALTBYTES);
    Secret stretched = Secret::zeros(32);
    const int code = crypto_pwhash_argon2id(stretched.bytes(),
                                            stretched.size(),
                                            reinterpret_cast<const char *>(passphrase.data()),
                                            passphrase.size(),
                                            salt.data(),
                                            cost.passes,
                                            std::size_t(cost.kib) * 1024,
                                            crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (code != 0)
        return Error{Error::Code::Unavailable,
                     "There is not enough free memory to check the passphrase. Close other "
                     "programs and try again."};
    return stretched;
}

} // namespace roundsman
