// golden_morning FOLDER: the company of platform/sample on a morning that never passes, and in
// FOLDER/profile the phone of one of its reps: enrolled, synced, closed. The same records each
// time.
//
// A program of its own: the app and head office never share a process.
#include "core/base/crypto.h"
#include "core/db/key.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/store/trusted_keys.h"
#include "sync/admin/command.h"
#include "sync/client/engine.h"
#include "sync/server/organisation.h"
#include "tests/golden/loaded_dice.h"
#include "tests/support/device.h"
#include "tests/support/server.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sstream>

using namespace roundsman;
using namespace roundsman::test;

namespace {

constexpr auto rep = "Eva Hrušková";
constexpr auto manager = "Mária Novotná";
const std::string sources = ROUNDSMAN_SOURCE;

template <typename Work>
auto write(Store &store, Work work)
{
    auto done = wait(store.write(std::move(work)));
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return *std::move(done);
}

Bytes answer(Server &server, const Caller &caller, const Bytes &body)
{
    auto request = decodeExchangeRequest(body);
    if (!request)
        qFatal("%s", request.error().message.c_str());
    request->snapshotForm = 0; // the rows themselves: nothing here serves the chunks of a snapshot
    return encode(server.exchange(caller, *request));
}

// Exchanges until the engine is content.
void sync(Store &store, Server &server, const Caller &caller)
{
    Engine engine(server.ambient.entropy);
    const auto step = [&](const Event &event) {
        return write(store, [&](Database &db) { return engine.step(db, event); });
    };
    Effects effects = step(event::Wake());
    while (!effects.isDone)
        effects = effects.send ? step(event::Answer{answer(server, caller, *effects.send)})
                               : step(event::TimerFired());
    while (write(store, [](Database &db) { return indexSome(db, 1'000); })) { }
}

void putFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) < 0)
        qFatal("%s could not be written", qPrintable(path));
}

void admin(Server &server, const std::vector<std::string> &words)
{
    std::vector<const char *> arguments{"roundsman-admin", "--store", server.address.c_str()};
    for (const std::string &word : words)
        arguments.push_back(word.c_str());
    std::ostringstream out, err;
    const int code =
        admin::run(int(arguments.size()), arguments.data(), {out, err, server.ambient, {}});
    if (code != 0)
        qFatal("%s: %s", words.front().c_str(), err.str().c_str());
}

// The sample's, holding on that morning.
std::string brief(const QString &folder)
{
    QFile sample(QString::fromStdString(sources + "/platform/sample/brief.yaml"));
    if (!sample.open(QFile::ReadOnly))
        qFatal("the sample's brief cannot be read");
    const QString path = folder + "/brief.yaml";
    putFile(path, sample.readAll() + "from: 2026-03-23T08:00:00Z\nuntil: 2026-04-13T17:00:00Z\n");
    return path.toStdString();
}

void found(Server &server, const QString &folder)
{
    const std::string sample = sources + "/platform/sample";
    const std::string offers = sources + "/platform/dashboards/sample.yaml";
    server.close(); // each command opens the store by itself
    admin(server, {"init", "--company", "Roundsman Demo"});
    admin(server, {"import", "csv", sample, "--map", sample + "/map.yaml"});
    admin(server, {"dataset", "import", sample + "/offers.csv"});
    admin(server, {"audience", "set", "Everybody", "--role", "rep"});
    admin(server, {"dashboard", "publish", offers, "--audience", "Everybody"});
    admin(server, {"brief", "publish", brief(folder), "--by", manager});
    admin(server, {"case", "assign", "F1", "Tomáš Benko"});
    server.open();
}

std::unique_ptr<Store> newProfile(const QString &folder, Ambient ambient)
{
    const std::string path = (folder + "/profile").toStdString();
    if (!QDir().mkpath(folder + "/profile"))
        qFatal("the profile's folder cannot be made");
    const Secret passphrase(bytesOf("correct horse"));
    putFile(folder + "/passphrase", "correct horse");
    KeySources secrets;
    secrets.passphrase = &passphrase;
    const auto key = openKey(path, secrets, ambient.entropy);
    if (!key)
        qFatal("%s", key.error().message.c_str());
    const BytesView raw = key->key.view();
    auto store = Store::open(path, Bytes(raw.begin(), raw.end()), ambient);
    if (!store)
        qFatal("%s", store.error().message.c_str());
    return *std::move(store);
}

void enrol(Server &server, const QString &folder)
{
    const auto store = newProfile(folder, server.ambient);
    const auto [user, keys] = *server.storage->pool().read([](Database &db) {
        const auto person =
            db.one<Id>("SELECT id FROM \"user\" WHERE name = ?1", QString::fromUtf8(rep));
        return std::pair(person.value(), organisation(db)->keys);
    });
    if (!wait(store->setOwner({user, rep, Role::Rep, "Roundsman Demo"})))
        qFatal("the owner could not be written");
    write(*store, [keys = keys](Database &db) {
        putTrustedKeys(db, keys);
        return Done();
    });
    sync(*store, server, server.device(user, Role::Rep));
}

} // namespace

int main(int argc, char **argv)
try {
    qputenv("TZ", "Europe/Bratislava");
    const QCoreApplication application(argc, argv);
    startCrypto();
    const QString folder = QCoreApplication::arguments().value(1);
    LoadedDice dice;
    Server server(&dice);
    found(server, folder);
    enrol(server, folder);
    return 0;
} catch (const std::exception &failure) {
    qFatal("%s", failure.what());
}
