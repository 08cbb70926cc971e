#include "sync/server/people_devices.h"

#include "core/domain/team.h"
#include "sync/server/audit.h"
#include "sync/server/organisation.h"
#include "tests/support/server.h"

#include <algorithm>

using namespace roundsman;
using namespace roundsman::test;

// Who may look after whose devices, on the real store.
class PeopleDevicesTest : public QObject
{
    Q_OBJECT

    struct Office
    {
        Server server;
        Id north = server.territory("North");
        Id coast = server.territory("Coast", north);
        Id south = server.territory("South");
        Caller emil = server.enlist("Emil", Role::Manager, {north});
        Caller jana = server.enlist("Jana", Role::Rep, {coast});
        Caller ivan = server.enlist("Ivan", Role::Rep, {south});

        Office()
        {
            const auto founded = server.storage->pool().write([&](Database &db) {
                if (!found(db, "Northwind", server.ambient))
                    qFatal("no company");
            });
            if (!founded)
                qFatal("%s", founded.error().message.c_str());
        }
        PeopleDevices by(const Caller &caller)
        {
            return PeopleDevices(*server.storage, server.ambient, caller);
        }
        std::vector<std::string> namesSeenBy(const Caller &caller)
        {
            std::vector<std::string> names;
            for (const PersonDevice &device : *by(caller).list())
                names.push_back(device.person);
            return names;
        }
        std::int64_t statusOf(const Caller &caller)
        {
            return *server.storage->pool().read([&](Database &db) {
                return *db.one<std::int64_t>("SELECT status FROM device WHERE device_id = ?1",
                                             caller.device);
            });
        }
        std::vector<Deed> deeds()
        {
            std::vector<Deed> all;
            const auto entries =
                server.storage->pool().read([](Database &db) { return auditEntries(db, 0, 1000); });
            for (const AuditEntry &entry : *entries)
                all.push_back(entry.deed);
            return all;
        }
    };

    static bool isNotFound(const Result<Done> &result)
    {
        return !result && result.error().code == Error::Code::NotFound;
    }

private slots:
    void aManagerSeesThoseWhoWorkInHisTerritoriesAndTheirParts()
    {
        Office office;
        QCOMPARE(office.namesSeenBy(office.emil), std::vector<std::string>{"Jana"});
    }

    void aManagerSeesTheTeamsBelowHis()
    {
        Office office;
        Team above;
        above.name = "All";
        above.manager = office.emil.user;
        above = office.server.put(above);
        Team below;
        below.name = "South";
        below.parent = above.id;
        below = office.server.put(below);
        User ivan = *office.server.find<User>(office.ivan.user);
        ivan.team = below.id;
        office.server.put(ivan);

        QCOMPARE(office.namesSeenBy(office.emil), (std::vector<std::string>{"Ivan", "Jana"}));
    }

    void whoManagesBesideHimAndWhoAdministersStandNotBelow()
    {
        Office office;
        office.server.enlist("Petra", Role::Manager, {office.north});
        User boss;
        boss.name = "Root";
        boss.role = "admin";
        boss = office.server.put(boss);
        TerritoryMember member;
        member.territory = office.coast;
        member.user = boss.id;
        member.role = "rep";
        office.server.put(member);
        office.server.device(boss.id, Role::Admin);

        QCOMPARE(office.namesSeenBy(office.emil), std::vector<std::string>{"Jana"});
    }

    void aRepSeesNobodyAndAnAdministratorEverybodyElse()
    {
        Office office;
        User boss;
        boss.name = "Root";
        boss.role = "admin";
        boss = office.server.put(boss);
        const Caller root = office.server.device(boss.id, Role::Admin);

        QVERIFY(office.namesSeenBy(office.jana).empty());
        QCOMPARE(office.namesSeenBy(root), (std::vector<std::string>{"Emil", "Ivan", "Jana"}));
    }

