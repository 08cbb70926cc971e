#include "sync/admin/import/decimal.h"

#include <algorithm>

namespace roundsman::mapping {

namespace {

constexpr std::size_t mostDigits = 18; // before the sign, and with what follows it still in range

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// The whole part without its grouping marks; empty: marks stand where they may not.
std::optional<std::string> ungrouped(std::string_view text, char sign)
{
    const char mark = sign == ',' ? '.' : ',';
    std::string digits;
    std::size_t sinceMark = 0;
    bool isGrouped = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digits += c;
            ++sinceMark;
            continue;
        }
        const bool isMark = c == mark || c == ' ' || c == '\'';
        const bool isWellPlaced = isGrouped ? sinceMark == 3 : sinceMark >= 1 && sinceMark <= 3;
        if (!isMark || !isWellPlaced)
            return std::nullopt;
        isGrouped = true;
        sinceMark = 0;
    }
    if (isGrouped && sinceMark != 3)
        return std::nullopt;
    return digits;
}

// No-break spaces, wide and narrow, as plain ones: what spreadsheets put between thousands.
std::string plainSpaces(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space : {"\u00a0", "\u202f"})
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space))
            plain.replace(at, space.size(), " ");
    return plain;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view given, char sign)
{
    const std::string held = plainSpaces(given);
    std::string_view text = held;
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);

    const std::size_t at = std::min(text.find(sign), text.size());
    std::string_view fraction = text.substr(std::min(text.size(), at + 1));
    const auto whole = ungrouped(text.substr(0, at), sign);
    const bool hasDigits = whole && (!whole->empty() || text.size() > 1);
    if (!hasDigits || whole->size() > mostDigits || !std::ranges::all_of(fraction, isDigit))
        return std::nullopt;

    Wide value = 0;
    for (const char c : *whole)
        value = value * 10 + (c - '0');
    const auto place = [&](std::size_t i) { return i < fraction.size() ? fraction[i] - '0' : 0; };
    for (std::size_t i = 0; i < std::size_t(places); ++i)
        value = value * 10 + place(i);
    if (place(std::size_t(places)) >= 5)
        ++value;
    return Decimal(isNegative ? -value : value);
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    Wide sum = 0;
    if (__builtin_add_overflow(m_value, other.m_value, &sum))
        return std::nullopt;
    return Decimal(sum);
}

std::optional<Decimal> Decimal::times(Decimal other) const
{
    Wide product = 0;
    if (__builtin_mul_overflow(m_value, other.m_value, &product))
        return std::nullopt;
    return Decimal(divided(product, one));
}

Decimal::Wide Decimal::divided(Wide value, Wide by)
{
    const Wide half = by / 2;
    return (value < 0 ? value - half : value + half) / by;
}

Decimal Decimal::rounded(int digits) const
{
    Wide unit = 1;
    for (int i = digits; i < places; ++i)
        unit *= 10;
    return Decimal(divided(m_value, unit) * unit);
}

std::optional<std::int64_t> Decimal::scaled(int digits) const
{
    Wide unit = 1;
    for (int i = digits; i < places; ++i)
        unit *= 10;
    const Wide units = unit == 1 ? m_value : divided(m_value, unit);
    if (units > INT64_MAX || units < INT64_MIN)
        return std::nullopt;
    return std::int64_t(units);
}

std::string Decimal::text() const
{
    Wide left = m_value < 0 ? -m_value : m_value;
    std::string digits;
    for (int i = 0; i <= places || left > 0; ++i, left /= 10)
        digits.insert(digits.begin(), char('0' + int(left % 10)));
    digits.insert(digits.size() - std::size_t(places), 1, '.');
    while (digits.ends_with('0'))
        digits.pop_back();
    if (digits.ends_with('.'))
        digits.pop_back();
    return m_value < 0 ? '-' + digits : digits;
}

} // namespace roundsman::mapping
