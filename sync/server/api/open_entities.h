#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// One entity as other systems reach it, at /api/v1/<path>.
struct OpenEntity
{
    std::string_view path;
    const Table *table = nullptr;
    bool isWritable = false;
    std::string_view fixed{}; // a column that only our own programs write; empty: none
    std::string_view what;    // in words, for the description
};

// The one table of what is open. A new entity is one line there; routes, checks and the description
// follow from it and the registry.
std::span<const OpenEntity> openEntities();

const OpenEntity *findOpen(std::string_view path); // nullptr: not open

inline bool mayChange(const OpenEntity &entity, const Column &column)
{
    return entity.isWritable && column.name != entity.fixed;
}

} // namespace roundsman
