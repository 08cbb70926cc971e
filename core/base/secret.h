#pragma once

#include "core/base/clock.h"

#include <utility>

namespace roundsman {

// Bytes that must not outlive their use: overwritten when dropped, never copied unasked, never
// printed, compared in constant time.
class Secret
{
public:
    Secret() = default;
    explicit Secret(BytesView bytes) : m_bytes(bytes.begin(), bytes.end()) { }
    explicit Secret(Bytes &&bytes) : m_bytes(std::move(bytes)) { }
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(); }

    static Secret random(std::size_t size, Entropy &entropy);
    static Secret zeros(std::size_t size) { return Secret(Bytes(size)); }

    Secret copy() const { return Secret(view()); }
    BytesView view() const { return m_bytes; }
    std::uint8_t *bytes() { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }
    bool empty() const { return m_bytes.empty(); }

    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();

    Bytes m_bytes;
};

// True when both hold the same bytes; takes as long whether they differ early or late.
bool sameBytes(BytesView a, BytesView b);

} // namespace roundsman
