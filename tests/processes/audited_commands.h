#pragma once

#include "sync/admin/command.h"

#include <QStringList>

namespace roundsman::test {

// What the commands of roundsman-admin are given by the test that tries them all.
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

// Commands that change nothing at head office and hand out nothing.
inline const QStringList lookers{
    "user list",    "territory list",  "audience list",     "dataset list",  "dashboard list",
    "price list",   "dashboard lint",  "dashboard preview", "key list",      "subject list",
    "device list",  "brief check",     "brief list",        "brief report",  "case list",
    "case show",    "case report",     "calendar list",     "doctor",        "audit list",
    "audit verify", "quarantine list", "quarantine show",   "retention show"};

inline void addLeaves(const CLI::App &command, const QString &words, QStringList &leaves)
{
    const auto subcommands = command.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *each : subcommands)
        addLeaves(
            *each, (words + ' ' + QString::fromStdString(each->get_name())).trimmed(), leaves);
    if (subcommands.empty())
        leaves += words;
}

inline QStringList everyCommand()
{
    CLI::App program;
    admin::Work work;
    admin::addCommands(program, work);
    QStringList leaves;
    addLeaves(program, {}, leaves);
    return leaves;
}

} // namespace roundsman::test
