#pragma once

#include "sync/server/caller.h"
#include "sync/server/storage.h"

#include <set>

namespace roundsman {

// Whom somebody answers for, and so may look after: the people of the teams that he manages and of
// the teams below, and those who work now in the territories that he manages and in their parts.
// Not those who manage the same territory beside him, nor administrators, nor himself. An
// administrator answers for everybody else; a person of any other role for nobody.
std::set<Id> peopleOf(StorageView &storage, const Id &person, Role role, Instant now);

} // namespace roundsman
