#pragma once

#include "core/schema/value.h"

#include <memory>
#include <string>

namespace roundsman {

// A statement of another engine than SQLite, as Query drives it.
class SqlEngineQuery
{
public:
    virtual ~SqlEngineQuery() = default;

    virtual bool next() = 0;
    virtual int columns() const = 0;
    virtual const char *columnName(int column) const = 0;
    virtual ValueView view(int column) const = 0; // holds until the next step
    virtual void bind(int index, const ValueView &value) = 0;
    // For statements that give no rows. An engine may put them off; what fails is thrown by a later
    // statement of the same transaction, its end or the end of its part at the latest.
    virtual void run() = 0;
};

// Another engine than SQLite under a Database: the same statements, ?1 … for what is bound, the
// same values. What it refuses is a DbError with the code that SQLite has for it.
class SqlEngine
{
public:
    virtual ~SqlEngine() = default;

    virtual std::unique_ptr<SqlEngineQuery> start(const std::string &sql) = 0;
    virtual void script(const std::string &sql) = 0;
    virtual std::int64_t changes() = 0; // rows the last statement touched
    virtual bool inTransaction() const = 0;
    virtual void rollback() noexcept = 0;
    virtual void undoPart() noexcept = 0; // what was written since SAVEPOINT part
};

} // namespace roundsman
