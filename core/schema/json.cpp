#include "core/schema/json.h"

#include "core/schema/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace roundsman {

static QString isoTime(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

static QJsonValue number(const Column &column, std::int64_t number)
{
    switch (column.kind) {
    case Kind::Flag: return number != 0;
    case Kind::Time: return isoTime(number);
    case Kind::Day: return Codec<QDate>::unpack(Value(number)).toString(Qt::ISODate);
    case Kind::Quantity: return double(number) / 1000;
    default: return qint64(number);
    }
}

static QJsonValue text(const Column &column, const std::string &text)
{
    if (column.kind == Kind::Words)
        return QJsonArray::fromStringList(Codec<QStringList>::unpack(Value(text)));
    return toQString(text);
}

static QJsonValue bytes(const Column &column, const Bytes &bytes)
{
    const auto id = column.kind == Kind::Id ? Id::fromBytes(bytes) : std::nullopt;
    return toQString(id ? id->text() : hex(bytes));
}

QJsonValue toJson(const Column &column, const Value &value)
{
    if (const auto integer = std::get_if<std::int64_t>(&value))
        return number(column, *integer);
    if (const auto real = std::get_if<double>(&value))
        return *real;
    if (const auto words = std::get_if<std::string>(&value))
        return text(column, *words);
    if (const auto octets = std::get_if<Bytes>(&value))
        return bytes(column, *octets);
    return QJsonValue::Null;
}

QJsonObject toJson(const Table &table, const Id &id, const Record &record)
{
    QJsonObject row{{"id", toQString(id.text())}};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        row.insert(QLatin1StringView(column.name), toJson(column, record[i]));
    }
    return row;
}

namespace {

Error notA(const char *what, const Column &column, std::string_view words)
{
    return {Error::Code::Invalid,
            std::string(column.name) + " takes " + what + ", which \"" + std::string(words)
                + "\" is not."};
}

Error takes(const char *what, const Column &column)
{
    return {Error::Code::Invalid, std::string(column.name) + " takes " + what + '.'};
}

Result<Value> wholeFrom(const Column &column, std::string_view words)
{
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (code != std::errc() || end != words.data() + words.size())
        return notA("a whole number", column, words);
    return Value(number);
}

Result<Value> realFrom(const Column &column, std::string_view words)
{
    bool sound = false;
    const double number = toQString(words).toDouble(&sound);
    if (!sound || !std::isfinite(number))
        return notA("a number", column, words);
    return Value(number);
}

Value thousandths(double number) { return std::int64_t(std::llround(number * 1000)); }
bool isQuantity(double number) { return std::abs(number) <= 1e12; }

Result<Value> quantityFrom(const Column &column, std::string_view words)
{
    const auto number = realFrom(column, words);
    if (!number || !isQuantity(std::get<double>(*number)))
        return notA("a quantity", column, words);
    return thousandths(std::get<double>(*number));
}

Result<Value> timeFrom(const Column &column, std::string_view words)
{
    QDateTime time = QDateTime::fromString(toQString(words), Qt::ISODateWithMs);
    if (!time.isValid())
        return notA("a time such as 2026-11-24T09:30:00Z", column, words);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return Value(std::int64_t(time.toMSecsSinceEpoch()));
}

Result<Value> dayFrom(const Column &column, std::string_view words)
{
    const QDate day = QDate::fromString(toQString(words), Qt::ISODate);
    if (!day.isValid())
        return notA("a day such as 2026-11-24", column, words);
    return Codec<QDate>::pack(day);
}

Result<Value> flagFrom(const Column &column, std::string_view words)
{
    if (words == "true" || words == "1")
        return Value(std::int64_t(1));
    if (words == "false" || words == "0")
        return Value(std::int64_t(0));
    return notA("true or false", column, words);
}

Result<Value> idFrom(const Column &column, std::string_view words)
{
    const auto id = Id::fromText(words);
    if (!id)
        return notA("the id of a row", column, words);
    return pack(*id);
}

Result<Value> hashFrom(const Column &column, std::string_view words)
{
    auto octets = fromHex(words);
    if (!octets || octets->size() != 32)
        return notA("a SHA-256 in hexadecimal", column, words);
    return Value(*std::move(octets));
}

} // namespace

Result<Value> valueFromWords(const Column &column, std::string_view words)
{
    if (words.empty())
        return zero(column);
    switch (column.kind) {
    case Kind::Count:
    case Kind::Money: return wholeFrom(column, words);
    case Kind::Real: return realFrom(column, words);
    case Kind::Quantity: return quantityFrom(column, words);
    case Kind::Time: return timeFrom(column, words);
    case Kind::Day: return dayFrom(column, words);
    case Kind::Flag: return flagFrom(column, words);
    case Kind::Id: return idFrom(column, words);
    case Kind::Hash: return hashFrom(column, words);
    case Kind::Words: return Codec<QStringList>::pack(toQString(words).split(u','));
    default: return Value(nfc(words));
    }
}

namespace {

Result<Value> wholeFrom(const Column &column, const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    if (!json.isDouble() || number != json.toInteger(1))
        return takes("a whole number", column);
    return Value(std::int64_t(number));
}

Result<Value> quantityFrom(const Column &column, const QJsonValue &json)
{
    if (!json.isDouble() || !isQuantity(json.toDouble()))
        return takes("a number", column);
    return thousandths(json.toDouble());
}

Result<Value> wordsFrom(const Column &column, const QJsonValue &json)
{
    QStringList words;
    for (const QJsonValue &word : json.toArray()) {
        if (!word.isString() || word.toString().contains(u'\n'))
            return takes("an array of words", column);
        words += toQString(nfc(toUtf8(word.toString())));
    }
    return json.isArray() ? Result<Value>(Codec<QStringList>::pack(words))
                          : takes("an array of words", column);
}

} // namespace

Result<Value> valueFromJson(const Column &column, const QJsonValue &json)
{
    if (json.isNull())
        return zero(column);
    switch (column.kind) {
    case Kind::Count:
    case Kind::Money: return wholeFrom(column, json);
    case Kind::Quantity: return quantityFrom(column, json);
    case Kind::Real:
        return json.isDouble() ? Result<Value>(json.toDouble()) : takes("a number", column);
    case Kind::Flag:
        return json.isBool() ? Result<Value>(std::int64_t(json.toBool()))
                             : takes("true or false", column);
    case Kind::Words: return wordsFrom(column, json);
    default:
        return json.isString() ? valueFromWords(column, toUtf8(json.toString()))
                               : takes("text", column);
    }
}

} // namespace roundsman
