#include "core/base/files.h"
#include "core/db/key.h"
#include "tests/core/drawer.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace roundsman;
using roundsman::test::Drawer;

static constexpr Argon2Cost cheap{19'456, 2};

class KeyTest : public QObject
{
    Q_OBJECT

    SystemEntropy entropy;
    std::unique_ptr<QTemporaryDir> folder;

    std::string directory() const { return folder->path().toStdString(); }
    std::string keyFile() const { return directory() + "/key.json"; }

    Result<OpenedKey> opened(Keystore *keystore, const char *passphrase, bool allowsPlain = true)
    {
        const Secret words(bytesOf(passphrase ? passphrase : ""));
        return openKey(
            directory(), {keystore, passphrase ? &words : nullptr, allowsPlain, cheap}, entropy);
    }

    // Changes the key file as an editor would.
    void replaceInKeyFile(const char *from, const char *to)
    {
        const auto content = readWhole(keyFile(), 100'000);
        QByteArray text(reinterpret_cast<const char *>(content->data()),
                        qsizetype(content->size()));
        text.replace(from, to);
        QVERIFY(writeDurably(keyFile(), bytesOf({text.constData(), std::size_t(text.size())})));
    }

private slots:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void theSameKeyOpensAgainWithThePassphrase()
    {
        const auto first = opened(nullptr, "three quiet lakes");
        const auto again = opened(nullptr, "three quiet lakes");

        QVERIFY(first && again);
        QVERIFY(first->isNew && !again->isNew);
        QCOMPARE(first->key.size(), std::size_t(32));
        QVERIFY(first->key == again->key);
        QCOMPARE(again->protection, Protection::Passphrase);
    }

    void aWrongPassphraseIsRefusedInWords()
    {
        QVERIFY(opened(nullptr, "three quiet lakes"));

        const auto wrong = opened(nullptr, "three quiet lakEs");

        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::WrongKey);
        QVERIFY(wrong.error().message.find("passphrase is wrong") != std::string::npos);
        QVERIFY(opened(nullptr, "three quiet lakes"));
    }

    void aMissingPassphraseIsAskedFor()
    {
        QVERIFY(opened(nullptr, "three quiet lakes"));

        const auto none = opened(nullptr, nullptr);

        QCOMPARE(none.error().code, Error::Code::WrongKey);
        QVERIFY(none.error().message.find("ROUNDSMAN_PASSPHRASE") != std::string::npos);
    }

    void anEmptyPassphraseGuardsNothing()
    {
        QCOMPARE(opened(nullptr, "").error().code, Error::Code::Invalid);
        QVERIFY(!QFile::exists(QString::fromStdString(keyFile())));
    }

    void aKeystoreGuardsWhereThereIsOne()
    {
        Drawer drawer;

        const auto first = opened(&drawer, nullptr);
        const auto again = opened(&drawer, nullptr);

        QCOMPARE(first->protection, Protection::Keystore);
        QVERIFY(first->key == again->key);
        QCOMPARE(drawer.items.size(), std::size_t(1));
    }

    void withBothGuardsBothAreNeeded()
    {
        Drawer drawer;
        const auto first = opened(&drawer, "three quiet lakes");
        QCOMPARE(first->protection, Protection::KeystoreAndPassphrase);

        QCOMPARE(opened(&drawer, "other").error().code, Error::Code::WrongKey);
        QCOMPARE(opened(&drawer, nullptr).error().code, Error::Code::WrongKey);
        QCOMPARE(opened(nullptr, "three quiet lakes").error().code, Error::Code::Unavailable);
        QVERIFY(opened(&drawer, "three quiet lakes")->key == first->key);
    }

    void aLockedKeystoreLosesNothing()
    {
        Drawer drawer;
        const auto first = opened(&drawer, nullptr);

        drawer.isThere = false;
        QCOMPARE(opened(&drawer, nullptr).error().code, Error::Code::Unavailable);
        drawer.isThere = true;

        QVERIFY(opened(&drawer, nullptr)->key == first->key);
    }

    void anEmptiedKeystoreIsToldApartFromAWrongPassphrase()
    {
        Drawer drawer;
        QVERIFY(opened(&drawer, nullptr));
        drawer.items.clear();

        const auto lost = opened(&drawer, nullptr);

        QCOMPARE(lost.error().code, Error::Code::WrongKey);
        QVERIFY(lost.error().message.find("keystore") != std::string::npos);
    }

    void withoutAnyGuardTheProfileSaysSo()
    {
        Drawer none;
        none.isThere = false;

        const auto first = opened(&none, nullptr);

        QCOMPARE(first->protection, Protection::OwnerOnlyFile);
        QVERIFY(describe(first->protection).find("not protected") != std::string::npos);
        QVERIFY(opened(nullptr, nullptr)->key == first->key);
    }

    void aPhoneNeverTakesTheLastWay()
    {
        QCOMPARE(opened(nullptr, nullptr, false).error().code, Error::Code::Unavailable);
        QVERIFY(!QFile::exists(QString::fromStdString(keyFile())));
    }

    void theKeyFileIsItsOwnersAlone()
    {
        QVERIFY(opened(nullptr, nullptr));
        QVERIFY(isOwnersOnly(keyFile()));

        ::chmod(keyFile().c_str(), 0644);

        const auto loose = opened(nullptr, nullptr);
        QCOMPARE(loose.error().code, Error::Code::Denied);
        QVERIFY(loose.error().message.find("chmod 600") != std::string::npos);
    }

    void theKeyItselfIsNowhereOnTheDisk()
    {
        const auto first = opened(nullptr, "three quiet lakes");
        const auto content = readWhole(keyFile(), 100'000);

        QVERIFY(textOf(*content).find(base64Url(first->key.view())) == std::string_view::npos);
        QVERIFY(textOf(*content).find("three quiet lakes") == std::string_view::npos);
    }

    void aDamagedKeyFileIsNotReplaced_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");

        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("<html>");
        QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
        QTest::newRow("cheapened") << QByteArray("19456") << QByteArray("8");
        QTest::newRow("no salt") << QByteArray("\"salt\"") << QByteArray("\"sale\"");
        QTest::newRow("no key") << QByteArray("\"wrapped\"") << QByteArray("\"w\"");
        QTest::newRow("other guard") << QByteArray("passphrase") << QByteArray("keystore");
    }
    void aDamagedKeyFileIsNotReplaced()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(opened(nullptr, "three quiet lakes"));
        replaceInKeyFile(from.constData(), to.constData());
        const auto before = readWhole(keyFile(), 100'000);

        const auto damaged = opened(nullptr, "three quiet lakes");

        QCOMPARE(damaged.error().code, Error::Code::Corrupt);
        QVERIFY(damaged.error().message.find("key.json") != std::string::npos);
        QCOMPARE(*readWhole(keyFile(), 100'000), *before);
    }

    void aDatabaseWithoutItsKeyFileGetsNoNewKey()
    {
        QVERIFY(writeDurably(directory() + "/roundsman.db", bytesOf("x")));

        QCOMPARE(opened(nullptr, nullptr).error().code, Error::Code::Corrupt);
        QVERIFY(!QFile::exists(QString::fromStdString(keyFile())));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        const auto missing =
            openKey(directory() + "/nowhere", {nullptr, nullptr, true, cheap}, entropy);

        QVERIFY(!missing);
        QVERIFY(missing.error().message.find("nowhere/key.json") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(KeyTest)
#include "key_test.moc"
