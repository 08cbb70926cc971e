#pragma once

#include "core/domain/catalog.h"
#include "core/schema/content.h"
#include "core/schema/validate.h"
#include "sync/protocol/exchange.h"
#include "tests/fuzz/fuzz_input.h"

namespace roundsman::fuzz {

// Reads every cell of a block that its decoder has let through, as a device does.
inline void readRows(const RowBlock &block)
{
    const Table *table = findTable(block.table);
    const std::size_t rows = block.rowsWithCells();
    std::vector<Record> records(rows, table ? blank(*table) : Record());
    for (const PackedColumn &column : block.columns) {
        const int place = table ? table->indexOf(column.column) : -1;
        ColumnReader reader(column);
        for (std::size_t i = 0; i < rows; ++i) {
            const ValueView cell = reader.next();
            if (place >= 0)
                records[i][std::size_t(place)] = owned(cell);
        }
    }
    for (const Record &record : records) {
        if (!table)
            continue;
        const Bytes content = canonical(*table, record, Role::Rep);
        checksumOf(*table, Id(), 1, content);
        expect(validate(*table, record) || !validate(*table, record).error().message.empty());
    }
}

inline void readRows(const Page &page)
{
    for (const RowBlock &block : page.blocks)
        readRows(block);
}

} // namespace roundsman::fuzz
