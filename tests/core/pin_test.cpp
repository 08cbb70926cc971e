#include "core/base/files.h"
#include "core/db/key_file.h"
#include "core/db/pin.h"
#include "tests/core/drawer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>

using namespace roundsman;
using roundsman::test::Drawer;

static constexpr Argon2Cost cheap{19'456, 2};
static constexpr Argon2Cost dear{65'536, 12}; // so long that a try can be killed under way

class PinTest : public QObject
{
    Q_OBJECT

    SystemEntropy entropy;
    Drawer drawer;
    std::unique_ptr<QTemporaryDir> folder;

    std::string directory() const { return folder->path().toStdString(); }
    QString path(const char *name) const { return folder->filePath(name); }

    KeySources sources(const Secret *pin, Argon2Cost cost = cheap)
    {
        return {&drawer, nullptr, true, cost, pin};
    }
    Result<OpenedKey> opened(const char *digits)
    {
        const Secret pin(bytesOf(digits ? digits : ""));
        return openKey(directory(), sources(digits ? &pin : nullptr), entropy);
    }
    Result<Done> set(const char *old, const char *fresh, Argon2Cost cost = cheap)
    {
        const Secret pin(bytesOf(old ? old : ""));
        return setPin(
            directory(), sources(old ? &pin : nullptr, cost), Secret(bytesOf(fresh)), entropy);
    }
    int failed() const { return lockState(directory())->failed; }
    Error::Code refusal(const char *digits)
    {
        const auto key = opened(digits);
        return key ? Error::Code::Invalid : key.error().code;
    }
    void makeData()
    {
        QVERIFY(writeDurably(directory() + "/store.db", bytesOf("rows")));
        QVERIFY(writeDurably(directory() + "/store.db-wal", bytesOf("rows")));
        QVERIFY(makeDirectory(directory() + "/blobs/0a"));
        QVERIFY(writeDurably(directory() + "/blobs/0a/0a01", bytesOf("photo")));
        QVERIFY(writeDurably(directory() + "/rescue.log", bytesOf("sealed")));
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        drawer.items.clear();
        drawer.isThere = true;
    }

    void aPinOpensTheSameKeyAndNothingOpensItWithout()
    {
        const auto before = opened(nullptr);

        QVERIFY(set(nullptr, "2580"));

        QVERIFY(lockState(directory())->hasPin);
        QCOMPARE(refusal(nullptr), Error::Code::WrongKey);
        const auto after = opened("2580");
        QVERIFY(after && after->hasPin);
        QVERIFY(after->key == before->key);
    }

    void aCopyOfTheFileFromBeforeThePinOpensNothing()
    {
        QVERIFY(opened(nullptr));
        const auto old = readWhole(keyFilePath(directory()), 100'000);
        QVERIFY(set(nullptr, "2580"));

        QVERIFY(writeDurably(keyFilePath(directory()), *old));

        QCOMPARE(refusal(nullptr), Error::Code::WrongKey);
        QCOMPARE(drawer.items.size(), std::size_t(1));
    }

    void withoutAKeystoreThePinGuardsAlone()
    {
        drawer.isThere = false;
        QVERIFY(opened(nullptr));

        QVERIFY(set(nullptr, "2580"));

        QCOMPARE(refusal(nullptr), Error::Code::WrongKey);
        QVERIFY(opened("2580"));
        QVERIFY(isProtected(Protection::OwnerOnlyFile, true));
        QVERIFY(describe(Protection::OwnerOnlyFile, true).find("PIN alone") != std::string::npos);
    }

    void aPinIsFourToEightDigits_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("three") << QByteArray("123") << false;
        QTest::newRow("four") << QByteArray("1234") << true;
        QTest::newRow("eight") << QByteArray("12345678") << true;
        QTest::newRow("nine") << QByteArray("123456789") << false;
        QTest::newRow("a letter") << QByteArray("12a4") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
    }
    void aPinIsFourToEightDigits()
    {
        QFETCH(QByteArray, digits);
        QFETCH(bool, isOne);
        QVERIFY(opened(nullptr));

        const auto put = set(nullptr, digits.constData());

        QCOMPARE(bool(put), isOne);
        QCOMPARE(lockState(directory())->hasPin, isOne);
    }

    void wrongPinsAreCountedUntilItIsRight()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580"));

        QCOMPARE(refusal("0000"), Error::Code::WrongKey);
        QCOMPARE(refusal("1111"), Error::Code::WrongKey);
        QCOMPARE(failed(), 2);

        QVERIFY(opened("2580"));
        QCOMPARE(failed(), 0);
    }

    void aKeystoreThatDoesNotAnswerCostsNoTry()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580"));
        drawer.isThere = false;

        QCOMPARE(refusal("2580"), Error::Code::Unavailable);

        QCOMPARE(failed(), 0);
        drawer.isThere = true;
        QVERIFY(opened("2580"));
    }

    void aTryThatWasKilledCounts()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580", dear));

        const pid_t child = ::fork();
        if (child == 0) {
            [[maybe_unused]] const auto never = opened("0000");
            ::_exit(0);
        }
        QTRY_COMPARE(failed(), 1);
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);

        QCOMPARE(failed(), 1);
        QVERIFY(!QFile::exists(path("key.json.old")));
    }

    void theWaitsRiseFromTheThirdFailureOn()
    {
        QCOMPARE(waitAfter(2).count(), 0);
        for (int failures = 3; failures < mostFailures; ++failures)
            QVERIFY(waitAfter(failures) > waitAfter(failures - 1));
    }

    void theNinthWrongPinLeavesEverything()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580"));
        makeData();

        for (int i = 0; i < 9; ++i)
            QCOMPARE(refusal("0000"), Error::Code::WrongKey);

        QVERIFY(QFile::exists(path("store.db")));
        QVERIFY(opened("2580"));
    }

    void theTenthWrongPinDestroysTheKeyAndLeavesTheRescueLog()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580"));
        makeData();
        const auto wrapped = readKeyFile(directory())->wrapped;
        for (int i = 0; i < 9; ++i)
            QCOMPARE(refusal("0000"), Error::Code::WrongKey);

        const auto tenth = opened("0000");

        QCOMPARE(tenth.error().code, Error::Code::Denied);
        QVERIFY(tenth.error().message.find("rescue.log") != std::string::npos);
        QVERIFY(lockState(directory())->isErased);
        QVERIFY(drawer.items.empty());
        QCOMPARE(QDir(folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{"key.json", "rescue.log"}));
        const auto file = readWhole(keyFilePath(directory()), 100'000);
        QVERIFY(textOf(*file).find(base64Url(wrapped)) == std::string_view::npos);
        QCOMPARE(refusal("2580"), Error::Code::Denied); // the right one comes too late
    }

    void aTenthTryThatWasCutOffErasesAtTheNext()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580"));
        makeData();
        auto file = readKeyFile(directory());
        file->pin->failed = mostFailures; // written down, and then the power went
        QVERIFY(writeKeyFile(directory(), *file));

        QCOMPARE(refusal("2580"), Error::Code::Denied);

        QVERIFY(!QFile::exists(path("store.db")));
        QVERIFY(drawer.items.empty());
    }

    void anErasureThatWasCutOffIsFinished()
    {
        QVERIFY(opened(nullptr));
        QVERIFY(set(nullptr, "2580"));
        KeyFile gone;
        gone.isErased = true;
        gone.keystoreItem = readKeyFile(directory())->keystoreItem;
        QVERIFY(writeKeyFile(directory(), gone));
        makeData();

        QVERIFY(eraseProfile(directory(), &drawer));

        QVERIFY(drawer.items.empty());
        QVERIFY(!QFile::exists(path("store.db")));
        QVERIFY(QFile::exists(path("rescue.log")));
    }

    void anErasedProfileBeginsAnewWithAnotherKey()
    {
        const auto before = opened(nullptr);
        QCOMPARE(forgetErased(directory()).error().code, Error::Code::Conflict);
        QVERIFY(eraseProfile(directory(), &drawer));

        QVERIFY(forgetErased(directory()));

        const auto after = opened(nullptr);
        QVERIFY(after && after->isNew);
        QVERIFY(!(after->key == before->key));
    }

    void thePinIsChangedAndTakenAwayWithTheOldOne()
    {
        const auto before = opened(nullptr);
        QVERIFY(set(nullptr, "2580"));

        QVERIFY(!set("1111", "1379"));
        QCOMPARE(failed(), 1);
        QVERIFY(set("2580", "1379"));
        QCOMPARE(refusal("2580"), Error::Code::WrongKey);
        QVERIFY(opened("1379"));
        const Secret pin(bytesOf("1379"));
        QVERIFY(!removePin(directory(), sources(nullptr), entropy));
        QVERIFY(removePin(directory(), sources(&pin), entropy));

        QVERIFY(!lockState(directory())->hasPin);
        QVERIFY(opened(nullptr)->key == before->key);
        QCOMPARE(drawer.items.size(), std::size_t(1));
    }

    void neitherPinNorKeyIsOnTheDisk()
    {
        const auto key = opened(nullptr);
        QVERIFY(set(nullptr, "86420975"));
        const auto content = readWhole(keyFilePath(directory()), 100'000);

        QVERIFY(textOf(*content).find("86420975") == std::string_view::npos);
        QVERIFY(textOf(*content).find(base64Url(key->key.view())) == std::string_view::npos);
        QVERIFY(isOwnersOnly(keyFilePath(directory())));
    }
};

QTEST_GUILESS_MAIN(PinTest)
#include "pin_test.moc"
