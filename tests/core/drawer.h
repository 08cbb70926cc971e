#pragma once

#include "core/base/keystore.h"

#include <map>

namespace roundsman::test {

// A keystore in memory, which can be taken away.
struct Drawer : Keystore
{
    std::map<std::string, Secret> items;
    bool isThere = true;

    Result<Secret> read(const std::string &item) override
    {
        if (!isThere)
            return Error{Error::Code::Unavailable, "no keystore"};
        const auto found = items.find(item);
        if (found == items.end())
            return Error{Error::Code::NotFound, "no such item"};
        return found->second.copy();
    }
    Result<Done> write(const std::string &item, const Secret &secret) override
    {
        if (!isThere)
            return Error{Error::Code::Unavailable, "no keystore"};
        items.insert_or_assign(item, secret.copy());
        return Done();
    }
    Result<Done> erase(const std::string &item) override
    {
        items.erase(item);
        return Done();
    }
};

} // namespace roundsman::test
