#pragma once

#include "sync/admin/price/price_offer.h"

namespace roundsman::admin {

// A segment or territory by its name, or by its id.
template <typename T>
std::optional<Id> findNamed(const std::vector<T> &rows, const std::string &name)
{
    for (const T &row : rows) {
        if (row.name.toStdString() == name || row.id.text() == name)
            return row.id;
    }
    return std::nullopt;
}

// By number, by name, or by id.
std::optional<Id> findProduct(const std::vector<Product> &products, const std::string &name);

// A list as rows with a header: list, segment, territory, currency, from, until, version, product,
// minimum, price, floor, target. What stands before "product" is the same in every row.
Result<PriceOffer> readRows(const std::string &path, const Market &market);

} // namespace roundsman::admin
