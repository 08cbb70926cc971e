#pragma once

#include "core/store/group.h"

#include <map>
#include <set>

namespace roundsman::sim {

// Everything that anybody ever saved, and what the person saw while saving it: enough to say at the
// end whether something was lost without a word.
//
// Each write carries a word of its own (a token). A token is superseded by a save whose author saw
// it and took it away.
class Ledger
{
public:
    using Row = std::pair<std::uint16_t, Id>;
    static constexpr std::size_t centre = 1'000'000; // the number of head office as an author

    enum class Certainty {
        Saved,   // the device said so
        Maybe,   // the device failed while saving
        Centre,  // written at head office itself
        Nothing, // refused on the device, or nothing differed
    };
    struct Group
    {
        std::string title; // unlike any other
        std::size_t device = 0;
        Certainty certainty = Certainty::Maybe;
        bool isDropped = false;         // by its author, after head office had refused it
        bool isRetried = false;         // by its author, after head office had refused it
        std::vector<std::string> wrote; // tokens
        std::vector<Row> made;          // rows that it brought into the world
        std::vector<Row> parents;       // customers of rows that it made
        std::vector<Row> removed;
        std::vector<Row> touched;
        std::map<Row, std::int64_t> added; // to delta units
    };
    struct Token
    {
        std::string text;
        std::uint16_t table = 0;
        Id row;
        std::uint16_t unit = 0;
        std::size_t group = 0;                 // that wrote it
        std::vector<std::size_t> supersededBy; // groups
        std::vector<std::size_t> removedBy;    // groups that removed the row with it in sight
    };

    std::string newToken();
    std::string newTitle();

    // Notes what a save does to a row; null: there is no such row before, or after.
    std::size_t begin(const std::string &title, std::size_t device);
    void note(std::size_t group,
              const Table &table,
              const Id &id,
              const Record *before,
              const Record *after);
    void end(std::size_t group, Certainty certainty);
    // Of all groups, to be kept with a backup.
    std::vector<Certainty> certainties() const;
    // The author's backup was put back: what was there when it was made is there again, even if an
    // older one was put back meanwhile; what was saved since may be gone.
    void returnTo(const std::vector<Certainty> &then, std::size_t author);

    std::vector<Group> &groups() { return m_groups; }
    const std::map<std::string, Token> &tokens() const { return m_tokens; }
    const std::set<Row> &removed() const { return m_removed; } // by any save
    // Has its own author, or anybody who saw it, taken it away again?
    bool isSuperseded(const Token &token) const;
    const Group *find(const std::string &title) const;
    std::size_t indexOf(const std::string &title) const { return m_byTitle.at(title); }

    // The tokens that stand in a text.
    static std::vector<std::string> tokensIn(std::string_view text);

private:
    std::vector<Group> m_groups;
    std::map<std::string, std::size_t> m_byTitle;
    std::map<std::string, Token> m_tokens;
    std::set<Row> m_removed;
    std::uint64_t m_made = 0;
};

} // namespace roundsman::sim
