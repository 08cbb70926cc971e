#include "core/store/search.h"

#include "core/domain/catalog.h"
#include "core/domain/contact.h"
#include "core/domain/customer.h"
#include "core/store/closeness.h"

#include <algorithm>
#include <unordered_set>

namespace roundsman {

namespace {

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
searchCustomers(Database &db, std::string_view typed, int limit, const Vantage &from)
{
    std::vector<CustomerHit> hits;
    if (searchExpression(typed).empty())
        return hits;

    const Moment moment(db);
    std::unordered_set<std::int64_t> seen;
    Elsewhere elsewhere(db, typed);
    const KnownNames known(typed, from);
    for (std::size_t i = 0; i < searchFields.size() && int(hits.size()) < limit; ++i) {
        const auto field = SearchField(i);
        if (!elsewhere.mayBeIn(field))
            continue;
        auto seqs = candidates(db, field, typed, limit * 2);
        if (field == SearchField::Name) {
            known.addTo(seqs);
            ByCloseness(db, typed, from, known).sort(seqs);
        } else {
            std::ranges::stable_sort(
                seqs, {}, [&](std::int64_t seq) { return known.placeOf(seq); });
        }
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

std::vector<Hit> search(Database &db, std::string_view typed, int limit, const Vantage &from)
{
    std::vector<Hit> hits;
    if (searchExpression(typed).empty())
        return hits;
    const Moment moment(db);
    for (const CustomerHit &hit : searchCustomers(db, typed, limit, from)) {
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
