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

// Who looks, and from where: which of several that match is meant. core/queries/vantage.h makes it.
struct Vantage
{
    struct Known
    {
        std::int64_t seq = 0;
        std::string words; // of the name, as they are indexed
    };
    struct Door
    {
        double lat = 0, lon = 0; // degrees
    };

    Id me;                    // whose customers come before others'; null: nobody's
    std::vector<Known> known; // who was visited lately or will be soon, the nearest in time first
    std::optional<Door> door; // where the person is or was last
};

// Best first: by field in the order of SearchField; within the names those that begin with what
// was typed, then one's own, those known, those near, then by name; elsewhere those known. A known
// name is there however many others match. At most `limit`, each customer once.
std::vector<CustomerHit>
searchCustomers(Database &db, std::string_view typed, int limit, const Vantage &from = {});

// Any row that matches, customers first.
struct Hit
{
    const Table *table = nullptr;
    Id id;
    SearchField field = SearchField::Name;
};
std::vector<Hit> search(Database &db, std::string_view typed, int limit, const Vantage &from = {});

} // namespace roundsman
