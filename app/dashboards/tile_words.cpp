#include "app/dashboards/tile_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace roundsman {

namespace {

class TileWords
{
    Q_DECLARE_TR_FUNCTIONS(TileWords)

public:
    TileWords(const Words &words, Instant now) :
        m_words(words),
        m_languages(languagesOf(words)),
        m_now(now)
    { }

    QString in(const Wording &wording) const { return wording.in(m_languages); }

    Figure figure(const TileFigure &figure) const
    {
        const bool isPercent = figure.form == TileFigure::Form::Percent;
        return {number(figure.value, figure.decimals),
                isPercent ? QStringLiteral("%") : unitOf(figure),
                in(figure.label)};
    }

    QString number(double value, int decimals) const
    {
        return m_words.locale().toString(value, 'f', decimals);
    }

    QString money(double value, const QString &currency) const
    {
        return number(value, Words::digitsOf(currency));
    }

    QString age(Instant asOf, Instant until) const
    {
        if (until <= m_now)
            return tr("expired %1: do not quote").arg(m_words.ago(until));
        return tr("as of %1, valid to %2")
            .arg(m_words.isolated(m_words.shortWhen(asOf)),
                 m_words.isolated(m_words.shortWhen(until)));
    }

    static QString tooOld() { return tr("Too old to quote"); }
    static QString cannotBeTrusted() { return tr("Cannot be trusted"); }
    static QString whyNot()
    {
        return tr("It is not signed by head office, or older than what you have had. Its figures "
                  "are not shown; tell your manager.");
    }

private:
    // "€/kg" for "EUR/kg".
    static QString unitOf(const TileFigure &figure)
    {
        const QString code = figure.unit.left(3);
        return figure.form == TileFigure::Form::Money ? Words::symbolOf(code) + figure.unit.mid(3)
                                                      : figure.unit;
    }

    const Words &m_words;
    const QStringList m_languages;
    const Instant m_now;
};

// The points as a line in a square of 1, with a little air above and below.
void addCourse(const std::vector<double> &points, ShownTile &shown)
{
    if (points.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(points);
    const double span = high > low ? high - low : 1;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double x = double(i) / double(points.size() - 1);
        shown.courseEnd = 1 - (points[i] - low) / span;
        shown.course += QString::fromLatin1("%1%2 %3")
                            .arg(QLatin1String(i ? "L" : "M"))
                            .arg(x, 0, 'f', 4)
                            .arg(shown.courseEnd, 0, 'f', 4);
    }
}

void addBand(const Tile &tile, const TileWords &words, ShownTile &shown)
{
    if (!tile.band)
        return;
    const PriceBand &band = *tile.band;
    const auto share = [&](double price) {
        return std::clamp((price - band.low) / (band.high - band.low), 0.0, 1.0);
    };
    shown.low = words.money(band.low, tile.currency);
    shown.high = words.money(band.high, tile.currency);
    shown.ours = share(band.ours);
    if (band.competitor) {
        shown.theirs = share(*band.competitor);
        shown.rival = words.money(*band.competitor, tile.currency);
    }
}

QString summaryOf(const ShownTile &shown, const Words &words)
{
    QStringList parts;
    for (const Figure &figure : shown.figures)
        if (parts.size() < 2)
            parts << (figure.value + u' ' + figure.unit + u' ' + figure.label).simplified();
    return words.join(parts);
}

} // namespace

QStringList languagesOf(const Words &words)
{
    const QString language = words.language();
    return {language, language.section(u'_', 0, 0)};
}

ShownTile shownTile(const ShownDashboard &shown,
                    const Tile &tile,
                    const DashboardsHere &here,
                    Instant now,
                    const Words &words)
{
    const TileWords speak(words, now);
    const Dashboard &dashboard = shown.dashboard;
    const Instant until =
        std::min(tile.validUntil.value_or(dashboard.validUntil), dashboard.validUntil);
    ShownTile made;
    made.key = toQString(dashboard.id.text()) + u'/' + tile.key;
    made.title = speak.in(tile.title);
    made.line = speak.in(tile.line);
    made.stance = tile.stance;
    for (const TileFigure &figure : tile.figures)
        if (made.figures.size() < mostFigures)
            made.figures += speak.figure(figure);
    made.summary = summaryOf(made, words);
    addCourse(tile.spark, made);
    addBand(tile, speak, made);
    made.expired = until <= now;
    made.section = made.expired ? TileWords::tooOld() : speak.in(shown.board.title);
    made.say = made.expired ? QString() : speak.in(tile.say);
    made.age = speak.age(tile.asOf.value_or(dashboard.asOf), until);
    const QString said = here.useful.value(made.key);
    made.useful = said == u"useful";
    made.notUseful = said == u"notUseful";
    for (const QString &customer : tile.customers)
        if (const auto known = here.customers.find(customer); known != here.customers.end())
            made.customers += Choice{customer, known->name};
    return made;
}

ShownTile untrusted(const ShownDashboard &shown, const Words &words)
{
    ShownTile made;
    made.key = toQString(shown.dashboard.id.text()) + u'/';
    made.section = TileWords::cannotBeTrusted();
    made.title = words.isolated(shown.dashboard.title);
    made.line = TileWords::whyNot();
    made.trusted = false;
    made.expired = true;
    return made;
}

} // namespace roundsman
