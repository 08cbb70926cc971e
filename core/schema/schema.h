#pragma once

#include "core/schema/codec.h"

#include <array>
#include <span>
#include <tuple>

namespace roundsman {

// How two edits of one merge unit that did not know of each other become one (sync.md §3.6).
enum class Merge : std::uint8_t {
    lww,    // the later stamp wins, the other is kept in the history
    owner,  // the unit's authority wins
    set,    // added and removed words are combined
    delta,  // numbers add up
    append, // written once, never changed
    text3,  // three-way by words
    state,  // only along the allowed steps
    strict, // the more restrictive word wins
    person, // a person decides; both are kept until then
};

enum class Role : std::uint8_t {
    Rep = 1,
    Manager = 2,
    Marketer = 4,
    Pricing = 8,
    Admin = 16,
    Server = 32
};

struct Roles
{
    std::uint8_t bits = 0;

    constexpr Roles() = default;
    constexpr Roles(Role role) : bits(std::uint8_t(role)) { }
    constexpr explicit Roles(std::uint8_t all) : bits(all) { }
    constexpr bool has(Role role) const { return (bits & std::uint8_t(role)) != 0; }
    constexpr bool operator==(const Roles &) const = default;
    friend constexpr Roles operator|(Roles a, Roles b)
    {
        return Roles(std::uint8_t(a.bits | b.bits));
    }
};

// The letters of schema.md's "Writes" column.
inline constexpr Roles R = Role::Rep, M = Role::Manager, K = Role::Marketer, P = Role::Pricing,
                       A = Role::Admin, S = Role::Server, everybody = Roles(0x3f);

// The words a Choice may hold and, under Merge::state, the steps between them.
// Under Merge::strict the words run from the least to the most restrictive.
struct Choices
{
    std::span<const char *const> words;
    std::span<const std::pair<const char *, const char *>> steps;
};

// One rule of where a row stands; the first of a table's rules that applies to the row counts.
struct ScopeRule
{
    enum class Kind : std::uint8_t {
        None,
        Company,   // everybody
        Territory, // the territory that `column` names
        Segment,   // prices/<the segment that `column` names>
        Person,    // the person whom `column` names
        People,    // the persons whom `column` and `otherColumn` name, each where he is named
        Team,      // the team that `column` names
        Audience,  // the audience that `column` names
        Answer,    // the person whom `column` names, and the manager of that person's team
        Follow,    // wherever the row that `column` names stands
        FollowAny, // wherever the row stands whose table's name is in `tableColumn`
    };
    Kind kind = Kind::None;
    const char *column = nullptr;
    const char *tableColumn = nullptr;
    const char *otherColumn = nullptr;
};

// One column, as all machinery sees it. `id` never changes and is never used again.
struct Column
{
    std::uint16_t id = 0;
    const char *name = nullptr;
    Kind kind = Kind::Line;
    bool nullable = false;
    Merge merge = Merge::owner;
    std::uint16_t unit = 0; // the id of the merge unit's first column; its own id if alone
    Roles writers;          // none: the table's
    Roles readers = everybody;
    const char *references = nullptr; // the table that an Id points into
    Choices choices;
    std::uint32_t limit = 500; // code points of text, bytes of bytes
    bool required = false;
    bool indexed = false;
    std::uint8_t searchWeight = 0; // 0: not searched

    constexpr Type type() const { return typeOf(kind); }
};

// What everything generic works from: DDL, outbox, wire, merge, access, import, search.
struct Table
{
    std::uint16_t id;
    const char *name;
    Roles writers;
    std::span<const ScopeRule> scopes;
    std::span<const Column> columns;
    bool editRevives = true; // an edit of a row that another deleted brings it back

    int indexOf(std::string_view column) const; // −1: there is none
    int indexOf(std::uint16_t column) const;
    const Column *find(std::string_view column) const;
    const Column *find(std::uint16_t column) const;
    Roles writersOf(const Column &column) const
    {
        return column.writers == Roles() ? writers : column.writers;
    }
};

// A row's cells in the order of its table's columns.
using Record = std::vector<Value>;

// What a cell holds in a row that nobody has filled in yet.
Value zero(const Column &column);
bool isZero(const Column &column, const Value &value);
Record blank(const Table &table);

template <typename T, typename Member>
struct Field
{
    Column column;
    Member T::*member;

