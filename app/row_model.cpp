#include "app/row_model.h"

#include "app/later.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>

namespace roundsman {

Q_LOGGING_CATEGORY(glancing, "roundsman.glance", QtInfoMsg)

static constexpr int windowRows = 64;
static constexpr int keptRows = 8 * windowRows;

// In debug builds says so when the GUI thread waited longer for cells than it should.
class Watch
{
public:
#ifndef QT_NO_DEBUG
    ~Watch()
    {
        if (m_timer.nsecsElapsed() > 1'000'000)
            qCDebug(glancing) << "cells took" << m_timer.nsecsElapsed() / 1000 << "µs";
    }

private:
    QElapsedTimer m_timer = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
#endif
};

static QVariant shown(const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QVariant::fromValue<qlonglong>(*number);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto *bytes = std::get_if<Bytes>(&value)) {
        const auto id = Id::fromBytes(*bytes);
        return id ? QVariant(toQString(id->text()))
                  : QVariant(QByteArray(reinterpret_cast<const char *>(bytes->data()),
                                        qsizetype(bytes->size())));
    }
    return {};
}

static std::string jsonList(const QList<qint64> &rowids)
{
    std::string text = "[";
    for (const qint64 rowid : rowids)
        text += std::to_string(rowid) + ',';
    if (text.size() > 1)
        text.pop_back();
    return text + ']';
}

static std::vector<Value> rowArgs(const Listing &listing, const QList<qint64> &rowids)
{
    std::vector<Value> args{jsonList(rowids)};
    args.insert(args.end(), listing.rowArgs.begin(), listing.rowArgs.end());
    return args;
}

static Found inListedOrder(Database &db, const Listing &listing)
{
    Found found;
    for (Query query = db.start(listing.order, listing.args); query.next();)
        found.rowids += query.get<std::int64_t>(0);
    return found;
}

RowModel::RowModel(Store &store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        const auto shows = [&](const std::string &table) {
            return tables.contains(toQString(table));
        };
        if (m_listing && std::ranges::any_of(m_listing->tables, shows))
            refresh();
    });
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &RowModel::readAhead);
}

void RowModel::show(Listing listing, Dress dress, Finder finder)
{
    m_listing = std::move(listing);
    m_dress = std::move(dress);
    m_finder = finder ? std::move(finder) : inListedOrder;
    m_loading = true;
    ++m_asked;
    readRoles();
    refresh();
}

void RowModel::readRoles()
{
    const auto names = m_store.glance([this](Database &db) {
        const Query query = db.start(m_listing->rows, rowArgs(*m_listing, {}));
        QList<QByteArray> columns;
        for (int column = 0; column < query.columns(); ++column)
            columns += query.columnName(column);
        return columns;
    });
    if (!names)
        return emit failed(toQString(names.error().message));
    m_columns.clear();
    m_roles.clear();
    for (int column = 0; column < names->size(); ++column)
        m_columns.insert(names->at(column), column);
    const QList<QByteArray> all = *names + m_dress.roles;
    for (int column = 1; column < all.size(); ++column)
        m_roles.insert(Qt::UserRole + column, all.at(column));
    forgetCells();
}

void RowModel::refresh()
{
    if (!m_listing)
        return;
    if (m_busy)
        m_again = true;
    else
        find();
}

void RowModel::find()
{
    m_busy = true;
    const auto look = [listing = *m_listing, finder = m_finder](Database &db) {
        return finder(db, listing);
    };
    later(m_store.read(look), this, [this, asked = m_asked](const Result<Found> &found) {
        m_busy = false;
        if (std::exchange(m_again, false))
            find();
        if (asked != m_asked)
            return; // show() has asked for another listing since
        if (found)
            adopt(*found);
        else
            emit failed(toQString(found.error().message));
    });
}

void RowModel::adopt(const Found &found)
{
    forgetCells();
    m_headings = found.headings;
    replaceStretch(found.rowids);
    if (!m_rowids.isEmpty())
        emit dataChanged(index(0), index(count() - 1));
    emit this->found();
    if (std::exchange(m_loading, false))
        emit loaded();
}

