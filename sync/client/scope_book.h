#pragma once

#include "core/schema/content.h"
#include "core/store/bookkeeping.h"
#include "sync/protocol/exchange.h"

#include <map>

namespace roundsman {

// How far a scope's repair is, in sync_scope.repair. The numbers are stored.
enum class RepairStep {
    None = 0,
    Sums = 1, // the next request has its sums
    Rows = 2, // it is known which rows are missing (repair_row); they are asked for
};

// A scope that this device holds: its position and the sum of its rows.
struct HeldScope
{
    std::int64_t number = 0;
    std::string name;
    std::int64_t epoch = 0;
    std::int64_t cursor = 0; // what is published
    std::int64_t staged = 0; // what was received, and will be asked for from
    std::int64_t rows = 0;
    Checksum sum;
    std::int64_t headRows = 0;
    Checksum headSum;
    ScopeState state = ScopeState::Loading;
    RepairStep repair = RepairStep::None;
    std::int64_t repairs = 0; // in a row, without success
    Role reader = Role::Rep;  // whose view of a row its checksum is made of

    bool isAtHead() const { return rows == headRows && sum == headSum; }
};

// All scopes of the device, read at the start of a transaction and written at its end.
class ScopeBook
{
public:
    explicit ScopeBook(Database &db);

    HeldScope &hold(const std::string &name); // makes it if it is new
    HeldScope *find(std::string_view name);   // null: the device does not hold it
    HeldScope &at(std::int64_t number) { return m_scopes.at(number); }
    std::map<std::int64_t, HeldScope> &all() { return m_scopes; }
    void drop(std::int64_t number);
    void save() const;

private:
    Database &m_db;
    std::map<std::int64_t, HeldScope> m_scopes;
};

} // namespace roundsman
