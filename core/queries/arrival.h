#pragma once

#include "core/queries/customer.h"

namespace roundsman {

struct PastVisit
{
    Instant at;
    QString who;
    bool isMine = false;
    QString outcome;
    QString note;
};

// What somebody there likes, or how things are done there.
struct Liking
{
    QString topic;
    QString value;
};

// What another system noticed there.
struct Noticed
{
    QString kind;
    QString detail;
    Instant at;
};

// Everything the card at the door says: the glance, and what stands behind it.
struct AtDoor
{
    CustomerGlance glance;
    QList<PastVisit> visits; // the latest first
    QList<Liking> likings;   // of each topic what was noted last
    QList<Noticed> noticed;  // since `since`, the latest first
};

// By keys and indexes alone. Empty: the customer is not on this device.
std::optional<AtDoor> arrivalAt(Database &db, const Id &customer, const Id &me, Instant since);

// Guests who came to customers within [start, end) and whom `me` has not met since. Rows: key (the
// customer's), name, detail, at.
Listing guestsOf(const Id &me, Instant start, Instant end);

// The customer whom the text of a tag names, "roundsman:customer:" and an id or the number that
// head office knows him by. Empty: nobody on this device.
std::optional<Id> customerOfTag(Database &db, const std::string &text);

bool isCustomerTag(const std::string &text);

} // namespace roundsman
