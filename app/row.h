#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <optional>

namespace roundsman {

// A row of a list as the listing's statement gave it. Looks at cells that the model owns.
class Row
{
public:
    Row(const QHash<QByteArray, int> &columns, const QVariantList &cells) :
        m_columns(columns),
        m_cells(cells)
    { }

    QVariant cell(const char *name) const { return m_cells.value(m_columns.value(name, -1)); }
    bool has(const char *name) const { return !cell(name).isNull(); }
    QString text(const char *name) const { return cell(name).toString(); }
    qint64 number(const char *name) const { return cell(name).toLongLong(); }
    bool flag(const char *name) const { return number(name) != 0; }
    Money money(const char *name) const { return {number(name)}; }
    Instant at(const char *name) const { return {number(name)}; }
    std::optional<Instant> maybeAt(const char *name) const
    {
        return has(name) ? std::optional(at(name)) : std::nullopt;
    }

private:
    const QHash<QByteArray, int> &m_columns;
    const QVariantList &m_cells;
};

// What a delegate sees of a row beside its cells: words made of them, in the screen's language.
struct Dress
{
    QList<QByteArray> roles;
    std::function<QVariantList(const Row &)> words; // one for each role, in the roles' order
};

} // namespace roundsman
