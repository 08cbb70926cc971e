#pragma once

#include "core/domain/user.h"
#include "sync/server/storage.h"

namespace roundsman::admin {

// A user with the names of the territories that he works.
struct Person
{
    User user;
    std::vector<std::string> territories;
};

// Everybody, by name. Throws DbError.
std::vector<Person> people(StorageView &view);

// The user whom a word means: an id, an e-mail address or a whole name, in any case. The error
// says who is there, or who else the word may mean.
Result<User> personBy(StorageView &view, const std::string &word);

// A row of the directory by its id, its name or, where there is one, its code. Throws DbError.
Result<Id> directoryRowBy(StorageView &view, const Table &table, const std::string &word);

} // namespace roundsman::admin
