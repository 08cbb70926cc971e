#include "core/store/closeness.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace roundsman {

static constexpr auto nameAndPlace = R"(SELECT name, owner, lat, lon FROM customer WHERE seq = ?1)";

QStringList wordsIn(std::string_view typed)
{
    QStringList words;
    for (const QString &line : toQString(folded(typed)).split(u' ', Qt::SkipEmptyParts)) {
        const bool says = std::ranges::any_of(line, [](QChar c) { return c.isLetterOrNumber(); });
        if (says)
            words += QString(line).remove(u'"');
    }
    return words;
}

KnownNames::KnownNames(std::string_view typed, const Vantage &from) : m_from(from)
{
    for (const QString &word : wordsIn(typed))
        m_wanted.push_back(searchedFor(toUtf8(word)));
    for (std::size_t i = 0; i < from.known.size(); ++i)
        m_place.emplace(from.known[i].seq, i);
}

std::size_t KnownNames::placeOf(std::int64_t seq) const
{
    const auto found = m_place.find(seq);
    return found == m_place.end() ? m_place.size() : found->second;
}

void KnownNames::addTo(std::vector<std::int64_t> &seqs) const
{
    for (const Vantage::Known &known : m_from.known) {
        if (isMeant(known) && std::ranges::find(seqs, known.seq) == seqs.end())
            seqs.push_back(known.seq);
    }
}

bool KnownNames::isMeant(const Vantage::Known &known) const
{
    return !m_wanted.empty() && std::ranges::all_of(m_wanted, [&](const std::string &word) {
        return known.words.starts_with(word) || known.words.find(' ' + word) != std::string::npos
            || known.words.find('\n' + word) != std::string::npos;
    });
}

// In steps, as a person thinks of it: round the corner, across the town, elsewhere.
static int stepsBetween(const Vantage::Door &a, double lat, double lon)
{
    constexpr double kilometresADegree = 111.2;
    const double north = (lat - a.lat) * kilometresADegree;
    const double east =
        (lon - a.lon) * kilometresADegree * std::cos(a.lat * std::numbers::pi / 180);
    const double square = north * north + east * east;
    return square <= 1 ? 0 : square <= 10 * 10 ? 1 : 2;
}

ByCloseness::ByCloseness(Database &db,
                         std::string_view typed,
                         const Vantage &from,
                         const KnownNames &known) :
    m_db(db),
    m_typed(folded(typed)),
    m_from(from),
    m_known(known)
{ }

void ByCloseness::sort(std::vector<std::int64_t> &seqs)
{
    std::vector<Ranked> ranked;
    ranked.reserve(seqs.size());
    for (const std::int64_t seq : seqs)
        ranked.push_back(rank(seq));
    std::ranges::sort(ranked);
    std::ranges::transform(ranked, seqs.begin(), &Ranked::seq);
}

// Москва, for who types mosk.
bool ByCloseness::beginsInLatin(std::string_view written, std::string_view name) const
{
    if (name.empty() || (name[0] & 0x80) == 0 || m_typed.empty() || (m_typed[0] & 0x80) != 0)
        return false;
    const std::string latin = '\n' + folded(latinised(written));
    return latin.find('\n' + m_typed) != std::string::npos;
}

ByCloseness::Ranked ByCloseness::rank(std::int64_t seq)
{
    Ranked ranked;
    ranked.seq = seq;
    ranked.known = m_known.placeOf(seq);
    Query query = m_db.query(nameAndPlace, seq);
    if (!query.next())
        return ranked;
    const auto written = query.get<std::string>(0);
    ranked.name = folded(written);
    ranked.isInside = !ranked.name.starts_with(m_typed) && !beginsInLatin(written, ranked.name);
    ranked.isOthers = m_from.me.isNull() || query.get<Id>(1) != m_from.me;
    const auto lat = query.get<std::optional<double>>(2);
    const auto lon = query.get<std::optional<double>>(3);
    if (m_from.door && lat && lon)
        ranked.steps = stepsBetween(*m_from.door, *lat, *lon);
    return ranked;
}

} // namespace roundsman
