// What lies in an encrypted file, read without the code that wrote it: SQLCipher 4's format is
// AES-256-CBC by page, then the IV and an HMAC-SHA512 over both and the page's number.
// Source: zetetic.net/sqlcipher/design.

#include "core/db/attempt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace roundsman;

static constexpr int pageBytes = 4096;
static constexpr int ivAt = pageBytes - 80;
static constexpr int macAt = ivAt + 16;

class PageCipherTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Bytes m_key = Bytes(32, 7);
    QByteArray m_file;

    std::string path() const { return toUtf8(m_folder.filePath("store.db")); }
    const std::uint8_t *page(int number) const
    {
        return reinterpret_cast<const std::uint8_t *>(m_file.constData())
            + std::ptrdiff_t(number - 1) * pageBytes;
    }
    int pages() const { return int(m_file.size() / pageBytes); }

    Bytes macKey() const
    {
        Bytes salt(page(1), page(1) + 16);
        for (std::uint8_t &byte : salt)
            byte ^= 0x3a;
        Bytes key(32);
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(m_key.data()),
                          int(m_key.size()),
                          salt.data(),
                          int(salt.size()),
                          2,
                          EVP_sha512(),
                          int(key.size()),
                          key.data());
        return key;
    }

    Bytes macOf(int number) const
    {
        Bytes signedBytes(page(number), page(number) + macAt);
        for (int shift = 0; shift < 32; shift += 8)
            signedBytes.push_back(std::uint8_t(number >> shift));
        const Bytes key = macKey();
        Bytes mac(64);
        HMAC(EVP_sha512(),
             key.data(),
             int(key.size()),
             signedBytes.data(),
             signedBytes.size(),
             mac.data(),
             nullptr);
        return mac;
    }

    QByteArray deciphered(int number) const
    {
        QByteArray plain(ivAt, '\0');
        const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(
            EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
        int size = 0;
        EVP_DecryptInit_ex(
            cipher.get(), EVP_aes_256_cbc(), nullptr, m_key.data(), page(number) + ivAt);
        EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
        EVP_DecryptUpdate(cipher.get(),
                          reinterpret_cast<std::uint8_t *>(plain.data()),
                          &size,
                          page(number),
                          ivAt);
        return plain;
    }

    void writeFile(const QByteArray &content) const
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    Result<Done> readAll() const
    {
        auto db = openDatabase(path(), Database::Mode::ReadOnly, {m_key, pageBytes});
        if (!db)
            return db.error();
        return attempt(**db, [](Database &open) { open.one<std::string>("SELECT max(a) FROM t"); });
    }

private slots:
    void initTestCase()
    {
        {
            Database db(path(), Database::Mode::ReadWrite, {m_key, pageBytes});
            db.script("CREATE TABLE t(a)");
            for (int i = 0; i < 200; ++i)
                db.run("INSERT INTO t VALUES(?)", "Nina's Bakery " + std::to_string(i));
        }
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_file = file.readAll();
        QVERIFY(pages() > 2);
    }

    void everyPageIsInTheFormatThatTheLibraryDocuments()
    {
        QByteArray plain;
        for (int number = 2; number <= pages(); ++number) {
            QCOMPARE(Bytes(page(number) + macAt, page(number) + pageBytes), macOf(number));
            plain += deciphered(number);
        }
        for (int i = 0; i < 200; ++i)
            QVERIFY(plain.contains("Nina's Bakery " + QByteArray::number(i)));
    }

    void noTwoPagesHaveOneVector()
    {
        QSet<QByteArray> vectors;
        for (int number = 1; number <= pages(); ++number)
            vectors += m_file.mid(qsizetype(number - 1) * pageBytes + ivAt, 16);
        QCOMPARE(vectors.size(), pages());
    }

    void aPageThatIsNotAsWrittenIsRefused_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("content") << 100;
        QTest::newRow("vector") << ivAt;
        QTest::newRow("code") << macAt + 63;
    }
    void aPageThatIsNotAsWrittenIsRefused()
    {
        QFETCH(int, place);
        QVERIFY(readAll());
        QByteArray other = m_file;
        const qsizetype at = qsizetype(pages() - 1) * pageBytes + place;
        other[at] = char(other[at] ^ 1);
        writeFile(other);
        QVERIFY(!readAll());
        writeFile(m_file);
    }

    void aPageInAnothersPlaceIsRefused()
    {
        QByteArray other = m_file;
        other.replace(qsizetype(pages() - 1) * pageBytes,
                      pageBytes,
                      m_file.mid(qsizetype(pages() - 2) * pageBytes, pageBytes));
        writeFile(other);
        QVERIFY(!readAll());
        writeFile(m_file);
    }
};

QTEST_GUILESS_MAIN(PageCipherTest)
#include "page_cipher_test.moc"