// Replaces only the stretch that differs, so the view keeps its scroll position.
void RowModel::replaceStretch(const QList<qint64> &rowids)
{
    const auto [oldHead, newHead] =
        std::mismatch(m_rowids.begin(), m_rowids.end(), rowids.begin(), rowids.end());
    const int head = int(oldHead - m_rowids.begin());
    const int most = int(std::min(m_rowids.size(), rowids.size())) - head;
    int tail = 0;
    while (tail < most
           && m_rowids.at(m_rowids.size() - 1 - tail) == rowids.at(rowids.size() - 1 - tail))
        ++tail;

    if (const int last = int(m_rowids.size()) - tail - 1; last >= head) {
        beginRemoveRows({}, head, last);
        m_rowids.remove(head, last - head + 1);
        endRemoveRows();
    }
    if (const int last = int(rowids.size()) - tail - 1; last >= head) {
        beginInsertRows({}, head, last);
        m_rowids = rowids;
        endInsertRows();
    }
    emit countChanged();
}

void RowModel::reword()
{
    forgetCells();
    if (!m_rowids.isEmpty())
        emit dataChanged(index(0), index(count() - 1));
}

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 rowid = m_rowids.at(index.row());
    if (!m_cells.contains(rowid))
        loadWindow(index.row());
    if (const int first = index.row() - index.row() % windowRows; first != m_looked) {
        m_looked = first;
        m_ahead.start();
    }
    return m_cells.value(rowid).value(role - Qt::UserRole);
}

// On whichever thread the connection belongs to.
static QHash<qint64, QVariantList>
cellsOf(Database &db, const Listing &listing, const QList<qint64> &rowids)
{
    QHash<qint64, QVariantList> rows;
    for (Query query = db.start(listing.rows, rowArgs(listing, rowids)); query.next();) {
        QVariantList cells;
        for (int column = 0; column < query.columns(); ++column)
            cells += shown(query.value(column));
        rows.insert(query.get<std::int64_t>(0), cells);
    }
    return rows;
}

void RowModel::loadWindow(int row) const
{
    [[maybe_unused]] const Watch watch;
    if (m_cells.size() >= keptRows)
        m_cells.clear();
    const QList<qint64> wanted = m_rowids.mid(row - row % windowRows, windowRows);
    const auto window =
        m_store.glance([&](Database &db) { return cellsOf(db, *m_listing, wanted); });
    adoptCells(wanted, window ? *window : QHash<qint64, Cells>());
}

void RowModel::adoptCells(const QList<qint64> &wanted, const QHash<qint64, Cells> &rows) const
{
    for (const qint64 rowid : wanted)
        m_cells.insert(rowid, dressed(rows.value(rowid)));
}

// Whoever scrolls finds the windows on either side there already.
void RowModel::readAhead()
{
    QList<qint64> wanted;
    for (const int first : {m_looked + windowRows, m_looked - windowRows}) {
        if (first >= 0 && first < count() && !m_cells.contains(m_rowids.at(first)))
            wanted += m_rowids.mid(first, windowRows);
    }
    if (wanted.isEmpty() || m_looked < 0)
        return;
    const auto look = [listing = *m_listing, wanted](Database &db) {
        return cellsOf(db, listing, wanted);
    };
    later(m_store.read(look), this, [this, wanted, age = m_age](const auto &rows) {
        if (rows && age == m_age && m_cells.size() < keptRows)
            adoptCells(wanted, *rows);
    });
}

void RowModel::forgetCells()
{
    m_cells.clear();
    m_looked = -1;
    ++m_age;
}

RowModel::Cells RowModel::dressed(Cells cells) const
{
    if (!m_dress.words || cells.isEmpty())
        return cells;
    const QVariantList words = m_dress.words(Row(m_columns, cells));
    return cells + words;
}

} // namespace roundsman
