#pragma once

#include "sync/server/http.h"

namespace roundsman {

// Why another system's request was not done: RFC 9457, the sentence as `detail`.
struct Problem
{
    unsigned status = 400;
    std::string detail;
};

HttpResponse answerOf(const Problem &problem);

// An answer that is a sentence, as a problem; others as they are.
HttpResponse asProblem(HttpResponse response);

inline bool isApi(std::string_view path) { return path.starts_with("/api/"); }

} // namespace roundsman
