#include "app/customers/by_name.h"
#include "app/row_model.h"
#include "core/queries/customers.h"
#include "tests/support/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

static Listing allCustomers()
{
    return {{"customer"},
            "SELECT seq FROM customer ORDER BY name",
            "SELECT seq, id AS key, name, tags FROM customer "
            "WHERE seq IN (SELECT value FROM json_each(?1))",
            {},
            {}};
}

class RowModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheStore()
    {
        Device device;
        RowModel model(*device.store);
        QAbstractItemModelTester tester(&model);
        model.show(allCustomers());
        QVERIFY(model.isLoading());

        QVERIFY(device.save(customer(device, "Beta")));
        QVERIFY(device.save(customer(device, "Alpha")));

        QTRY_COMPARE(model.count(), 2);
        QVERIFY(!model.isLoading());
        QCOMPARE(cell(model, 0, "name").toString(), "Alpha");
        QCOMPARE(cell(model, 1, "name").toString(), "Beta");
    }

    void insertsOneRowWhereItBelongs()
    {
        Device device;
        arrived(device, "Alpha");
        arrived(device, "Gamma");
        RowModel model(*device.store);
        model.show(allCustomers());
        QTRY_COMPARE(model.count(), 2);

        QSignalSpy inserted(&model, &RowModel::rowsInserted);
        QSignalSpy removed(&model, &RowModel::rowsRemoved);
        arrived(device, "Beta");

        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 1);
        QCOMPARE(inserted.first().at(2).toInt(), 1);
        QCOMPARE(removed.count(), 0);
    }

    void showsIdsAsText()
    {
        Device device;
        const Customer alpha = arrived(device, "Alpha");
        RowModel model(*device.store);
        model.show(allCustomers());
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(cell(model, 0, "key").toString(), toQString(alpha.id.text()));
    }

    void looksAgainOnlyForItsOwnTables()
    {
        Device device;
        RowModel model(*device.store);
        model.show(allCustomers());
        QTRY_VERIFY(!model.isLoading());
        QSignalSpy found(&model, &RowModel::found);

        device.store->announce({"product"});
        device.store->announce({"customer"});

        QTRY_COMPARE(found.count(), 1);
        QVERIFY(wait(device.store->read([](Database &) {})));
        QCOMPARE(found.count(), 1);
    }

    void dressesRowsInWords()
    {
        Device device;
        arrived(device, "Alpha");
        RowModel model(*device.store);
        QString greeting = "Hello";
        model.show(allCustomers(), {{"words"}, [&](const Row &row) {
                                        return QVariantList{greeting + u' ' + row.text("name")};
                                    }});
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(cell(model, 0, "words").toString(), "Hello Alpha");
        greeting = "Ahoj";
        model.reword();
        QCOMPARE(cell(model, 0, "words").toString(), "Ahoj Alpha");
    }

    void theNewestQuestionWins()
    {
        Device device;
        arrived(device, "Alpha");
        arrived(device, "Beta");
        RowModel model(*device.store);
        model.show(allCustomers());
        Listing onlyBeta = allCustomers();
        onlyBeta.order = "SELECT seq FROM customer WHERE name = 'Beta'";
        model.show(onlyBeta);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.count(), 1);
        QCOMPARE(cell(model, 0, "name").toString(), "Beta");
    }

    void namesSortAsTheLanguageDoes()
    {
        Device device;
        for (const char *name : {"Zoo", "Čaj", "Cukor", "Chlieb", "Huba", "Ihla"})
            arrived(device, QString::fromUtf8(name));
        RowModel model(*device.store);
        model.show(customersWhere({}), {}, byName(QLocale("sk")));
        QTRY_COMPARE(model.count(), 6);
        QStringList names;
        for (int row = 0; row < model.count(); ++row)
            names += cell(model, row, "plainName").toString();
        QCOMPARE(names, QStringList({"Cukor", "Čaj", "Huba", "Chlieb", "Ihla", "Zoo"}));
        const QList<Heading> letters{{"C", 0}, {"H", 2}, {"CH", 3}, {"I", 4}, {"Z", 5}};
        QCOMPARE(model.headings(), letters);
    }
};

QTEST_GUILESS_MAIN(RowModelTest)
#include "row_model_test.moc"
