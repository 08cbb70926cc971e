#pragma once

#include <span>

namespace roundsman::sim {

// A bug that was put in on purpose (core/base/planted.h).
struct Bug
{
    const char *name = nullptr;
    const char *words = nullptr;
    bool isQuick = false; // nearly every story shows it
};
std::span<const Bug> bugs();

} // namespace roundsman::sim
