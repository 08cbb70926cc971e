#include "core/domain/contact.h"
#include "core/domain/preference.h"
#include "core/domain/visit.h"
#include "sync/admin/subject_held.h"
#include "sync/server/audit.h"
#include "sync/server/identity.h"
#include "sync/server/organisation.h"
#include "sync/server/subject.h"
#include "tests/sync/two_reps.h"

#include <QJsonArray>
#include <QTest>

using namespace roundsman;
using namespace roundsman::admin;
using namespace roundsman::test;

// What is held on a person, and erasing him.
namespace {

struct Scene
{
    TwoReps reps;
    Server &server = reps.server;
    Contact eva;
    Preference taste;

    Scene()
    {
        const auto made = server.storage->pool().write(
            [&](Database &db) { return found(db, "Test Company", server.ambient); });
        if (!made)
            qFatal("the company could not be made");
        eva.customer = reps.shop.id;
        eva.name = "Eva Malá";
        eva.phone = "+421 900 111 222";
        eva = server.put(eva);
        taste.customer = reps.shop.id;
        taste.contact = eva.id;
        taste.topic = "coffee";
        taste.value = "black";
        taste = server.put(taste);
        reps.jana.sync();
        reps.peter.sync();
    }
    template <typename Work>
    auto write(const Work &work)
    {
        return server.storage->pool().write(work);
    }
    std::int64_t count(const std::string &sql)
    {
        return *server.storage->pool().read(
            [&](Database &db) { return db.one<std::int64_t>(sql).value_or(-1); });
    }
    OperationGroup editPhone(Phone &phone, const QString &number)
    {
        const auto before = *phone.find<Contact>(eva.id);
        Contact after = before;
        after.phone = number;
        return phone.edit(&before, after, phone.rv(tableOf<Contact>.id, eva.id));
    }
    // Two reps give her different numbers, neither knowing of the other.
    void clash()
    {
        const auto janas = editPhone(reps.jana, "+421 900 333 333");
        server.clock.pass(std::chrono::seconds(1));
        const auto peters = editPhone(reps.peter, "+421 900 444 444");
        reps.jana.send(janas);
        reps.peter.send(peters);
    }
    std::int64_t eraseEva()
    {
        const auto rows =
            write([&](Database &db) { return eraseContact(db, eva.id, server.ambient); });
        return rows ? *rows : 0;
    }
    Result<Done> eraseJana()
    {
        return write(
            [&](Database &db) { return eraseUser(db, reps.jana.caller().user, server.ambient); });
    }
    void shutOut(const Caller &who)
    {
        const auto done = write([&](Database &db) {
            db.run("UPDATE device SET status = 2, model = 'Pixel 7' WHERE device_id = ?1",
                   who.device);
        });
        QVERIFY(done);
    }
    QJsonObject held(const Table &table, const Id &id)
    {
        const auto object = server.storage->pool().read([&](Database &db) {
            return heldOn(db, {&table, id});
        });
        return object ? *object : QJsonObject();
    }
    std::int64_t behind()
    {
        const auto all = server.storage->pool().read([](Database &db) { return erasedRows(db); });
        return all->empty() ? -1 : all->front().behind;
    }
};

} // namespace

class SubjectTest : public QObject
{
    Q_OBJECT

private slots:
    void anErasedContactLeavesEveryDevice()
    {
        Scene scene;
        QVERIFY(scene.reps.jana.find<Contact>(scene.eva.id));

        QCOMPARE(scene.eraseEva(), 2);
        const auto answer = scene.reps.jana.exchange();
        scene.reps.peter.sync();

        QVERIFY(scene.reps.jana.agrees(answer));
        QVERIFY(!scene.reps.jana.find<Contact>(scene.eva.id));
        QVERIFY(!scene.reps.jana.find<Preference>(scene.taste.id));
        QVERIFY(!scene.reps.peter.find<Contact>(scene.eva.id));
        QVERIFY(scene.reps.jana.find<Customer>(scene.reps.shop.id));
    }

    void theStoreForgetsWhatAnErasedContactWas()
    {
        Scene scene;
        scene.clash();
        QVERIFY(scene.count("SELECT count(*) FROM unit_history") > 0);

        scene.eraseEva();

        QCOMPARE(scene.count("SELECT count(*) FROM unit_history"), 0);
        QCOMPARE(scene.count("SELECT count(*) FROM conflict"), 0);
        QCOMPARE(scene.count("SELECT count(*) FROM row_meta WHERE removed IS NOT NULL"), 0);
    }

