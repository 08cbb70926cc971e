#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <vector>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace roundsman {

template <auto release>
struct Released
{
    template <typename T>
    void operator()(T *pointer) const
    {
        release(pointer);
    }
};
using PrivateKey = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Released<X509_free>>;

// What a certificate shall say.
struct CertificateWish
{
    std::string subject; // common name
    Instant from, until;
    std::vector<std::string> names; // host names and addresses it stands for; none: it is a CA
};

PrivateKey makeP256Key();

// Signs with the issuer's key, or, where there is no issuer, by itself.
Certificate makeCertificate(const CertificateWish &wish,
                            EVP_PKEY &key,
                            X509 *issuer,
                            EVP_PKEY &issuerKey,
                            Entropy &entropy);

Bytes pem(const X509 &certificate);
Bytes pem(const EVP_PKEY &key);
Bytes der(const X509 &certificate);
Certificate certificateFromPem(BytesView pem); // the first one; null: there is none
PrivateKey keyFromPem(BytesView pem);          // null: there is none

Instant endOf(const X509 &certificate);
bool standsFor(X509 &certificate, const std::string &name); // a host name or an address
bool isSignedBy(X509 &certificate, X509 &issuer);
bool belongTogether(X509 &certificate, EVP_PKEY &key);

} // namespace roundsman
