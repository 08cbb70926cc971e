#pragma once

#include "core/domain/competitor.h"
#include "core/domain/contact.h"
#include "core/domain/feedback.h"
#include "core/domain/price.h"
#include "core/domain/price_list.h"
#include "core/domain/product.h"
#include "core/domain/segment.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"
#include "tests/support/server.h"

#include <algorithm>
#include <random>

namespace roundsman::test {

// Who may see and change what, stated once more from schema.md, in words of its own: nothing here
// asks core/schema for a rule. Random companies, people and rows are then compared with what is
// really pulled and pushed.

struct Worker
{
    Caller caller;
    std::string role;
    std::set<Id> works; // territories, as a rep or, for a manager, with all below them
};

// Where a row stands, in the words of schema.md.
struct Standing
{
    const Table *table = nullptr;
    Id row;
    enum { Everybody, Territory, Own, Prices } kind = Everybody;
    Id of; // the territory, person or segment
};

using Words = std::set<std::string>;

// schema.md, column "Writes".
inline const std::map<std::string, Words> writers{
    {"user", {"admin"}},
    {"segment", {"marketer"}},
    {"product", {"pricing"}},
    {"competitor", {"manager", "marketer"}},
    {"customer", {"rep", "manager"}},
    {"contact", {"rep", "manager"}},
    {"visit", {"rep", "manager"}},
    {"task", {"rep", "manager", "marketer"}},
    {"feedback", {"rep", "manager", "marketer"}},
    {"price_list", {"pricing"}},
    {"price", {"pricing"}},
};
// Where one field is narrower than its row.
inline const std::map<std::string, Words> fieldWriters{
    {"user.approvalKeys", {}},
    {"customer.number", {}},
    {"customer.territory", {"manager"}},
    {"customer.tier", {"manager"}},
    {"customer.creditBlock", {"manager"}},
    {"customer.owner", {"manager"}},
    {"feedback.number", {}},
    {"feedback.state", {"manager", "marketer"}},
    {"feedback.owner", {"manager", "marketer"}},
    {"feedback.dueAt", {"manager", "marketer"}},
    {"feedback.outcome", {"manager", "marketer"}},
    {"feedback.group", {"manager", "marketer"}},
};
inline const std::map<std::string, Words> fieldReaders{
    {"customer.creditBlock", {"manager", "admin"}},
    {"user.email", {"manager", "admin"}},
};

// A random company, and what everybody in it should see.
class RuledCompany
{
public:
    explicit RuledCompany(unsigned seed) : m_random(seed)
    {
        const Id country = server.territory("Country");
        for (const char *name : {"North", "South", "West"}) {
            const Id land = server.territory(name, m_territories.empty() ? country : any());
            m_parents[land] = m_territories.empty() ? country : m_lastParent;
            m_territories.push_back(land);
        }
        m_territories.push_back(country);
        segments();
        people();
        rows();
    }

    bool sees(const Worker &person, const Standing &row) const
    {
        switch (row.kind) {
        case Standing::Everybody: return true;
        case Standing::Territory: return worksIn(person, row.of);
        case Standing::Own: return person.caller.user == row.of;
        case Standing::Prices: return seesPrices(person, row.of);
        }
        return false;
    }
    bool sees(const Worker &person, const Standing &row, const std::string &field) const
    {
        const auto narrow = fieldReaders.find(row.table->name + ('.' + field));
        return sees(person, row)
            && (narrow == fieldReaders.end() || narrow->second.contains(person.role));
    }
    bool writes(const Worker &person, const Standing &row, const std::string &field) const
    {
        const auto narrow = fieldWriters.find(row.table->name + ('.' + field));
        const Words &may =
            narrow == fieldWriters.end() ? writers.at(row.table->name) : narrow->second;
        return sees(person, row, field) && may.contains(person.role);
    }

