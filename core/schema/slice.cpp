#include "core/schema/slice.h"

#include "core/domain/history.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

static constexpr std::string_view territoryPrefix = "territory/";

HalfYear HalfYear::of(Instant at)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(at.ms)};
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(time));
    return {2 * int(day.year()) + (day.month() > std::chrono::June ? 1 : 0)};
}

Instant HalfYear::begins() const
{
    const std::chrono::month first = number % 2 == 0 ? std::chrono::January : std::chrono::July;
    const std::chrono::sys_days day = std::chrono::year(number / 2) / first / 1;
    return {std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count()};
}

std::string HalfYear::text() const
{
    return std::to_string(number / 2) + 'H' + (number % 2 == 0 ? '1' : '2');
}

std::optional<HalfYear> HalfYear::fromText(std::string_view text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const std::string_view half = text.substr(std::size_t(end - text.data()));
    if (error != std::errc() || year < 0 || year > 9'999 || (half != "H1" && half != "H2"))
        return std::nullopt;
    return HalfYear{2 * year + (half == "H2" ? 1 : 0)};
}

namespace {

bool isOver(const History &history, const Table &table, const Record &record)
{
    if (!history.state)
        return true;
    const auto &state =
        held<std::string>(record[std::size_t(table.indexOf(std::string_view(history.state)))]);
    return std::ranges::any_of(
        history.ends, [&](const char *end) { return end && state == std::string_view(end); });
}

Instant latestDate(const History &history, const Table &table, const Record &record)
{
    std::int64_t latest = 0;
    for (const char *date : history.dates) {
        const int place = date ? table.indexOf(std::string_view(date)) : -1;
        if (const auto *at =
                place < 0 ? nullptr : std::get_if<std::int64_t>(&record[std::size_t(place)]))
            latest = std::max(latest, *at);
    }
    return {latest};
}

} // namespace

std::optional<HalfYear> sliceOf(const Table &table, const Record &record)
{
    static constexpr std::int64_t first = 946'684'800'000;     // 2000-01-01
    static constexpr std::int64_t behind = 32'503'680'000'000; // 3000-01-01
    const History *history = historyOf(table);
    if (!history || !isOver(*history, table, record))
        return std::nullopt;
    const Instant latest = latestDate(*history, table, record);
    if (latest.ms < first || latest.ms >= behind)
        return std::nullopt;
    return HalfYear::of(latest);
}

std::string inSlice(std::string scope, HalfYear slice)
{
    if (scope.starts_with(territoryPrefix) && !sliceOfScope(scope))
        scope.insert(std::min(scope.find('#'), scope.size()), '/' + slice.text());
    return scope;
}

std::optional<HalfYear> sliceOfScope(std::string_view scope)
{
    scope = scope.substr(0, scope.find('#'));
    const auto slash = scope.rfind('/');
    if (!scope.starts_with(territoryPrefix) || slash < territoryPrefix.size())
        return std::nullopt;
    return HalfYear::fromText(scope.substr(slash + 1));
}

std::string_view placeOfScope(std::string_view scope)
{
    scope = scope.substr(0, scope.find('#'));
    return scope.starts_with(territoryPrefix)
        ? scope.substr(0, scope.find('/', territoryPrefix.size()))
        : scope;
}

} // namespace roundsman
