#include "core/domain/conflict.h"
#include "core/schema/unit_document.h"
#include "core/schema/value_cbor.h"
#include "tests/fuzz/rows.h"

using namespace roundsman;

// A conflict row: its documents, put over a row of any table, and cells of columns that this
// program does not know.
ROUNDSMAN_FUZZ(data, size)
{
    if (size == 0)
        return 0;
    const auto tables = catalog();
    const Table &table = *tables[data[0] % tables.size()];
    const BytesView bytes = fuzz::input(data, size).subspan(1);
    const Record record = withDocument(table, blank(table), toQString(textOf(bytes)));
    fuzz::expect(record.size() == table.columns.size());
    validate(table, record);
    for (std::size_t i = 0; i < record.size(); ++i)
        fuzz::expect(isNull(record[i])
                     || record[i].index() == std::size_t(table.columns[i].type()));
    canonical(table, record, Role::Manager, bytes);
    try {
        CborReader reader(bytes);
        while (!reader.atEnd())
            readValue(reader);
    } catch (const CborError &) { }
    return 0;
}
