#include "tests/support/api_client.h"

#include <QTest>

using namespace roundsman::test;

namespace {

const QJsonObject rye{{"sku", "R1"}, {"name", "Rye"}, {"active", true}};

const QStringList sample{"csv",
                         QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample"),
                         "--map",
                         QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample/map.yaml")};

} // namespace

// Other systems at the door of a real server.
class ApiTest : public QObject
{
    Q_OBJECT

    QByteArray key(const QStringList &scopes)
    {
        const Ended made = m_company->admin(QStringList{"key", "add", "Test"} + scopes);
        return made.code == 0 ? made.out.trimmed() : QByteArray();
    }
    ApiClient opened(const QStringList &scopes) { return {*m_company, key(scopes)}; }
    ApiClient open() { return {*m_company, m_key}; }

private slots:
    void initTestCase()
    {
        m_company = std::make_unique<Company>(sample);
        QVERIFY(m_company->start());
        m_key = key({"--write", "all"});
        QVERIFY(m_key.startsWith("rmk_"));
    }
    void cleanupTestCase() { m_company.reset(); }

    void everyRowComesOnceOnOneOfThePages()
    {
        QSet<QString> exported, read;
        for (const QJsonObject &row :
             m_company->admin({"export", "customer", "--format", "json"}).lines())
            exported.insert(row["id"].toString());
        QByteArray next = "customers?limit=7";
        int rows = 0;
        while (!next.isEmpty()) {
            const auto page = open().get(next);
            QCOMPARE(page.status, 200);
            for (const QJsonValue row : page.body["items"].toArray()) {
                read.insert(row["id"].toString());
                ++rows;
            }
            next = page.body["next"].toString().mid(8).toUtf8(); // after "/api/v1/"
        }

        QVERIFY(exported.size() > 7);
        QCOMPARE(read, exported);
        QCOMPARE(rows, exported.size());
    }

    void rowsAreFoundByWhatTheyPointAt()
    {
        const QString customer =
            open().get("contacts?limit=1").body["items"].toArray().first()["customer"].toString();

        const auto found = open().get("contacts?customer=" + customer.toUtf8());

        QVERIFY(!found.body["items"].toArray().isEmpty());
        for (const QJsonValue row : found.body["items"].toArray())
            QCOMPARE(row["customer"].toString(), customer);
        QVERIFY(isProblem(open().get("contacts?name=Eva"), 400));
    }

    void whatIsKnownIsNotSentAgain()
    {
        QCOMPARE(open().put("products/by/erp/known", rye).status, 201);
        const auto read = open().get("products/by/erp/known");
        QCOMPARE(read.body["name"].toString(), QStringLiteral("Rye"));

        const auto again = open().get("products/by/erp/known", {{"If-None-Match", read.etag}});

        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
    }

    void aWriteThatIsRepeatedIsDoneOnce()
    {
        const ApiClient::Headers once{{"Idempotency-Key", "repeat-1"}};
        const auto first = open().put("products/by/erp/repeat", rye, once);
        QCOMPARE(open().patch("products/by/erp/repeat", {{"unit", "loaf"}}).status, 200);

        const auto second = open().put("products/by/erp/repeat", rye, once);

        QCOMPARE(second.status, 201);
        QCOMPARE(second.etag, first.etag);
        QCOMPARE(second.body, first.body);
        QCOMPARE(open().get("products/by/erp/repeat").body["unit"].toString(),
                 QStringLiteral("loaf"));
    }

    void anIdempotencyKeyServesOneRequest()
    {
        const ApiClient::Headers once{{"Idempotency-Key", "other-1"}};
        QCOMPARE(open().put("products/by/erp/other", rye, once).status, 201);

        QVERIFY(isProblem(open().put("products/by/erp/other", {{"name", "Wheat"}}, once), 422));
        QVERIFY(isProblem(open().put("products/by/erp/another", rye, once), 422));
        QCOMPARE(open().get("products/by/erp/other").body["name"].toString(),
                 QStringLiteral("Rye"));
        QVERIFY(isProblem(open().get("products/by/erp/another"), 404));
        // Another system's name is its own.
        QCOMPARE(opened({"--write", "products"}).put("products/by/erp/third", rye, once).status,
                 201);
    }

    void whatHasChangedSinceIsNotOverwritten()
    {
        const auto made = open().put("products/by/erp/seen", rye);
        QCOMPARE(open().patch("products/by/erp/seen", {{"unit", "loaf"}}).status, 200);

        QVERIFY(isProblem(
            open().patch("products/by/erp/seen", {{"unit", "kg"}}, {{"If-Match", made.etag}}),
            412));
        QVERIFY(isProblem(open().put("products/by/erp/seen", rye, {{"If-None-Match", "*"}}), 412));
    }

    void noKeyOpensNothing()
    {
        for (const QByteArray &wrong : {QByteArray(),
                                        QByteArray("rmk_guessed"),
                                        m_key.left(20),
                                        m_key + 'x',
                                        QByteArray("' OR 1=1 --")}) {
            const auto answer = ApiClient(*m_company, wrong).get("customers");
            QVERIFY(isProblem(answer, 401));
            QVERIFY(answer.head.contains("WWW-Authenticate: Bearer"));
        }
        QVERIFY(isProblem(ApiClient(*m_company, {}).put("products/by/erp/stranger", rye), 401));
    }

    void aKeyOpensWhatItNames()
    {
        const ApiClient reader = opened({"--read", "orders"});
        const ApiClient writer = opened({"--write", "capacity"});

        QCOMPARE(reader.get("orders?limit=1").status, 200);
        QVERIFY(isProblem(reader.get("customers"), 403));
        QVERIFY(isProblem(reader.put("orders/by/erp/1", {}), 403));
        QCOMPARE(writer.get("capacity?limit=1").status, 200);
        QVERIFY(isProblem(writer.put("products/by/erp/1", rye), 403));
        QVERIFY(isProblem(open().put("visits/by/erp/1", {}), 403));
        QVERIFY(key({"--read", "users"}).isEmpty());
        QVERIFY(key({"--write", "visits"}).isEmpty());
    }

