#pragma once

#include <functional>
#include <memory>
#include <string>

namespace roundsman {

// What a person is told who does not look at the app. It may stand on a locked screen: whoever
// makes one puts no customer and no colleague in it.
struct Notice
{
    std::string title;
    std::string text;
};

// The machine's own way to tell. Belongs to the thread that made it, which runs an event loop.
class Notifier
{
public:
    virtual ~Notifier() = default;

    // Does not wait. One with the same `subject` takes the place of the one before.
    virtual void tell(const std::string &subject, const Notice &notice) = 0;

    std::function<void(const std::string &subject)> opened; // it was tapped
};

// This machine's; null: it has none, and nothing may offer to tell.
std::unique_ptr<Notifier> systemNotifier();

} // namespace roundsman
