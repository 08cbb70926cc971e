// Office: the snapshots that it has ready. Their shelf is a folder, as in the program: the only
// files of a story.

#include "tests/sim/office.h"

#include "sync/server/snapshot_answer.h"

namespace roundsman::sim {

void Office::offerSnapshots(Process &process)
{
    SnapshotDesk::Options options;
    options.fewestRows = m_snapshotRows;
    options.chunk.rows = 3;
    process.desk =
        std::make_unique<SnapshotDesk>(*process.storage, *m_shelf, m_clock, std::move(options));
    process.engine->offerSnapshots(*process.desk);
}

void Office::makeSnapshotsSoon(Process &process)
{
    m_stage.agenda.in(milliseconds(m_random.between(20, 4'000)),
                      [this, &process, desk = process.desk.get()] {
                          if (process.desk.get() != desk)
                              return;
                          desk->makeWanted();
                          if (m_disk.isDown())
                              fellOver();
                      });
}

Reply Office::piece(const Caller &caller, const SnapshotFetch &fetch, Random &random)
{
    Process &process = m_processes[random.below(m_processes.size())];
    if (!process.engine)
        return {502, {}, {}};
    HttpRequest request;
    request.method = "GET";
    request.target = fetch.path;
    request.range = fetch.range;
    HttpResponse response;
    const auto looked = process.storage->read([&](StorageView &view) -> Result<Done> {
        response = snapshotFor(process.engine->grantsOf(view, caller.user), *m_shelf, request);
        return Done();
    });
    if (m_disk.isDown()) {
        fellOver();
        return {};
    }
    if (!looked)
        return {503, {}, {}};
    return {int(response.status), std::move(response.body), {}};
}

} // namespace roundsman::sim
