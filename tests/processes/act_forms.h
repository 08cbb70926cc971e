#pragma once

#include <QString>

namespace roundsman::test {

// What the commands of every_act.h are given to read.
namespace forms {

inline const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

inline constexpr auto briefText = R"(brief: 1
code: oats
title: Oats in every café
goal: Ten cafés serve our oat drink
audience: Everybody
message: "Try it free for a week: it does not curdle."
material: sample packs
offer: first case at half price
from: 2020-01-01T00:00:00Z
until: 2050-01-01T00:00:00Z
expected: ten new cafés
question: How long is it free?
answers: [A day, A week, A month]
right: A week
)";
inline constexpr auto dashboardText = R"(dashboard: lanes
title: {en: Lanes}
languages: [en]
datasets: [lanes]
validFor: 12 hours
select: SELECT lane, free FROM lanes
tile:
  key: "{lane}"
  kind: capacity
  title: "{lane}"
  stance: push
  figures:
    - {label: {en: free}, value: free, decimals: 1, unit: t}
  say: {en: "{free:1} t free."}
)";
inline constexpr auto pricesText = R"(list: Spring
segment: Hotels
currency: EUR
until: 2099-12-31
prices:
  - {product: HF-101, price: 40, floor: 8}
)";

} // namespace forms

} // namespace roundsman::test
