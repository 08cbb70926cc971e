#include "sync/server/wipe.h"

#include "core/base/files.h"
#include "core/db/key.h"
#include "sync/client/erasure.h"
#include "tests/sync/company.h"

#include <QDir>
#include <QTemporaryDir>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// A keystore in memory.
class OwnKeystore : public Keystore
{
public:
    std::map<std::string, Bytes> items;

    Result<Secret> read(const std::string &item) override
    {
        if (!items.contains(item))
            return Error{Error::Code::NotFound, "no such item"};
        return Secret(Bytes(items[item]));
    }
    Result<Done> write(const std::string &item, const Secret &secret) override
    {
        items[item] = Bytes(secret.view().begin(), secret.view().end());
        return Done();
    }
    Result<Done> erase(const std::string &item) override
    {
        items.erase(item);
        return Done();
    }
};

// A profile's folder as it lies on a phone.
struct Profile
{
    QTemporaryDir folder;
    OwnKeystore keystore;
    SystemEntropy entropy;

    Profile()
    {
        KeySources sources;
        sources.keystore = &keystore;
        if (!openKey(path(), sources, entropy))
            qFatal("no key");
        for (const char *name : {"store.db", "store.db-wal", "rescue.log", "draft"})
            put(name);
        QDir(folder.path()).mkpath("blobs/ab");
        put("blobs/ab/abcd");
    }
    std::string path() const { return folder.path().toStdString(); }
    void put(const std::string &name) const
    {
        if (!writeDurably(path() + '/' + name, bytesOf("secret")))
            qFatal("no file");
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
};

} // namespace

class WipeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Company> company;
    std::unique_ptr<Phone> phone;

    WipeReceipt receipt(const WipeOrder &order)
    {
        WipeReceipt made{order.company, order.device, order.at, 3, 1, {}};
        signWith(phone->key, made);
        return made;
    }
    Result<Done> take(const WipeReceipt &given)
    {
        return takeReceipt(company->db, given, company->ambient);
    }

private slots:
    void init()
    {
        company = std::make_unique<Company>();
        phone = std::make_unique<Phone>(company->entropy);
        phone->enrol(*company, company->code(company->jana));
    }

    void theOrderIsTheOrganisationsAndForOneDevice()
    {
        QVERIFY(!wipeOrderFor(company->db, phone->key.publicKey()));
        QVERIFY(orderWipe(company->db, phone->device, company->ambient));

        const auto order = wipeOrderFor(company->db, phone->key.publicKey());

        QVERIFY(order.has_value());
        const auto keys = organisation(company->db)->keys;
        QVERIFY(isGenuine(*order, keys));
        WipeOrder forged = *order;
        forged.device += 1;
        QVERIFY(!isGenuine(forged, keys));
        signWith(phone->key, forged);
        QVERIFY(!isGenuine(forged, keys));
        QCOMPARE(wordOf(phone->knock(*company)), "wipe");
        QCOMPARE(*decodeWipeOrder(encode(*order)), *order);
    }

    void aReceiptThatIsForgedOrForAnotherOrderCountsForNothing()
    {
        const WipeOrder never{company->id, phone->device, company->clock.now(), {}};
        QVERIFY(!take(receipt(never))); // it was not told
        QVERIFY(orderWipe(company->db, phone->device, company->ambient));
        const auto order = *wipeOrderFor(company->db, phone->key.publicKey());

        WipeReceipt forged = receipt(order);
        forged.unsent = 0;
        QVERIFY(!take(forged));
        WipeReceipt foreign = receipt(order);
        signWith(SigningKey::make(company->entropy), foreign);
        QVERIFY(!take(foreign));
        WipeOrder earlier = order;
        earlier.at = earlier.at - std::chrono::milliseconds(1);
        QVERIFY(!take(receipt(earlier)));
        QVERIFY(!wipeOf(company->db, phone->device)->wiped);
    }

    void aReceiptIsKeptOnceAndMayComeAgain()
    {
        QVERIFY(orderWipe(company->db, phone->device, company->ambient));
        const auto order = *wipeOrderFor(company->db, phone->key.publicKey());
        QVERIFY(take(receipt(order)));
        const Instant first = company->clock.now();
        company->clock.pass(std::chrono::minutes(5));

        QVERIFY(take(receipt(order)));

        const auto wipe = wipeOf(company->db, phone->device);
        QVERIFY(wipe->wiped == first);
        QCOMPARE(wipe->unsent, 3);
        QCOMPARE(wipe->lostFiles, 1);
        QVERIFY(!recallWipe(company->db, phone->device, company->ambient));
    }

    void anErasureThatIsKilledAfterAnyStepIsFinishedByWhoeverComesNext()
    {
        for (int before = 0;; ++before) {
            Profile profile;
            ErasureNote note;
            note.server = "https://localhost:1";
            QVERIFY(write(profile.path(), note));
            int left = before;
            Result<bool> more = true;
            while (left-- > 0 && *more)
                more = eraseMore(profile.path(), &profile.keystore); // the program dies after it
            const bool wasWhole = !*more;

            QVERIFY(isErased(profile.path()));
            for (more = true; *more;)
                more = eraseMore(profile.path(), &profile.keystore);
            QCOMPARE(profile.names(), (QStringList{"erased.cbor", "rescue.log"}));
            QVERIFY(profile.keystore.items.empty());
            QCOMPARE(*readErasure(profile.path()), note);
            if (wasWhole)
                break;
        }
    }

    void theKeyGoesFirst()
    {
        Profile profile;
        QVERIFY(*eraseMore(profile.path(), &profile.keystore));

        QVERIFY(!profile.names().contains("key.json"));
        QVERIFY(profile.keystore.items.empty());
        QVERIFY(profile.names().contains("store.db"));
    }
};

QTEST_GUILESS_MAIN(WipeTest)
#include "wipe_test.moc"
