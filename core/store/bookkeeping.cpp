#include "core/store/bookkeeping.h"

#include <array>

namespace roundsman {

// What waits to be sent and what became of it.
static constexpr auto outboxTables = R"(
    CREATE TABLE outbox(
      first_ctr INTEGER PRIMARY KEY,
      n INTEGER NOT NULL,
      state INTEGER NOT NULL DEFAULT 0,
      hlc INTEGER NOT NULL,
      wall_ms INTEGER NOT NULL,
      schema_v INTEGER NOT NULL,
      title TEXT NOT NULL,
      verdict INTEGER,
      code INTEGER NOT NULL DEFAULT 0,
      reason TEXT NOT NULL DEFAULT '',
      settled_ms INTEGER) STRICT;
    CREATE TABLE outbox_op(
      ctr INTEGER PRIMARY KEY,
      first_ctr INTEGER NOT NULL,
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      kind INTEGER NOT NULL,
      base_rv INTEGER NOT NULL,
      body BLOB NOT NULL) STRICT;
    CREATE INDEX outbox_op_row ON outbox_op(row_id);
    CREATE TABLE sync_base(
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      rv INTEGER NOT NULL,
      scope INTEGER,
      ext BLOB,
      row BLOB NOT NULL,
      PRIMARY KEY(tbl, row_id)) STRICT, WITHOUT ROWID;)";

// Where the device stands with the server.
static constexpr auto scopeTables = R"(
    CREATE TABLE sync_scope(
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      epoch INTEGER NOT NULL DEFAULT 0,
      cursor INTEGER NOT NULL DEFAULT 0,
      rows INTEGER NOT NULL DEFAULT 0,
      sum0 INTEGER NOT NULL DEFAULT 0,
      sum1 INTEGER NOT NULL DEFAULT 0,
      head_rows INTEGER NOT NULL DEFAULT 0,
      head_sum0 INTEGER NOT NULL DEFAULT 0,
      head_sum1 INTEGER NOT NULL DEFAULT 0,
      state INTEGER NOT NULL DEFAULT 0,
      staged INTEGER NOT NULL DEFAULT 0,
      repair INTEGER NOT NULL DEFAULT 0,
      repairs INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TABLE row_scope(
      scope INTEGER NOT NULL,
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      PRIMARY KEY(tbl, row_id, scope)) STRICT, WITHOUT ROWID;
    CREATE TABLE staging(n INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    CREATE TABLE sync_kv(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;)";

static constexpr auto blobTable = R"(
    CREATE TABLE blob_local(
      sha256 BLOB PRIMARY KEY,
      size INTEGER NOT NULL,
      have INTEGER NOT NULL,
      state INTEGER NOT NULL,
      mime TEXT NOT NULL DEFAULT '',
      upload TEXT NOT NULL DEFAULT '') STRICT;)";

// One document a searched row; its rowid says table and row (core/store/search.h).
static constexpr auto searchTables = R"(
    CREATE VIRTUAL TABLE search USING fts5(
      name, number, place, people, note,
      content='', contentless_delete=1, prefix='1 2 3',
      tokenize="unicode61 remove_diacritics 0");
    CREATE TABLE search_todo(tbl INTEGER PRIMARY KEY, next_seq INTEGER NOT NULL) STRICT;)";

// What head office has yet to hear about groups that it had set aside; `kind` is a QuarantineNews.
static constexpr auto quarantineTables = R"(
    CREATE TABLE quarantine_news(
      first_ctr INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      sent INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY(first_ctr, kind)) STRICT, WITHOUT ROWID;)";

// Rows that a scope's repair still has to fetch; rows that came and could not be kept; rows of
// tables that only a newer program knows, as content maps (core/schema/content.h).
static constexpr auto healTables = R"(
    CREATE TABLE repair_row(
      scope INTEGER NOT NULL,
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      PRIMARY KEY(scope, tbl, row_id)) STRICT, WITHOUT ROWID;
    CREATE TABLE staging_bad(
      scope INTEGER NOT NULL,
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      rv INTEGER NOT NULL,
      error TEXT NOT NULL,
      PRIMARY KEY(scope, tbl, row_id)) STRICT, WITHOUT ROWID;
    CREATE TABLE unknown_row(
      scope INTEGER NOT NULL,
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      rv INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY(scope, tbl, row_id)) STRICT, WITHOUT ROWID;)";

// A save writes one small segment of the index and merges none: that is for quiet moments
// (tidyIndex()). A leaf fits into a page of the store beside what encryption adds to it.
static constexpr auto quietMerges = R"(
    INSERT INTO search(search, rank) VALUES('automerge', 0);
    INSERT INTO search(search, rank) VALUES('crisismerge', 128);
    INSERT INTO search(search, rank) VALUES('pgsz', 3900);)";

// Base images in the order in which they come: a save fills a page, instead of splitting one.
static constexpr auto basesInOrder = R"(
    ALTER TABLE sync_base RENAME TO sync_base_by_row;
    CREATE TABLE sync_base(
      n INTEGER PRIMARY KEY,
      tbl INTEGER NOT NULL,
      row_id BLOB NOT NULL,
      rv INTEGER NOT NULL,
      scope INTEGER,
      ext BLOB,
      row BLOB NOT NULL,
      UNIQUE(tbl, row_id)) STRICT;
    INSERT INTO sync_base(tbl, row_id, rv, scope, ext, row)
      SELECT tbl, row_id, rv, scope, ext, row FROM sync_base_by_row;
    DROP TABLE sync_base_by_row;)";

std::span<const Step> bookkeepingSteps()
{
    static constexpr std::array steps{Step{1, outboxTables},
                                      Step{2, scopeTables},
                                      Step{3, blobTable},
                                      Step{4, searchTables},
                                      Step{8, quarantineTables},
                                      Step{10, healTables},
                                      Step{12, quietMerges},
                                      Step{13, basesInOrder}};
    return steps;
}

} // namespace roundsman
