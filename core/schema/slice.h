#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Half a calendar year in UTC: what closed history is kept by.
struct HalfYear
{
    int number = 0; // two a year: 4050 is the first half of 2025

    static HalfYear of(Instant at);
    static std::optional<HalfYear> fromText(std::string_view text);

    Instant begins() const;
    std::string text() const; // "2025H2"

    auto operator<=>(const HalfYear &) const = default;
    friend HalfYear operator+(HalfYear half, int more) { return {half.number + more}; }
    friend HalfYear operator-(HalfYear half, int fewer) { return {half.number - fewer}; }
};

// The half-year that a row is history of: that of its latest date, once nothing is left to do in it
// (core/domain/history.h). Nothing: it is alive, has no date, or one that only a wrong clock gives
// (before 2000, after 2999). Pure: the time at which it is asked changes nothing.
std::optional<HalfYear> sliceOf(const Table &table, const Record &record);

// The slice of a territory's scope: "territory/…#rep" becomes "territory/…/2025H2#rep". Other
// scopes have no slices and stay as they are.
std::string inSlice(std::string scope, HalfYear slice);
// Which slice a scope is; nothing: it is whole.
std::optional<HalfYear> sliceOfScope(std::string_view scope);

// What decides who may write into a scope: its name without visibility class and slice.
std::string_view placeOfScope(std::string_view scope);

} // namespace roundsman
