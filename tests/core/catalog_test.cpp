#include "core/db/database.h"
#include "core/schema/ddl.h"
#include "core/schema/operation_codec.h"
#include "core/schema/validate.h"
#include "tests/core/every_struct.h"
#include "tests/core/rows.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace roundsman;

// Every test here looks at every entity there is.
class CatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndNamesAreUnique()
    {
        std::set<std::uint16_t> ids;
        std::set<std::string> names;
        for (const Table *table : catalog()) {
            QVERIFY2(ids.insert(table->id).second, table->name);
            QVERIFY2(names.insert(table->name).second, table->name);
            QCOMPARE(findTable(table->id), table);
            QCOMPARE(findTable(std::string_view(table->name)), table);
        }
        QVERIFY(!findTable("nonsense") && !findTable(std::uint16_t(60'000)));
    }

    void columnsRiseByNumberFromOne()
    {
        for (const Table *table : catalog()) {
            std::set<std::string> names{"seq", "id"};
            std::uint16_t last = 0; // unit 0 is kept for the stamp of a row's making
            for (const Column &column : table->columns) {
                QVERIFY2(column.id > last, column.name);
                last = column.id;
                QVERIFY2(names.insert(column.name).second, column.name);
                QVERIFY2(QRegularExpression("^[a-z][A-Za-z0-9]*$").match(column.name).hasMatch(),
                         column.name);
            }
        }
    }

    void referencesPointAtTables()
    {
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                if (!column.references)
                    continue;
                QVERIFY2(findTable(std::string_view(column.references)), column.references);
                QVERIFY2(column.kind == Kind::Id && column.indexed, column.name);
            }
        }
    }

    void unitsAreSaidOnceAndOfOneRight()
    {
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                const Column *first = table->find(column.unit);
                QVERIFY2(first, column.name);
                QVERIFY2(first->unit == first->id && first->id <= column.id, column.name);
                QVERIFY2(table->writersOf(*first) == table->writersOf(column), column.name);
                QVERIFY2(first->readers == column.readers, column.name);
            }
        }
    }

    void policiesFitTheirColumns()
    {
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                const bool isAlone =
                    std::ranges::count(table->columns, column.id, &Column::unit) == 1;
                switch (column.merge) {
                case Merge::set:
                    QVERIFY2(column.kind == Kind::Words && isAlone, column.name);
                    break;
                case Merge::text3:
                    QVERIFY2(column.kind == Kind::Note && isAlone, column.name);
                    break;
                case Merge::delta:
                    QVERIFY2(column.type() == Type::Integer && !column.nullable && isAlone,
                             column.name);
                    break;
                case Merge::state:
                    QVERIFY2(column.kind == Kind::Choice && !column.choices.steps.empty()
                                 && isAlone,
                             column.name);
                    break;
                case Merge::strict:
                    QVERIFY2(column.kind == Kind::Choice && isAlone, column.name);
                    break;
                default: break;
                }
            }
        }
    }

    void stepsAreBetweenWords()
    {
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                const auto isWord = [&](std::string_view word) {
                    return std::ranges::find(column.choices.words, word)
                        != column.choices.words.end();
                };
                QVERIFY2((column.kind == Kind::Choice) == !column.choices.words.empty(),
                         column.name);
                for (const auto &[from, to] : column.choices.steps)
                    QVERIFY2(isWord(from) && isWord(to), column.name);
            }
        }
    }

    void everyRowStandsSomewhere()
    {
        for (const Table *table : catalog()) {
            QVERIFY2(!table->scopes.empty(), table->name);
            for (const ScopeRule &rule : table->scopes) {
                if (rule.kind == ScopeRule::Kind::Company)
                    continue;
                const Column *column = table->find(std::string_view(rule.column));
                QVERIFY2(column, table->name);
                QVERIFY2(column->kind == Kind::Id, table->name);
                if (rule.kind == ScopeRule::Kind::Follow)
                    QVERIFY2(column->references, table->name);
                if (rule.kind == ScopeRule::Kind::People)
                    QVERIFY2(table->find(std::string_view(rule.otherColumn)), table->name);
                if (rule.kind == ScopeRule::Kind::FollowAny)
                    QVERIFY2(table->find(std::string_view(rule.tableColumn)), table->name);
            }
        }
    }

    void somebodyMayWriteAndReadEveryColumn()
    {
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                QVERIFY2(table->writersOf(column).bits != 0, column.name);
                QVERIFY2(column.readers.has(Role::Server), column.name);
            }
        }
    }

    void everyRowComesBackFromItsStruct()
    {
        const auto all = test::everyStruct();
        QCOMPARE(all.size(), catalog().size());
        Rows rows(6);
        for (const auto &[table, through] : all) {
            QCOMPARE(findTable(table->id), table);
            for (int round = 0; round < 20; ++round) {
                const Record row = rows.row(*table);
                QCOMPARE(through(row), row);
            }
        }
    }

    void everyRowComesBackFromSqlite()
    {
        Rows rows(3);
        Database db(":memory:");
        for (const Table *table : catalog()) {
            for (const std::string &sql : createTable(*table, Side::Server))
                db.script(sql);
            std::string marks = "x'01'";
            std::string names = "id";
            for (const Column &column : table->columns) {
                names.append(", \"").append(column.name).append("\"");
                marks += ", ?";
            }
            const std::string name = '"' + std::string(table->name) + '"';
            std::string select = "SELECT ";
            select.append(names).append(" FROM ").append(name);
            std::string insert = "INSERT INTO ";
            insert.append(name).append("(").append(names).append(") VALUES(");
            insert.append(marks).append(")");
            for (int round = 0; round < 20; ++round) {
                const Record row = round == 0 ? blank(*table) : rows.row(*table);
                db.run("DELETE FROM " + name);
                db.start(insert, row).next();
                Query query = db.query(select);
                QVERIFY(query.next());
                for (int i = 0; i < int(row.size()); ++i)
                    QCOMPARE(query.value(i + 1), row[std::size_t(i)]);
            }
        }
    }

    void everyRowAtRandomIsValid()
    {
        Rows rows(4);
        for (const Table *table : catalog()) {
            for (int round = 0; round < 20; ++round) {
                const auto checked = validate(*table, rows.row(*table));
                QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
            }
        }
    }

    void everyChangeComesBackFromItsBytes()
    {
        Rows rows(5);
        for (const Table *table : catalog()) {
            const Record before = rows.row(*table);
            const auto units = difference(*table, &before, rows.edited(*table, before));

            const auto decoded = decodeUnits(encode(units));

            QVERIFY(decoded);
            QCOMPARE(*decoded, units);
        }
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
