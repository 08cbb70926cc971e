#pragma once

#include "core/base/bytes.h"

namespace roundsman {

// A request as the routes see it. The head comes first; the body is there once it has been read.
struct HttpRequest
{
    std::string method;
    std::string target; // path and query
    std::string authorization;
    std::string proof; // header "DPoP"
    std::string range;
    std::string ifNoneMatch;
    std::string ifMatch;
    std::string idempotencyKey;
    std::string uploadLength;
    std::string uploadMetadata;
    std::string uploadOffset;
    std::string uploadChecksum;
    std::string contentType;
    std::string tus;       // header "Tus-Resumable"
    std::string blobProof; // header "Roundsman-Proof"
    std::string priority;  // RFC 9218
    std::string peer;      // the other end's address
    bool hasBody = false;
    Bytes body;

    std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
};

struct HttpHeader
{
    std::string name;
    std::string value;
};

struct HttpResponse
{
    unsigned status = 200;
    std::string contentType = "text/plain; charset=utf-8";
    Bytes body;
    std::vector<HttpHeader> headers;
};

// An answer that is a sentence.
HttpResponse sentence(unsigned status, std::string_view words);
// "Not now": nothing has happened, and asking again after this time is fine.
HttpResponse notNow(unsigned status, std::string_view words, int seconds);

} // namespace roundsman
