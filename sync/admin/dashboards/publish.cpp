#include "sync/admin/dashboards/publish.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/domain/audience.h"
#include "core/schema/signed.h"
#include "sync/admin/people.h"
#include "sync/server/organisation.h"
#include "sync/server/publisher.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace roundsman::admin {

namespace {

constexpr std::size_t largestDefinition = std::size_t(256) * 1024;

Result<SigningKey> signingKey(SqlStorage &storage)
{
    return storage.pool().read([](Database &db) { return organisationKey(db); });
}

std::vector<LiveBoard> liveBoards(StorageView &view, const std::string &except, Instant now)
{
    std::vector<LiveBoard> boards;
    for (const Dashboard &each : publishedDashboards(view))
        if (!each.withdrawn && each.validUntil > now && toUtf8(each.code) != except)
            boards.push_back({each.code, boardOf(each.tiles)});
    return boards;
}

std::optional<Dashboard> dashboardBy(StorageView &view, const std::string &code)
{
    const Table &table = tableOf<Dashboard>;
    const auto rows = view.rowsWhere(table, *table.find("code"), nfc(code));
    return rows.empty()
        ? std::nullopt
        : std::optional(fromRecord<Dashboard>(rows.front(), *view.row(table, rows.front())));
}

Result<Done> expectPublishable(const Proof &proof, const std::string &reason)
{
    if (hasErrors(proof.findings))
        return Error{Error::Code::Invalid,
                     proof.definition.path
                         + " was not published: correct what is marked as an error, see "
                           "roundsman-admin dashboard lint."};
    if (!proof.findings.empty() && reason.empty())
        return Error{Error::Code::Invalid,
                     proof.definition.path
                         + " was not published: correct its warnings, or say with --override "
                           "\"reason\" why it should be all the same."};
    return Done();
}

// What the centre keeps of how it came to be published.
Bytes notesOn(const Proof &proof, const std::string &reason)
{
    QJsonArray findings;
    for (const Remark &each : proof.findings)
        findings.append(toQString(each.sentence));
    const QJsonObject notes{{"definition", toQString(proof.definition.path)},
                            {"findings", findings},
                            {"override", toQString(reason)}};
    const QByteArray json = QJsonDocument(notes).toJson(QJsonDocument::Compact);
    return Bytes(json.begin(), json.end());
}

std::string noteName(const Dashboard &dashboard)
{
    return "dashboard/" + dashboard.id.text() + '/' + std::to_string(dashboard.version);
}

// Signs and writes the next version.
Result<Done>
put(StorageTransaction &transaction, const SigningKey &key, Dashboard &dashboard, Instant now)
{
    ++dashboard.version;
    Record record = toRecord(dashboard);
    signRow(key, tableOf<Dashboard>, dashboard.id, record);
    Publisher publisher(transaction, now);
    if (auto written = publisher.put(tableOf<Dashboard>, dashboard.id, record); !written)
        return written;
    publisher.finish();
    return Done();
}

void take(Dashboard &dashboard, const Proof &proof, Instant now)
{
    dashboard.code = toQString(nfc(proof.definition.code));
    dashboard.title = proof.composed.board.title.in({});
    dashboard.validFrom = now;
    dashboard.validUntil = proof.composed.validUntil;
    dashboard.asOf = proof.composed.asOf;
    dashboard.tiles = toDocument(proof.composed.board).normalized(QString::NormalizationForm_C);
    dashboard.withdrawn = false;
}

} // namespace

std::vector<Dashboard> publishedDashboards(StorageView &view)
{
    const Table &table = tableOf<Dashboard>;
    std::vector<Dashboard> all;
    for (const Id &id : view.allRows(table))
        all.push_back(fromRecord<Dashboard>(id, *view.row(table, id)));
    std::ranges::sort(all, {}, [](const Dashboard &each) { return toUtf8(each.code); });
    return all;
}

Result<Proof> prove(const std::string &path, Shelf &shelf, SqlStorage &storage, Instant now)
{
    const auto yaml = readWhole(path, largestDefinition);
    if (!yaml)
        return yaml.error();
    auto definition = readDefinition(path, std::string(textOf(*yaml)));
    if (!definition)
        return definition.error();
    const auto selected = shelf.select(*definition);
    if (!selected)
        return selected.error();
    std::optional<Proof> proof;
    auto read = storage.read([&](StorageView &view) -> Result<Done> {
        auto composed = compose(*definition, *selected, view, now);
        if (!composed)
            return composed.error();
        const auto others = liveBoards(view, definition->code, now);
        auto findings = lint(*definition, *composed, others, now);
        proof = Proof{*std::move(definition), *std::move(composed), std::move(findings)};
        return Done();
    });
    if (!read)
        return read.error();
    return *std::move(proof);
}

Result<Dashboard>
publish(const Proof &proof, const Publication &how, SqlStorage &storage, const Session &session)
{
    if (auto allowed = expectPublishable(proof, how.reason); !allowed)
        return allowed.error();
    const auto key = signingKey(storage);
    if (!key)
        return key.error();
    const Instant now = session.ambient.clock.now();
    Dashboard dashboard;
    const auto written = storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        if (const auto before = dashboardBy(transaction, proof.definition.code))
            dashboard = *before;
        else
            dashboard.id = Id::make(session.ambient);
        if (!how.audience.empty()) {
            const auto audience = directoryRowBy(transaction, tableOf<Audience>, how.audience);
            if (!audience)
                return audience.error();
            dashboard.audience = *audience;
        }
        if (dashboard.audience.isNull())
            return Error{Error::Code::Invalid,
                         "Say for whom it is: --audience NAME; roundsman-admin audience list shows "
                         "which there are, audience set makes one."};
        take(dashboard, proof, now);
        if (auto done = put(transaction, *key, dashboard, now); !done)
            return done;
        transaction.setSetting(noteName(dashboard), notesOn(proof, how.reason));
        return Done();
    });
    return written ? Result<Dashboard>(dashboard) : Result<Dashboard>(written.error());
}

Result<Dashboard> withdraw(const std::string &code, SqlStorage &storage, const Session &session)
{
    const auto key = signingKey(storage);
    if (!key)
        return key.error();
    Dashboard dashboard;
    const auto written = storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        const auto before = dashboardBy(transaction, code);
        if (!before)
            return Error{Error::Code::NotFound,
                         "There is no dashboard \"" + code
                             + "\"; see roundsman-admin dashboard list."};
        dashboard = *before;
        dashboard.withdrawn = true;
        return put(transaction, *key, dashboard, session.ambient.clock.now());
    });
    return written ? Result<Dashboard>(dashboard) : Result<Dashboard>(written.error());
}

} // namespace roundsman::admin
