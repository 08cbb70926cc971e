#include "core/store/arrivals.h"

#include "core/queries/dashboards.h"
#include "core/store/records.h"

namespace roundsman {

static constexpr auto notNoted =
    "SELECT id, version, title FROM dashboard d WHERE NOT EXISTS (SELECT 1 FROM receipt r "
    "WHERE r.object = d.id AND r.version = d.version AND r.\"user\" = ?1) ORDER BY id";

Result<bool> noteArrivals(Database &db, Journal &journal, Ambient ambient, const Arrival &arrival)
{
    std::vector<std::tuple<Id, std::int64_t, std::string>> waiting;
    {
        Query rows = db.query(notNoted, arrival.user);
        while (rows.next())
            waiting.emplace_back(
                rows.get<Id>(0), rows.get<std::int64_t>(1), rows.get<std::string>(2));
    }
    bool hasNoted = false;
    for (const auto &[id, version, title] : waiting) {
        if (!isTrusted(db, arrival.user, id))
            continue;
        Receipt receipt;
        receipt.id = Id::make(ambient);
        receipt.object = id;
        receipt.version = version;
        receipt.user = arrival.user;
        receipt.device = arrival.device;
        receipt.deliveredAt = ambient.clock.now();
        SaveGroup group(title);
        group.put(receipt);
        if (const auto saved = saveGroup(db, journal, arrival.role, group); !saved)
            return saved.error();
        hasNoted = true;
    }
    return hasNoted;
}

} // namespace roundsman
