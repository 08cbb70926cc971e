#pragma once

#include "core/domain/competitor.h"
#include "core/domain/feedback.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/product.h"
#include "core/domain/sighting.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"
#include "core/store/row.h"
#include "tests/support/device.h"

#include <QAbstractItemModel>

// Rows as head office sends them, for what a person in the field may not write.
namespace roundsman::test {

using namespace std::chrono_literals;

// Puts rows into the tables as an exchange does: without an outbox.
template <typename... T>
void arrive(Device &device, const T &...rows)
{
    const auto done = device.write([&](Database &db) {
        Transaction transaction(db);
        const auto put = [&](const Table &table, const Id &id, Record record) {
            StoredRow row;
            row.rv = 1;
            row.record = std::move(record);
            putRow(db, table, id, nullptr, row);
        };
        (put(tableOf<T>, rows.id, toRecord(rows)), ...);
        transaction.commit();
    });
    if (!done)
        qFatal("%s", done.error().message.c_str());
    device.store->announce({QString(tableOf<T>.name)...});
}

inline Customer arrived(Device &device, const QString &name)
{
    Customer made = customer(device, name);
    made.state = "active";
    arrive(device, made);
    return made;
}

inline Product product(Device &device, const QString &name)
{
    Product made;
    made.id = device.store->newId();
    made.name = name;
    arrive(device, made);
    return made;
}

inline Competitor competitor(Device &device, const QString &name)
{
    Competitor made;
    made.id = device.store->newId();
    made.name = name;
    arrive(device, made);
    return made;
}

// An order of one line: ten of `product` at `price`.
inline Order
order(Device &device, const Customer &customer, const Product &product, Instant at, Money price)
{
    Order made;
    made.id = device.store->newId();
    made.customer = customer.id;
    made.number = "10384";
    made.placedAt = at;
    made.state = "delivered";
    made.currency = "EUR";
    made.total = price * Quantity::of(10);
    OrderLine line;
    line.id = device.store->newId();
    line.order = made.id;
    line.product = product.id;
    line.quantity = Quantity::of(10);
    line.unitPrice = price;
    arrive(device, made, line);
    return made;
}

inline Visit planned(Device &device, const Customer &customer, Instant at)
{
    Visit made;
    made.id = device.store->newId();
    made.customer = customer.id;
    made.user = device.owner.user;
    made.plannedStart = at;
    made.state = "planned";
    arrive(device, made);
    return made;
}

inline Visit done(Device &device, const Customer &customer, Instant at)
{
    Visit made;
    made.id = device.store->newId();
    made.customer = customer.id;
    made.user = device.owner.user;
    made.arrivedAt = at;
    made.leftAt = at + 20min;
    made.state = "done";
    arrive(device, made);
    return made;
}

inline Task task(Device &device, const Customer &customer, const QString &title, Instant due)
{
    Task made;
    made.id = device.store->newId();
    made.title = title;
    made.customer = customer.id;
    made.assignee = device.owner.user;
    made.due = due;
    made.state = "open";
    arrive(device, made);
    return made;
}

// The cell of a list's row by its role.
inline QVariant cell(const QAbstractItemModel &rows, int row, const char *role)
{
    return rows.index(row, 0).data(rows.roleNames().key(role));
}

} // namespace roundsman::test
