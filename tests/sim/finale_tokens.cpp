// Finale: no word that was ever saved is gone without a word.

#include "tests/sim/finale.h"

#include "core/domain/catalog.h"
#include "core/schema/access.h"

#include <algorithm>

namespace roundsman::sim {

// What is kept beside the rows: losers, conflicts, what was set aside.
void Finale::readKept()
{
    m_world.office().look([this](Database &db) {
        for (const char *sql : {"SELECT val FROM unit_history",
                                "SELECT body FROM op_quarantine",
                                "SELECT original || theirs || mine FROM conflict"}) {
            Query query = db.query(sql);
            while (query.next()) {
                const ValueView cell = query.view(0);
                const auto *text = std::get_if<std::string_view>(&cell);
                const auto *blob = std::get_if<BytesView>(&cell);
                const auto words = text ? *text : blob ? textOf(*blob) : std::string_view();
                for (std::string &token : Ledger::tokensIn(words))
                    m_kept.insert(std::move(token));
            }
        }
    });
}

// What a device keeps of refused groups. A server that was restored does not know of them.
void Finale::readSetAside()
{
    if (!m_world.watch().hasNewHistory())
        return;
    for (const auto &device : m_world.devices()) {
        Query query = device->db().query("SELECT title, body FROM outbox JOIN outbox_op USING "
                                         "(first_ctr) WHERE state IN (3, 4, 5)");
        while (query.next()) {
            m_setAside.insert(query.get<std::string>(0));
            for (std::string &token : Ledger::tokensIn(textOf(std::get<BytesView>(query.view(1)))))
                m_kept.insert(std::move(token));
        }
    }
}

bool Finale::isAnyAccepted(const std::vector<std::size_t> &groups) const
{
    return std::ranges::any_of(groups, [this](std::size_t group) { return isAccepted(group); });
}

// By a group that counts, or by one that does not, but was itself overtaken by one that does: who
// wrote over what a lost group had written had seen what that one took away. Of one that may or may
// not have been written its own word tells, where it stands.
bool Finale::isOvertaken(const Ledger::Token &token, std::set<std::string> &passed)
{
    if (isAnyAccepted(token.supersededBy) || isAnyAccepted(token.removedBy))
        return true;
    Ledger &ledger = m_world.stage().ledger;
    const auto isUnsure = [&](const Ledger::Token &next) {
        return ledger.groups()[next.group].certainty == Ledger::Certainty::Maybe;
    };
    const auto isPassedOn = [&](const std::string &text) {
        const Ledger::Token &next = ledger.tokens().at(text);
        return next.row == token.row && next.unit == token.unit && passed.insert(text).second
            && ((isUnsure(next) && stands(next)) || isOvertaken(next, passed));
    };
    return std::ranges::any_of(token.supersededBy, [&](std::size_t group) {
        return std::ranges::any_of(ledger.groups()[group].wrote, isPassedOn);
    });
}

// Does the token stand in its unit now, and once?
bool Finale::stands(const Ledger::Token &token)
{
    std::size_t times = 0;
    m_world.office().read([&](StorageView &view) {
        const Table &table = *findTable(token.table);
        const auto record = view.row(table, token.row);
        for (std::size_t i = 0; record && i < record->size(); ++i) {
            const auto *text = std::get_if<std::string>(&(*record)[i]);
            if (text && table.columns[i].unit == token.unit)
                times += std::size_t(std::ranges::count(Ledger::tokensIn(*text), token.text));
        }
    });
    expect(times <= 1, "S4", token.text + " stands in its place more than once.");
    return times == 1;
}

// Whoever removed the row could not see the cell, and had the row as it stood.
bool Finale::isHiddenAndRemoved(const Ledger::Token &token) const
{
    const Column *column = findTable(token.table)->find(token.unit);
    const auto &groups = m_world.stage().ledger.groups();
    if (mayRead(*column, Role::Rep))
        return false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto &removed = groups[i].removed;
        if (isAccepted(i)
            && std::ranges::find(removed, Ledger::Row(token.table, token.row)) != removed.end())
            return true;
    }
    return false;
}

// What is where the token was, and who took it away: to understand how it was lost.
std::string Finale::whereabouts(const Ledger::Token &token)
{
    std::string words;
    const Table &table = *findTable(token.table);
    m_world.office().read([&](StorageView &view) {
        const auto record = view.row(table, token.row);
        const Value none;
        const Value &cell = record ? (*record)[std::size_t(table.indexOf(token.unit))] : none;
        const auto *text = std::get_if<std::string>(&cell);
        words = record ? " There stands \"" + (text ? *text : std::string()) + "\"."
                       : " Its row is not there.";
    });
    for (const std::size_t group : token.supersededBy)
        words += ' ' + m_world.stage().ledger.groups()[group].title
            + (isAccepted(group) ? " overtook it." : " overtook it and does not count.");
    return words;
}

void Finale::checkTokens()
{
    const auto &groups = m_world.stage().ledger.groups();
    for (const auto &[text, token] : m_world.stage().ledger.tokens()) {
        const Fate fate = m_fates[token.group];
        if (fate == Fate::Void)
            continue;
        const std::string words = text + " (" + groups[token.group].title + ", "
            + findTable(token.table)->name + " unit " + std::to_string(token.unit) + ')';
        if (fate == Fate::Refused) {
            expect(isKept(text), "S3", words + " was refused and is kept nowhere.");
            continue;
        }
        std::set<std::string> passed;
        const bool isSafe = stands(token) || isOvertaken(token, passed) || isKept(text)
            || isHiddenAndRemoved(token);
        expect(isSafe,
               "S3",
               isSafe ? std::string()
                      : words + " was accepted and is nowhere." + whereabouts(token));
    }
}

// A row that somebody removed lives only if somebody else had changed it.
void Finale::checkRemovals()
{
    const auto &groups = m_world.stage().ledger.groups();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const Ledger::Row &row : groups[i].removed) {
            if (!isAccepted(i))
                continue;
            bool isLive = false;
            m_world.office().read([&](StorageView &view) {
                isLive = view.version(*findTable(row.first), row.second).isLive();
            });
            bool isTouched = false;
            for (std::size_t other = 0; other < groups.size() && !isTouched; ++other)
                isTouched = isAccepted(other)
                    && (other > i || groups[other].device != groups[i].device)
                    && std::ranges::find(groups[other].touched, row) != groups[other].touched.end();
            expect(!isLive || isTouched, "S7", "A removed row came back by itself.");
        }
    }
}

// What a device says of a group is what became of it.
void Finale::checkVerdicts()
{
    const Ledger &ledger = m_world.stage().ledger;
    for (const auto &device : m_world.devices()) {
        Query query = device->db().query("SELECT title, state FROM outbox");
        while (query.next()) {
            const auto title = query.get<std::string>(0);
            const auto state = GroupState(query.get<std::int64_t>(1));
            if (!ledger.find(title) || m_world.watch().digestsOf(title).size() != 1)
                continue;
            const Fate fate = m_fates[ledger.indexOf(title)];
            expect(state != GroupState::AtHeadOffice || fate == Fate::Accepted,
                   "S4",
                   device->name() + " says that " + title + " is at head office.");
            // A copy that was put back may hold what another history refused.
            expect(state != GroupState::SetAside || fate == Fate::Refused
                       || m_world.watch().hasNewHistory(),
                   "S4",
                   device->name() + " says that " + title + " was set aside.");
        }
    }
}

} // namespace roundsman::sim
