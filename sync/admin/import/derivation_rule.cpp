#include "sync/admin/import/derivation_rule.h"

#include "sync/admin/import/known_names.h"

namespace roundsman::mapping {

static void readWhat(const YAML::Node &node, const TermReader &terms, Derivation &derivation)
{
    using What = Derivation::What;
    constexpr std::pair<const char *, What> words[] = {{"first", What::First},
                                                       {"last", What::Last},
                                                       {"count", What::Count},
                                                       {"sum", What::Sum},
                                                       {"most", What::Most},
                                                       {"earliest", What::Earliest},
                                                       {"latest", What::Latest}};
    int found = 0;
    for (const auto &[word, what] : words) {
        if (!node[word])
            continue;
        ++found;
        derivation.what = what;
        if (what != What::Count)
            derivation.term = terms.read(node[word]);
    }
    if (found != 1)
        throw MapError(
            lineOf(node),
            "a derivation needs one of first, last, count, sum, most, earliest, latest.");
    if (node["tie"])
        derivation.tie = terms.read(node["tie"]);
    if (node["digits"])
        derivation.digits = numberIn(node["digits"], "digits", 0, 9);
    if ((derivation.tie && derivation.what != What::Most)
        || (derivation.digits && derivation.what != What::Sum))
        throw MapError(lineOf(node), "\"tie\" goes with most, \"digits\" with sum.");
}

Derivation derivationRule(const YAML::Node &node, const Mapping &mapping, const TermReader &terms)
{
    expectWords(node,
                "a derivation",
                {"from",
                 "where",
                 "by",
                 "first",
                 "last",
                 "count",
                 "sum",
                 "most",
                 "tie",
                 "earliest",
                 "latest",
                 "digits"});
    if (!node["from"] || !node["by"])
        throw MapError(lineOf(node), "a derivation needs \"from\" and \"by\".");
    Derivation derivation;
    derivation.line = lineOf(node);
    derivation.file = fileIn(node["from"], mapping);
    if (node["where"])
        derivation.where = terms.readConditions(node["where"]);
    derivation.by = terms.read(node["by"]);
    readWhat(node, terms, derivation);

    expectKnown(derivation.where, mapping);
    for (const TermPtr &term : {derivation.by, derivation.term, derivation.tie})
        expectKnown(term, mapping);
    return derivation;
}

} // namespace roundsman::mapping
