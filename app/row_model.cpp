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
    m_cells.clear();
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
    m_cells.clear();
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
    m_cells.clear();
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
    return m_cells.value(rowid).value(role - Qt::UserRole);
}

void RowModel::loadWindow(int row) const
{
    [[maybe_unused]] const Watch watch; // empty in a release
    if (m_cells.size() >= keptRows)
        m_cells.clear();
    const QList<qint64> wanted = m_rowids.mid(row - row % windowRows, windowRows);
    const auto window = m_store.glance([&](Database &db) {
        QHash<qint64, Cells> rows;
        Query query = db.start(m_listing->rows, rowArgs(*m_listing, wanted));
        while (query.next()) {
            Cells cells;
            for (int column = 0; column < query.columns(); ++column)
                cells += shown(query.value(column));
            rows.insert(query.get<std::int64_t>(0), cells);
        }
        return rows;
    });
    for (const qint64 rowid : wanted)
        m_cells.insert(rowid, window ? dressed(window->value(rowid)) : Cells());
}

RowModel::Cells RowModel::dressed(Cells cells) const
{
    if (!m_dress.words || cells.isEmpty())
        return cells;
    const QVariantList words = m_dress.words(Row(m_columns, cells));
    return cells + words;
}

} // namespace roundsman