    constexpr Field with(auto change) const
    {
        Field changed = *this;
        change(changed.column);
        return changed;
    }
    constexpr Field merge(Merge m) const
    {
        return with([=](Column &c) { c.merge = m; });
    }
    constexpr Field lww() const { return merge(Merge::lww); }
    constexpr Field inUnit(std::uint16_t first) const
    {
        return with([=](Column &c) { c.unit = first; });
    }
    constexpr Field writers(Roles r) const
    {
        return with([=](Column &c) { c.writers = r; });
    }
    constexpr Field readers(Roles r) const
    {
        return with([=](Column &c) { c.readers = r | S; });
    }
    constexpr Field limit(std::uint32_t n) const
    {
        return with([=](Column &c) { c.limit = n; });
    }
    constexpr Field required() const
    {
        return with([](Column &c) { c.required = true; });
    }
    constexpr Field indexed() const
    {
        return with([](Column &c) { c.indexed = true; });
    }
    constexpr Field search(std::uint8_t w) const
    {
        return with([=](Column &c) { c.searchWeight = w; });
    }
    constexpr Field note() const
    {
        return with(
            [](Column &c) { c.kind = Kind::Note, c.merge = Merge::text3, c.limit = 16'384; });
    }
    constexpr Field document() const
    {
        return with([](Column &c) { c.kind = Kind::Document, c.limit = 32'768; });
    }
    // Also indexes the column: what points somewhere is looked up from there.
    constexpr Field references(const char *table) const
    {
        return with([=](Column &c) { c.references = table, c.indexed = true; });
    }
    constexpr Field oneOf(std::span<const char *const> words) const
    {
        return with([=](Column &c) { c.kind = Kind::Choice, c.choices.words = words; });
    }
    constexpr Field state(const Choices &choices) const
    {
        return with(
            [&](Column &c) { c.kind = Kind::Choice, c.merge = Merge::state, c.choices = choices; });
    }
    constexpr Field strict(std::span<const char *const> mildestFirst) const
    {
        return oneOf(mildestFirst).merge(Merge::strict);
    }
};

template <typename T, typename Member>
constexpr auto field(std::uint16_t id, const char *name, Member T::*member)
{
    Column column;
    column.id = id;
    column.unit = id;
    column.name = name;
    column.kind = Codec<Member>::kind;
    column.nullable = isNullable<Member>;
    column.limit = column.kind == Kind::Words ? 4'000 : column.kind == Kind::Hash ? 32 : 500;
    return Field<T, Member>{column, member};
}

constexpr ScopeRule company{ScopeRule::Kind::Company};
constexpr ScopeRule territory(const char *column) { return {ScopeRule::Kind::Territory, column}; }
constexpr ScopeRule prices(const char *column) { return {ScopeRule::Kind::Segment, column}; }
constexpr ScopeRule person(const char *column) { return {ScopeRule::Kind::Person, column}; }
constexpr ScopeRule people(const char *column, const char *otherColumn)
{
    return {ScopeRule::Kind::People, column, nullptr, otherColumn};
}
constexpr ScopeRule team(const char *column) { return {ScopeRule::Kind::Team, column}; }
constexpr ScopeRule audience(const char *column) { return {ScopeRule::Kind::Audience, column}; }
constexpr ScopeRule answer(const char *column) { return {ScopeRule::Kind::Answer, column}; }
constexpr ScopeRule follow(const char *column) { return {ScopeRule::Kind::Follow, column}; }
constexpr ScopeRule followAny(const char *tableColumn, const char *column)
{
    return {ScopeRule::Kind::FollowAny, column, tableColumn};
}

template <std::size_t N, typename... Fields>
struct Entity
{
    std::uint16_t id = 0;
    const char *name = nullptr;
    Roles writers;
    std::array<ScopeRule, N> scopes;
    std::tuple<Fields...> fields;
};

// Declares an entity: its number, name, who writes it, where its rows stand, its fields.
template <std::size_t N, typename... Fields>
constexpr auto entity(std::uint16_t id,
                      const char *name,
                      Roles writers,
                      const ScopeRule (&scopes)[N],
                      Fields... fields)
{
    return Entity<N, Fields...>{id, name, writers | S, std::to_array(scopes), {fields...}};
}

template <typename T>
inline constexpr std::nullptr_t schema = nullptr; // specialised once per entity, below its struct

template <typename T>
inline constexpr auto columnsOf =
    std::apply([](auto... field) { return std::array{field.column...}; }, schema<T>.fields);

template <typename T>
inline constexpr Table tableOf{
    schema<T>.id, schema<T>.name, schema<T>.writers, schema<T>.scopes, columnsOf<T>};

template <typename T>
Record toRecord(const T &entity)
{
    return std::apply([&](auto... field) { return Record{pack(entity.*field.member)...}; },
                      schema<T>.fields);
}

template <typename T>
T fromRecord(const Id &id, const Record &record)
{
    T entity;
    entity.id = id;
    auto value = record.begin();
    const auto take = [&]<typename M>(M &member) { member = Codec<M>::unpack(*value++); };
    std::apply([&](auto... field) { (take(entity.*field.member), ...); }, schema<T>.fields);
    return entity;
}

} // namespace roundsman
