#pragma once

#include "sync/admin/import/decimal.h"
#include "sync/admin/import/mapping.h"

#include <unordered_map>

namespace roundsman::mapping {

// What the derivations found: for each of them one text a key.
class Derived
{
public:
    using Entries = std::unordered_map<std::string, std::string>;

    void put(const std::string &derivation, Entries entries, bool isCanonical);

    // Empty: nothing is held under the key.
    std::string find(const std::string &derivation, const std::string &key) const;

    // Numbers with a point and moments in ISO 8601, whatever the map's manner is.
    bool isCanonical(const std::string &derivation) const;

    // How many hundredths of all keys hold more than this one. Empty: there is no such key.
    std::optional<int> percentAbove(const std::string &derivation, const std::string &key) const;

private:
    struct Result
    {
        Entries entries;
        bool isCanonical = false;
        mutable std::unordered_map<std::string, int> percents; // worked out when first asked
    };
    const Result *result(const std::string &derivation) const;

    std::unordered_map<std::string, Result> m_results;
};

} // namespace roundsman::mapping
