#include "tests/sim/device.h"

#include "core/db/attempt.h"
#include "core/store/records.h"
#include "core/store/row.h"
#include "core/store/search_index.h"
#include "tests/sim/templates.h"

namespace roundsman::sim {

using namespace std::chrono_literals;

static constexpr auto afterDiskFailure = 30s;

Device::Device(Stage &stage, Office &office, const Plan &plan, const Outfit &outfit) :
    m_stage(stage),
    m_office(office),
    m_number(outfit.number),
    m_caller(outfit.caller),
    m_store(plan.deviceStore),
    m_logPages(plan.logPages),
    m_random(plan.seed * 7 + (m_number + 1) * 1'000'003),
    m_clock(stage.time),
    m_disk(plan.seed * 11 + m_number + 1),
    m_network(stage, plan.seed * 13 + (m_number + 1) * 7'919)
{
    m_disk.restore(outfit.files);
    m_stage.vfs.mount(std::to_string(m_number), &m_disk);
}

Device::~Device()
{
    m_db.reset();
    m_stage.vfs.mount(std::to_string(number()), nullptr);
}

void Device::start()
{
    ++m_life;
    auto db = openDatabase('/' + std::to_string(number()) + "/store.db",
                           Database::Mode::ReadWrite,
                           optionsOf(m_store));
    if (db) {
        m_db = *std::move(db);
        const auto begun = attempt(*m_db, [this](Database &open) {
            open.script("PRAGMA journal_size_limit = 16777216; PRAGMA wal_autocheckpoint = "
                        + std::to_string(m_logPages));
            m_journal = std::make_unique<Journal>(open, m_clock);
        });
        if (!begun)
            return fellOver();
    } else {
        if (!m_disk.isDown())
            throw Violation{"S12", name() + " cannot open its store: " + db.error().message};
        return fellOver();
    }
    m_engine = std::make_unique<Engine>(m_random);
    m_isDone = false;
    m_hasNews = true;
    if (onStarted)
        onStarted(*this);
    happen(event::Wake());
}

// True: the machine runs on.
bool Device::survives()
{
    if (!m_disk.isDown())
        return true;
    fellOver();
    return false;
}

void Device::fellOver()
{
    m_stage.history.tell(name(), " falls over");
    ++m_life;
    m_isArmed = false;
    m_isWaiting = false;
    m_fetching = 0;
    m_engine.reset();
    m_journal.reset();
    m_db.reset();
    m_disk.restart(m_disk.hasLostPower());
    const auto life = m_life;
    m_stage.agenda.in(milliseconds(m_random.between(100, 90'000)), [this, life] {
        if (life == m_life)
            start();
    });
}

void Device::kill()
{
    if (isUp())
        fellOver();
}

void Device::restore(const std::map<std::string, Bytes> &image)
{
    kill();
    m_disk.restore(image);
    m_network.forget();
}

void Device::heal()
{
    m_disk.disarm();
    m_network.set({});
    if (!isUp())
        start();
}

void Device::fail(DiskFault fault, Random &random)
{
    const bool lasts = fault == DiskFault::Full;
    m_disk.arm(fault, std::size_t(random.between(1, 50)), lasts ? random.below(60) + 1 : 1);
}

bool Device::work(const std::function<void(Database &)> &work)
{
    if (!isUp())
        return false;
    const auto done = attempt(*m_db, work);
    if (!survives())
        return false;
    return bool(done);
}

// As Conversation: a disk that fails here costs nothing but a better clock.
void Device::learnTime(Instant server)
{
    (void)attempt(*m_db, [&](Database &db) { m_journal->correct(db, server); });
}

void Device::happen(const Event &event, const ScopeNames &granted)
{
    if (!isUp())
        return;
    const int what = int(event.index());
    const bool isAsking = m_isWaiting || what == Sights::answered || what == Sights::failed;
    const bool isFetching = m_fetching > 0 || what >= Sights::piece;
    m_stage.see(Sights::Step + Sights::events * Sights::stateOf(isAsking, isFetching) + what);
    const auto effects = attempt(*m_db, [&](Database &db) { return m_engine->step(db, event); });
    if (effects && effects->serverTime)
        learnTime(*effects->serverTime);
    if (!survives())
        return m_stage.see(Sights::FallsInStep + what);
    if (effects)
        onEffects(*effects, granted);
    else
        arm(afterDiskFailure);
    if (!isUp())
        return;
    m_stage.expect(m_isWaiting || m_isArmed || m_fetching > 0,
                   "L1",
                   name() + " neither waits for an answer nor for a timer.");
}

void Device::arm(milliseconds later)
{
    m_isArmed = true;
    const auto timer = ++m_timer;
    m_stage.agenda.in(later, [this, timer, life = m_life] {
        if (timer != m_timer || life != m_life)
            return;
        m_isArmed = false;
        happen(event::TimerFired());
    });
}

void Device::onEffects(const Effects &effects, const ScopeNames &granted)
{
    if (effects.timer)
        arm(*effects.timer);
    if (effects.send)
        send(*effects.send);
    for (const SnapshotFetch &each : effects.fetches)
        fetch(each);
    if (effects.problem)
        m_stage.history.tell(name(), ": ", effects.problem->message);
    m_isDone = effects.isDone || (m_isDone && !effects.send && !effects.problem);
    if (effects.isDone) {
        if (!work([](Database &db) {
                while (indexSome(db, 2'000)) { }
            }))
            return;
    }
    if (effects.counts)
        m_hasNews = m_hasNews || effects.counts->pulled + effects.counts->pushed > 0
            || !effects.changedTables.isEmpty();
    if (effects.counts && onTaken && isUp())
        onTaken(*this, granted);
}

void Device::noteSave(std::size_t entry, const SaveGroup &group)
{
    for (const SaveGroup::Row &row : group.rows()) {
        const auto before = findRow(*m_db, *row.table, row.id);
        m_stage.ledger.note(entry,
                            *row.table,
                            row.id,
                            before ? &before->record : nullptr,
                            row.record ? &*row.record : nullptr);
    }
}

void Device::save(const SaveGroup &group, const char *kind)
{
    if (!isUp() || group.rows().empty())
        return;
    const std::size_t entry = m_stage.ledger.begin(group.title(), number());
    if (!attempt(*m_db, [&](Database &) { noteSave(entry, group); }))
        return void(survives());
    ++m_stage.tally.operations;
    const auto saved = attempt(
        *m_db, [&](Database &db) { return saveGroup(db, *m_journal, m_caller.role, group); });
    using Certainty = Ledger::Certainty;
    Certainty certainty = Certainty::Saved;
    if (!saved)
        certainty =
            saved.error().code == Error::Code::Invalid || saved.error().code == Error::Code::Denied
            ? Certainty::Nothing
            : Certainty::Maybe;
    else if (saved->firstCounter == 0)
        certainty = Certainty::Nothing;
    m_stage.ledger.end(entry, certainty);
    m_stage.expect(certainty != Certainty::Maybe || m_disk.hasRefused(),
                   "S12",
                   name() + " cannot save: " + (saved ? "" : saved.error().message));
    m_stage.history.tell(name(),
                         " ",
                         kind,
                         " (",
                         group.title(),
                         saved ? "" : ", not saved: " + saved.error().message,
                         ")");
    if (!survives())
        return m_stage.see(Sights::FellInSave);
    if (certainty != Certainty::Saved)
        return;
    onSaved(*this);
    happen(event::Saved());
}

} // namespace roundsman::sim
