#include "sync/admin/dashboards/lint.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace roundsman::admin {

namespace {

constexpr std::size_t bytesOfTiles = 32'768;
constexpr int wordsInSixSeconds = 30;  // at five words a second, a figure counting as one
constexpr double spreadAllowed = 0.02; // between two prices for the same

int wordCount(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("\\s+"));
    return int(text.split(gaps, Qt::SkipEmptyParts).size());
}

// Chinese puts no space between words; two signs are about one.
int readingWords(const QString &text)
{
    const auto signs = std::ranges::count_if(
        text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
    return wordCount(text) + int(signs) / 2;
}

bool isOneOf(const QString &word, std::span<const char *const> words)
{
    return std::ranges::any_of(words,
                               [&](const char *each) { return word == QLatin1String(each); });
}

std::string numberText(double number) { return QString::number(number, 'g', 12).toStdString(); }

std::optional<double> quoteOf(const Tile &tile)
{
    return tile.band ? std::optional(tile.band->ours) : std::nullopt;
}

class Linter
{
public:
    Linter(const Definition &definition, const Composed &composed, Instant now) :
        m_definition(definition),
        m_composed(composed),
        m_now(now)
    { }

    std::vector<Remark> all(std::span<const LiveBoard> others)
    {
        lookAtWhole();
        std::set<QString> keys;
        for (const Tile &tile : m_composed.board.tiles) {
            if (!keys.insert(tile.key).second)
                error(tile, "its key stands in another tile as well; each needs its own.");
            lookAt(tile);
            lookAtTexts(tile);
        }
        lookForContradictions(others);
        return std::move(m_findings);
    }

private:
    std::string where(const Tile &tile) const
    {
        return m_definition.at(m_definition.tile.line) + "tile \"" + toUtf8(tile.key) + "\": ";
    }
    void error(const Tile &tile, const std::string &what)
    {
        m_findings.push_back({true, where(tile) + what});
    }
    void warn(const Tile &tile, const std::string &what)
    {
        m_findings.push_back({false, where(tile) + what});
    }

    void lookAtWhole()
    {
        const auto say = [this](bool isError, const std::string &what) {
            m_findings.push_back({isError, m_definition.at(1) + what});
        };
        if (m_composed.board.tiles.empty())
            say(true, "the select gives no row, so there would be nothing to see.");
        if (!m_composed.hasEnd)
            say(true,
                "nobody says how long this is good for; say validFor, or validUntil in the tile.");
        if (m_composed.hasEnd && m_composed.validUntil <= m_now)
            say(true, "it is no longer good for anything today: all tiles have ended.");
        if (m_composed.asOf + m_definition.staleAfter < m_now)
            say(false, "its figures are older than staleAfter allows; import the datasets anew.");
        if (toUtf8(toDocument(m_composed.board)).size() > bytesOfTiles)
            say(true, "it is larger than 32 KiB; show fewer tiles.");
        for (const std::string &word : m_composed.unknownCustomers)
            say(false, "there is no customer \"" + word + "\".");
        for (const std::string &word : m_composed.customersOnTheirOwn)
            say(false, "the customer \"" + word + "\" has no owner who would be told.");
        expectLanguages("the title", m_composed.board.title, say);
    }

    template <typename Say>
    void expectLanguages(const std::string &what, const Wording &wording, const Say &say) const
    {
        if (wording.isEmpty() || (wording.by.size() == 1 && wording.by.contains(QString())))
            return;
        for (const QString &language : m_definition.languages)
            if (wording.by.value(language).isEmpty())
                say(false, what + " is not there in \"" + toUtf8(language) + "\".");
    }

    void lookAt(const Tile &tile)
    {
        if (!isOneOf(tile.kind, tileKindWords))
            error(tile,
                  "it is of no kind that there is (capacity, price, competitor, target, list, "
                  "note).");
        if (tile.figures.size() > mostFigures)
            error(tile,
                  "it has " + std::to_string(tile.figures.size())
                      + " figures; a glance takes five at most.");
        if (!tile.stance.isEmpty() && !isOneOf(tile.stance, stanceWords))
            error(tile, "its stance is \"" + toUtf8(tile.stance) + "\", not push, hold or flex.");
        if (tile.kind != u"note" && tile.stance.isEmpty())
            error(tile, "it does not say what to do; give it a stance: push, hold or flex.");
        if (tile.say.isEmpty())
            error(tile, "it has no sentence to say.");
        if (const auto quote = quoteOf(tile); quote && tile.floor && *quote < *tile.floor)
            error(tile,
                  "its price " + numberText(*quote) + " is under the floor "
                      + numberText(*tile.floor) + '.');
        if (tile.band && tile.currency.isEmpty())
            warn(tile, "its prices name no currency.");
    }

    void lookAtTexts(const Tile &tile)
    {
        const auto say = [&](bool, const std::string &what) { warn(tile, what); };
        expectLanguages("its title", tile.title, say);
        expectLanguages("its line", tile.line, say);
        expectLanguages("its sentence", tile.say, say);
        QStringList languages = tile.say.by.keys();
        if (languages.isEmpty())
            languages << QString();
        for (const QString &language : languages) {
            int words = int(tile.figures.size());
            for (const Wording *each : {&tile.title, &tile.line, &tile.say})
                words += readingWords(each->in({language}));
            for (const TileFigure &figure : tile.figures)
                words += readingWords(figure.label.in({language}));
            if (words > wordsInSixSeconds)
                warn(tile,
                     "it takes longer than six seconds to read"
                         + (language.isEmpty() ? "" : " in \"" + toUtf8(language) + '"') + ": "
                         + std::to_string(words) + " words.");
        }
    }

    void compare(const Tile &tile, const Tile &other, const std::string &place)
    {
        const bool isSame = !(tile.lane.isEmpty() && tile.product.isEmpty())
            && tile.lane == other.lane && tile.product == other.product && tile.when == other.when;
        if (!isSame)
            return;
        const std::string with = "tile \"" + toUtf8(other.key) + '"' + place;
        if (!tile.stance.isEmpty() && !other.stance.isEmpty() && tile.stance != other.stance)
            error(tile,
                  "it says " + toUtf8(tile.stance) + ", but " + with + " says "
                      + toUtf8(other.stance) + " of the same.");
        const auto ours = quoteOf(tile);
        const auto theirs = quoteOf(other);
        if (ours && theirs && tile.currency == other.currency
            && std::abs(*ours - *theirs) > spreadAllowed * std::max(*ours, *theirs))
            error(tile, "its price differs from that of " + with + " for the same.");
    }

    void lookForContradictions(std::span<const LiveBoard> others)
    {
        const auto &tiles = m_composed.board.tiles;
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            for (std::size_t j = i + 1; j < tiles.size(); ++j)
                compare(tiles[i], tiles[j], "");
            for (const LiveBoard &other : others)
                for (const Tile &tile : other.board.tiles)
                    compare(tiles[i], tile, " of " + toUtf8(other.code));
        }
    }

    const Definition &m_definition;
    const Composed &m_composed;
    const Instant m_now;
    std::vector<Remark> m_findings;
};

} // namespace

std::vector<Remark> lint(const Definition &definition,
                         const Composed &composed,
                         std::span<const LiveBoard> others,
                         Instant now)
{
    return Linter(definition, composed, now).all(others);
}

bool hasErrors(std::span<const Remark> findings)
{
    return std::ranges::any_of(findings, &Remark::isError);
}

} // namespace roundsman::admin
