#pragma once

#include "core/domain/customer.h"

#include <QJsonObject>

// The workload of ../shared/bench/peers in our words. Its fields that we have no field for stand in
// others of the same size: preferences in nextStep, last_visit in since, segment in tags.
namespace roundsman::bench {

std::vector<QJsonObject> readLines(const QString &path);

Customer customerOf(const QJsonObject &line);
Id territoryOf(const QJsonObject &line);

// One field of a customer set to what the line says.
struct FieldEdit
{
    Id customer;
    std::string column;
    Value value;
};
FieldEdit editOf(const QString &id, const QString &field, const QJsonValue &value);
std::vector<FieldEdit> readEdits(const QString &path);

} // namespace roundsman::bench
