#include "sync/server/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace roundsman {

RateLimit::RateLimit(Rate rate, std::size_t mostKeys) : m_rate(rate), m_mostKeys(mostKeys) { }

std::optional<std::chrono::milliseconds> RateLimit::refuse(const std::string &key,
                                                           std::chrono::milliseconds steady)
{
    if (const auto time = wait(key, steady))
        return time;
    Bucket bucket = filled(key, steady);
    bucket.tokens -= 1;
    if (m_buckets.size() >= m_mostKeys && !m_buckets.contains(key))
        forgetFull(steady);
    m_buckets[key] = bucket;
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> RateLimit::wait(const std::string &key,
                                                         std::chrono::milliseconds steady) const
{
    const Bucket bucket = filled(key, steady);
    if (bucket.tokens >= 1)
        return std::nullopt;
    const double seconds = (1 - bucket.tokens) / m_rate.perSecond;
    return std::chrono::milliseconds(std::int64_t(std::ceil(seconds * 1000)));
}

RateLimit::Bucket RateLimit::filled(const std::string &key, std::chrono::milliseconds steady) const
{
    const auto found = m_buckets.find(key);
    if (found == m_buckets.end())
        return {m_rate.burst, steady};
    const double passed = double((steady - found->second.at).count()) / 1000;
    return {std::min(m_rate.burst, found->second.tokens + passed * m_rate.perSecond), steady};
}

// Full buckets say nothing. If all are in use, strangers have filled the memory: begin anew.
void RateLimit::forgetFull(std::chrono::milliseconds steady)
{
    std::erase_if(m_buckets, [&](const auto &bucket) {
        return filled(bucket.first, steady).tokens >= m_rate.burst;
    });
    if (m_buckets.size() >= m_mostKeys)
        m_buckets.clear();
}

} // namespace roundsman
