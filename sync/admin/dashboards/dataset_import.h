#pragma once

#include "sync/admin/dashboards/dataset.h"
#include "sync/server/store_pool.h"

#include <map>

namespace roundsman::admin {

struct DatasetFile
{
    std::string path;
    std::string name;
    std::map<std::string, DatasetColumn::Type> types; // by column, in place of the guess
    std::function<void(std::uint64_t)> progress;      // bytes more of the file have been read
};

// The columns that the file's first rows make likely.
Result<std::vector<DatasetColumn>> guessedColumns(const DatasetFile &file);

// Streams the file into a new version of the dataset, some thousand rows a transaction, so that a
// server beside it writes between them. Nobody sees the version before it is whole; an error leaves
// the one before in place.
Result<Dataset> importDataset(StorePool &pool,
                              const DatasetFile &file,
                              std::vector<DatasetColumn> columns,
                              Ambient ambient);

} // namespace roundsman::admin
