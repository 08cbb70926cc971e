#include "sync/admin/command.h"

#include "core/base/text.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/price/price_lint.h"
#include "sync/admin/price/price_publish.h"
#include "sync/admin/print.h"
#include "sync/server/quote_desk.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string file;
    std::string despite;
    int spread = LintLimits().spread;
    bool isDryRun = false;
    bool json = false;
    int days = QuoteDesk::graceDays;
};

Result<Done> verdictOn(const std::vector<std::string> &said, const Asked &asked)
{
    if (said.empty() || !asked.despite.empty() || asked.isDryRun)
        return Done();
    return Error{Error::Code::Invalid,
                 "Nothing was published. Correct the file, or say with --despite why it may be "
                 "published as it is."};
}

Result<Done> work(const Asked &asked, const Session &session, StorageView &view, Publisher *to)
{
    const Market market = Market::of(view);
    auto offer = readOffer(asked.file, market);
    if (!offer)
        return offer.error();
    const Instant now = session.ambient.clock.now();
    if (auto prepared = prepare(*offer, market, now); !prepared)
        return prepared;
    const auto said = lint(*offer, market, {asked.spread, now});
    for (const std::string &sentence : said)
        session.out << sentence << '\n';
    if (auto verdict = verdictOn(said, asked); !verdict)
        return verdict;
    const std::string what = '"' + toUtf8(offer->list.name) + "\", version "
        + std::to_string(offer->list.version) + ", for " + toUtf8(market.placeOf(offer->list))
        + ": prices " + std::to_string(offer->prices.size()) + ", promotions "
        + std::to_string(offer->promotions.size()) + ".\n";
    if (!to) {
        session.out << "Would publish " << what << "Nothing was written: this was a dry run.\n";
        return Done();
    }
    if (auto done = publish(*offer, market, said.empty() ? std::string() : asked.despite, *to);
        !done)
        return done;
    to->finish();
    session.out << "Published " << what;
    return Done();
}

Result<Done> publishFile(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    if (asked.isDryRun)
        return (*storage)->read(
            [&](StorageView &view) { return work(asked, session, view, nullptr); });
    return (*storage)->write([&](StorageTransaction &transaction) {
        Publisher publisher(transaction, session.ambient.clock.now());
        return work(asked, session, transaction, &publisher);
    });
}

std::string momentText(const std::optional<Instant> &at)
{
    return at ? mapping::isoText(*at).substr(0, 10) : std::string();
}

void print(const Market &market, bool json, std::ostream &out)
{
    std::vector<PriceList> lists = market.book.lists;
    std::ranges::sort(lists, {}, [](const PriceList &list) {
        return std::tuple(toUtf8(list.name), list.version, list.id);
    });
    TextTable table({"list", "version", "for", "currency", "state", "from", "until", "prices"});
    for (const PriceList &list : lists) {
        const auto prices = std::ranges::count(market.book.prices, list.id, &Price::priceList);
        if (json)
            printJson(out,
                      {{"id", toQString(list.id.text())},
                       {"name", list.name},
                       {"version", qint64(list.version)},
                       {"for", market.placeOf(list)},
                       {"currency", list.currency},
                       {"state", list.state},
                       {"from", toQString(momentText(list.validFrom))},
                       {"until", toQString(momentText(list.validUntil))},
                       {"prices", qint64(prices)},
                       {"despite", list.despite}});
        else
            table.add({toUtf8(list.name),
                       std::to_string(list.version),
                       toUtf8(market.placeOf(list)),
                       toUtf8(list.currency),
                       toUtf8(list.state),
                       momentText(list.validFrom),
                       momentText(list.validUntil),
                       std::to_string(prices)});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->read([&](StorageView &view) -> Result<Done> {
        print(Market::of(view), asked.json, session.out);
        return Done();
    });
}

Result<Done> setGrace(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const std::string days = std::to_string(asked.days);
    const auto set = (*storage)->write([&](StorageTransaction &transaction) -> Result<Done> {
        transaction.setSetting(QuoteDesk::graceSetting, bytesOf(days));
        return Done();
    });
    if (set)
        session.out << "A quote stands for " << days << " days on prices that have changed.\n";
    return set;
}

void addPublish(CLI::App &price, const std::shared_ptr<Asked> &asked, Work &work)
{
    auto *publishing = price.add_subcommand("publish", "publish a list with its promotions");
    publishing->add_option("FILE", asked->file, "YAML, or CSV; sync/admin/price/README.md says how")
        ->required();
    publishing->add_flag("--dry-run", asked->isDryRun, "say what would happen and change nothing");
    publishing->add_option("--despite", asked->despite, "why it is published against the warnings");
    publishing
        ->add_option("--spread", asked->spread, "percent by which segments may differ in price")
        ->check(CLI::Range(0, 100'000))
        ->capture_default_str();
    publishing->callback([asked, &work] {
        work = [asked](const Session &session) { return publishFile(*asked, session); };
    });
}

} // namespace

void addPrice(CLI::App &program, Work &work)
{
    auto *price = program.add_subcommand("price", "what things cost, for whom, until when");
    price->require_subcommand(1);
    auto asked = std::make_shared<Asked>();
    addPublish(*price, asked, work);

    auto *listing = price->add_subcommand("list", "print every list and version");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });

    auto *grace = price->add_subcommand("grace", "how long quotes stand on prices that changed");
    grace->add_option("DAYS", asked->days, "days")->required()->check(CLI::Range(0, 3'650));
    grace->callback([asked, &work] {
        work = [asked](const Session &session) { return setGrace(*asked, session); };
    });
}

} // namespace roundsman::admin
