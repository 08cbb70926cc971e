#pragma once

#include "core/store/search_index.h"

namespace roundsman {

// What was typed, as FTS5 understands it: every word a prefix, any word of several in any order.
// Empty: nothing in it can be searched for. `field`: only there.
std::string searchExpression(std::string_view typed, std::optional<SearchField> field = {});

// A customer that matches, by rowid, and in which field: in its own, or in a contact's (People).
struct CustomerHit
{
    std::int64_t seq = 0;
    SearchField field = SearchField::Name;

    friend bool operator==(const CustomerHit &, const CustomerHit &) = default;
};

// Best first: by field in the order of SearchField; within the names those that begin with what
// was typed, then `me`'s own, then by name. At most `limit`, each customer once.
std::vector<CustomerHit>
searchCustomers(Database &db, std::string_view typed, int limit, const Id &me = {});

// Any row that matches, customers first.
struct Hit
{
    const Table *table = nullptr;
    Id id;
    SearchField field = SearchField::Name;
};
std::vector<Hit> search(Database &db, std::string_view typed, int limit, const Id &me = {});

} // namespace roundsman
