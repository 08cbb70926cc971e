#pragma once

#include "core/base/clock.h"

namespace roundsman {

// How long to leave a server alone after failures in a row: a random part of a span that doubles
// from one second to five minutes ("full jitter"), so that many devices do not come back at once.
class Backoff
{
public:
    explicit Backoff(Entropy &entropy) : m_entropy(entropy) { }

    // After one more failure. `least`: what the server asked for.
    std::chrono::milliseconds afterFailure(std::chrono::milliseconds least = {});
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

    // Between looks when all is well and nobody gives a hint: four to five minutes.
    std::chrono::milliseconds idle();

private:
    std::chrono::milliseconds within(std::chrono::milliseconds span);

    Entropy &m_entropy;
    int m_failures = 0;
};

} // namespace roundsman
