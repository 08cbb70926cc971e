#pragma once

#include "tests/core/merge_case.h"

namespace roundsman {

// What merge_table.md calls a, b and c under one policy, and how a person's edit looks who saw one
// of them.
struct PolicyCase
{
    const char *name;
    std::uint16_t unit;
    Value a, b, c;
    Value both; // b+c, where the policy can combine them with an a that both saw
    Role role = Role::Rep;

    bool isWords() const { return unit == 3; }
    bool isNumber() const { return unit == 4; }
    bool isCombinable() const { return !isNull(both); }

    // The edit of somebody who saw `seen` and wants to say `said`; nothing seen: he makes the row.
    UnitChange edit(const std::optional<Value> &seen, const Value &said) const
    {
        if (isWords())
            return words({held<std::string>(said)}, {});
        if (isNumber())
            return number(held<std::int64_t>(said));
        return seen ? cells(unit, {{unit, said}}, {{unit, *seen}}) : cells(unit, {{unit, said}});
    }
};

inline const std::vector<PolicyCase> &policyCases()
{
    const auto text = [](const char *word) { return Value(std::string(word)); };
    const auto count = [](std::int64_t number) { return Value(number); };
    static const std::vector<PolicyCase> cases{
        {"lww", 1, text("a"), text("b"), text("c"), {}},
        {"owner, by the authority", 2, text("a"), text("b"), text("c"), {}, Role::Manager},
        {"owner, by another", 2, text("a"), text("b"), text("c"), {}},
        {"set", 3, text("a"), text("b"), text("c"), text("b\nc")},
        {"delta", 4, count(10), count(1), count(2), count(3)},
        {"append", 5, text("a"), text("b"), text("c"), {}},
        {"text3, apart", 6, text("one two"), text("1 two"), text("one 2"), text("1 2")},
        {"text3, overlapping", 6, text("one"), text("two"), text("three"), {}},
        {"state, a step", 7, text("planned"), text("arrived"), text("cancelled"), {}},
        {"state, no step", 7, text("planned"), text("cancelled"), text("arrived"), {}},
        {"strict, stricter", 8, text("given"), text("unknown"), text("withdrawn"), {}},
        {"strict, milder", 8, text("unknown"), text("withdrawn"), text("given"), {}},
        {"person", 9, text("a"), text("b"), text("c"), {}}};
    return cases;
}

// One line of the table: what the other did, what this one had seen, whose edits they are.
struct Pair
{
    std::string other, saw, whose;
};

inline std::vector<Pair> allPairs()
{
    std::vector<Pair> pairs;
    for (const char *other : {"nothing", "set", "same", "removed", "again", "made"}) {
        for (const char *saw : {"saw", "later", "earlier"}) {
            for (const char *whose : {"another", "own"}) {
                const bool isPossible = std::string_view(other) != "made"
                    || std::string_view(saw) != "saw"; // who saw the row does not make it
                if (isPossible)
                    pairs.push_back({other, saw, whose});
            }
        }
    }
    return pairs;
}

// A row as the other left it, and this person's edit of it.
struct Meeting
{
    static constexpr std::int64_t seenRv = 3;
    static constexpr std::uint32_t other = 1, maker = 9;

    Record row;
    Stamps stamps;
    std::int64_t rv = 0;
    bool isRemoved = false;
    Edit edit;
    UnitChange change;

    Meeting(const PolicyCase &policy, const Pair &pair)
    {
        row = blank(table);
        if (pair.other == "made") {
            write(policy.edit({}, policy.b));
        } else {
            row[std::size_t(table.indexOf(policy.unit))] = policy.a;
            stamps = {{0, 1, maker, 1, Hlc{1}}};
            rv = seenRv;
            actAsOther(policy, pair.other);
        }
        describe(policy, pair);
    }

    Merged merged() const { return merge(table, row, stamps, edit, {&change, 1}, rv + 1); }

private:
    void actAsOther(const PolicyCase &policy, const std::string &what)
    {
        isRemoved = what == "removed";
        rv += isRemoved || what == "again" ? 1 : 0;
        if (what == "set" || what == "again")
            write(policy.edit(policy.a, policy.b));
        if (what == "same")
            write(policy.edit(policy.a, policy.c));
    }
    void write(const UnitChange &theirs)
    {
        const Edit by{other, 50, Hlc{100}, Role::Rep, rv};
        ++rv;
        Merged merged = merge(table, row, stamps, by, {&theirs, 1}, rv);
        row = std::move(merged.row);
        stamps = std::move(merged.stamps);
    }
    void describe(const PolicyCase &policy, const Pair &pair)
    {
        const bool isOwn = pair.whose == "own";
        const bool isMaking = pair.other == "made";
        edit = {isOwn ? other : 2U, 60, Hlc{pair.saw == "earlier" ? 20 : 200}, policy.role, 0};
        edit.baseRv = pair.saw == "saw" ? rv : isMaking ? 0 : seenRv;
        const bool knows = pair.saw == "saw" || isOwn;
        const Value &standing = row[std::size_t(table.indexOf(policy.unit))];
        const bool adds = policy.isCombinable() && knows && standing == policy.b && !isMaking;
        const Value &said =
            adds && !policy.isWords() && !policy.isNumber() ? policy.both : policy.c;
        change = isMaking ? policy.edit({}, said) : policy.edit(knows ? standing : policy.a, said);
    }
};

} // namespace roundsman
