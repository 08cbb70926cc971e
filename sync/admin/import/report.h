#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace roundsman::mapping {

enum class Outcome { New, Changed, Unchanged };

// What an import did, or would do.
struct Report
{
    struct Entity
    {
        std::string name;
        std::int64_t added = 0;
        std::int64_t changed = 0;
        std::int64_t unchanged = 0;
        std::int64_t refused = 0;
    };
    struct Refused
    {
        std::string file;
        int line = 0; // 0: no line of a file made it
        std::string entity;
        std::string why;
    };

    static constexpr std::size_t mostKept = 10'000;

    std::vector<Entity> entities;
    std::vector<Refused> refusals; // the first mostKept
    std::int64_t refused = 0;
    bool isDangling = false; // a row that was taken refers to one that was refused

    Entity &of(const std::string &entity);
    void count(const std::string &entity, Outcome outcome);
    void refuse(Refused refusal);
};

std::string text(const Report &report); // for a person, a line each
std::string json(const Report &report); // an object a line

} // namespace roundsman::mapping
