#pragma once

#include "core/base/result.h"
#include "tests/chaos/ledger.h"

#include <QHash>

namespace roundsman::chaos {

// Where a token stands in the company's store.
struct Place
{
    QString entity;
    QString row; // its id
    QString field;

    friend bool operator==(const Place &, const Place &) = default;
};

// Every token in the company's store, read from its file once the server has stopped.
struct Books
{
    QHash<Token, QList<Place>> current;
    QSet<Token> conflicts;  // rows that a person can read
    QSet<Token> history;    // of a field
    QSet<Token> quarantine; // waits to be repaired
};

Result<Books> readBooks(const QString &store);

} // namespace roundsman::chaos
