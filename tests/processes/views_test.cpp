#include "core/domain/catalog.h"
#include "sync/server/sql_storage.h"
#include "tests/support/programs.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

// The company as somebody reads it who knows SQL and nothing of us.
class ViewsTest : public QObject
{
    Q_OBJECT

    static inline const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

    Company m_company{QStringList{"csv", sample, "--map", sample + "/map.yaml"}};
    std::unique_ptr<StorePool> m_pool;

    bool isPostgres() const { return m_company.store().startsWith("postgresql:"); }
    std::string view(const std::string &entity) const
    {
        return isPostgres() ? "bi.\"" + entity + '"' : "\"bi_" + entity + '"';
    }
    template <typename T>
    T one(const std::string &sql) const
    {
        const auto found = m_pool->read([&](Database &db) { return db.one<T>(sql); });
        return found ? found->value_or(T()) : T();
    }
    std::int64_t count(const std::string &table) const
    {
        return one<std::int64_t>("SELECT count(*) FROM " + table);
    }

private slots:
    void initTestCase()
    {
        const Ended made = m_company.admin({"views", "make"});
        QVERIFY2(made.code == 0, made.err.constData());
        auto pool = openPool(m_company.store().toStdString(), OpenStore::Existing);
        QVERIFY(bool(pool));
        m_pool = *std::move(pool);
    }

    void eachEntityHasOneWithAllItsRows()
    {
        for (const Table *table : catalog())
            QCOMPARE(count(view(table->name)), count('"' + std::string(table->name) + '"'));
        QVERIFY(count(view("customer")) > 0);
    }

    void whatRefersToARowJoinsIt()
    {
        const std::int64_t lines = one<std::int64_t>(
            "SELECT count(*) FROM " + view("order_line") + " AS line JOIN " + view("order")
            + " AS o ON o.id = line.order_id JOIN " + view("customer")
            + " AS customer ON customer.id = o.customer_id JOIN " + view("product")
            + " AS product ON product.id = line.product_id");

        QCOMPARE(lines, count("order_line"));
        QVERIFY(lines > 0);
    }

    void cellsReadAsAnAnalystExpects()
    {
        const std::string customer =
            one<std::string>("SELECT CAST(id AS TEXT) FROM " + view("customer")
                             + " WHERE name = 'Kaviareň Pod Lipou'");
        QCOMPARE(customer.size(), 36U);
        QVERIFY(Id::fromText(customer));
        const std::string placed =
            one<std::string>("SELECT CAST(min(placed_at) AS TEXT) FROM " + view("order"));
        QVERIFY2(placed.starts_with("20"), placed.c_str());
        const auto whole = one<double>("SELECT max(quantity) * 1.0 FROM " + view("order_line"));
        const auto thousandths = one<std::int64_t>("SELECT max(quantity) FROM order_line");
        QCOMPARE(whole, double(thousandths) / 1000);
        QCOMPARE(one<std::int64_t>("SELECT max(total_minor) FROM " + view("order")),
                 one<std::int64_t>("SELECT max(total) FROM \"order\""));
    }

    void madeAgainTheyAreAsBeforeAndDroppedTheyAreGone()
    {
        QCOMPARE(m_company.admin({"views", "make"}).code, 0);
        QVERIFY(count(view("customer")) > 0);
        QCOMPARE(m_company.admin({"doctor"}).code, 0);

        QCOMPARE(m_company.admin({"views", "drop"}).code, 0);

        const auto gone = m_pool->read([&](Database &db) {
            return db.one<std::int64_t>("SELECT count(*) FROM " + view("customer"));
        });
        QVERIFY(!gone);
        QVERIFY(count("customer") > 0);
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "views_test.moc"
