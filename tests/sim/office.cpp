#include "tests/sim/office.h"

#include "sync/server/restored.h"
#include "sync/server/sqlite_pool.h"

namespace roundsman::sim {

using namespace std::chrono_literals;

static constexpr auto storePath = "/office/server.db";

Office::Office(Stage &stage, const Plan &plan, const Bytes &freshStore) :
    m_stage(stage),
    m_pageRows(plan.pageRows),
    m_logPages(plan.logPages),
    m_snapshotRows(plan.snapshotRows),
    m_random(plan.seed * 3 + 1),
    m_clock(stage.time),
    m_disk(plan.seed * 5 + 2),
    m_processes(plan.processes)
{
    m_disk.put("server.db", freshStore);
    m_stage.vfs.mount("office", &m_disk);
    if (m_snapshotRows > 0) {
        m_shelfFolder = std::make_unique<QTemporaryDir>();
        m_shelf = std::make_unique<SnapshotShelf>(m_shelfFolder->path().toStdString(), m_random);
    }
    for (Process &process : m_processes)
        start(process);
}

Office::~Office()
{
    m_processes.clear();
    m_stage.vfs.mount("office", nullptr);
}

void Office::start(Process &process)
{
    auto pool = SqlitePool::open(storePath, 1);
    if (!pool)
        return fellOver();
    process.storage = std::make_unique<SqlStorage>(*std::move(pool));
    (void)process.storage->pool().write([this](Database &db) {
        db.script("PRAGMA wal_autocheckpoint = " + std::to_string(m_logPages));
    });
    process.engine = std::make_unique<ExchangeEngine>(*process.storage, ambient(), "sim");
    if (m_snapshotRows > 0)
        offerSnapshots(process);
}

void Office::stop(Process &process)
{
    process.engine.reset();
    process.desk.reset();
    process.storage.reset();
}

bool Office::isUp() const
{
    return std::ranges::any_of(m_processes, [](const Process &each) { return bool(each.engine); });
}

Office::Process *Office::anyProcess()
{
    const auto found =
        std::ranges::find_if(m_processes, [](const Process &each) { return bool(each.engine); });
    return found == m_processes.end() ? nullptr : &*found;
}

// The machine is down: no process survives, and it comes back by itself after a while.
void Office::fellOver()
{
    if (!m_disk.isDown())
        return;
    m_stage.history.tell("the server is down");
    m_stage.see(Sights::OfficeFell);
    for (Process &process : m_processes)
        stop(process);
    m_disk.restart(m_disk.hasLostPower());
    const auto fall = ++m_epochOfPower;
    m_stage.agenda.in(milliseconds(m_random.between(200, 40'000)), [this, fall] {
        if (fall == m_epochOfPower)
            heal();
    });
}

void Office::restore(const std::map<std::string, Bytes> &image)
{
    for (Process &process : m_processes)
        stop(process);
    ++m_epochOfPower;
    m_stage.see(Sights::HistoryBegun);
    m_disk.restore(image);
    start(m_processes.front());
    if (!beginNewHistory(*m_processes.front().storage, m_clock.now()))
        throw Violation{"S15", "A restored store cannot begin a new history."};
    heal();
}

void Office::heal()
{
    m_disk.disarm();
    const bool wasDown = !isUp();
    for (Process &process : m_processes) {
        if (!process.engine)
            start(process);
    }
    if (wasDown && isUp() && onBack)
        onBack();
}

void Office::restartProcess(std::size_t which)
{
    Process &process = m_processes[which % m_processes.size()];
    if (!process.engine)
        return;
    stop(process);
    const auto fall = m_epochOfPower;
    m_stage.agenda.in(milliseconds(m_random.between(50, 9'000)), [this, fall, &process] {
        if (fall == m_epochOfPower && !process.engine)
            start(process);
    });
}

void Office::fail(DiskFault fault, Random &random)
{
    const bool lasts = fault == DiskFault::Full;
    m_disk.arm(fault, std::size_t(random.between(1, 60)), lasts ? random.below(40) + 1 : 1);
}

Result<ExchangeAnswer>
Office::answer(Process &process, const Caller &caller, const ExchangeRequest &request)
{
    const bool mayBeNews = !request.groups.empty();
    auto answer = process.engine->answer(caller, request);
    if (answer && mayBeNews && onNews)
        onNews();
    return answer;
}

void Office::noteSights(const ExchangeAnswer &answer)
{
    for (const Verdict &verdict : answer.verdicts) {
        m_stage.see(Sights::Outcomes + int(verdict.outcome));
        if (verdict.outcome == Outcome::Refused && verdict.code <= 10)
            m_stage.see(Sights::Refusals + verdict.code);
    }
    const auto seeIf = [&](bool isSo, int what) {
        if (isSo)
            m_stage.see(what);
    };
    seeIf(answer.trouble != Trouble::None, Sights::Troubles + int(answer.trouble));
    seeIf(!answer.complete && !answer.pages.empty(), Sights::PagesCut);
    seeIf(answer.snapshotWait.count() > 0, Sights::SnapshotAwaited);
    seeIf(!answer.snapshots.empty(), Sights::SnapshotOffered);
    seeIf(!answer.listings.empty(), Sights::SumsCompared);
    seeIf(!answer.repaired.empty(), Sights::RowsRepaired);
}

static ScopeNames namesOf(std::span<const ScopeHead> heads)
{
    auto names = std::make_shared<std::set<std::string>>();
    for (const ScopeHead &head : heads)
        names->insert(head.scope);
    return names;
}

Reply Office::exchange(const Caller &caller, const Bytes &body, Random &random)
{
    Process &process = m_processes[random.below(m_processes.size())];
    if (!process.engine) {
        m_stage.see(Sights::ProcessMissing);
        return {502, {}, {}};
    }
    auto request = decodeExchangeRequest(body);
    if (!request)
        return {400, {}, {}};
    request->maxRows = std::min(request->maxRows, m_pageRows);
    ++m_stage.tally.exchanges;
    const auto answered = answer(process, caller, *request);
    if (m_disk.isDown()) {
        fellOver();
        return {};
    }
    if (!answered)
        return {503, {}, 1s};
    m_stage.history.tell("the server answers device ",
                         caller.number,
                         " on line ",
                         request->line,
                         ": ",
                         request->groups.size(),
                         " groups, ",
                         answered->pages.size(),
                         " pages",
                         answered->complete ? "" : ", more to come",
                         answered->trouble == Trouble::None ? "" : ", it is another device");
    noteSights(*answered);
    if (process.desk)
        makeSnapshotsSoon(process);
    return {200, encode(*answered), {}, namesOf(answered->heads), !answered->pages.empty()};
}

bool Office::write(const std::function<Result<Done>(StorageTransaction &, Publisher &)> &work)
{
    Process *process = anyProcess();
    if (!process)
        return false;
    const auto done = process->storage->write([&](StorageTransaction &storage) -> Result<Done> {
        Publisher publisher(storage, m_clock.now());
        auto written = work(storage, publisher);
        if (written)
            publisher.finish();
        return written;
    });
    if (m_disk.isDown()) {
        fellOver();
        return false;
    }
    if (done && onNews)
        onNews();
    return bool(done);
}

void Office::read(const std::function<void(StorageView &)> &work)
{
    Process *process = anyProcess();
    if (!process)
        return;
    const auto done = process->storage->read([&](StorageView &view) -> Result<Done> {
        work(view);
        return Done();
    });
    if (!done && !m_disk.isDown())
        throw Violation{"S15", "The store cannot be read: " + done.error().message};
}

void Office::look(const std::function<void(Database &)> &work)
{
    Process *process = anyProcess();
    if (!process)
        return;
    const auto done = process->storage->pool().read(work);
    if (!done && !m_disk.isDown())
        throw Violation{"S15", "The store cannot be read: " + done.error().message};
}

Caller Office::enlist(const Id &user, Role role)
{
    Caller caller;
    caller.number = ++m_devices;
    caller.device = 1000 + caller.number;
    caller.user = user;
    caller.role = role;
    const auto made = m_processes.front().storage->pool().write([&](Database &db) {
        db.run("INSERT INTO device(device_id, dev_no, user_id, public_key, model, system, "
               "app_version, status, enrolled, last_seen) "
               "VALUES(?1, ?2, ?3, ?4, '', '', '', 1, 0, 0)",
               caller.device,
               caller.number,
               user,
               Bytes(32, std::uint8_t(caller.number)));
    });
    if (!made)
        throw Violation{"start", made.error().message};
    return caller;
}

} // namespace roundsman::sim
