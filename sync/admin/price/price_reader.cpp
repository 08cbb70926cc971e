#include "core/base/files.h"
#include "core/base/text.h"
#include "sync/admin/import/convert.h"
#include "sync/admin/import/decimal.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/import/yaml.h"
#include "sync/admin/price/price_offer.h"
#include "sync/admin/price/price_rows.h"

#include <algorithm>

namespace roundsman::admin {

using mapping::MapError;

namespace {

constexpr std::size_t largestFile = 64 << 20;

class Reader
{
public:
    explicit Reader(const Market &market) : m_market(market) { }

    PriceOffer read(const YAML::Node &file)
    {
        mapping::expectWords(file,
                             "a price file",
                             {"list",
                              "segment",
                              "territory",
                              "currency",
                              "from",
                              "until",
                              "version",
                              "prices",
                              "promotions"});
        readHead(file);
        for (const YAML::Node &each : listIn(file, "prices"))
            m_offer.prices.push_back(price(each));
        for (const YAML::Node &each : listIn(file, "promotions"))
            m_offer.promotions.push_back(promotion(each));
        return m_offer;
    }

private:
    static YAML::Node listIn(const YAML::Node &node, const char *word)
    {
        const YAML::Node list = node[word];
        if (list && !list.IsSequence())
            throw MapError(mapping::lineOf(list), std::string(word) + " must be a list.");
        return list;
    }
    static std::string required(const YAML::Node &node, const char *word)
    {
        if (!node[word])
            throw MapError(mapping::lineOf(node), "\"" + std::string(word) + "\" is missing.");
        return mapping::wordIn(node[word], word);
    }
    void readHead(const YAML::Node &file)
    {
        PriceList &list = m_offer.list;
        list.name = toQString(required(file, "list"));
        list.currency = toQString(required(file, "currency"));
        list.segment =
            names(m_market.segments, file["segment"], "segment", required(file, "segment"));
        if (file["territory"])
            list.territory = names(
                m_market.territories, file["territory"], "territory", required(file, "territory"));
        list.validFrom = moment(file, "from");
        list.validUntil = moment(file, "until");
        if (file["version"]) {
            list.version = mapping::numberIn(file["version"], "version", 1, 1'000'000'000);
            m_offer.namesVersion = true;
        }
    }

    template <typename T>
    static Id names(const std::vector<T> &rows,
                    const YAML::Node &at,
                    const char *what,
                    const std::string &name)
    {
        const auto id = findNamed(rows, name);
        if (!id)
            throw MapError(mapping::lineOf(at),
                           "There is no " + std::string(what) + " \"" + name + "\".");
        return *id;
    }
    Id product(const YAML::Node &node) const
    {
        const std::string name = mapping::wordIn(node, "product");
        const auto id = findProduct(m_market.products, name);
        if (!id)
            throw MapError(mapping::lineOf(node), "There is no product \"" + name + "\".");
        return *id;
    }
    static std::optional<Instant> moment(const YAML::Node &node, const char *word)
    {
        if (!node[word])
            return std::nullopt;
        const std::string text = mapping::wordIn(node[word], word);
        const auto at = mapping::parseMoment(text, {});
        if (!at)
            throw MapError(mapping::lineOf(node[word]),
                           "\"" + text + "\" is no date; write 2026-03-31.");
        return at;
    }
    static std::int64_t scaled(const YAML::Node &node, const char *word, int digits)
    {
        const std::string text = mapping::wordIn(node[word], word);
        const auto number = mapping::Decimal::parse(text);
        const auto units = number ? number->scaled(digits) : std::nullopt;
        if (!units || *units < 0)
            throw MapError(mapping::lineOf(node[word]), "\"" + text + "\" is no such number.");
        return *units;
    }
    int digits() const { return mapping::minorDigits(toUtf8(m_offer.list.currency)); }
    std::optional<Money> money(const YAML::Node &node, const char *word) const
    {
        return node[word] ? std::optional(Money{scaled(node, word, digits())}) : std::nullopt;
    }

    Price price(const YAML::Node &node) const
    {
        mapping::expectWords(node, "a price", {"product", "price", "floor", "target", "minimum"});
        required(node, "product");
        required(node, "price");
        Price made;
        made.product = product(node["product"]);
        made.unitPrice = *money(node, "price");
        made.floor = money(node, "floor");
        made.target = money(node, "target");
        if (node["minimum"])
            made.minimumQuantity = {scaled(node, "minimum", 3)};
        return made;
    }
    Promotion promotion(const YAML::Node &node) const
    {
        mapping::expectWords(
            node,
            "a promotion",
            {"name", "kind", "value", "products", "minimum", "from", "until", "stackable"});
        Promotion made;
        made.name = toQString(required(node, "name"));
        made.kind = toQString(required(node, "kind"));
        if (std::ranges::find(promotionKindWords, toUtf8(made.kind))
            == std::end(promotionKindWords))
            throw MapError(mapping::lineOf(node["kind"]),
                           "A promotion's kind is percent, amount or free.");
        required(node, "value");
        const int places = made.kind == u"percent" ? 2 : made.kind == u"amount" ? digits() : 0;
        made.value = scaled(node, "value", places);
        if (node["products"]) {
            for (const YAML::Node &each : listIn(node, "products"))
                made.products += toQString(product(each).text());
        }
        if (node["minimum"])
            made.minimumQuantity = {scaled(node, "minimum", 3)};
        if (made.kind == u"free" && made.minimumQuantity == Quantity())
            throw MapError(mapping::lineOf(node),
                           "A promotion with free pieces says of how many, as \"minimum\".");
        made.validFrom = moment(node, "from");
        made.validUntil = moment(node, "until");
        made.stackable = node["stackable"] && mapping::truthIn(node["stackable"], "stackable");
        made.currency = m_offer.list.currency;
        return made;
    }

    const Market &m_market;
    PriceOffer m_offer;
};

} // namespace

Result<PriceOffer> readOffer(const std::string &path, const Market &market)
{
    if (path.ends_with(".csv"))
        return readRows(path, market);
    const auto bytes = readWhole(path, largestFile);
    if (!bytes)
        return bytes.error();
    try {
        return Reader(market).read(YAML::Load(std::string(textOf(*bytes))));
    } catch (const MapError &error) {
        return Error{Error::Code::Invalid,
                     path + ':' + std::to_string(error.line()) + ": " + error.what()};
    } catch (const YAML::Exception &error) {
        return Error{Error::Code::Invalid,
                     path + ':' + std::to_string(error.mark.line + 1) + ": " + error.msg + '.'};
    }
}

} // namespace roundsman::admin
