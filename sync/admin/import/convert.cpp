#include "sync/admin/import/convert.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace roundsman::mapping {

namespace {

constexpr int quantityDigits = 3;

[[noreturn]] void refuse(const Column &column, const std::string &text, const std::string &what)
{
    constexpr std::size_t most = 60;
    const std::string shown = text.size() > most ? text.substr(0, most) + "…" : text;
    throw Refusal(std::string(column.name) + ": \"" + shown + "\" is not " + what + '.');
}

std::int64_t scaled(const Column &column, const Said &said, int digits, const char *what)
{
    const auto number = Decimal::parse(said.text, said.manner->decimalSign);
    const auto units = number ? number->scaled(digits) : std::nullopt;
    if (!units)
        refuse(column, said.text, what);
    return *units;
}

std::int64_t wholeNumber(const Column &column, const Said &said)
{
    const auto number = Decimal::parse(said.text, said.manner->decimalSign);
    if (!number || number->rounded(0) != *number || !number->scaled(0))
        refuse(column, said.text, "a whole number");
    return *number->scaled(0);
}

double measure(const Column &column, const Said &said)
{
    const auto number = Decimal::parse(said.text, said.manner->decimalSign);
    if (!number)
        refuse(column, said.text, "a number");
    return number->real();
}

std::int64_t flag(const Column &column, const std::string &text)
{
    std::string word = text;
    std::ranges::transform(word, word.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    });
    constexpr std::array yes = {"1", "yes", "true", "y", "t"};
    constexpr std::array no = {"0", "no", "false", "n", "f"};
    if (std::ranges::find(yes, word) != yes.end())
        return 1;
    if (std::ranges::find(no, word) == no.end())
        refuse(column, text, "yes or no");
    return 0;
}

std::string howDates(const Manner &manner)
{
    if (manner.dates.isRelative)
        return "a day from today, such as \"T+2 09:30\"";
    std::string all;
    for (const std::string &format : manner.dates.formats)
        all += (all.empty() ? "" : " or ") + format;
    return "a date written as " + (all.empty() ? "2026-11-22 or 2026-11-22 09:30:00" : all);
}

std::int64_t moment(const Column &column, const Said &said)
{
    const auto at = parseMoment(said.text, said.manner->dates);
    if (!at)
        refuse(column, said.text, howDates(*said.manner));
    return at->ms;
}

Value day(const Column &column, const Said &said)
{
    const auto date = parseDay(said.text, said.manner->dates);
    if (!date)
        refuse(column, said.text, howDates(*said.manner));
    return pack(*date);
}

std::string oneLine(const std::string &text)
{
    std::string line;
    for (const char c : text)
        if (c != '\r')
            line += c == '\n' ? ' ' : c;
    return line;
}

std::string wordSet(const Said &said)
{
    std::vector<std::string> words;
    for (std::string_view left = said.text; !left.empty();) {
        const std::size_t end = std::min(left.find(said.manner->separator), left.size());
        words.push_back(nfc(oneLine(trimmed(left.substr(0, end)))));
        left.remove_prefix(std::min(left.size(), end + said.manner->separator.size()));
    }
    return joinedWords({words.begin(), words.end()});
}

Value reference(const Column &column, const std::string &text, const Evaluator &ids)
{
    if (column.references)
        return pack(ids.idOf(column.references, text));
    const auto id = Id::fromText(text);
    if (!id)
        refuse(column, text, "an id");
    return pack(*id);
}

} // namespace

int minorDigits(std::string_view currency)
{
    constexpr std::array<std::string_view, 17> none = {"BIF",
                                                       "CLP",
                                                       "DJF",
                                                       "GNF",
                                                       "ISK",
                                                       "JPY",
                                                       "KMF",
                                                       "KRW",
                                                       "PYG",
                                                       "RWF",
                                                       "UGX",
                                                       "UYI",
                                                       "VND",
                                                       "VUV",
                                                       "XAF",
                                                       "XOF",
                                                       "XPF"};
    constexpr std::array<std::string_view, 7> three = {
        "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::ranges::find(none, currency) != none.end())
        return 0;
    return std::ranges::find(three, currency) != three.end() ? 3 : 2;
}

Value cellOf(const Column &column, const Said &said, const Mapping &mapping, const Evaluator &ids)
{
    if (said.text.empty())
        return zero(column);
    switch (column.kind) {
    case Kind::Line: return nfc(oneLine(said.text));
    case Kind::Note:
    case Kind::Choice:
    case Kind::Document: return nfc(said.text);
    case Kind::Count: return wholeNumber(column, said);
    case Kind::Real: return measure(column, said);
    case Kind::Flag: return flag(column, said.text);
    case Kind::Id: return reference(column, said.text, ids);
    case Kind::Time: return moment(column, said);
    case Kind::Day: return day(column, said);
    case Kind::Money: return scaled(column, said, minorDigits(mapping.currency), "an amount");
    case Kind::Quantity: return scaled(column, said, quantityDigits, "a quantity");
    case Kind::Words: return wordSet(said);
    case Kind::Hash: break;
    }
    refuse(column, said.text, "something that an import can make");
}

} // namespace roundsman::mapping
