#pragma once

#include "core/domain/task.h"
#include "tests/sync/phone.h"

namespace roundsman::test {

// Two reps in one territory, with one customer there.
struct TwoReps
{
    Server server;
    Id north = server.territory("North");
    Customer shop = server.customer("Corner shop", north);
    Phone jana{server, server.enlist("Jana", Role::Rep, {north})};
    Phone peter{server, server.enlist("Peter", Role::Rep, {north})};
    Phone manager{server, server.enlist("Mária", Role::Manager, {north})};

    TwoReps()
    {
        jana.sync();
        peter.sync();
        manager.sync();
    }
    OperationGroup phoneEdit(Phone &phone, const QString &number)
    {
        const auto before = *phone.find<Customer>(shop.id);
        Customer after = before;
        after.phone = number;
        return phone.edit(&before, after, phone.rv(tableOf<Customer>.id, shop.id));
    }
    Task task(const QString &title)
    {
        Task made;
        made.title = title;
        made.customer = shop.id;
        return made;
    }
};

} // namespace roundsman::test
