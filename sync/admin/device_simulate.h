#pragma once

#include "sync/admin/session.h"

namespace roundsman::admin {

// "device simulate": what somebody's device holds once it has synced.
struct Simulated
{
    std::string who;    // a device's number, or a person
    std::string entity; // empty: all
    bool json = false;
};
Result<Done> simulate(const Simulated &asked, const Session &session);

} // namespace roundsman::admin
