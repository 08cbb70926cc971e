#include "core/domain/competitor.h"
#include "core/domain/conflict.h"
#include "core/domain/customer.h"
#include "core/domain/feedback.h"
#include "core/domain/order.h"
#include "core/schema/access.h"

#include <QTest>

using namespace roundsman;

static Operation edit(const Table &table, const char *column, const char *value)
{
    UnitChange change;
    change.unit = table.find(column)->unit;
    change.cells = {{table.find(column)->id, std::string(value)}};
    Operation operation;
    operation.table = table.id;
    operation.units = {change};
    return operation;
}

static Operation removal(const Table &table)
{
    Operation operation;
    operation.kind = Operation::Kind::Remove;
    operation.table = table.id;
    return operation;
}

class AccessTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyThoseNamedWriteAField_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isAllowed");

        QTest::newRow("rep, phone") << "phone" << Role::Rep << true;
        QTest::newRow("marketer, phone") << "phone" << Role::Marketer << false;
        QTest::newRow("rep, credit") << "creditBlock" << Role::Rep << false;
        QTest::newRow("manager, credit") << "creditBlock" << Role::Manager << true;
        QTest::newRow("manager, number") << "number" << Role::Manager << false;
        QTest::newRow("server, number") << "number" << Role::Server << true;
        QTest::newRow("server, credit") << "creditBlock" << Role::Server << true;
        QTest::newRow("rep, territory") << "territory" << Role::Rep << false;
    }
    void onlyThoseNamedWriteAField()
    {
        QFETCH(QString, column);
        QFETCH(Role, role);
        QFETCH(bool, isAllowed);
        const auto &table = tableOf<Customer>;
        const std::string name = toUtf8(column);

        QCOMPARE(mayWrite(table, *table.find(name), role), isAllowed);
        QCOMPARE(bool(checkWrite(table, edit(table, name.c_str(), "x"), role)), isAllowed);
    }

    void theRefusalNamesTheFieldInWords()
    {
        const auto &table = tableOf<Customer>;

        const auto refused = checkWrite(table, edit(table, "creditBlock", "x"), Role::Rep);

        QCOMPARE(refused.error().code, Error::Code::Denied);
        QVERIFY(refused.error().message.find("credit block") != std::string::npos);
        QVERIFY(refused.error().message.find("customer") != std::string::npos);
    }

    void whoeverMakesARowFillsWhatItNeeds()
    {
        const auto &table = tableOf<Customer>;

        QVERIFY(checkWrite(table, edit(table, "territory", "x"), Role::Rep, true));
        QVERIFY(!checkWrite(table, edit(table, "tier", "A"), Role::Rep, true));
        QVERIFY(!checkWrite(table, edit(table, "territory", "x"), Role::Pricing, true));
    }

    void aNewRowMayBeginWithItsFirstStateOnly()
    {
        const auto &table = tableOf<Feedback>;

        QVERIFY(checkWrite(table, edit(table, "state", "new"), Role::Rep, true));
        QVERIFY(!checkWrite(table, edit(table, "state", "closed"), Role::Rep, true));
        QVERIFY(!checkWrite(table, edit(table, "state", "new"), Role::Rep, false));
    }

    void whoeverMayNotMakeARowMayStillSettleIt()
    {
        const auto &table = tableOf<Conflict>;

        QVERIFY(checkWrite(table, edit(table, "state", "settled"), Role::Rep));
        QVERIFY(!checkWrite(table, edit(table, "state", "settled"), Role::Rep, true));
    }

    void onlyWritersOfTheTableRemove()
    {
        QVERIFY(checkWrite(tableOf<Order>, removal(tableOf<Order>), Role::Rep));
        QVERIFY(!checkWrite(tableOf<Order>, removal(tableOf<Order>), Role::Manager));
    }

    void whoeverNamesACompetitorNeitherRenamesNorRemovesIt()
    {
        const auto &table = tableOf<Competitor>;

        QVERIFY(checkWrite(table, edit(table, "name", "Axfood"), Role::Rep, true));
        QVERIFY(!checkWrite(table, edit(table, "name", "Axfood"), Role::Rep));
        QVERIFY(!checkWrite(table, edit(table, "note", "cheap"), Role::Rep, true));
        QVERIFY(!checkWrite(table, removal(table), Role::Rep));
        QVERIFY(checkWrite(table, removal(table), Role::Marketer));
    }

    void hiddenCellsAreProjectedAway()
    {
        Customer customer;
        customer.name = "Corner shop";
        customer.creditBlock = "unpaid since March";

        const auto seen = [&](Role role) {
            return fromRecord<Customer>(Id(),
                                        projected(tableOf<Customer>, toRecord(customer), role));
        };

        QCOMPARE(seen(Role::Rep).creditBlock, QString());
        QCOMPARE(seen(Role::Rep).name, customer.name);
        QCOMPARE(seen(Role::Manager).creditBlock, customer.creditBlock);
        QCOMPARE(seen(Role::Server).creditBlock, customer.creditBlock);
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
