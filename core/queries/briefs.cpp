#include "core/queries/briefs.h"

#include "core/domain/brief_rules.h"
#include "core/domain/customer.h"
#include "core/queries/unsent.h"
#include "core/schema/signed.h"
#include "core/store/row.h"
#include "core/store/trusted_keys.h"

#include <algorithm>

namespace roundsman {

static constexpr auto everyBrief =
    "SELECT id FROM brief ORDER BY validFrom DESC, seq DESC LIMIT 200";

static constexpr auto countComments = "SELECT count(*) FROM brief_comment WHERE brief = ?1";

static constexpr auto commentOrder = R"(
    SELECT seq FROM brief_comment WHERE brief = ?1 ORDER BY at, id)";

static const std::string commentRow = R"(
    SELECT t.seq, t.id AS key, t.text, t.at, coalesce(u.name, '') AS who, )"
    + unsentMark("t.id") + R"( AS unsent
    FROM brief_comment t LEFT JOIN user u ON u.id = t.author
    WHERE t.seq IN (SELECT value FROM json_each(?1)))";

static KnownBrief
known(Database &db, const Id &id, const Id &person, std::span<const PublicKey> keys)
{
    KnownBrief known;
    const auto row = findRow(db, tableOf<Brief>, id);
    known.brief = fromRecord<Brief>(id, row->record);
    known.isTrusted = isGenuine(keys, tableOf<Brief>, id, row->record, row->ext);
    const Id ack = ackId(id, person);
    if (const auto given = findRow(db, tableOf<BriefAck>, ack))
        known.ack = fromRecord<BriefAck>(ack, given->record);
    if (known.ack && known.ack->version > known.brief.version)
        known.isTrusted = false; // an older one, shown again
    known.comments = db.one<std::int64_t>(countComments, id).value_or(0);
    return known;
}

QList<KnownBrief> briefsOn(Database &db, const Id &person)
{
    const std::vector<PublicKey> keys = trustedKeys(db);
    std::vector<Id> ids;
    for (Query query = db.query(everyBrief); query.next();)
        ids.push_back(query.get<Id>(0));
    QList<KnownBrief> briefs;
    for (const Id &id : ids)
        briefs += known(db, id, person, keys);
    std::ranges::stable_sort(briefs, {}, [](const KnownBrief &each) {
        return each.brief.state == u"ended" ? 2 : each.isSettled() ? 1 : 0;
    });
    return briefs;
}

std::optional<KnownBrief>
briefAtDoor(Database &db, const Id &person, const Id &customer, Instant now)
{
    const auto row = findRow(db, tableOf<Customer>, customer);
    if (!row)
        return std::nullopt;
    const QStringList segments = fromRecord<Customer>(customer, row->record).segments;
    const QList<KnownBrief> all = briefsOn(db, person);
    const auto found = std::ranges::find_if(all, [&](const KnownBrief &each) {
        return each.isTrusted && isInForce(each.brief, now) && concerns(each.brief, segments);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Listing commentsOn(const Id &brief)
{
    return {{"brief_comment", "user", "outbox"}, commentOrder, commentRow, {pack(brief)}, {}};
}

} // namespace roundsman