    void whatIsNotHisIsAnsweredLikeWhatIsNotThere()
    {
        Office office;
        const std::size_t before = office.deeds().size();
        for (const Caller &stranger : {office.ivan, office.emil}) {
            QVERIFY(isNotFound(office.by(office.emil).revoke(stranger.device)));
            QVERIFY(isNotFound(office.by(office.emil).wipe(stranger.device)));
            QVERIFY(isNotFound(office.by(office.emil).recall(stranger.device)));
            QVERIFY(!office.by(office.emil).holding(stranger.device));
            QCOMPARE(office.statusOf(stranger), 1);
        }
        QVERIFY(isNotFound(office.by(office.jana).revoke(office.jana.device)));
        QVERIFY(isNotFound(office.by(office.emil).wipe(999)));
        QCOMPARE(office.deeds().size(), before);
    }

    void whoWorkedThereBeforeIsHisNoMore()
    {
        Office office;
        const Caller anna = office.server.enlist("Anna", Role::Rep, {});
        TerritoryMember member;
        member.territory = office.coast;
        member.user = anna.user;
        member.role = "rep";
        member.to = office.server.clock.now();
        office.server.put(member);

        QVERIFY(isNotFound(office.by(office.emil).wipe(anna.device)));
    }

    void shuttingOutIsInTheAuditUnderTheManagersName()
    {
        Office office;
        QVERIFY(office.by(office.emil).revoke(office.jana.device));

        QCOMPARE(office.statusOf(office.jana), 2);
        QCOMPARE(office.by(office.emil).list()->front().state, PersonDevice::State::ShutOut);
        const Deed deed = office.deeds().back();
        QCOMPARE(deed.object, Audit::device(office.jana.device));
        QVERIFY2(deed.actor.starts_with("person/"), deed.actor.c_str());
    }

    void aWipeIsToldAndTakenBack()
    {
        Office office;
        QVERIFY(office.by(office.emil).wipe(office.jana.device));
        const PersonDevice told = office.by(office.emil).list()->front();
        QCOMPARE(told.state, PersonDevice::State::Erasing);
        QCOMPARE(told.ordered, office.server.clock.now());

        QVERIFY(office.by(office.emil).recall(office.jana.device));

        QCOMPARE(office.by(office.emil).list()->front().state, PersonDevice::State::SignedOut);
        for (const Deed &deed : office.deeds())
            if (deed.object == Audit::device(office.jana.device))
                QVERIFY2(deed.actor.starts_with("person/"), deed.actor.c_str());
    }

    void whatADeviceHoldsIsCountedAndTheLookIsNoted()
    {
        Office office;
        office.server.customer("Alfreds", office.coast);
        office.server.customer("Bottom", office.coast);
        office.server.customer("Elsewhere", office.south);

        const auto held = office.by(office.emil).holding(office.jana.device);

        const auto customers = std::ranges::find(*held, std::string("customer"), &HeldKind::entity);
        QVERIFY(customers != held->end());
        QCOMPARE(customers->rows, 2u);
        QVERIFY(std::ranges::count(customers->hidden, "creditBlock") == 1);
        const Deed deed = office.deeds().back();
        QVERIFY2(deed.action == "device.looked-into", deed.action.c_str());
        QVERIFY(deed.actor.starts_with("person/"));
    }

    void theListTravelsWhole()
    {
        PersonDevice device;
        device.id = -7;
        device.person = "Jana";
        device.model = "Pixel";
        device.state = PersonDevice::State::Erased;
        device.unsent = 3;
        device.setAside = {"A value breaks a rule.", "Somebody else has it."};
        device.erased = Instant{5};
        device.rescued = 2;
        QCOMPARE(*decodePeopleDevices(encode(std::vector{device})), std::vector{device});
        const HeldKind kind{"customer", 12, {"creditBlock"}};
        QCOMPARE(*decodeHeldKinds(encode(std::vector{kind})), std::vector{kind});
        QVERIFY(!decodePeopleDevices(Bytes{0xa1, 0x01, 0x00}));
    }
};

QTEST_GUILESS_MAIN(PeopleDevicesTest)
#include "people_devices_test.moc"
