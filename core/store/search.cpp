#include "core/store/search.h"

#include "core/db/matched_columns.h"
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

constexpr auto withFields = R"(
    SELECT rowid, matched_columns(search, ?4) FROM search
    WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?5)";

constexpr auto throughContacts = R"(
    SELECT customer.seq FROM search
    JOIN contact ON contact.seq = search.rowid & 0xffffffffff
    JOIN customer ON customer.id = contact.customer
    WHERE search MATCH ?1 AND search.rowid BETWEEN ?2 AND ?3 LIMIT ?4)";

constexpr auto customerOfContact = R"(
    SELECT customer.seq FROM contact JOIN customer ON customer.id = contact.customer
    WHERE contact.seq = ?1)";

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

// Several words seldom meet in one field, and to find none takes as long as finding all: one look
// over customers, their contacts and all fields says of each document in which field they do.
class Together
{
public:
    Together(Database &db, std::string_view typed)
    {
        const QStringList words = wordsIn(typed);
        if (words.size() < 2)
            return;
        Query query = db.query(withFields,
                               wanted(typed),
                               documentsOf(tableOf<Customer>).first,
                               documentsOf(tableOf<Contact>).last,
                               std::int64_t(words.size()),
                               mostTogether);
        std::int64_t count = 0;
        for (; query.next(); ++count)
            add(db, query.get<std::int64_t>(0), query.get<std::int64_t>(1));
        m_isWhole = count < mostTogether;
    }

    // False: there are so many that each field has to be asked for itself.
    bool isWhole() const { return m_isWhole; }
    std::vector<std::int64_t> in(SearchField field, int limit) const
    {
        const auto &all = m_seqs[std::size_t(field)];
        return {all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), limit)};
    }

private:
    static constexpr std::int64_t mostTogether = 200;
    static_assert(tableOf<Contact>.id == tableOf<Customer>.id + 1);

    void add(Database &db, std::int64_t document, std::int64_t columns)
    {
        if (document <= documentsOf(tableOf<Customer>).last)
            m_seqs[std::size_t(fieldOf(columns))].push_back(seqOf(document));
        else if (isSet(columns, std::size_t(SearchField::People)))
            addCustomerOf(db, seqOf(document));
    }

    void addCustomerOf(Database &db, std::int64_t contact)
    {
        if (const auto customer = db.one<std::int64_t>(customerOfContact, contact))
            m_seqs[std::size_t(SearchField::People)].push_back(*customer);
    }

    // The first field that holds all the words; where none does, as with a name and its city, the
    // place if it holds one.
    static SearchField fieldOf(std::int64_t columns)
    {
        for (std::size_t i = 0; i < searchFields.size(); ++i) {
            if (isSet(columns, i))
                return SearchField(i);
        }
        const bool isPlaced = isSet(columns, std::size_t(SearchField::Place) + anyColumn);
        return isPlaced ? SearchField::Place : SearchField::Note;
    }

    static bool isSet(std::int64_t bits, std::size_t bit) { return (bits >> bit & 1) != 0; }

    bool m_isWhole = false;
    std::array<std::vector<std::int64_t>, searchFields.size()> m_seqs;
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
    const Together together(db, typed);
    const KnownNames known(typed, from);
    for (std::size_t i = 0; i < searchFields.size() && int(hits.size()) < limit; ++i) {
        const auto field = SearchField(i);
        auto seqs = together.isWhole() ? together.in(field, limit * 2)
                                       : candidates(db, field, typed, limit * 2);
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
