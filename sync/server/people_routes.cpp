#include "sync/server/people_devices.h"
#include "sync/server/routes.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

namespace {

constexpr std::string_view root = "/v1/people/devices/";

// "17/wipe" after the root; the word may be missing.
struct Named
{
    std::int64_t device = 0;
    std::string_view word;
};

std::optional<Named> namedBy(const HttpRequest &request)
{
    const std::string_view rest = request.path().substr(root.size());
    const std::size_t slash = rest.find('/');
    const std::string_view number = rest.substr(0, slash);
    Named named;
    named.word = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
    const auto [end, trouble] =
        std::from_chars(number.data(), number.data() + number.size(), named.device);
    const bool isNumber = trouble == std::errc() && end == number.data() + number.size();
    return isNumber ? std::optional(named) : std::nullopt;
}

HttpResponse nowhere() { return sentence(404, "None of your people has such a device."); }

template <typename List>
HttpResponse listed(const Result<List> &list)
{
    if (!list)
        return failed(list.error());
    HttpResponse response;
    response.contentType = "application/cbor";
    response.body = encode(*list);
    return response;
}

struct Rule
{
    std::string_view word;
    Result<Done> (PeopleDevices::*act)(std::int64_t) = nullptr;
    const char *answer = nullptr;
};

constexpr Rule rules[] = {
    {"revoke", &PeopleDevices::revoke, "That device may no longer sync.\n"},
    {"wipe", &PeopleDevices::wipe, "That device erases itself once it reaches the server.\n"},
    {"recall", &PeopleDevices::recall, "That device is no longer to be erased.\n"}};

} // namespace

HttpResponse peopleDevices(Services &services, const HttpRequest &, const Visitor &visitor)
{
    return listed(PeopleDevices(services.storage, services.ambient, visitor.caller).list());
}

HttpResponse heldByDevice(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto named = namedBy(request);
    if (!named || !named->word.empty())
        return nowhere();
    return listed(
        PeopleDevices(services.storage, services.ambient, visitor.caller).holding(named->device));
}

HttpResponse ruleDevice(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto named = namedBy(request);
    const auto *rule = named ? std::ranges::find(rules, named->word, &Rule::word) : std::end(rules);
    if (rule == std::end(rules))
        return nowhere();
    PeopleDevices devices(services.storage, services.ambient, visitor.caller);
    const Result<Done> done = (devices.*rule->act)(named->device);
    if (!done && done.error().code == Error::Code::Conflict)
        return sentence(409, done.error().message);
    if (!done)
        return failed(done.error());
    services.log.note(
        "device_ruled",
        {{"device", named->device}, {"by", visitor.caller.device}, {"what", rule->word}});
    return sentence(200, rule->answer);
}

} // namespace roundsman
