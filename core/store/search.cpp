#include "core/store/search.h"

#include "core/domain/catalog.h"
#include "core/domain/contact.h"
#include "core/domain/customer.h"

#include <algorithm>
#include <unordered_set>

namespace roundsman {

namespace {

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

std::string phrase(const QString &word) { return '"' + searchedFor(toUtf8(word)) + "\"*"; }

bool isNumber(QChar letter) { return letter.isDigit() || QStringView(u"+-/().").contains(letter); }

// A telephone number may be stored in other groups than it is typed in.
std::string joinedNumber(const QStringList &words)
{
    QString digits;
    for (const QString &word : words) {
        if (!std::ranges::all_of(word, isNumber))
            return {};
        std::ranges::copy_if(word, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    }
    return words.size() > 1 ? '"' + toUtf8(digits) + "\"*" : std::string();
}

// Without the column: what is looked for.
std::string wanted(std::string_view typed)
{
    const QStringList words = wordsIn(typed);
    std::string all;
    for (const QString &word : words)
        all += (all.empty() ? "" : " AND ") + phrase(word);
    if (all.empty())
        return {};
    if (const std::string joined = joinedNumber(words); !joined.empty())
        all = '(' + all + ") OR " + joined;
    return all;
}

std::string within(std::string_view columns, const std::string &wanted)
{
    return wanted.empty() ? wanted : '{' + std::string(columns) + "} : (" + wanted + ')';
}

} // namespace

std::string searchExpression(std::string_view typed, std::optional<SearchField> field)
{
    const std::string all = wanted(typed);
    return field ? within(searchFields[std::size_t(*field)], all) : all;
}

namespace {

// Many statements, one look at the database's lock. Nothing where the caller holds it already.
class Moment
{
public:
    explicit Moment(Database &db)
    {
        if (!db.inTransaction())
            m_snapshot.emplace(db);
    }

private:
    std::optional<Snapshot> m_snapshot;
};

constexpr auto ownDocuments = R"(
    SELECT rowid FROM search
    WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)";

constexpr auto throughContacts = R"(
    SELECT customer.seq FROM search
    JOIN contact ON contact.seq = search.rowid & 0xffffffffff
    JOIN customer ON customer.id = contact.customer
    WHERE search MATCH ?1 AND search.rowid BETWEEN ?2 AND ?3 LIMIT ?4)";

constexpr auto nameAndOwner = R"(SELECT name, owner FROM customer WHERE seq = ?1)";

struct Range
{
    std::int64_t first;
    std::int64_t last;
};

Range documentsOf(const Table &table)
{
    return {documentOf(table, 0), documentOf(table, seqOf(-1))};
}

std::vector<std::int64_t>
seqsOf(Database &db, const char *sql, const std::string &expression, const Table &table, int limit)
{
    const Range range = documentsOf(table);
    std::vector<std::int64_t> seqs;
    Query query = db.query(sql, expression, range.first, range.last, std::int64_t(limit));
    while (query.next())
        seqs.push_back(seqOf(query.get<std::int64_t>(0)));
    return seqs;
}

// Names that begin with what was typed before names that have it inside; own before others'.
class ByCloseness
{
public:
    ByCloseness(Database &db, std::string_view typed, const Id &me) :
        m_db(db),
        m_typed(folded(typed)),
        m_me(me)
    { }

    void sort(std::vector<std::int64_t> &seqs)
    {
        std::vector<Ranked> ranked;
        ranked.reserve(seqs.size());
        for (const std::int64_t seq : seqs)
            ranked.push_back(rank(seq));
        std::ranges::sort(ranked);
        std::ranges::transform(ranked, seqs.begin(), &Ranked::seq);
    }

private:
    struct Ranked
    {
        bool isInside;
        bool isOthers;
        std::string name;
        std::int64_t seq;

        auto operator<=>(const Ranked &) const = default;
    };

    // Москва, for who types mosk.
    bool beginsInLatin(std::string_view written, std::string_view name) const
    {
        if (name.empty() || (name[0] & 0x80) == 0 || m_typed.empty() || (m_typed[0] & 0x80) != 0)
            return false;
        const std::string latin = '\n' + folded(latinised(written));
        return latin.find('\n' + m_typed) != std::string::npos;
    }

