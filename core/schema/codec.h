#pragma once

#include "core/schema/value.h"
#include "core/schema/words.h"

#include <QByteArray>
#include <QDate>

namespace roundsman {

// How one C++ type of a struct becomes a Value and comes back. A Value of another type than
// expected unpacks to an empty T: what came from elsewhere is checked before, by validate().
template <typename T>
struct Codec;

template <typename Held>
const Held &held(const Value &value)
{
    static const Held empty{};
    const Held *found = std::get_if<Held>(&value);
    return found ? *found : empty;
}

template <>
struct Codec<QString>
{
    static constexpr Kind kind = Kind::Line;
    static Value pack(const QString &text) { return toUtf8(text); }
    static QString unpack(const Value &value) { return toQString(held<std::string>(value)); }
};

template <>
struct Codec<std::string>
{
    static constexpr Kind kind = Kind::Line;
    static Value pack(const std::string &text) { return text; }
    static std::string unpack(const Value &value) { return held<std::string>(value); }
};

template <>
struct Codec<std::int64_t>
{
    static constexpr Kind kind = Kind::Count;
    static Value pack(std::int64_t number) { return number; }
    static std::int64_t unpack(const Value &value) { return held<std::int64_t>(value); }
};

template <>
struct Codec<bool>
{
    static constexpr Kind kind = Kind::Flag;
    static Value pack(bool flag) { return std::int64_t(flag); }
    static bool unpack(const Value &value) { return held<std::int64_t>(value) != 0; }
};

template <>
struct Codec<double>
{
    static constexpr Kind kind = Kind::Real;
    static Value pack(double number) { return number; }
    static double unpack(const Value &value) { return held<double>(value); }
};

template <>
struct Codec<Money>
{
    static constexpr Kind kind = Kind::Money;
    static Value pack(Money money) { return money.minor; }
    static Money unpack(const Value &value) { return {held<std::int64_t>(value)}; }
};

template <>
struct Codec<Quantity>
{
    static constexpr Kind kind = Kind::Quantity;
    static Value pack(Quantity quantity) { return quantity.thousandths; }
    static Quantity unpack(const Value &value) { return {held<std::int64_t>(value)}; }
};

template <>
struct Codec<Instant>
{
    static constexpr Kind kind = Kind::Time;
    static Value pack(Instant at) { return at.ms; }
    static Instant unpack(const Value &value) { return {held<std::int64_t>(value)}; }
};

template <>
struct Codec<QDate>
{
    static constexpr Kind kind = Kind::Day;
    static constexpr qint64 epoch = 2440588; // the Julian day of 1970-01-01
    static Value pack(QDate day) { return std::int64_t(day.toJulianDay() - epoch); }
    static QDate unpack(const Value &value)
    {
        return QDate::fromJulianDay(held<std::int64_t>(value) + epoch);
    }
};

// A null id and no bytes are the same: "no row".
template <>
struct Codec<Id>
{
    static constexpr Kind kind = Kind::Id;
    static Value pack(const Id &id)
    {
        return id.isNull() ? Value() : Value(Bytes(id.bytes.begin(), id.bytes.end()));
    }
    static Id unpack(const Value &value)
    {
        return Id::fromBytes(held<Bytes>(value)).value_or(Id());
    }
    static constexpr bool nullable = true;
};

template <>
struct Codec<Bytes>
{
    static constexpr Kind kind = Kind::Hash;
    static Value pack(const Bytes &bytes) { return bytes; }
    static Bytes unpack(const Value &value) { return held<Bytes>(value); }
};

template <>
struct Codec<QStringList>
{
    static constexpr Kind kind = Kind::Words;
    static Value pack(const QStringList &words)
    {
        const std::vector<std::string> utf8 = [&] {
            std::vector<std::string> all;
            for (const QString &word : words)
                all.push_back(toUtf8(word));
            return all;
        }();
        return joinedWords({utf8.begin(), utf8.end()});
    }
    static QStringList unpack(const Value &value)
    {
        return toQString(held<std::string>(value)).split(u'\n', Qt::SkipEmptyParts);
    }
};

template <typename T>
struct Codec<std::optional<T>>
{
    static constexpr Kind kind = Codec<T>::kind;
    static constexpr bool nullable = true;
    static Value pack(const std::optional<T> &value)
    {
        return value ? Codec<T>::pack(*value) : Value();
    }
    static std::optional<T> unpack(const Value &value)
    {
        if (roundsman::isNull(value))
            return std::nullopt;
        return Codec<T>::unpack(value);
    }
};

template <typename T>
Value pack(const T &value)
{
    return Codec<T>::pack(value);
}
inline Value pack(const Value &value) { return value; }

template <typename T>
constexpr bool isNullable = requires
{
    Codec<T>::nullable;
};

} // namespace roundsman
