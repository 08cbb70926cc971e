#include "sync/server/history_span.h"

#include <charconv>
#include <set>

namespace roundsman {

static constexpr int usualPast = 4;
static constexpr std::string_view pastSetting = "past_slices";
static constexpr std::string_view aheadSetting = "slices_ahead";

int pastSlices(StorageView &storage)
{
    const Bytes kept = storage.setting(pastSetting).value_or(Bytes());
    const std::string_view text = textOf(kept);
    int past = usualPast;
    std::from_chars(text.data(), text.data() + text.size(), past);
    return past;
}

void setPastSlices(StorageTransaction &storage, int halfYears)
{
    storage.setSetting(pastSetting, bytesOf(std::to_string(halfYears)));
}

std::vector<HalfYear> slicesOnDevices(StorageView &storage, Instant now)
{
    const HalfYear present = HalfYear::of(now);
    std::vector<HalfYear> slices;
    const Bytes kept = storage.setting(aheadSetting).value_or(Bytes());
    for (std::string_view words = textOf(kept); !words.empty();) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        if (const auto slice = HalfYear::fromText(word); slice && *slice > present + 1)
            slices.push_back(*slice);
    }
    const int past = pastSlices(storage);
    for (int back = -1; back <= past; ++back)
        slices.push_back(present - back);
    return slices;
}

Result<Done> noteSlicesAhead(Storage &storage, Instant now)
{
    std::string words;
    bool isNoted = false;
    auto read = storage.read([&](StorageView &view) -> Result<Done> {
        std::set<HalfYear, std::greater<>> ahead;
        for (const auto &[scope, seq] : view.positions()) {
            const auto slice = sliceOfScope(scope);
            if (slice && *slice > HalfYear::of(now) + 1)
                ahead.insert(*slice);
        }
        for (const HalfYear slice : ahead)
            words += (words.empty() ? "" : " ") + slice.text();
        isNoted = textOf(view.setting(aheadSetting).value_or(Bytes())) == words;
        return Done();
    });
    if (!read || isNoted)
        return read;
    return storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        transaction.setSetting(aheadSetting, bytesOf(words));
        return Done();
    });
}

} // namespace roundsman
