#include "sync/server/http.h"

namespace roundsman {

HttpResponse sentence(unsigned status, std::string_view words)
{
    HttpResponse response;
    response.status = status;
    const BytesView bytes = bytesOf(words);
    response.body.assign(bytes.begin(), bytes.end());
    return response;
}

HttpResponse notNow(unsigned status, std::string_view words, int seconds)
{
    HttpResponse response = sentence(status, words);
    response.headers.push_back({"Retry-After", std::to_string(seconds)});
    return response;
}

} // namespace roundsman
