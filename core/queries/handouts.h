#pragma once

#include "core/db/database.h"
#include "core/domain/contact.h"
#include "core/domain/customer.h"
#include "core/domain/quote.h"
#include "core/domain/quote_line.h"
#include "core/domain/visit.h"
#include "core/queries/today.h"

#include <vector>

namespace roundsman {

// What a person hands to another program or to a customer, read whole.

struct KnownContact
{
    Contact contact;
    Customer customer; // empty where it is not on this device
};
std::optional<KnownContact> knownContact(Database &db, const Id &contact);

struct PlannedVisit
{
    Visit visit;
    Customer customer;
};
std::vector<PlannedVisit> plannedVisits(Database &db, const Day &day); // in their order

struct QuoteSheet
{
    struct Line
    {
        QuoteLine line;
        QString product;
        QString unit;
    };

    Quote quote;
    Customer customer;
    QString author;
    std::vector<Line> lines; // in the order of their products' names
};
std::optional<QuoteSheet> quoteSheet(Database &db, const Id &quote);

} // namespace roundsman
