#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>

namespace roundsman {

// How much of something a caller may do. `steady` times come from Clock::steady().
struct Rate
{
    double perSecond = 10;
    double burst = 50;
};

inline constexpr Rate deviceRate{10, 50};         // of a device with a valid proof
inline constexpr Rate pieceRate{50, 200};         // of a device, chunks of snapshots
inline constexpr Rate systemRate{100, 500};       // of another system's key
inline constexpr Rate companyRate{1'000, 3'000};  // of all its devices together
inline constexpr Rate addressRate{50, 50};        // of an address without one
inline constexpr Rate rescueRate{0.2, 10};        // rescue files of an address
inline constexpr Rate wrongCodeRate{5 / 600., 5}; // wrong enrolment codes of an address

// Token buckets by key (a device, an address), in bounded memory: full buckets are forgotten.
// Used by one thread at a time.
class RateLimit
{
public:
    explicit RateLimit(Rate rate, std::size_t mostKeys = 100'000);

    // Takes one, or says how long to wait.
    std::optional<std::chrono::milliseconds> refuse(const std::string &key,
                                                    std::chrono::milliseconds steady);
    // The same without taking: for what is counted only when it goes wrong.
    std::optional<std::chrono::milliseconds> wait(const std::string &key,
                                                  std::chrono::milliseconds steady) const;

    std::size_t keys() const { return m_buckets.size(); }

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::milliseconds at{0};
    };
    Bucket filled(const std::string &key, std::chrono::milliseconds steady) const;
    void forgetFull(std::chrono::milliseconds steady);

    Rate m_rate;
    std::size_t m_mostKeys;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace roundsman
