// Finale: the rules of merging, of what may be stored, and of what may be read.

#include "tests/sim/finale.h"

#include "core/domain/catalog.h"
#include "core/domain/conflict.h"
#include "core/schema/validate.h"

#include <algorithm>

namespace roundsman::sim {

// Of two values that are said to clash neither was written by somebody who had the other before
// him. (The versions of a store that was put back tell of another history.)
void Finale::checkClashes()
{
    if (m_world.watch().hasNewHistory())
        return;
    m_world.office().look([this](Database &db) {
        Query query = db.query("SELECT theirs, mine, policy FROM conflict");
        while (query.next()) {
            const bool isForPerson = query.get<std::string>(2) != "lww";
            m_world.stage().see(isForPerson ? Sights::ClashOpen : Sights::ClashNoted);
            const auto theirs = Ledger::tokensIn(query.get<std::string>(0));
            const auto mine = Ledger::tokensIn(query.get<std::string>(1));
            expectClash(mine, theirs);
            expectClash(theirs, mine);
        }
    });
}

// A note has words of many people; that two versions of it clash says nothing of each word.
static bool isNote(const Ledger::Token &token)
{
    return findTable(token.table)->find(token.unit)->merge == Merge::text3;
}

void Finale::expectClash(const std::vector<std::string> &seen,
                         const std::vector<std::string> &written)
{
    const auto &tokens = m_world.stage().ledger.tokens();
    for (const std::string &earlier : seen) {
        for (const std::string &later : written) {
            const auto before = tokens.find(earlier);
            const auto after = tokens.find(later);
            if (before == tokens.end() || after == tokens.end() || isNote(before->second))
                continue;
            const auto &superseding = before->second.supersededBy;
            expect(std::ranges::find(superseding, after->second.group) == superseding.end(),
                   "S14",
                   std::string(later)
                       .append(" is said to clash with ")
                       .append(earlier)
                       .append(", which its author had seen."));
        }
    }
}

void Finale::checkSets()
{
    const Ledger &ledger = m_world.stage().ledger;
    if (m_world.watch().hasNewHistory())
        return;
    for (const auto &[text, token] : ledger.tokens()) {
        if (findTable(token.table)->find(token.unit)->merge != Merge::set
            || m_world.stage().ledger.groups()[token.group].isRetried
            || !isAnyAccepted(token.supersededBy))
            continue;
        expect(!stands(token), "S14", text + " was taken out of its set and is there again.");
    }
}

void Finale::checkStored()
{
    m_world.office().read([this](StorageView &view) {
        for (const Table *table : catalog()) {
            for (const Id &id : view.allRows(*table)) {
                const auto sound = validate(*table, *view.row(*table, id));
                expect(bool(sound),
                       "S15",
                       "Head office stores what may not be stored: "
                           + (sound ? "" : sound.error().message));
            }
        }
    });
}

// No word that anybody wrote can be read on the disk of a device that is encrypted.
void Finale::checkSecrecy()
{
    if (!m_world.plan().deviceStore.isEncrypted)
        return;
    const auto &tokens = m_world.stage().ledger.tokens();
    for (const auto &device : m_world.devices()) {
        for (const auto &[name, content] : device->backup()) {
            const auto found = Ledger::tokensIn(textOf(content));
            expect(std::ranges::none_of(
                       found, [&](const std::string &text) { return tokens.contains(text); }),
                   "S17",
                   device->name() + " has what was written in the clear in " + name + '.');
        }
    }
}

} // namespace roundsman::sim