    void aRevokedKeyOpensNothingFromThenOn()
    {
        const ApiClient client = opened({"--read", "orders"});
        QCOMPARE(client.get("orders?limit=1").status, 200);
        const JsonLines keys = m_company->admin({"key", "list", "--json"}).lines();

        const QString number = QString::number(keys.last()["key"].toInt());
        QCOMPARE(m_company->admin({"key", "revoke", number}).code, 0);

        QVERIFY(isProblem(client.get("orders?limit=1"), 401));
        QCOMPARE(m_company->admin({"key", "revoke", number}).code, 1);
    }

    void theStoreAndItsListsDoNotKnowAKey()
    {
        QFile store(m_company->store());
        QVERIFY(store.open(QIODevice::ReadOnly));

        QVERIFY(!store.readAll().contains(m_key));
        QVERIFY(!m_company->admin({"key", "list"}).out.contains(m_key));
        QVERIFY(!m_company->serverLog().contains(m_key));
    }

    void keysAndTheirUseStandInTheAudit()
    {
        const QByteArray audit = m_company->admin({"audit", "list"}).out;

        QVERIFY(audit.contains("key.added"));
        QVERIFY(audit.contains("key.used"));
        QVERIFY(!audit.contains(m_key));
    }

    void whatIsNoRowIsSaidInASentence_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("not JSON") << QByteArray("{\"name\":") << QByteArray("application/json")
                                  << 400;
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("application/json") << 400;
        QTest::newRow("a form") << QByteArray("name=x") << QByteArray("text/plain") << 415;
        QTest::newRow("too much") << QByteArray(300'000, ' ') << QByteArray("application/json")
                                  << 413;
        QTest::newRow("nested beyond reason")
            << QByteArray("{\"name\":") + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '}'
            << QByteArray("application/json") << 400;
    }
    void whatIsNoRowIsSaidInASentence()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);

        const auto answer =
            open().ask("PUT", "products/by/erp/bad", body, {{"Content-Type", type}});

        QVERIFY(isProblem(answer, status));
        QCOMPARE(open().get("products/by/erp/bad").status, 404);
    }

    void addressesAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("no entity") << QByteArray("users") << 404;
        QTest::newRow("a table") << QByteArray("api_key") << 404;
        QTest::newRow("up") << QByteArray("products/../../v1/ca") << 404;
        QTest::newRow("no id") << QByteArray("products/1") << 404;
        QTest::newRow("half a key") << QByteArray("products/by/erp") << 404;
        QTest::newRow("no limit") << QByteArray("products?limit=0") << 400;
        QTest::newRow("too much at once") << QByteArray("products?limit=501") << 400;
        QTest::newRow("no cursor") << QByteArray("products?after=1") << 400;
        QTest::newRow("no day") << QByteArray("products?changedSince=yesterday") << 400;
        QTest::newRow("SQL") << QByteArray("prices?product='%20OR%201=1") << 400;
        QTest::newRow("a name of SQL") << QByteArray("prices?id%22%20OR%201=1") << 400;
    }
    void addressesAreNotBelieved()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);

        QVERIFY(isProblem(open().get(path), status));
    }

    void theDescriptionSaysWhatTheRoutesAnswer()
    {
        const QJsonObject description = ApiClient(*m_company, {}).get("openapi.json").body;
        QCOMPARE(description["openapi"].toString(), QStringLiteral("3.1.0"));
        const QJsonObject paths = description["paths"].toObject();
        int entities = 0;
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            if (path.key().contains('{'))
                continue;
            ++entities;
            compareWithDescription(description, path.key());
        }
        QCOMPARE(entities, 14);
    }

    void whatASystemWritesComesToAPhone()
    {
        Handset phone;
        QVERIFY(phone.enrol(*m_company, m_company->user("rep")["email"].toString()));
        QCOMPARE(phone.run({"sync"}).code, 0);
        const auto made = open().put("products/by/erp/phone", rye);

        QCOMPARE(phone.run({"sync"}).code, 0);

        const QString id = made.body["id"].toString();
        QCOMPARE(phone.run({"get", "product", id}).line()["name"].toString(),
                 QStringLiteral("Rye"));
    }

private:
    // The rows have the fields that are described, all of them and no others, and what is described
    // as written can be written.
    void compareWithDescription(const QJsonObject &description, const QString &path)
    {
        const QByteArray entity = path.mid(8).toUtf8();
        const auto page = open().get(entity + "?limit=1");
        QCOMPARE(page.status, 200);
        const QJsonObject items = description["paths"][path]["get"]["responses"]["200"]["content"]
                                             ["application/json"]["schema"]["properties"]["items"]
                                                 .toObject();
        const QString name = items["items"]["$ref"].toString().section('/', -1);
        QJsonObject fields = description["components"]["schemas"][name]["properties"].toObject();
        fields.remove("removed");
        QVERIFY2(!page.body["items"].toArray().isEmpty(), entity.constData());
        QCOMPARE(page.body["items"].toArray().first().toObject().keys(), fields.keys());

        const QJsonObject row = description["paths"][path + "/{id}"].toObject();
        const auto written =
            open().put(entity + "/018f0000-0000-7000-8000-000000000000", {{"isAdmin", true}});
        QVERIFY(isProblem(written, row.contains("put") ? 422 : 403));
    }

    std::unique_ptr<Company> m_company;
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(ApiTest)
#include "api_test.moc"