    Server server;
    std::vector<Worker> persons;
    std::vector<Standing> standings;

private:
    std::size_t upTo(std::size_t count) { return m_random() % count; }
    const Id &any()
    {
        m_lastParent = m_territories[upTo(m_territories.size())];
        return m_lastParent;
    }
    bool worksIn(const Worker &person, Id territory) const
    {
        if (person.works.contains(territory))
            return true;
        for (auto at = m_parents.find(territory); at != m_parents.end();
             at = m_parents.find(at->second)) {
            if (person.role == "manager" && person.works.contains(at->second))
                return true;
        }
        return false;
    }
    bool seesPrices(const Worker &person, const Id &segment) const
    {
        if (person.role == "pricing" || person.role == "marketer")
            return true;
        return std::ranges::any_of(m_segmentsIn, [&](const auto &in) {
            return in.second.contains(segment) && worksIn(person, in.first);
        });
    }

    template <typename T>
    void stand(const T &entity, decltype(Standing::kind) kind, const Id &of = {})
    {
        standings.push_back({&tableOf<T>, entity.id, kind, of});
    }

    void segments()
    {
        for (const char *name : {"Bakeries", "Hotels"}) {
            Segment segment;
            segment.dimension = "industry";
            segment.name = name;
            segment.rules = "{}";
            segment = server.put(segment);
            m_segments.push_back(segment.id);
            stand(segment, Standing::Everybody);
            PriceList list;
            list.segment = segment.id;
            list.name = "Spring";
            list.currency = "EUR";
            list = server.put(list);
            stand(list, Standing::Prices, segment.id);
            Product product;
            product.name = "Rye";
            product.sku = "R1";
            product = server.put(product);
            stand(product, Standing::Everybody);
            Price price;
            price.priceList = list.id;
            price.product = product.id;
            stand(server.put(price), Standing::Prices, segment.id);
        }
        Competitor competitor;
        competitor.name = "Wheat & Co";
        stand(server.put(competitor), Standing::Everybody);
    }

    void people()
    {
        for (const char *role :
             {"rep", "rep", "rep", "manager", "manager", "marketer", "pricing", "admin"}) {
            User user;
            user.name = "P";
            user.email = "p@example.com";
            user.role = role;
            user = server.put(user);
            stand(user, Standing::Everybody);
            Worker person{server.device(user.id, Role::Rep), role, {}};
            const bool works = person.role == "rep" || person.role == "manager";
            for (std::size_t count = works ? upTo(3) : 0; count > 0; --count)
                person.works.insert(m_territories[upTo(m_territories.size())]);
            for (const Id &territory : person.works) {
                TerritoryMember member;
                member.territory = territory;
                member.user = user.id;
                member.role = person.role == "manager" ? "manager" : "rep";
                server.put(member);
            }
            persons.push_back(person);
        }
    }

    void rows()
    {
        for (int i = 0; i < 6; ++i) {
            Customer shop;
            shop.name = "Corner shop";
            shop.territory = m_territories[upTo(m_territories.size())];
            shop.creditBlock = "Unpaid";
            const Id segment = m_segments[upTo(m_segments.size())];
            shop.segments = {toQString(segment.text())};
            shop = server.put(shop);
            m_segmentsIn[shop.territory].insert(segment);
            stand(shop, Standing::Territory, shop.territory);
            follow(shop);
        }
        const Worker &someone = persons[upTo(persons.size())];
        Task task;
        task.title = "Call";
        task.assignee = someone.caller.user;
        stand(server.put(task), Standing::Own, someone.caller.user);
    }

    void follow(const Customer &shop)
    {
        Contact contact;
        contact.customer = shop.id;
        contact.name = "Eva";
        stand(server.put(contact), Standing::Territory, shop.territory);
        Visit visit;
        visit.customer = shop.id;
        visit.user = persons[upTo(persons.size())].caller.user;
        visit.state = "planned";
        stand(server.put(visit), Standing::Territory, shop.territory);
        Feedback feedback;
        feedback.customer = shop.id;
        feedback.author = persons[upTo(persons.size())].caller.user;
        feedback.kind = "need";
        feedback.text = "A smaller pack";
        feedback.state = "new";
        feedback.outcome = "none yet";
        stand(server.put(feedback), Standing::Territory, shop.territory);
    }

    std::mt19937 m_random;
    std::vector<Id> m_territories;
    std::map<Id, Id> m_parents;
    Id m_lastParent;
    std::vector<Id> m_segments;
    std::map<Id, std::set<Id>> m_segmentsIn; // by the territory itself
};

} // namespace roundsman::test
