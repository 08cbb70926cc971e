#pragma once

#include "core/schema/scope.h"
#include "sync/server/storage.h"

#include <map>
#include <mutex>
#include <set>

namespace roundsman {

// Which segments have customers in a territory. Remembered, and brought up to date by what has
// changed there since, if any customer's segments or territory have. Thread-safe.
class Segments
{
public:
    // The name of the setting that the Publisher changes whenever they do.
    static constexpr std::string_view setting = "segments_changed";

    std::set<Id> in(StorageView &storage, const Id &territory);

private:
    struct Known
    {
        Bytes changed;        // the setting
        std::int64_t seq = 0; // of the territory's scope
        std::set<Id> segments;
    };

    static bool catchUp(StorageView &storage, const StoredScope &scope, Known &known);

    std::mutex m_mutex;
    std::map<Id, Known> m_known;
};

// What a person may hold on a device, and write into, at one moment.
class Grants
{
public:
    // From the person's row, team, and memberships of territories as they are now.
    static Grants of(StorageView &storage, Segments &segments, const Id &user, Instant now);

    Role role() const { return m_role; }
    // In the order in which a device should get them: what is small and needed first.
    const std::vector<std::string> &scopes() const { return m_scopes; }
    // Does this person hold that place, whichever of its fields are seen?
    bool holds(std::string_view scope) const;
    bool holdsAny(std::span<const std::string> scopes) const;
    // The same with more places to write into; a device does not get more for it.
    Grants with(std::span<const std::string> scopes) const;

private:
    void add(std::string scope);

    Role m_role = Role::Rep;
    std::vector<std::string> m_scopes;
    std::set<std::string, std::less<>> m_places; // names without the visibility class
};

} // namespace roundsman
