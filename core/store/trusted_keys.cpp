#include "core/store/trusted_keys.h"

#include "core/store/settings.h"

#include <algorithm>

namespace roundsman {

static constexpr auto name = "organisation.keys"; // end to end

std::vector<PublicKey> trustedKeys(Database &db)
{
    std::vector<PublicKey> keys;
    const Bytes all = findSetting<Bytes>(db, name).value_or(Bytes());
    constexpr std::size_t length = std::tuple_size_v<PublicKey>;
    for (std::size_t at = 0; at + length <= all.size(); at += length)
        std::ranges::copy_n(all.begin() + std::ptrdiff_t(at), length, keys.emplace_back().begin());
    return keys;
}

void putTrustedKeys(Database &db, std::span<const PublicKey> keys)
{
    Bytes all;
    for (const PublicKey &key : keys)
        all.insert(all.end(), key.begin(), key.end());
    if (findSetting<Bytes>(db, name) != all)
        putSetting(db, name, all);
}

} // namespace roundsman
