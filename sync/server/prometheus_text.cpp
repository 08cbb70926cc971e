#include "sync/server/prometheus_text.h"

#include <charconv>
#include <cmath>

namespace roundsman {

static std::string number(double value)
{
    char digits[64];
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    const auto end = isWhole ? std::to_chars(digits, digits + sizeof digits, std::int64_t(value))
                             : std::to_chars(digits, digits + sizeof digits, value);
    return std::string(digits, end.ptr);
}

static std::string escaped(std::string_view words)
{
    std::string text;
    for (const char c : words) {
        if (c == '\\' || c == '"')
            text += '\\';
        text += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    return text;
}

void PrometheusText::family(std::string_view name, std::string_view help, std::string_view type)
{
    m_name = name;
    m_text += "# HELP " + m_name + ' ' + std::string(help) + '\n';
    m_text += "# TYPE " + m_name + ' ' + std::string(type) + '\n';
}

void PrometheusText::line(std::string_view suffix, Labels labels, double value)
{
    m_text += m_name + std::string(suffix);
    std::string pairs;
    for (const auto &[name, words] : labels)
        pairs += (pairs.empty() ? "" : ",") + std::string(name) + "=\"" + escaped(words) + '"';
    if (!pairs.empty())
        m_text += '{' + pairs + '}';
    m_text += ' ' + number(value) + '\n';
}

void PrometheusText::histogram(std::string_view name,
                               std::string_view help,
                               std::span<const double> bounds,
                               std::span<const std::uint64_t> counts,
                               double sum)
{
    family(name, help, "histogram");
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += counts[i];
        line("_bucket", {{"le", i < bounds.size() ? number(bounds[i]) : "+Inf"}}, double(total));
    }
    line("_sum", {}, sum);
    line("_count", {}, double(total));
}

} // namespace roundsman
