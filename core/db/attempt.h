#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <type_traits>

namespace roundsman {

// What a failure of the database means, in words a person can act on.
Error meaningOf(const DbError &error);

template <typename T>
struct Attempted
{
    using type = Result<T>;
};
template <>
struct Attempted<void>
{
    using type = Result<Done>;
};
template <typename T>
struct Attempted<Result<T>>
{
    using type = Result<T>;
};

// Runs work on a connection. The one place where a DbError becomes an Error.
template <typename Work>
auto attempt(Database &db, const Work &work) ->
    typename Attempted<std::invoke_result_t<Work, Database &>>::type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Database &>>) {
            work(db);
            return Done();
        } else {
            return work(db);
        }
    } catch (const DbError &error) {
        return meaningOf(error);
    }
}

// Opens a connection; the same boundary for the constructor.
Result<std::unique_ptr<Database>>
openDatabase(const std::string &path, Database::Mode mode, const Database::Options &options);

} // namespace roundsman