    Ranked rank(std::int64_t seq)
    {
        Query query = m_db.query(nameAndOwner, seq);
        if (!query.next())
            return {true, true, {}, seq};
        const auto written = query.get<std::string>(0);
        std::string name = folded(written);
        const bool begins = name.starts_with(m_typed) || beginsInLatin(written, name);
        return {!begins, m_me.isNull() || query.get<Id>(1) != m_me, std::move(name), seq};
    }

    Database &m_db;
    std::string m_typed;
    const Id &m_me;
};

std::vector<std::int64_t>
candidates(Database &db, SearchField field, std::string_view typed, int limit)
{
    const std::string expression = searchExpression(typed, field);
    if (field == SearchField::People)
        return seqsOf(db, throughContacts, expression, tableOf<Contact>, limit);
    return seqsOf(db, ownDocuments, expression, tableOf<Customer>, limit);
}

// Several words seldom meet in a number, a place or a note, and to find none takes as long as
// finding all: one look says it of the three, another of number and place.
class Elsewhere
{
public:
    Elsewhere(Database &db, std::string_view typed) :
        m_db(db),
        m_wanted(wanted(typed)),
        m_isOneWord(wordsIn(typed).size() == 1)
    { }

    bool mayBeIn(SearchField field)
    {
        if (m_isOneWord || field == SearchField::Name || field == SearchField::People)
            return true;
        if (!isAny(m_anywhere, "number place note"))
            return false;
        return field == SearchField::Note || isAny(m_inNumberOrPlace, "number place");
    }

private:
    bool isAny(std::optional<bool> &known, std::string_view columns)
    {
        if (!known)
            known = !seqsOf(m_db, ownDocuments, within(columns, m_wanted), tableOf<Customer>, 1)
                         .empty();
        return *known;
    }

    Database &m_db;
    std::string m_wanted;
    bool m_isOneWord;
    std::optional<bool> m_anywhere;
    std::optional<bool> m_inNumberOrPlace;
};

} // namespace

std::vector<CustomerHit>
searchCustomers(Database &db, std::string_view typed, int limit, const Id &me)
{
    std::vector<CustomerHit> hits;
    if (searchExpression(typed).empty())
        return hits;

    const Moment moment(db);
    std::unordered_set<std::int64_t> seen;
    Elsewhere elsewhere(db, typed);
    for (std::size_t i = 0; i < searchFields.size() && int(hits.size()) < limit; ++i) {
        const auto field = SearchField(i);
        if (!elsewhere.mayBeIn(field))
            continue;
        auto seqs = candidates(db, field, typed, limit * 2);
        if (field == SearchField::Name)
            ByCloseness(db, typed, me).sort(seqs);
        for (const std::int64_t seq : seqs) {
            if (int(hits.size()) < limit && seen.insert(seq).second)
                hits.push_back({seq, field});
        }
    }
    return hits;
}

namespace {

std::optional<Id> idOf(Database &db, const Table &table, std::int64_t seq)
{
    return db.one<Id>("SELECT id FROM \"" + std::string(table.name) + "\" WHERE seq = ?1", seq);
}

void addRowsOf(
    Database &db, const Table &table, std::string_view typed, int limit, std::vector<Hit> &hits)
{
    std::unordered_set<std::int64_t> seen;
    for (std::size_t i = 0; i < searchFields.size(); ++i) {
        const auto field = SearchField(i);
        const std::string expression = searchExpression(typed, field);
        for (const auto seq : seqsOf(db, ownDocuments, expression, table, limit)) {
            const auto id = idOf(db, table, seq);
            if (id && int(hits.size()) < limit && seen.insert(seq).second)
                hits.push_back({&table, *id, field});
        }
    }
}

} // namespace

std::vector<Hit> search(Database &db, std::string_view typed, int limit, const Id &me)
{
    std::vector<Hit> hits;
    if (searchExpression(typed).empty())
        return hits;
    const Moment moment(db);
    for (const CustomerHit &hit : searchCustomers(db, typed, limit, me)) {
        if (const auto id = idOf(db, tableOf<Customer>, hit.seq))
            hits.push_back({&tableOf<Customer>, *id, hit.field});
    }
    for (const Table *table : catalog()) {
        if (table != &tableOf<Customer> && isSearched(*table) && int(hits.size()) < limit)
            addRowsOf(db, *table, typed, limit, hits);
    }
    return hits;
}

} // namespace roundsman
