#pragma once

#include <vector>

namespace roundsman::test {

// One value for each factor, as its index.
using Combination = std::vector<int>;

// Combinations in which every two values of different factors meet at least once, for when all of
// them are too many to look at. `sizes`: how many values each factor has, the largest factors
// first. The same sizes give the same combinations, ordered by the first factor.
std::vector<Combination> pairwise(const std::vector<int> &sizes);

} // namespace roundsman::test
