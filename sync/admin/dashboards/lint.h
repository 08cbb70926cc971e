#pragma once

#include "sync/admin/dashboards/compose.h"

namespace roundsman::admin {

// What is wrong with a dashboard, in a sentence that begins with where. An error cannot be
// published; a warning with a reason.
struct Remark
{
    bool isError = false;
    std::string sentence;
};

// What stands on people's devices beside it.
struct LiveBoard
{
    QString code;
    Board board;
};

std::vector<Remark> lint(const Definition &definition,
                         const Composed &composed,
                         std::span<const LiveBoard> others,
                         Instant now);

bool hasErrors(std::span<const Remark> findings);

} // namespace roundsman::admin
