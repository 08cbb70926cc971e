#include "sync/client/quarantine_news.h"

#include "core/store/bookkeeping.h"

namespace roundsman {

void tellDecisions(Database &db, ExchangeRequest &request)
{
    Query query = db.query("SELECT first_ctr, kind FROM quarantine_news ORDER BY first_ctr");
    while (query.next()) {
        const auto counter = std::uint64_t(query.get<std::int64_t>(0));
        const auto news = QuarantineNews(query.get<std::int64_t>(1));
        if (news == QuarantineNews::Heard)
            request.resolutions.push_back(counter);
        else
            request.decisions.push_back({counter,
                                         news == QuarantineNews::SentAgain
                                             ? GroupDecision::Kind::SentAgain
                                             : GroupDecision::Kind::Dropped});
    }
    if (!request.decisions.empty() || !request.resolutions.empty())
        db.run("UPDATE quarantine_news SET sent = 1");
}

void noteDecisionsHeard(Database &db) { db.run("DELETE FROM quarantine_news WHERE sent = 1"); }

static constexpr auto endGroup = R"(
    UPDATE outbox SET state = ?2, reason = ?3, settled_ms = ?4 WHERE first_ctr = ?1 AND state IN (3, 4, 7))";

bool takeResolutions(Database &db, const ExchangeAnswer &answer)
{
    bool isNews = false;
    for (const Resolution &resolution : answer.resolutions) {
        const auto counter = std::int64_t(resolution.firstCounter);
        const auto state = resolution.kind == Resolution::Kind::Applied ? GroupState::AtHeadOffice
                                                                        : GroupState::Dropped;
        db.run(endGroup, counter, std::int64_t(state), resolution.reason, answer.serverTime);
        isNews |= db.changes() > 0;
        db.run("INSERT INTO quarantine_news(first_ctr, kind) VALUES (?1, ?2) "
               "ON CONFLICT(first_ctr, kind) DO UPDATE SET sent = 0",
               counter,
               std::int64_t(QuarantineNews::Heard));
    }
    return isNews;
}

} // namespace roundsman
