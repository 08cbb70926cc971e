#include "sync/admin/price/price_offer.h"

namespace roundsman::admin {

template <typename T>
static std::vector<T> all(StorageView &view)
{
    std::vector<T> rows;
    for (const Id &id : view.allRows(tableOf<T>)) {
        if (const auto record = view.row(tableOf<T>, id))
            rows.push_back(fromRecord<T>(id, *record));
    }
    return rows;
}

Market Market::of(StorageView &view)
{
    return {all<Segment>(view),
            all<Territory>(view),
            all<Product>(view),
            {all<PriceList>(view), all<Price>(view), all<Promotion>(view)}};
}

template <typename T>
static const T *rowNamed(const std::vector<T> &rows, const Id &id)
{
    for (const T &row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QString Market::nameOf(const Id &row) const
{
    if (const auto *segment = rowNamed(segments, row))
        return segment->name;
    if (const auto *territory = rowNamed(territories, row))
        return territory->name;
    const auto *product = rowNamed(products, row);
    return product ? product->name : QString();
}

QString Market::placeOf(const PriceList &list) const
{
    const QString segment = nameOf(list.segment);
    return list.territory.isNull() ? segment
                                   : segment + QStringLiteral(" in ") + nameOf(list.territory);
}

} // namespace roundsman::admin
