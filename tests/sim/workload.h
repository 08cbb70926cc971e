#pragma once

#include "core/domain/customer.h"
#include "tests/sim/device.h"

namespace roundsman::sim {

// What a story needs to know of its people and places.
struct Company
{
    std::vector<Id> territories;
    std::vector<Id> customers;
    std::vector<Id> users; // of the devices, by number
    std::vector<Id> capacities;
    Id product;
};

// What the person does to the rows that lie on the device now. Nothing: there is nothing to do it
// to.
std::optional<SaveGroup>
composed(Deed deed, Device &device, const Company &company, Ledger &ledger, Random &random);

// A row of the table at random; nothing: there is none.
std::optional<Id> anyRow(Database &db, const Table &table, Random &random);

// Changes one word-carrying field of a customer.
void editField(Customer &customer, Ledger &ledger, Random &random);

} // namespace roundsman::sim
