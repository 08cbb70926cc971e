#include "sync/server/x509.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <stdexcept>

namespace roundsman {

namespace {

using Memory = std::unique_ptr<BIO, Released<BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Released<X509_EXTENSION_free>>;
using Address = std::unique_ptr<ASN1_OCTET_STRING, Released<ASN1_OCTET_STRING_free>>;
using BigNumber = std::unique_ptr<BIGNUM, Released<BN_free>>;

// OpenSSL fails here only for want of memory.
void demand(bool held)
{
    if (!held)
        throw std::runtime_error("OpenSSL could not make a certificate.");
}

bool isAddress(const std::string &name) { return Address(a2i_IPADDRESS(name.c_str())) != nullptr; }

std::string alternatives(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ",") + std::string(isAddress(name) ? "IP:" : "DNS:") + name;
    return list;
}

void extend(X509 &certificate, X509 &issuer, int kind, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    demand(extension && X509_add_ext(&certificate, extension.get(), -1) == 1);
}

void extendAll(X509 &certificate, X509 &issuer, const std::vector<std::string> &names)
{
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    extend(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    if (names.empty()) {
        extend(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        extend(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
        return;
    }
    extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate, issuer, NID_key_usage, "critical,digitalSignature");
    extend(certificate, issuer, NID_ext_key_usage, "serverAuth");
    extend(certificate, issuer, NID_subject_alt_name, alternatives(names));
}

void setTime(ASN1_TIME *field, Instant at)
{
    demand(ASN1_TIME_set(field, std::time_t(at.ms / 1000)) != nullptr);
}

void setSerial(X509 &certificate, Entropy &entropy)
{
    auto random = entropy.take<16>();
    random[0] = std::uint8_t((random[0] & 0x7f) | 0x40); // positive, of one length
    const BigNumber number(BN_bin2bn(random.data(), int(random.size()), nullptr));
    demand(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate)) != nullptr);
}

void setSubject(X509 &certificate, const std::string &name)
{
    demand(X509_NAME_add_entry_by_txt(X509_get_subject_name(&certificate),
                                      "CN",
                                      MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.data()),
                                      int(name.size()),
                                      -1,
                                      0)
           == 1);
}

Bytes contentOf(BIO &memory)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(&memory, &start);
    return Bytes(start, start + size);
}

Memory reading(BytesView bytes) { return Memory(BIO_new_mem_buf(bytes.data(), int(bytes.size()))); }

} // namespace

PrivateKey makeP256Key()
{
    PrivateKey key(EVP_EC_gen("P-256"));
    demand(key != nullptr);
    return key;
}

Certificate makeCertificate(
    const CertificateWish &wish, EVP_PKEY &key, X509 *issuer, EVP_PKEY &issuerKey, Entropy &entropy)
{
    Certificate certificate(X509_new());
    X509 &made = *certificate;
    demand(X509_set_version(&made, 2) == 1 && X509_set_pubkey(&made, &key) == 1);
    setSerial(made, entropy);
    setTime(X509_getm_notBefore(&made), wish.from);
    setTime(X509_getm_notAfter(&made), wish.until);
    setSubject(made, wish.subject);
    X509 &above = issuer ? *issuer : made;
    demand(X509_set_issuer_name(&made, X509_get_subject_name(&above)) == 1);
    extendAll(made, above, wish.names);
    demand(X509_sign(&made, &issuerKey, EVP_sha256()) > 0);
    return certificate;
}

Bytes pem(const X509 &certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    demand(PEM_write_bio_X509(memory.get(), &certificate) == 1);
    return contentOf(*memory);
}

Bytes pem(const EVP_PKEY &key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    demand(PEM_write_bio_PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr)
           == 1);
    return contentOf(*memory);
}

Bytes der(const X509 &certificate)
{
    unsigned char *start = nullptr;
    const int size = i2d_X509(&certificate, &start);
    demand(size > 0);
    Bytes bytes(start, start + size);
    OPENSSL_free(start);
    return bytes;
}

Certificate certificateFromPem(BytesView pem)
{
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

PrivateKey keyFromPem(BytesView pem)
{
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    return PrivateKey(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassword, nullptr));
}

Instant endOf(const X509 &certificate)
{
    std::tm end{};
    ASN1_TIME_to_tm(X509_get0_notAfter(&certificate), &end);
    return {std::int64_t(timegm(&end)) * 1000};
}

bool standsFor(X509 &certificate, const std::string &name)
{
    if (isAddress(name))
        return X509_check_ip_asc(&certificate, name.c_str(), 0) == 1;
    return X509_check_host(&certificate, name.data(), name.size(), 0, nullptr) == 1;
}

bool isSignedBy(X509 &certificate, X509 &issuer)
{
    return X509_verify(&certificate, X509_get0_pubkey(&issuer)) == 1;
}

bool belongTogether(X509 &certificate, EVP_PKEY &key)
{
    return X509_check_private_key(&certificate, &key) == 1;
}

} // namespace roundsman
