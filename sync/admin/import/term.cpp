#include "sync/admin/import/term.h"

namespace roundsman::mapping {

namespace {

using Visit = std::function<void(const Term &)>;

struct Within
{
    const Visit &visit;

    void operator()(const TextTerm &) const { }
    void operator()(const FindTerm &find) const { forEach(find.by, visit); }
    void operator()(const RankTerm &rank) const { forEach(rank.by, visit); }
    void operator()(const IdTerm &id) const { forEach(id.key, visit); }
    void operator()(const IfTerm &choice) const
    {
        forEach(choice.conditions, visit);
        forEach(choice.then, visit);
        forEach(choice.otherwise, visit);
    }
    void operator()(const FirstTerm &first) const
    {
        for (const TermPtr &each : first.terms)
            forEach(each, visit);
    }
    void operator()(const ProductTerm &product) const
    {
        for (const TermPtr &each : product.factors)
            forEach(each, visit);
        forEach(product.less, visit);
    }
    void operator()(const DocumentTerm &document) const
    {
        for (const auto &[name, member] : document.members)
            forEach(member, visit);
    }
};

} // namespace

void forEach(const TermPtr &term, const Visit &visit)
{
    if (!term)
        return;
    visit(*term);
    std::visit(Within{visit}, term->form);
}

void forEach(const std::vector<Condition> &conditions, const Visit &visit)
{
    for (const Condition &each : conditions)
        forEach(each.term, visit);
}

} // namespace roundsman::mapping
