#include "sync/admin/import/row_rule.h"

#include "core/domain/catalog.h"
#include "sync/admin/import/known_names.h"
#include "sync/server/api/open_entities.h"

#include <algorithm>

namespace roundsman::mapping {

namespace {

// What only the server writes is not imported, unless it is other systems that tell it.
bool isImported(const Table &table)
{
    return table.writers != Roles(S)
        || std::ranges::any_of(openEntities(), [&](const OpenEntity &open) {
               return open.isWritable && open.table == &table;
           });
}

const Table &tableIn(const YAML::Node &node)
{
    const std::string entity = wordIn(node, "entity");
    const Table *table = findTable(entity);
    if (!table || !isImported(*table))
        throw MapError(lineOf(node), "there is no entity \"" + entity + "\" to import.");
    return *table;
}

Each eachIn(const YAML::Node &node, const Mapping &mapping, const TermReader &terms)
{
    expectWords(node, "each", {"of", "split", "chain"});
    if (!node["of"] || bool(node["split"]) == bool(node["chain"]))
        throw MapError(lineOf(node), "each needs \"of\" and one of split and chain.");
    Each each{terms.read(node["of"]), {}, {}};
    if (node["split"])
        each.separator = wordIn(node["split"], "split");
    if (node["chain"])
        expectDerivation(each.chain = wordIn(node["chain"], "chain"), lineOf(node), mapping);
    return each;
}

RowRule::Repeats repeatsIn(const YAML::Node &node)
{
    const std::string word = wordIn(node, "repeats");
    if (word != "refuse" && word != "first")
        throw MapError(lineOf(node), "repeats must be refuse or first.");
    return word == "first" ? RowRule::Repeats::First : RowRule::Repeats::Refuse;
}

std::string unknownField(const Table &table, const std::string &name)
{
    std::string all;
    for (const Column &column : table.columns)
        all.append(all.empty() ? "" : ", ").append(column.name);
    return std::string(table.name) + " has no field \"" + name + "\"; it has " + all + '.';
}

void readFields(const YAML::Node &node,
                const Mapping &mapping,
                const TermReader &terms,
                RowRule &rule)
{
    if (!node.IsMap() || node.size() == 0)
        throw MapError(lineOf(node), "fields must say {field: value}.");
    for (const auto &each : node) {
        const std::string name = wordIn(each.first, "a field");
        const int column = rule.table->indexOf(name);
        if (column < 0)
            throw MapError(lineOf(each.first), unknownField(*rule.table, name));
        const auto isTwice = [&](const FieldRule &other) { return int(other.column) == column; };
        if (std::ranges::any_of(rule.fields, isTwice))
            throw MapError(lineOf(each.first), "the field \"" + name + "\" stands here twice.");
        if (rule.table->columns[std::size_t(column)].kind == Kind::Money
            && mapping.currency.empty())
            throw MapError(
                lineOf(each.first),
                "money needs a currency; write \"currency: EUR\" at the top of the map.");
        rule.fields.push_back({lineOf(each.first), std::size_t(column), terms.read(each.second)});
    }
}

} // namespace

RowRule rowRule(const YAML::Node &node, const Mapping &mapping, const TermReader &terms)
{
    expectWords(node, "rows", {"entity", "from", "where", "each", "key", "repeats", "fields"});
    for (const char *needed : {"entity", "key", "fields"})
        if (!node[needed])
            throw MapError(lineOf(node), std::string("rows need the word \"") + needed + "\".");
    RowRule rule;
    rule.line = lineOf(node);
    rule.table = &tableIn(node["entity"]);
    if (node["from"])
        rule.file = fileIn(node["from"], mapping);
    if (node["where"])
        rule.where = terms.readConditions(node["where"]);
    if (node["each"])
        rule.each = eachIn(node["each"], mapping, terms);
    rule.key = terms.read(node["key"]);
    if (node["repeats"])
        rule.repeats = repeatsIn(node["repeats"]);
    readFields(node["fields"], mapping, terms, rule);

    expectKnown(rule.where, mapping);
    for (const TermPtr &term : {rule.key, rule.each ? rule.each->of : nullptr})
        expectKnown(term, mapping);
    for (const FieldRule &field : rule.fields)
        expectKnown(field.term, mapping);
    return rule;
}

} // namespace roundsman::mapping
