#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace roundsman {

// A text from the centre in several languages: language → words. One in "" is for everybody.
struct Wording
{
    QMap<QString, QString> by;

    // In the first of these languages ("sk", "zh") that it is there in, else in English, else in
    // any.
    QString in(const QStringList &languages) const;
    bool isEmpty() const { return by.isEmpty(); }
    bool operator==(const Wording &) const = default;
};

// One figure of a tile.
struct TileFigure
{
    enum class Form { Number, Money, Percent };
    Wording label;
    double value = 0;
    Form form = Form::Number;
    int decimals = 0;
    QString unit; // "t", "boxes"; of money its ISO 4217 code
};

// Where our price lies between the least and the most that is asked for the same.
struct PriceBand
{
    double low = 0;
    double high = 0;
    double ours = 0;
    std::optional<double> competitor;
};

// One glance: what it is, a few figures, what to do about it and what to say.
struct Tile
{
    QString key; // the same in every version
    QString kind;
    Wording title;
    Wording line; // beneath the title
    std::vector<TileFigure> figures;
    std::vector<double> spark;
    QString stance;
    std::optional<PriceBand> band;
    QString currency; // of band and floor
    std::optional<double> floor;
    Wording say;
    QStringList customers; // ids of those concerned
    QString lane;
    QString product;
    QString when;                      // a day, a flight: tiles of one lane, product and time agree
    std::optional<Instant> asOf;       // none: the dashboard's
    std::optional<Instant> validUntil; // none: the dashboard's
};

inline constexpr const char *tileKindWords[] = {
    "capacity", "price", "competitor", "target", "list", "note"};
inline constexpr const char *stanceWords[] = {"push", "hold", "flex"};
inline constexpr int mostFigures = 5;

// What a dashboard shows: Dashboard::tiles.
struct Board
{
    Wording title;
    std::vector<Tile> tiles;
};

QString toDocument(const Board &board); // sorted keys, no spaces
// What is not understood is left out: a newer centre may say more.
Board boardOf(const QString &document);

} // namespace roundsman
