#include "sync/admin/dashboards/preview.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace roundsman::admin {

namespace {

constexpr int bandWidth = 41; // signs

std::string timeText(Instant at)
{
    return toUtf8(QDateTime::fromMSecsSinceEpoch(at.ms).toString(u"yyyy-MM-dd HH:mm"));
}

QString figureText(const TileFigure &figure, const QString &language)
{
    const QLocale locale(language);
    QString value = locale.toString(figure.value, 'f', figure.decimals);
    if (figure.form == TileFigure::Form::Percent)
        value += u'%';
    return QStringList{value, figure.unit, figure.label.in({language})}.join(u' ').simplified();
}

// "2.20 ----|--o------- 2.70": | a competitor, o ours.
QString bandText(const PriceBand &band, const QLocale &locale)
{
    QString line(bandWidth, u'-');
    const auto at = [&](double value) {
        const double share = std::clamp((value - band.low) / (band.high - band.low), 0.0, 1.0);
        return qsizetype(std::lround(share * (bandWidth - 1)));
    };
    if (band.competitor)
        line[at(*band.competitor)] = u'|';
    line[at(band.ours)] = u'o';
    return locale.toString(band.low, 'f', 2) + u' ' + line + u' '
        + locale.toString(band.high, 'f', 2);
}

void add(QString &text, const QString &line)
{
    if (!line.isEmpty())
        text += QStringLiteral("  ") + line + u'\n';
}

QString tileText(const Tile &tile, const QString &language)
{
    QString text = tile.title.in({language});
    if (!tile.stance.isEmpty())
        text += QStringLiteral("   [") + tile.stance + u']';
    text += u'\n';
    add(text, tile.line.in({language}));
    QStringList figures;
    for (const TileFigure &figure : tile.figures)
        figures << figureText(figure, language);
    add(text, figures.join(QStringLiteral("   ")));
    if (tile.band)
        add(text, bandText(*tile.band, QLocale(language)));
    add(text, tile.say.in({language}));
    return text;
}

} // namespace

std::string previewText(const Composed &composed, const QString &language)
{
    std::string text = toUtf8(composed.board.title.in({language})) + "\nas of "
        + timeText(composed.asOf) + ", valid to " + timeText(composed.validUntil) + '\n';
    for (const Tile &tile : composed.board.tiles)
        text += '\n' + toUtf8(tileText(tile, language));
    return text;
}

} // namespace roundsman::admin
