#include "core/queries/prices.h"

#include "core/store/row.h"

namespace roundsman {

static constexpr auto listsOf = "SELECT id FROM price_list WHERE segment = ?1";
static constexpr auto pricesOf = R"(
    SELECT id FROM price WHERE product = ?1
      AND priceList IN (SELECT id FROM price_list WHERE segment = ?2))";
static constexpr auto promotionsOf = "SELECT id FROM promotion WHERE segment = ?1";

template <typename T, typename... Args>
static void addRows(Database &db, const char *sql, std::vector<T> &rows, const Args &...args)
{
    for (Query query = db.query(sql, args...); query.next();) {
        const Id id = query.get<Id>(0);
        if (const auto row = findRow(db, tableOf<T>, id))
            rows.push_back(fromRecord<T>(id, row->record));
    }
}

PriceBook priceBook(Database &db, const Buyer &buyer, std::span<const Id> products)
{
    PriceBook book;
    for (const Id &segment : buyer.segments) {
        addRows(db, listsOf, book.lists, segment);
        addRows(db, promotionsOf, book.promotions, segment);
        for (const Id &product : products)
            addRows(db, pricesOf, book.prices, product, segment);
    }
    return book;
}

} // namespace roundsman
