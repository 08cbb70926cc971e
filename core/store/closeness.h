#pragma once

#include "core/store/search.h"

#include <QStringList>

#include <unordered_map>

namespace roundsman {

QStringList wordsIn(std::string_view typed); // folded; those that say something

// The names that a person knows, and which of them is meant: every word that was typed begins one
// of theirs, as in the index.
class KnownNames
{
public:
    KnownNames(std::string_view typed, const Vantage &from);

    // The lower the sooner; the same for all who are not known.
    std::size_t placeOf(std::int64_t seq) const;
    void addTo(std::vector<std::int64_t> &seqs) const; // those meant that are not there yet

private:
    bool isMeant(const Vantage::Known &known) const;

    const Vantage &m_from;
    std::vector<std::string> m_wanted;
    std::unordered_map<std::int64_t, std::size_t> m_place;
};

// Names in the order in which they are meant.
class ByCloseness
{
public:
    ByCloseness(Database &db, std::string_view typed, const Vantage &from, const KnownNames &known);

    void sort(std::vector<std::int64_t> &seqs);

private:
    struct Ranked
    {
        bool isInside = true;
        bool isOthers = true;
        std::size_t known = 0;
        int steps = 2;
        std::string name;
        std::int64_t seq = 0;

        auto operator<=>(const Ranked &) const = default;
    };

    bool beginsInLatin(std::string_view written, std::string_view name) const;
    Ranked rank(std::int64_t seq);

    Database &m_db;
    std::string m_typed;
    const Vantage &m_from;
    const KnownNames &m_known;
};

} // namespace roundsman
