#include "tests/sim/world.h"

#include "core/domain/capacity.h"
#include "core/domain/customer.h"
#include "core/domain/product.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "core/store/set_aside.h"
#include "tests/sim/finale.h"

namespace roundsman::sim {

using namespace std::chrono_literals;

World::World(Stage &stage, const Plan &plan, const Templates &templates) :
    m_stage(stage),
    m_plan(plan),
    m_random(plan.seed * 17 + 3),
    m_office(stage, plan, templates.server()),
    m_watch(stage, m_office)
{
    found(templates);
    m_office.onNews = [this] {
        m_lastNews = m_stage.time.elapsed;
        m_watch.officeHasWritten();
        hint();
    };
    m_office.onBack = [this] { m_watch.officeIsBack(m_devices); };
}

void World::found(const Templates &templates)
{
    for (std::size_t i = 0; i < m_plan.territories; ++i) {
        Territory made;
        made.name = QString("T%1").arg(i);
        if (i > 0)
            made.parent = m_company.territories.front();
        m_company.territories.push_back(m_office.put(made).id);
    }
    for (std::size_t i = 0; i < m_plan.customers; ++i) {
        Customer made;
        made.name = QString("Shop %1").arg(i);
        made.territory = m_random.pick(m_company.territories);
        made.state = "active";
        m_company.customers.push_back(m_office.put(made).id);
    }
    Product product;
    product.name = "Coffee";
    m_company.product = m_office.put(product).id;
    Capacity capacity;
    capacity.product = m_company.product;
    m_company.capacities.push_back(m_office.put(capacity).id);
    for (std::size_t i = 0; i < m_plan.devices; ++i)
        hire(i == 0 ? Role::Manager : Role::Rep, templates);
    m_watch.officeHasWritten();
}

void World::join(const Id &user, const Id &territory, const char *role)
{
    TerritoryMember member;
    member.territory = territory;
    member.user = user;
    member.role = role;
    m_memberships.push_back(m_office.put(member).id);
}

// A person with a device; now and then a second device of the person before.
void World::hire(Role role, const Templates &templates)
{
    const bool isSecond = m_devices.size() > 1 && m_random.chance(15);
    if (!isSecond) {
        User user;
        user.name = QString("Person %1").arg(m_devices.size());
        user.role = role == Role::Manager ? "manager" : "rep";
        user = m_office.put(user);
        m_company.users.push_back(user.id);
        if (role == Role::Manager)
            join(user.id, m_company.territories.front(), "manager");
        else
            join(user.id, m_random.pick(m_company.territories), "rep");
        if (m_random.chance(60))
            join(user.id,
                 m_random.pick(m_company.territories),
                 role == Role::Manager ? "manager" : "rep");
    } else {
        m_company.users.push_back(m_company.users.back());
    }
    add(m_office.enlist(m_company.users.back(), role),
        {{"store.db", templates.device(m_plan.deviceStore)}});
}

Device &World::add(const Caller &caller, const std::map<std::string, Bytes> &files)
{
    const Device::Outfit outfit{m_devices.size(), caller, files};
    m_devices.push_back(std::make_unique<Device>(m_stage, m_office, m_plan, outfit));
    connect(*m_devices.back());
    return *m_devices.back();
}

void World::connect(Device &device)
{
    device.onSend = [this](Device &from, const Bytes &body) { m_watch.sends(from, body); };
    device.onTaken = [this](Device &at, const ScopeNames &granted) {
        m_watch.hasTaken(at, granted);
    };
    device.onSaved = [this](Device &at) { m_watch.hasSaved(at); };
    device.onStarted = [this](Device &at) { m_watch.hasStarted(at); };
}

// The live channel says that something moved: to some, after a while.
void World::hint()
{
    for (const auto &device : m_devices) {
        if (device->network().weather().isOffline || !m_random.chance(15))
            continue;
        m_stage.agenda.in(milliseconds(m_random.between(10, 900)),
                          [to = device.get()] { to->happen(event::Hint()); });
    }
}

void World::light(const Fuse &fuse)
{
    if (fuse.machine < m_devices.size())
        m_devices[fuse.machine]->failAt(fuse.fault, fuse.call);
    else
        m_office.failAt(fuse.fault, fuse.call);
    ++m_stage.tally.faults;
}

std::vector<std::size_t> World::diskCalls() const
{
    std::vector<std::size_t> calls;
    for (const auto &device : m_devices)
        calls.push_back(device->diskCalls());
    calls.push_back(m_office.diskCalls() - m_callsToFound);
    return calls;
}

void World::run()
{
    m_callsToFound = m_office.diskCalls();
    if (m_plan.fuse)
        light(*m_plan.fuse);
    m_stage.history.tell(m_plan.devices,
                         " devices, ",
                         m_plan.processes,
                         " server processes, ",
                         m_plan.territories,
                         " territories, ",
                         m_plan.customers,
                         " customers");
    for (const auto &device : m_devices)
        m_stage.agenda.at(milliseconds(m_random.between(0, 20'000)),
                          [it = device.get()] { it->start(); });
    for (const Step &step : m_plan.steps)
        m_stage.agenda.at(step.at, [this, &step] { happen(step); });
    m_stage.agenda.runUntil(m_plan.span);
    settleDown();
    Finale(*this).check();
}

void World::happen(const Step &step)
{
    Random random(step.seed);
    if (isFault(step.deed)) {
        ++m_stage.tally.faults;
        befall(step, random);
    } else if (isSave(step.deed)) {
        onDevice(actorOf(step, random), step, random);
    } else {
        ++m_stage.tally.operations;
        centre(step, random);
    }
}

// The person's device, or the copy of it that another person goes on with.
Device &World::actorOf(const Step &step, Random &random)
{
    const auto clone = m_clones.find(step.who);
    const bool isOnClone = clone != m_clones.end() && random.chance(50);
    return isOnClone ? *clone->second : *m_devices[step.who];
}

void World::onDevice(Device &device, const Step &step, Random &random)
{
    if (!device.isUp())
        return;
    if (step.deed == Deed::RetrySetAside || step.deed == Deed::DropSetAside)
        return decideSetAside(device, step.deed == Deed::RetrySetAside);
    std::optional<SaveGroup> group;
    const bool works = device.work([&](Database &) {
        group = composed(step.deed, device, m_company, m_stage.ledger, random);
    });
    if (works && group)
        device.save(*group, wordsFor(step.deed));
}

void World::decideSetAside(Device &device, bool retry)
{
    bool isSent = false;
    device.work([&](Database &db) {
        const auto first = db.one<std::int64_t>("SELECT min(first_ctr) FROM outbox WHERE state = 3 "
                                                "AND first_ctr > 0");
        if (!first || *first == 0)
            return;
        QSet<QString> tables;
        const auto title =
            db.one<std::string>("SELECT title FROM outbox WHERE first_ctr = ?1", *first);
        if (m_stage.ledger.find(*title))
            m_stage.ledger.groups()[m_stage.ledger.indexOf(*title)].isDropped = !retry;
        if (retry && m_stage.ledger.find(*title))
            m_stage.ledger.groups()[m_stage.ledger.indexOf(*title)].isRetried = true;
        if (retry)
            isSent = bool(retryGroup(db, device.journal(), std::uint64_t(*first), tables));
        else
            (void)dropGroup(db, std::uint64_t(*first), device.journal().clock().now());
        m_stage.see(retry ? Sights::SetAsideSentAgain : Sights::SetAsideDropped);
        m_stage.history.tell(device.name(), retry ? " sends again " : " drops ", *first);
    });
    if (!isSent || !device.isUp())
        return;
    m_watch.hasSaved(device);
    device.happen(event::Saved());
}

// Faults stop; whatever still waits has its time, half an hour at most. An idle device looks every
// five minutes: six after the last news at head office all have it.
void World::settleDown()
{
    m_stage.history.tell("all faults end");
    m_office.heal();
    for (const auto &device : m_devices) {
        device->heal();
        device->happen(event::NetworkBack());
    }
    const auto begun = m_stage.time.elapsed;
    const auto rests = [](const auto &device) { return device->isUp() && device->isAtRest(); };
    const auto isOver = [&] {
        return m_stage.time.elapsed >= std::max(begun, m_lastNews) + 6min
            && std::ranges::all_of(m_devices, rests);
    };
    while (m_stage.time.elapsed < begun + 30min && !isOver())
        m_stage.agenda.runUntil(m_stage.time.elapsed + 1s);
}

std::uint64_t World::hash()
{
    std::uint64_t hash = m_stage.agenda.count();
    const auto mix = [&](std::string_view bytes) {
        for (const char byte : bytes)
            hash = (hash ^ std::uint8_t(byte)) * 0x100000001b3U;
    };
    const auto mixRows = [&](Database &db, const char *sql) {
        Query query = db.query(sql);
        while (query.next()) {
            for (int i = 0; i < query.columns(); ++i) {
                const ValueView cell = query.view(i);
                if (const auto *number = std::get_if<std::int64_t>(&cell))
                    mix(std::to_string(*number));
                else if (const auto *text = std::get_if<std::string_view>(&cell))
                    mix(*text);
                else if (const auto *blob = std::get_if<BytesView>(&cell))
                    mix(textOf(*blob));
            }
        }
    };
    m_office.look([&](Database &db) {
        mixRows(db, "SELECT name, seq, n_live, sum0, sum1 FROM scope_head ORDER BY name");
        mixRows(db, "SELECT first_ctr, digest, verdict FROM op_group ORDER BY 1, 2");
    });
    for (const auto &device : m_devices) {
        mixRows(device->db(), "SELECT first_ctr, hlc, state, title FROM outbox ORDER BY first_ctr");
        mixRows(device->db(), "SELECT name, cursor, sum0, sum1 FROM sync_scope ORDER BY name");
    }
    return hash;
}

} // namespace roundsman::sim
