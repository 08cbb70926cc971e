#include "sync/server/metrics.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 4> outcomes{
    {{Outcome::Applied, "applied"},
     {Outcome::Merged, "merged"},
     {Outcome::Duplicate, "duplicate"},
     {Outcome::Refused, "refused"}}};

std::string_view wordOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::None: break;
    case RefusalCode::NotAllowed: return "not_allowed";
    case RefusalCode::OutOfScope: return "out_of_scope";
    case RefusalCode::Invalid: return "invalid";
    case RefusalCode::MissingRow: return "missing_row";
    case RefusalCode::BadStep: return "bad_step";
    case RefusalCode::DependsOnRefused: return "depends_on_refused";
    case RefusalCode::TooLarge: return "too_large";
    case RefusalCode::UnknownSchema: return "unknown_schema";
    case RefusalCode::InReview: return "in_review";
    case RefusalCode::FromErased: return "from_erased";
    case RefusalCode::Unfinished: return "unfinished";
    }
    return "other";
}

} // namespace

void Metrics::countAnswer(std::string_view method, std::string_view route, unsigned status)
{
    Answer answer{std::string(method), std::string(route), status};
    const std::lock_guard lock(m_mutex);
    ++m_answers[std::move(answer)];
}

void Metrics::countExchange(std::chrono::microseconds taken)
{
    const double seconds = double(taken.count()) / 1e6;
    const auto bucket = std::ranges::lower_bound(bounds, seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    ++m_exchanges[std::size_t(bucket)];
    m_exchangeSeconds += seconds;
}

void Metrics::countVerdicts(std::span<const Verdict> verdicts)
{
    const std::lock_guard lock(m_mutex);
    for (const Verdict &verdict : verdicts) {
        ++m_groups[verdict.outcome];
        if (verdict.outcome == Outcome::Refused)
            ++m_refusals[verdict.code];
    }
}

void Metrics::write(PrometheusText &text) const
{
    text.gauge("roundsman_connections", "Open connections, live ones among them.");
    text.sample(m_connections);
    text.gauge("roundsman_requests_under_way", "Requests whose answer is not sent yet.");
    text.sample(m_requests);
    const std::lock_guard lock(m_mutex);
    writeAnswers(text);
    text.histogram("roundsman_exchange_duration_seconds",
                   "From the whole request of a device to the whole answer.",
                   bounds,
                   m_exchanges,
                   m_exchangeSeconds);
    writeVerdicts(text);
}

void Metrics::writeAnswers(PrometheusText &text) const
{
    text.counter("roundsman_requests_total", "Answered requests by route and status.");
    for (const auto &[answer, count] : m_answers)
        text.sample(double(count),
                    {{"method", answer.method},
                     {"route", answer.route},
                     {"status", std::to_string(answer.status)}});
}

void Metrics::writeVerdicts(PrometheusText &text) const
{
    text.counter("roundsman_groups_total", "Groups of changes by verdict.");
    for (const auto &[outcome, word] : outcomes) {
        const auto count = m_groups.find(outcome);
        text.sample(count == m_groups.end() ? 0. : double(count->second), {{"verdict", word}});
    }
    text.counter("roundsman_groups_refused_total", "Groups set aside, by reason.");
    for (const auto &[code, count] : m_refusals)
        text.sample(double(count), {{"reason", wordOf(RefusalCode(code))}});
}

} // namespace roundsman
