#pragma once

#include "core/db/database.h"
#include "core/schema/schema.h"

#include <array>

namespace roundsman {

// The full-text index `search`: one document for every row with searched columns. Everything in it
// went through core/base/text.h: lower case, no accents, Cyrillic also in Latin letters, and the
// letters of scripts without spaces one by one, so that any part of a Chinese name is a phrase.

// The index's columns. A hit says which one it was found in.
enum class SearchField { Name, Number, Place, People, Note };
inline constexpr std::array<const char *, 5> searchFields{
    "name", "number", "place", "people", "note"};

SearchField fieldOf(const Table &table, const Column &column); // for a searched column
bool isSearched(const Table &table);
bool isSearchedDifference(const Table &table, const Record &before, const Record &after);

// A document's rowid: the table's number above forty bits of the row's seq.
inline constexpr int searchSeqBits = 40;
constexpr std::int64_t documentOf(const Table &table, std::int64_t seq)
{
    return std::int64_t(table.id) << searchSeqBits | seq;
}
constexpr std::int64_t seqOf(std::int64_t document)
{
    return document & ((std::int64_t(1) << searchSeqBits) - 1);
}

// Raised whenever searchable() makes another text of one than it did.
inline constexpr std::int64_t foldingVersion = 2;

std::string searchable(std::string_view utf8);  // a text as it is indexed
std::string searchedFor(std::string_view utf8); // a text as it is looked for

void indexRow(Database &db, const Table &table, std::int64_t seq, const Record &record);
void unindexRow(Database &db, const Table &table, std::int64_t seq);

// Rows that a bulk load wrote are indexed later: from `firstSeq` on.
void indexLater(Database &db, const Table &table, std::int64_t firstSeq);
// Indexes at most `rows` of them, in one transaction, and then tidies. True: there is more to do.
bool indexSome(Database &db, int rows);

// Where texts were indexed by an older folding than today's, all of them wait to be indexed anew;
// what is there is found as before until then. True: there is something to do.
bool renewIndex(Database &db);

// Every save adds a segment to the index, and a search looks into each: puts some of them together,
// a few pages at a time. True: there is more to do.
bool tidyIndex(Database &db);

} // namespace roundsman
