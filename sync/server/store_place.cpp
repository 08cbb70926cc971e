#include "sync/server/store_place.h"

#include "core/base/text.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

#include <libpq-fe.h>

namespace roundsman {

namespace {

struct Free
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
    void operator()(char *text) const { PQfreemem(text); }
};

bool isPostgresAddress(const std::string &store)
{
    return store.starts_with("postgresql://") || store.starts_with("postgres://");
}

std::string optionIn(const PQconninfoOption *options, std::string_view name)
{
    for (; options->keyword; ++options)
        if (options->keyword == name && options->val)
            return options->val;
    return {};
}

// On this machine nobody listens in between.
bool isHere(const std::string &host)
{
    constexpr std::array here{"", "localhost", "127.0.0.1", "::1"};
    return host.starts_with('/') || std::ranges::find(here, host) != here.end();
}

std::string withoutPassword(const std::string &store, const std::string &password)
{
    std::string shown = store;
    const std::size_t begin = store.find("://") + 3;
    const std::size_t at = store.find('@', begin);
    const std::size_t colon = store.find(':', begin);
    if (at != std::string::npos && colon < at)
        shown.erase(colon, at - colon);
    return password.empty() || shown.find(password) == std::string::npos
        ? shown
        : shown.substr(0, shown.find('?')); // it stands among the options
}

} // namespace

std::string dataFolder()
{
    return toUtf8(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        + "/roundsman";
}

static Result<StorePlace> postgresPlace(const std::string &store, const std::string &folder)
{
    char *complaint = nullptr;
    const std::unique_ptr<PQconninfoOption, Free> options(
        PQconninfoParse(store.c_str(), &complaint));
    const std::unique_ptr<char, Free> why(complaint);
    if (!options) {
        std::string words = why ? why.get() : "";
        std::erase(words, '\n');
        return Error{Error::Code::Invalid, "The store's address is not understood: " + words + '.'};
    }
    const std::string host = optionIn(options.get(), "host");
    const std::string address = optionIn(options.get(), "hostaddr");
    const std::string mode = optionIn(options.get(), "sslmode");
    const std::string name = optionIn(options.get(), "dbname");
    const bool isSafe = isHere(host) && isHere(address);
    if (!isSafe && !mode.empty() && mode != "verify-full")
        return Error{Error::Code::Denied,
                     "A PostgreSQL on another machine is spoken to with sslmode=verify-full alone; "
                     "name its authority with sslrootcert=FILE."};
    StorePlace place;
    place.isPostgres = true;
    place.address = store;
    if (!isSafe && mode.empty())
        place.address +=
            (store.find('?') == std::string::npos ? "?" : "&") + std::string("sslmode=verify-full");
    place.beside = folder.empty() ? dataFolder() + "/postgresql-" + name : folder;
    place.beside += "/company";
    place.shown = withoutPassword(store, optionIn(options.get(), "password"));
    return place;
}

Result<StorePlace> placeOf(const std::string &store, const std::string &folder)
{
    constexpr std::string_view scheme = "sqlite:";
    if (isPostgresAddress(store))
        return postgresPlace(store, folder);
    const std::string path = store.starts_with(scheme) ? store.substr(scheme.size()) : store;
    if (path.find("://") != std::string::npos)
        return Error{Error::Code::Invalid,
                     "A store is named as sqlite:PATH or postgresql://USER@HOST/DATABASE."};
    return StorePlace{false, path, path, store};
}

} // namespace roundsman
