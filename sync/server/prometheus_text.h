#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace roundsman {

// Writes figures as Prometheus reads them (text format 0.0.4). A family first, then its samples.
class PrometheusText
{
public:
    struct Label
    {
        std::string_view name;
        std::string_view value;
    };
    using Labels = std::initializer_list<Label>;

    // Counters end in "_total"; only ever rising.
    void counter(std::string_view name, std::string_view help) { family(name, help, "counter"); }
    void gauge(std::string_view name, std::string_view help) { family(name, help, "gauge"); }
    // `counts` has one more than `bounds`: what is above the last. All in seconds.
    void histogram(std::string_view name,
                   std::string_view help,
                   std::span<const double> bounds,
                   std::span<const std::uint64_t> counts,
                   double sum);

    void sample(double value, Labels labels = {}) { line({}, labels, value); }

    const std::string &text() const { return m_text; }

private:
    void family(std::string_view name, std::string_view help, std::string_view type);
    void line(std::string_view suffix, Labels labels, double value);

    std::string m_text;
    std::string m_name;
};

} // namespace roundsman
