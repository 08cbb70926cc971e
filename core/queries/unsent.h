#pragma once

#include <string>

namespace roundsman {

// SQL for what a row's unsent work makes of its mark: 'you' (set aside), 'sending', 'phone', ''.
// `id` is the column that holds the row's id: "v.id".
std::string unsentMark(const std::string &id);

// SQL that gives (customer, state) once for every customer with unsent work in or around its row:
// itself, contacts, visits, orders, tasks, feedback, sightings. Looks at the newest few hundred.
const char *customersWithUnsentWork();

} // namespace roundsman
