#pragma once

#include "sync/server/api/open_entities.h"

#include <QJsonObject>

namespace roundsman {

// What one field holds, in JSON Schema.
QJsonObject schemaOf(const OpenEntity &entity, const Column &column);
// A row as it is read, and what of it may be sent.
QJsonObject readSchemaOf(const OpenEntity &entity);
QJsonObject writeSchemaOf(const OpenEntity &entity);

} // namespace roundsman
