#include "sync/admin/price/price_rows.h"

#include "core/base/text.h"
#include "sync/admin/import/convert.h"
#include "sync/admin/import/csv_file.h"
#include "sync/admin/import/decimal.h"
#include "sync/admin/import/moment.h"

#include <map>

namespace roundsman::admin {

namespace {

struct Wrong
{
    std::string reason;
};

using Cells = std::map<std::string, std::string>;

std::string cell(const Cells &cells, const char *name)
{
    const auto found = cells.find(name);
    return found == cells.end() ? std::string() : found->second;
}

std::optional<std::int64_t> number(const Cells &cells, const char *name, int digits)
{
    const std::string text = cell(cells, name);
    if (text.empty())
        return std::nullopt;
    const auto decimal = mapping::Decimal::parse(text);
    const auto units = decimal ? decimal->scaled(digits) : std::nullopt;
    if (!units || *units < 0)
        throw Wrong{std::string(name) + " \"" + text + "\" is no such number."};
    return units;
}

std::optional<Instant> moment(const Cells &cells, const char *name)
{
    const std::string text = cell(cells, name);
    if (text.empty())
        return std::nullopt;
    const auto at = mapping::parseMoment(text, {});
    if (!at)
        throw Wrong{std::string(name) + " \"" + text + "\" is no date; write 2026-03-31."};
    return at;
}

Id found(const std::optional<Id> &id, const char *what, const std::string &name)
{
    if (!id)
        throw Wrong{"There is no " + std::string(what) + " \"" + name + "\"."};
    return *id;
}

void readHead(const Cells &cells, const Market &market, PriceOffer &offer)
{
    PriceList &list = offer.list;
    list.name = toQString(cell(cells, "list"));
    list.currency = toQString(cell(cells, "currency"));
    if (list.name.isEmpty() || list.currency.isEmpty())
        throw Wrong{"The first row needs a list and a currency."};
    const std::string segment = cell(cells, "segment");
    const std::string territory = cell(cells, "territory");
    list.segment = found(findNamed(market.segments, segment), "segment", segment);
    if (!territory.empty())
        list.territory = found(findNamed(market.territories, territory), "territory", territory);
    list.validFrom = moment(cells, "from");
    list.validUntil = moment(cells, "until");
    if (const auto version = number(cells, "version", 0)) {
        list.version = *version;
        offer.namesVersion = true;
    }
}

Price price(const Cells &cells, const Market &market, int digits)
{
    const std::string name = cell(cells, "product");
    const auto money = [&](const char *word) {
        const auto minor = number(cells, word, digits);
        return minor ? std::optional(Money{*minor}) : std::nullopt;
    };
    Price made;
    made.product = found(findProduct(market.products, name), "product", name);
    made.minimumQuantity = {number(cells, "minimum", 3).value_or(0)};
    const auto each = money("price");
    if (!each)
        throw Wrong{"The price is missing."};
    made.unitPrice = *each;
    made.floor = money("floor");
    made.target = money("target");
    return made;
}

bool isOtherHead(const Cells &first, const Cells &row)
{
    for (const char *word :
         {"list", "segment", "territory", "currency", "from", "until", "version"}) {
        if (cell(first, word) != cell(row, word))
            return true;
    }
    return false;
}

} // namespace

std::optional<Id> findProduct(const std::vector<Product> &products, const std::string &name)
{
    for (const Product &product : products) {
        if (!name.empty() && product.sku.toStdString() == name)
            return product.id;
    }
    return findNamed(products, name);
}

Result<PriceOffer> readRows(const std::string &path, const Market &market)
{
    PriceOffer offer;
    std::vector<std::string> header;
    Cells first;
    std::string wrong;
    const auto take = [&](const mapping::CsvRow &row) {
        Cells cells;
        for (std::size_t i = 0; i < std::min(header.size(), row.cells.size()); ++i)
            cells[header[i]] = row.cells[i];
        try {
            if (first.empty()) {
                readHead(cells, market, offer);
                first = cells;
            } else if (isOtherHead(first, cells)) {
                throw Wrong{"This row is of another list; one file holds one list."};
            }
            offer.prices.push_back(
                price(cells, market, mapping::minorDigits(toUtf8(offer.list.currency))));
            return true;
        } catch (const Wrong &why) {
            wrong = path + ':' + std::to_string(row.line) + ": " + why.reason;
            return false;
        }
    };
    const auto columns = [&](std::span<const std::string> names) -> Result<Done> {
        header.assign(names.begin(), names.end());
        return Done();
    };
    const auto done = mapping::readCsv(path, {}, {columns, take, [](std::uint64_t) {}});
    if (!done)
        return done.error();
    if (!wrong.empty())
        return Error{Error::Code::Invalid, wrong};
    if (first.empty())
        return Error{Error::Code::Invalid, path + " holds no prices."};
    return offer;
}

} // namespace roundsman::admin
