#pragma once

namespace roundsman::sim {

// What a visit's purpose begins with when the server breaks down at it.
inline constexpr char poisonMark = '!';

// From now on every connection of this process knows the SQL function breakdown(): its program
// stops there and then. After the VFS of the simulation is registered.
void teachBreakdown();

// A server's store breaks down when such a visit is written into it.
inline constexpr const char *poisonTrigger =
    "CREATE TRIGGER poison BEFORE INSERT ON visit WHEN substr(NEW.purpose, 1, 1) = '!' "
    "BEGIN SELECT breakdown(); END";

} // namespace roundsman::sim
