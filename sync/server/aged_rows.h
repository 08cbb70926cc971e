#pragma once

#include "sync/server/retention_rules.h"
#include "sync/server/sql_reading.h"

#include <set>

namespace roundsman {

// Which rows a rule of retention takes. Lives within one transaction; throws DbError.
class AgedRows
{
public:
    AgedRows(Database &db, StorageView &view);

    struct Row
    {
        Id id;
        std::vector<RowName> parts; // what goes with it
        bool stays = false;         // for something is left to do on it
    };
    // Those that are old enough, by rising id after `after` (null: from the first), so many at
    // most.
    std::vector<Row>
    next(const RetentionRule &rule, Instant now, const Id &after, std::int64_t limit);

private:
    Row looked(const AgedEntity &entity, const Id &id);
    void addParts(const AgedEntity &entity, const Id &id, std::vector<RowName> &parts);
    bool isBusy(const Id &id);
    bool isOfOpenWork(const AgedEntity &entity, const Id &id);
    bool isNamed(const AgedEntity &entity, const Id &id);

    Database &m_db;
    StorageView &m_view;
    std::set<Id> m_setAside; // rows that changes name which somebody is to decide on
};

} // namespace roundsman
