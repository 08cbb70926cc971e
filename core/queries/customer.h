#pragma once

#include "core/db/database.h"
#include "core/domain/customer.h"
#include "core/store/listing.h"

namespace roundsman {

// A competitor's price beside ours for the same product, in one currency.
struct PricePosition
{
    QString competitor;
    QString product;
    QString currency;
    Money theirs;
    Money ours;
    Instant seenAt;
};

struct LastOrder
{
    QString number;
    QString currency;
    Money total;
    Instant placedAt;
    std::int64_t lines = 0;
    QStringList products; // the two of most worth, by name
};

struct OpenIssue
{
    QString text;
    QString state;
    QString outcome; // head office's answer; may be there before the customer has heard it
    Instant notedAt;
};

// Everything the glance card says of one customer.
struct CustomerGlance
{
    Customer customer;
    QString person; // the first contact
    QString unsent;
    std::optional<Instant> lastVisit;
    bool lastVisitMine = false;
    bool isHere = false; // a visit is under way
    std::optional<LastOrder> order;
    std::optional<PricePosition> price;
    std::int64_t openIssues = 0;
    std::optional<OpenIssue> issue; // the newest of them
    std::optional<OpenIssue> answer;
    QString promise; // the open task due first
    std::optional<Instant> promiseDue;
    // What was closed before is at head office alone; nothing: the device has all that there is.
    std::optional<Instant> closedSince;
};

// Empty: the customer is not on this device. `me` is whose device it is.
std::optional<CustomerGlance> glanceOf(Database &db, const Id &customer, const Id &me);

Listing contactsOf(const Id &customer);
Listing ordersOf(const Id &customer);

// The latest price a competitor was seen to ask for a product we sell this customer.
std::optional<PricePosition> pricePositionOf(Database &db, const Id &customer);
std::optional<LastOrder> lastOrderOf(Database &db, const Id &customer);

} // namespace roundsman
