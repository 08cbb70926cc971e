#pragma once

#include "sync/admin/import/import.h"
#include "sync/server/publisher.h"

namespace roundsman::mapping {

// Puts planned rows into a company's store, or only says what that would do.
//
// What the field has changed since the row came is not undone by a repeated import: a merge unit
// that a device wrote last keeps its cells, unless the centre owns them. A row that was removed
// stays removed.
class StoreSink : public RowSink
{
public:
    // Without a publisher nothing is written. Both outlive the sink.
    StoreSink(StorageView &view, Publisher *publisher) : m_view(view), m_publisher(publisher) { }

    Result<Outcome> take(const PlannedRow &row) override;
    bool isThere(const Table &table, const Id &id) override { return m_view.isThere(table, id); }

private:
    StorageView &m_view;
    Publisher *m_publisher;
};

} // namespace roundsman::mapping
