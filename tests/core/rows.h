#pragma once

#include "core/schema/schema.h"

#include <random>

namespace roundsman {

// Rows that are valid but otherwise at random: the same seed gives the same rows.
class Rows
{
public:
    explicit Rows(std::uint32_t seed) : m_random(seed) { }

    Record row(const Table &table)
    {
        Record record;
        for (const Column &column : table.columns)
            record.push_back(cell(column));
        return record;
    }

    // A row with some of its cells changed.
    Record edited(const Table &table, Record record)
    {
        for (std::size_t i = 0; i < record.size(); ++i) {
            if (number() % 3 == 0)
                record[i] = cell(table.columns[i]);
        }
        return record;
    }

    Value cell(const Column &column)
    {
        if (column.nullable && !column.required && number() % 4 == 0)
            return {};
        if (!column.required && number() % 4 == 0)
            return zero(column);
        switch (column.kind) {
        case Kind::Line:
        case Kind::Note: return column.limit < 20 ? "tea" : word() + ' ' + word();
        case Kind::Choice:
            return std::string(column.choices.words[number() % column.choices.words.size()]);
        case Kind::Words: return Codec<QStringList>::pack({toQString(word()), toQString(word())});
        case Kind::Document: return "{\"a\": \"" + word() + "\"}";
        case Kind::Real: return double(number() % 3'600) / 10 - 180;
        case Kind::Flag: return std::int64_t(number() % 2);
        case Kind::Id: return bytes(16);
        case Kind::Hash: return bytes(32);
        default: return std::int64_t(number()) - std::int64_t(number());
        }
    }

private:
    std::uint32_t number() { return std::uint32_t(m_random()); }
    std::string word()
    {
        static constexpr const char *words[] = {"tea", "Luleå", "北京", "Ярославль", "کراچی", "x"};
        return words[number() % std::size(words)];
    }
    Bytes bytes(std::size_t size)
    {
        Bytes bytes(size);
        for (std::uint8_t &byte : bytes)
            byte = std::uint8_t(number() | 1U);
        return bytes;
    }

    std::mt19937 m_random;
};

} // namespace roundsman
