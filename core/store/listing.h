#pragma once

#include "core/schema/value.h"

#include <vector>

namespace roundsman {

// A list screen as two statements: `order` finds the rowids once per refresh, `rows` fetches the
// cells of the few rows on screen, given their rowids as a JSON array in ?1. The cells' names are
// the delegate's required properties; 16-byte blobs arrive there as the id's text.
struct Listing
{
    std::vector<std::string> tables; // a change of any of these makes the list look again
    std::string order;
    std::string rows;
    std::vector<Value> args;    // for `order`
    std::vector<Value> rowArgs; // for `rows`, from ?2 on
};

} // namespace roundsman
