#pragma once

#include "core/domain/catalog.h"
#include "sync/server/grants.h"
#include "sync/server/publisher.h"

namespace roundsman {

// Work that a person wrote before the device could know that it was no longer his: a territory was
// taken from him, or a row moved out of one (sync.md §3.9). What the device knew is told by the
// positions at which it stands. Lives within one transaction.
class LateWork
{
public:
    LateWork(StorageTransaction &storage,
             Publisher &publisher,
             const Grants &grants,
             const Id &user,
             std::span<const ScopePosition> cut,
             Instant now) :
        m_storage(storage),
        m_publisher(publisher),
        m_grants(grants),
        m_user(user),
        m_cut(cut),
        m_now(now)
    { }

    // Whether what was lost longer ago than the grace of 14 days counts as well.
    enum class Within { Grace, AnyTime };
    // The person's grants with what was his at the device's cut, as far as the group needs it.
    // Nothing: the group has nothing to do with such.
    std::optional<Grants> grantsFor(const OperationGroup &group, Within within = Within::Grace);
    // Of the latest grantsFor(): a row moved away; else a territory was taken.
    bool isMoved() const { return m_isMoved; }

    // The person's grants, and wherever the group's rows stand: for what somebody has looked at and
    // let in.
    static Grants wherever(Publisher &publisher, const Grants &grants, const OperationGroup &group);

    // Shows every row that a group writes or points at, in its order.
    template <typename Visit>
    static void visitRows(const OperationGroup &group, const Visit &visit);

    // Is this what was done in the field, which happened whoever has the customer now?
    static bool isFieldWork(const OperationGroup &group);

private:
    struct Since
    {
        StoredScope scope;
        std::int64_t seq = 0;
    };

    std::int64_t graceBegins(const std::string &scope);
    std::optional<Since> unseenIn(const ScopePosition &position);
    bool hasLost(Instant until, const OperationGroup &group) const;
    void addLostTerritories(const OperationGroup &group);
    void addTerritory(const Id &territory, bool isManager);
    void addMoved(const Table &table, const Id &row);

    StorageTransaction &m_storage;
    Publisher &m_publisher;
    const Grants &m_grants;
    const Id m_user;
    std::span<const ScopePosition> m_cut;
    const Instant m_now;
    std::vector<std::string> m_more; // scopes beside those of the grants
    Within m_within = Within::Grace;
    bool m_isMoved = false;
};

template <typename Visit>
void LateWork::visitRows(const OperationGroup &group, const Visit &visit)
{
    for (const Operation &operation : group.operations) {
        const Table *table = findTable(operation.table);
        if (!table)
            continue;
        visit(*table, operation.row);
        for (const UnitChange &change : operation.units) {
            for (const Cell &cell : change.cells) {
                const Column *column = table->find(cell.column);
                const Table *other =
                    column && column->references ? findTable(column->references) : nullptr;
                if (other)
                    visit(*other, Codec<Id>::unpack(cell.value));
            }
        }
    }
}

} // namespace roundsman
