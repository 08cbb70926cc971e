#pragma once

#include "core/domain/pricing.h"
#include "core/domain/product.h"
#include "core/domain/segment.h"
#include "core/domain/territory.h"
#include "sync/server/storage.h"

namespace roundsman::admin {

// What a price file asks to publish, with every name found in the store.
struct PriceOffer
{
    PriceList list;
    std::vector<Price> prices;
    std::vector<Promotion> promotions;
    bool namesVersion = false; // the file does; else the next one is taken
};

// The company's names, and what is published already.
struct Market
{
    std::vector<Segment> segments;
    std::vector<Territory> territories;
    std::vector<Product> products;
    PriceBook book;

    static Market of(StorageView &view);
    QString nameOf(const Id &row) const;          // of a segment, territory or product
    QString placeOf(const PriceList &list) const; // "Hotels", "Hotels in North"
};

// Reads a price file (sync/admin/price/README.md): YAML, or CSV where its name ends so.
// Error::Invalid: with file and line, what is wrong there.
Result<PriceOffer> readOffer(const std::string &path, const Market &market);

} // namespace roundsman::admin
