#pragma once

#include "core/domain/contact.h"
#include "core/domain/customer.h"

#include <string>

namespace roundsman {

// A person at a customer as a vCard for the address book of a phone. Version 3.0, since that is the
// one that all of them read. Our notes on the person stay with us.
std::string contactCard(const Contact &contact, const Customer &customer);

} // namespace roundsman
