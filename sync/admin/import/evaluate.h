#pragma once

#include "sync/admin/import/derived.h"
#include "sync/admin/import/mapping.h"
#include "sync/admin/import/source_row.h"

#include "core/base/id.h"

namespace roundsman::mapping {

// A value as text, and how that text is to be read.
struct Said
{
    std::string text;
    const Manner *manner = nullptr;
};

// What a term says of a row. Throws Refusal.
class Evaluator
{
public:
    Evaluator(const Mapping &mapping, const Derived &derived) :
        m_mapping(mapping),
        m_derived(derived)
    { }

    Said say(const Term &term, const SourceRow &row) const;
    std::string text(const Term &term, const SourceRow &row) const { return say(term, row).text; }
    bool holds(const std::vector<Condition> &conditions, const SourceRow &row) const;

    // The number that a term says; empty where it says nothing.
    std::optional<Decimal> number(const Term &term, const SourceRow &row) const;

    Id idOf(std::string_view entity, std::string_view key) const;

private:
    struct Form;

    const Mapping &m_mapping;
    const Derived &m_derived;
};

} // namespace roundsman::mapping
