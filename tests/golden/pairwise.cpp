#include "tests/golden/pairwise.h"

#include <algorithm>
#include <optional>
#include <set>

namespace roundsman::test {

namespace {

constexpr int open = -1; // a factor whose value is not chosen yet

struct Meeting
{
    int factor = 0; // the lower one of the two
    int value = 0;
    int other = 0;
    int otherValue = 0;

    auto operator<=>(const Meeting &) const = default;
};

Meeting meeting(int a, int valueOfA, int b, int valueOfB)
{
    return a < b ? Meeting{a, valueOfA, b, valueOfB} : Meeting{b, valueOfB, a, valueOfA};
}

std::set<Meeting> allMeetings(const std::vector<int> &sizes)
{
    std::set<Meeting> all;
    const int count = int(sizes.size());
    for (int a = 0; a < count; ++a)
        for (int b = a + 1; b < count; ++b)
            for (int i = 0; i < sizes[std::size_t(a)]; ++i)
                for (int j = 0; j < sizes[std::size_t(b)]; ++j)
                    all.insert({a, i, b, j});
    return all;
}

// The meetings of this value with what is chosen already.
std::vector<Meeting> meetings(const Combination &chosen, int factor, int value)
{
    std::vector<Meeting> found;
    for (int other = 0; other < int(chosen.size()); ++other)
        if (other != factor && chosen[std::size_t(other)] != open)
            found.push_back(meeting(factor, value, other, chosen[std::size_t(other)]));
    return found;
}

// How many of them are still missing.
int gain(const std::vector<Meeting> &would, const std::set<Meeting> &missing)
{
    return int(std::count_if(
        would.begin(), would.end(), [&](const Meeting &met) { return missing.contains(met); }));
}

// The value that brings about most meetings that are still missing; of several the one that was
// used least, so that no value is rare. `uses`: how often each value of the factor was.
int bestValue(const Combination &chosen,
              int factor,
              const std::vector<int> &uses,
              const std::set<Meeting> &missing)
{
    const auto worth = [&](int value) {
        return std::pair(gain(meetings(chosen, factor, value), missing), -uses[std::size_t(value)]);
    };
    int best = 0;
    for (int value = 1; value < int(uses.size()); ++value)
        if (worth(value) > worth(best))
            best = value;
    return best;
}

} // namespace

std::vector<Combination> pairwise(const std::vector<int> &sizes)
{
    std::vector<Combination> rows;
    std::vector<std::vector<int>> uses;
    uses.reserve(sizes.size());
    for (const int size : sizes)
        uses.emplace_back(size, 0);
    std::set<Meeting> missing = allMeetings(sizes);
    while (!missing.empty()) {
        Combination row(sizes.size(), open);
        const Meeting first = *missing.begin();
        row[std::size_t(first.factor)] = first.value;
        row[std::size_t(first.other)] = first.otherValue;
        for (int factor = 0; factor < int(sizes.size()); ++factor) {
            int &value = row[std::size_t(factor)];
            if (value == open)
                value = bestValue(row, factor, uses[std::size_t(factor)], missing);
            ++uses[std::size_t(factor)][std::size_t(value)];
            for (const Meeting &met : meetings(row, factor, value))
                missing.erase(met);
        }
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace roundsman::test
