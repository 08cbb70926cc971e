#pragma once

#include "sync/server/api/problem.h"
#include "sync/server/api/rows.h"
#include "sync/server/publisher.h"

namespace roundsman {

// What another system wants a row to be.
struct ApiWrite
{
    const OpenEntity &entity;
    Id id;
    bool mayMake = false;   // PUT, POST; PATCH takes a row that is there
    QJsonObject fields;     // those that it names; the others stay
    std::string ifMatch;    // header If-Match
    bool isNewOnly = false; // If-None-Match: *
};

struct ApiWritten
{
    ApiRow row;
    bool isNew = false;
    bool isChange = false; // something stands otherwise now; true for a new row
};

// Writes one row, by the rules of the registry and through the publisher, so that devices hear of
// it; finish() is the caller's. A Problem has written nothing. What somebody wrote on a device and
// the other system replaces is kept in the history.
class ApiWriter
{
public:
    ApiWriter(StorageTransaction &storage, Publisher &publisher, Instant now) :
        m_storage(storage),
        m_publisher(publisher),
        m_now(now)
    { }

    std::variant<ApiWritten, Problem> write(const ApiWrite &wanted);

private:
    std::optional<Problem> refusedAsItStands(const ApiWrite &wanted, const RowVersion &version);
    std::optional<Problem> fill(const ApiWrite &wanted, const RowVersion &version, Record &record);
    std::optional<Problem>
    refusedChange(const ApiWrite &wanted, const Record &before, const Record &after);
    std::optional<Problem> refusedReferences(const Table &table, const Record &record);
    void keepReplaced(const ApiWrite &wanted,
                      const Stamps &stamps,
                      const Record &before,
                      const Record &after);

    StorageTransaction &m_storage;
    Publisher &m_publisher;
    Instant m_now;
};

} // namespace roundsman
