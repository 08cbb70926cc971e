#include "sync/admin/dashboards/compose.h"

#include "core/domain/customer.h"
#include "sync/admin/dashboards/template.h"

#include <QRegularExpression>

#include <algorithm>

namespace roundsman::admin {

namespace {

// Makes the tile of one row.
class Composer
{
public:
    Composer(const TileRule &rule, const SelectedRow &row) : m_rule(rule), m_row(row) { }

    Result<Tile> tile()
    {
        Tile made;
        made.key = plain(m_rule.key);
        made.kind = plain(m_rule.kind);
        made.stance = plain(m_rule.stance);
        made.lane = plain(m_rule.lane);
        made.product = plain(m_rule.product);
        made.when = plain(m_rule.when);
        made.currency = plain(m_rule.currency);
        made.title = worded(m_rule.title);
        made.line = worded(m_rule.text);
        made.say = worded(m_rule.say);
        made.spark = m_row.series(m_rule.spark);
        made.floor = maybe(m_rule.floor);
        made.asOf = m_row.maybeTime(m_rule.asOf);
        made.validUntil = m_row.maybeTime(m_rule.validUntil);
        addFigures(made);
        addBand(made);
        if (m_trouble)
            return *m_trouble;
        return made;
    }

    QString customers() { return plain(m_rule.customers); }

private:
    template <typename T>
    T taken(Result<T> result)
    {
        if (result)
            return *std::move(result);
        if (!m_trouble)
            m_trouble = result.error();
        return {};
    }
    QString plain(const QString &text) { return taken(filled(text, m_row, QLocale::c())); }
    Wording worded(const Wording &wording) { return taken(filled(wording, m_row)); }

    // Empty where the row has nothing; an error where the select has no such column.
    std::optional<double> maybe(const std::string &column)
    {
        if (!column.empty())
            taken(m_row.cell(column));
        return m_row.maybeNumber(column);
    }

    void addFigures(Tile &made)
    {
        for (const FigureRule &rule : m_rule.figures) {
            const auto value = maybe(rule.value);
            if (!value)
                continue; // what is not known is not shown as zero
            made.figures.push_back(
                {worded(rule.label), *value, rule.form, rule.decimals, plain(rule.unit)});
        }
    }

    void addBand(Tile &made)
    {
        const auto low = maybe(m_rule.low);
        const auto high = maybe(m_rule.high);
        const auto ours = maybe(m_rule.ours);
        if (low && high && ours && *low < *high)
            made.band = PriceBand{*low, *high, *ours, maybe(m_rule.competitor)};
    }

    const TileRule &m_rule;
    const SelectedRow &m_row;
    std::optional<Error> m_trouble;
};

// Ids and numbers, as people write lists of them.
void addCustomers(const QString &words, StorageView &view, Tile &tile, Composed &composed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    const Table &table = tableOf<Customer>;
    for (const QString &word : words.split(between, Qt::SkipEmptyParts)) {
        std::optional<Id> id = Id::fromText(toUtf8(word));
        if (!id) {
            const auto found = view.rowsWhere(table, *table.find("number"), pack(word));
            id = found.size() == 1 ? std::optional(found.front()) : std::nullopt;
        }
        const auto record = id ? view.row(table, *id) : std::nullopt;
        if (!record) {
            composed.unknownCustomers.push_back(toUtf8(word));
            continue;
        }
        if (fromRecord<Customer>(*id, *record).owner.isNull())
            composed.customersOnTheirOwn.push_back(toUtf8(word));
        tile.customers << toQString(id->text());
    }
}

} // namespace

Result<Composed>
compose(const Definition &definition, const Selected &selected, StorageView &view, Instant now)
{
    Composed composed;
    composed.board.title = definition.title;
    composed.asOf = selected.asOf.value_or(now);
    composed.hasEnd = definition.validFor.count() > 0;
    composed.validUntil = composed.hasEnd ? now + definition.validFor : now;
    for (std::size_t i = 0; i < selected.rows.size(); ++i) {
        const SelectedRow row(selected, i);
        Composer composer(definition.tile, row);
        auto tile = composer.tile();
        if (!tile)
            return Error{Error::Code::Invalid,
                         definition.at(definition.tile.line) + tile.error().message};
        addCustomers(composer.customers(), view, *tile, composed);
        if (tile->validUntil.value_or(now + std::chrono::hours(1)) > now) // what counts today
            composed.asOf = std::min(composed.asOf, tile->asOf.value_or(composed.asOf));
        if (tile->validUntil && !definition.validFor.count()) {
            composed.hasEnd = true;
            composed.validUntil = std::max(composed.validUntil, *tile->validUntil);
        }
        composed.board.tiles.push_back(*std::move(tile));
    }
    return composed;
}

} // namespace roundsman::admin
