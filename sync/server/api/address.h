#pragma once

#include "sync/server/api/problem.h"
#include "sync/server/api/rows.h"

#include <map>

namespace roundsman {

// What a request's address names: an entity, and one row of it or none.
//
//     /api/v1/customers?limit=100           the rows
//     /api/v1/customers/0193…               one, by its id
//     /api/v1/customers/by/erp/C-1017       one, by the key that it has in the system "erp"
struct ApiAddress
{
    const OpenEntity *entity = nullptr;
    std::optional<Id> row;
    std::map<std::string, std::string> query;
};

inline constexpr std::string_view apiRoot = "/api/v1/";

std::variant<ApiAddress, Problem> addressOf(std::string_view target);
std::variant<Listing, Problem> listingOf(const ApiAddress &address);

} // namespace roundsman