    void whatAPhoneStillSendsAboutHerIsPassedOver()
    {
        Scene scene;
        const auto late = scene.editPhone(scene.reps.jana, "+421 900 333 333");
        scene.eraseEva();

        const Verdict verdict = scene.reps.jana.send(late);

        QCOMPARE(verdict.outcome, Outcome::Merged);
        QVERIFY(!verdict.reason.empty());
        QVERIFY(!scene.server.find<Contact>(scene.eva.id));
        QVERIFY(!scene.reps.jana.find<Contact>(scene.eva.id));
        QCOMPARE(scene.count("SELECT count(*) FROM op_quarantine"), 0);
    }

    void aContactThatWasOnlyRemovedComesBackWithAnEdit()
    {
        Scene scene;
        const auto late = scene.editPhone(scene.reps.jana, "+421 900 333 333");
        scene.server.remove<Contact>(scene.eva.id);

        scene.reps.jana.send(late);

        QCOMPARE(scene.server.find<Contact>(scene.eva.id)->name, scene.eva.name);
    }

    void devicesThatDoNotKnowYetAreCounted()
    {
        Scene scene;
        scene.eraseEva();
        QVERIFY(scene.behind() > 0);

        scene.server.clock.pass(std::chrono::hours(7));
        for (int round = 0; round < 2; ++round) {
            scene.reps.jana.sync();
            scene.reps.peter.sync();
            scene.reps.manager.sync();
            scene.server.clock.pass(std::chrono::hours(7));
        }

        QCOMPARE(scene.behind(), 0);
    }

    void aUserGoesAndTheWorkStays()
    {
        Scene scene;
        const Id jana = scene.reps.jana.caller().user;
        Visit visit;
        visit.customer = scene.reps.shop.id;
        visit.user = jana;
        visit.state = "done";
        visit = scene.server.put(visit);
        QVERIFY(scene.write([&](Database &db) { Audit(db, scene.server.ambient).person(jana); }));
        scene.shutOut(scene.reps.jana.caller());

        QVERIFY(scene.eraseJana());
        scene.reps.peter.sync();

        QCOMPARE(scene.reps.peter.find<User>(jana)->name, QStringLiteral("Erased person"));
        QCOMPARE(scene.reps.peter.find<Visit>(visit.id)->user, jana);
        QCOMPARE(scene.count("SELECT count(*) FROM pseudonym"), 0);
        QCOMPARE(scene.count("SELECT count(*) FROM device WHERE model != ''"), 0);
        QCOMPARE(scene.count("SELECT count(*) FROM audit WHERE action = 'subject.erased'"), 1);
    }

    void aUserWhoseDeviceSyncsIsNotErased()
    {
        Scene scene;

        const auto erased = scene.eraseJana();

        QVERIFY(!erased);
        QVERIFY(erased.error().message.find("device wipe") != std::string::npos);
        QCOMPARE(scene.server.find<User>(scene.reps.jana.caller().user)->name,
                 QStringLiteral("Jana"));
    }

    void theExportHasEverythingOnAContact()
    {
        Scene scene;
        scene.clash();

        const QJsonObject held = scene.held(tableOf<Contact>, scene.eva.id);

        QCOMPARE(held["rows"]["contact"].toArray().first()["name"].toString(), scene.eva.name);
        QCOMPARE(held["rows"]["preference"].toArray().first()["value"].toString(),
                 QStringLiteral("black"));
        QCOMPARE(held["rows"]["conflict"].toArray().size(), 1);
        QCOMPARE(held["history"].toArray().size(), 1);
    }

    void theExportHasEverythingOnAUser()
    {
        Scene scene;
        const Caller jana = scene.reps.jana.caller();

        const QJsonObject held = scene.held(tableOf<User>, jana.user);

        QCOMPARE(held["rows"]["user"].toArray().first()["name"].toString(), QStringLiteral("Jana"));
        QCOMPARE(held["rows"]["territory_member"].toArray().size(), 1);
        QCOMPARE(held["devices"].toArray().size(), 1);
        QCOMPARE(held["devices"].toArray().first()["id"].toString(), QString::number(jana.device));
    }

    void somebodyIsMeantByNameOrId()
    {
        Scene scene;
        const auto meant = [&](const std::string &word) {
            return *scene.server.storage->pool().read([&](Database &db) -> std::optional<Id> {
                const auto subject = subjectBy(db, word);
                return subject ? std::optional(subject->id) : std::nullopt;
            });
        };

        QCOMPARE(meant("Eva Malá"), std::optional(scene.eva.id));
        QCOMPARE(meant(scene.eva.id.text()), std::optional(scene.eva.id));
        QCOMPARE(meant("jana"), std::optional(scene.reps.jana.caller().user));
        QCOMPARE(meant("Nobody"), std::optional<Id>());
        Contact other = scene.eva;
        other.id = {};
        scene.server.put(other);
        QCOMPARE(meant("Eva Malá"), std::optional<Id>());
    }
};

QTEST_GUILESS_MAIN(SubjectTest)
#include "subject_test.moc"
