#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A competitor's price, seen at a customer.
struct Sighting
{
    Id id;
    Id competitor;
    Id product;
    QString productWords; // where it is not a product of ours
    Id customer;
    std::optional<Money> price;
    QString currency;
    QString terms;
    QString whyChosen;
    Instant seenAt;
    Id author;
    Id visit;
};

template <>
inline constexpr auto schema<Sighting> = entity(
    19,
    "sighting",
    R | M,
    {follow("customer"), person("author")},
    field(1, "competitor", &Sighting::competitor)
        .references("competitor")
        .required()
        .merge(Merge::append),
    field(2, "product", &Sighting::product).references("product").merge(Merge::append),
    field(3, "productWords", &Sighting::productWords).merge(Merge::append),
    field(4, "customer", &Sighting::customer).references("customer").merge(Merge::append),
    field(5, "price", &Sighting::price).merge(Merge::append),
    field(6, "currency", &Sighting::currency).limit(3).merge(Merge::append),
    field(7, "terms", &Sighting::terms).merge(Merge::append),
    field(8, "whyChosen", &Sighting::whyChosen).merge(Merge::append),
    field(9, "seenAt", &Sighting::seenAt).merge(Merge::append).indexed(),
    field(10, "author", &Sighting::author).references("user").required().merge(Merge::append),
    field(11, "visit", &Sighting::visit).references("visit").merge(Merge::append));

} // namespace roundsman
