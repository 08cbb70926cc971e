#pragma once

#include "sync/admin/dashboards/select.h"
#include "sync/admin/session.h"

namespace roundsman::admin {

// Where a company's datasets stand, and where selects over them and its business run: in the store
// itself, or, where that is PostgreSQL, in a SQLite file beside it. Either way it is SQLite that
// bounds what a select may read and cost (core/db/bounded.h).
class Shelf
{
public:
    // The storage outlives it. The error is a sentence for the operator.
    static Result<std::unique_ptr<Shelf>> open(const Session &session, SqlStorage &storage);

    // Of the datasets; what is noted of the company goes to the storage's own.
    StorePool &pool() { return m_file ? *m_file : m_company; }

    // On PostgreSQL the tables of the business that the select names are copied for it first, into
    // memory; the time limit is of the select alone.
    Result<Selected> select(const Definition &definition);

private:
    Shelf(StorePool &company, std::unique_ptr<StorePool> file) :
        m_company(company),
        m_file(std::move(file))
    { }

    StorePool &m_company;
    std::unique_ptr<StorePool> m_file; // null: they stand in the store
};

// The shelf's file beside a PostgreSQL store, which is made if it is not there. `beside` as in
// StorePlace.
Result<std::unique_ptr<StorePool>> openShelfFile(const std::string &beside);

// The datasets of a store in one file, and no others, are then in the shelf's. Throws DbError.
void copyDatasets(Database &from, Database &shelf);

} // namespace roundsman::admin
