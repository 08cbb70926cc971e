#include "sync/admin/import/known_names.h"

#include "core/domain/catalog.h"

namespace roundsman::mapping {

std::string fileIn(const YAML::Node &node, const Mapping &mapping)
{
    std::string name = wordIn(node, "from");
    if (!mapping.files.contains(name))
        throw MapError(lineOf(node), "there is no \"" + name + "\" among the files.");
    return name;
}

void expectDerivation(const std::string &name, int line, const Mapping &mapping)
{
    if (!mapping.derivations.contains(name))
        throw MapError(line, "there is no derivation \"" + name + "\" above this line.");
}

static std::function<void(const Term &)> lookIn(const Mapping &mapping)
{
    return [&mapping](const Term &term) {
        if (const auto *find = std::get_if<FindTerm>(&term.form))
            expectDerivation(find->derivation, term.line, mapping);
        if (const auto *rank = std::get_if<RankTerm>(&term.form))
            expectDerivation(rank->derivation, term.line, mapping);
        if (const auto *id = std::get_if<IdTerm>(&term.form); id && !findTable(id->entity))
            throw MapError(term.line, "there is no entity \"" + id->entity + "\".");
    };
}

void expectKnown(const TermPtr &term, const Mapping &mapping) { forEach(term, lookIn(mapping)); }

void expectKnown(const std::vector<Condition> &conditions, const Mapping &mapping)
{
    forEach(conditions, lookIn(mapping));
}

} // namespace roundsman::mapping
