#pragma once

#include <string>
#include <utility>
#include <variant>

namespace roundsman {

// Why a call was refused. `message` is one plain sentence: what happened and what to do.
struct Error
{
    enum class Code {
        Invalid,     // the input breaks a rule
        Denied,      // this person may not
        NotFound,    // there is no such thing
        Conflict,    // somebody else was first
        Offline,     // the other side could not be reached, or did not answer as we speak
        SignIn,      // the session has ended; the data has not
        Storage,     // the disk or the database failed
        Full,        // no space is left
        Corrupt,     // stored bytes are damaged
        WrongKey,    // the key does not open this store
        Unavailable, // this machine lacks what is needed
    };

    Code code = Code::Invalid;
    std::string message;

    friend bool operator==(const Error &, const Error &) = default;
};

// What a refusable call returns: a T or an Error, never both and never neither.
// The subset of std::expected we use, so that it can become an alias with C++23.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{ }; // Result<Done>: succeeded, nothing to hand back

} // namespace roundsman
