#include "core/domain/tile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace roundsman {

QString Wording::in(const QStringList &languages) const
{
    for (const QString &language : languages) {
        if (const auto found = by.find(language); found != by.end())
            return *found;
    }
    for (const char *fallback : {"", "en"}) {
        if (const auto found = by.find(QLatin1String(fallback)); found != by.end())
            return *found;
    }
    return by.isEmpty() ? QString() : by.first();
}

namespace {

constexpr const char *formWords[] = {"number", "money", "percent"};

QJsonValue json(const Wording &wording)
{
    if (wording.by.size() == 1 && wording.by.firstKey().isEmpty())
        return wording.by.first();
    QJsonObject object;
    for (auto each = wording.by.begin(); each != wording.by.end(); ++each)
        object[each.key()] = each.value();
    return object;
}

Wording wordingOf(const QJsonValue &value)
{
    if (value.isString())
        return {{{QString(), value.toString()}}};
    Wording wording;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        wording.by[each.key()] = each.value().toString();
    return wording;
}

// Sets what is not empty.
void put(QJsonObject &object, const char *name, const QJsonValue &value)
{
    const bool isEmpty = (value.isString() && value.toString().isEmpty())
        || (value.isObject() && value.toObject().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
    if (!isEmpty)
        object[QLatin1String(name)] = value;
}

QJsonObject json(const TileFigure &figure)
{
    QJsonObject object{{"value", figure.value}};
    put(object, "label", json(figure.label));
    if (figure.form != TileFigure::Form::Number)
        object["form"] = QLatin1String(formWords[int(figure.form)]);
    if (figure.decimals)
        object["decimals"] = figure.decimals;
    put(object, "unit", figure.unit);
    return object;
}

TileFigure figureOf(const QJsonObject &object)
{
    TileFigure figure;
    figure.label = wordingOf(object["label"]);
    figure.value = object["value"].toDouble();
    const QString form = object["form"].toString();
    if (form == QLatin1String("money"))
        figure.form = TileFigure::Form::Money;
    if (form == QLatin1String("percent"))
        figure.form = TileFigure::Form::Percent;
    figure.decimals = std::clamp(object["decimals"].toInt(), 0, 4);
    figure.unit = object["unit"].toString();
    return figure;
}

QJsonObject json(const PriceBand &band)
{
    QJsonObject object{{"low", band.low}, {"high", band.high}, {"ours", band.ours}};
    if (band.competitor)
        object["competitor"] = *band.competitor;
    return object;
}

std::optional<PriceBand> bandOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    PriceBand band{
        object["low"].toDouble(), object["high"].toDouble(), object["ours"].toDouble(), {}};
    if (object["competitor"].isDouble())
        band.competitor = object["competitor"].toDouble();
    return band;
}

std::optional<Instant> timeOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Instant{qint64(value.toDouble())}) : std::nullopt;
}

QJsonObject json(const Tile &tile)
{
    QJsonObject object{{"key", tile.key}, {"kind", tile.kind}};
    put(object, "title", json(tile.title));
    put(object, "line", json(tile.line));
    put(object, "say", json(tile.say));
    put(object, "stance", tile.stance);
    put(object, "currency", tile.currency);
    put(object, "lane", tile.lane);
    put(object, "product", tile.product);
    put(object, "when", tile.when);
    put(object, "customers", QJsonArray::fromStringList(tile.customers));
    QJsonArray figures, spark;
    for (const TileFigure &figure : tile.figures)
        figures.append(json(figure));
    for (const double point : tile.spark)
        spark.append(point);
    put(object, "figures", figures);
    put(object, "spark", spark);
    if (tile.band)
        object["band"] = json(*tile.band);
    if (tile.floor)
        object["floor"] = *tile.floor;
    if (tile.asOf)
        object["asOf"] = qint64(tile.asOf->ms);
    if (tile.validUntil)
        object["validUntil"] = qint64(tile.validUntil->ms);
    return object;
}

Tile tileOf(const QJsonObject &object)
{
    Tile tile;
    tile.key = object["key"].toString();
    tile.kind = object["kind"].toString();
    tile.title = wordingOf(object["title"]);
    tile.line = wordingOf(object["line"]);
    tile.say = wordingOf(object["say"]);
    tile.stance = object["stance"].toString();
    tile.currency = object["currency"].toString();
    tile.lane = object["lane"].toString();
    tile.product = object["product"].toString();
    tile.when = object["when"].toString();
    for (const auto &customer : object["customers"].toArray())
        tile.customers << customer.toString();
    for (const auto &figure : object["figures"].toArray())
        tile.figures.push_back(figureOf(figure.toObject()));
    for (const auto &point : object["spark"].toArray())
        tile.spark.push_back(point.toDouble());
    tile.band = bandOf(object["band"]);
    if (object["floor"].isDouble())
        tile.floor = object["floor"].toDouble();
    tile.asOf = timeOf(object["asOf"]);
    tile.validUntil = timeOf(object["validUntil"]);
    return tile;
}

} // namespace

QString toDocument(const Board &board)
{
    QJsonArray tiles;
    for (const Tile &tile : board.tiles)
        tiles.append(json(tile));
    const QJsonObject document{{"title", json(board.title)}, {"tiles", tiles}};
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Board boardOf(const QString &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document.toUtf8()).object();
    Board board{wordingOf(object["title"]), {}};
    for (const auto &tile : object["tiles"].toArray())
        board.tiles.push_back(tileOf(tile.toObject()));
    return board;
}

} // namespace roundsman
