#include "sync/server/rounds.h"

#include "sync/server/cases.h"
#include "sync/server/history_move.h"
#include "sync/server/history_span.h"

namespace roundsman {

void clear(Clearing &clearing, Log &log)
{
    const auto cleared = clearing.run();
    if (!cleared)
        return log.warn("clearing", {{"what", cleared.error().message}});
    if (cleared->isAnything())
        log.note("clearing",
                 {{"verdicts", cleared->verdicts},
                  {"losers", cleared->losers},
                  {"places", cleared->places},
                  {"blobs", cleared->blobs},
                  {"files", cleared->files},
                  {"uploads", cleared->uploads}});
}

void applyRetention(Retention &retention, Log &log)
{
    const auto all = retention.runToday();
    if (!all)
        return log.warn("retention", {{"what", all.error().message}});
    for (const Aged &each : *all) {
        if (each.rows > 0)
            log.note("retention",
                     {{"entity", std::string_view(each.rule.entity->table->name)},
                      {"rows", each.rows},
                      {"parts", each.parts},
                      {"kept", each.kept}});
    }
}

void followCases(SqlStorage &storage, Ambient ambient, Log &log)
{
    const auto round = lookAtCases(storage, ambient);
    if (!round)
        return log.warn("cases", {{"what", round.error().message}});
    if (round->isAnything())
        log.note("cases", {{"opened", round->opened}, {"escalated", round->escalated}});
}

void keepSlices(SqlStorage &storage, Clock &clock, const std::stop_token &stop, Log &log)
{
    const auto moved = moveHistory(storage, stop);
    if (!moved)
        return log.warn("slices", {{"what", moved.error().message}});
    if (*moved > 0)
        log.note("slices", {{"rows", *moved}});
    if (const auto noted = noteSlicesAhead(storage, clock.now()); !noted)
        log.warn("slices", {{"what", noted.error().message}});
}

void tellHooks(HookSender &sender, const std::stop_token &stop, Log &log)
{
    if (const auto told = sender.round(stop); !told)
        log.warn("webhooks", {{"what", told.error().message}});
}

} // namespace roundsman
