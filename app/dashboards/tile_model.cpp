#include "app/dashboards/tile_model.h"

#include <QQmlEngine>

#include <algorithm>

namespace roundsman {

namespace {

enum TileRole {
    Key = Qt::UserRole,
    SectionTitle,
    Title,
    Line,
    Stance,
    Figures,
    Summary,
    Course,
    CourseEnd,
    Low,
    High,
    Rival,
    Ours,
    Theirs,
    Say,
    Age,
    Expired,
    Trusted,
    Useful,
    NotUseful,
    Customers
};

template <typename T>
std::unique_ptr<T> owned()
{
    auto model = std::make_unique<T>();
    QQmlEngine::setObjectOwnership(model.get(), QQmlEngine::CppOwnership);
    return model;
}

QVariant wordsOf(const ShownTile &tile, int role)
{
    switch (role) {
    case Key: return tile.key;
    case SectionTitle: return tile.section;
    case Title: return tile.title;
    case Line: return tile.line;
    case Stance: return tile.stance;
    case Summary: return tile.summary;
    case Course: return tile.course;
    case Low: return tile.low;
    case High: return tile.high;
    case Rival: return tile.rival;
    case Say: return tile.say;
    case Age: return tile.age;
    default: return {};
    }
}

} // namespace

void TileModel::show(const QList<ShownTile> &tiles)
{
    if (tiles == m_tiles)
        return;
    const auto keyOf = [](const ShownTile &tile) { return tile.key; };
    if (std::ranges::equal(tiles, m_tiles, {}, keyOf, keyOf)) {
        m_tiles = tiles;
        fillParts();
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_tiles = tiles;
    fillParts();
    endResetModel();
    emit countChanged();
}

// Models that a delegate may still hold are used again.
void TileModel::fillParts()
{
    while (m_parts.size() < std::size_t(m_tiles.size()))
        m_parts.push_back({owned<FigureModel>(), owned<ChoiceModel>()});
    for (int i = 0; i < count(); ++i) {
        m_parts[std::size_t(i)].figures->show(m_tiles[i].figures);
        m_parts[std::size_t(i)].customers->show(m_tiles[i].customers);
    }
}

const ShownTile *TileModel::find(const QString &key) const
{
    const auto found = std::ranges::find(m_tiles, key, &ShownTile::key);
    return found == m_tiles.end() ? nullptr : &*found;
}

int TileModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownTile &tile = m_tiles.at(index.row());
    const Parts &parts = m_parts[std::size_t(index.row())];
    switch (role) {
    case Figures: return QVariant::fromValue(parts.figures.get());
    case Customers: return QVariant::fromValue(parts.customers.get());
    case CourseEnd: return tile.courseEnd;
    case Ours: return tile.ours;
    case Theirs: return tile.theirs;
    case Expired: return tile.expired;
    case Trusted: return tile.trusted;
    case Useful: return tile.useful;
    case NotUseful: return tile.notUseful;
    default: return wordsOf(tile, role);
    }
}

QHash<int, QByteArray> TileModel::roleNames() const
{
    return {{Key, "key"},
            {SectionTitle, "section"},
            {Title, "title"},
            {Line, "line"},
            {Stance, "stance"},
            {Figures, "figures"},
            {Summary, "summary"},
            {Course, "course"},
            {CourseEnd, "courseEnd"},
            {Low, "low"},
            {High, "high"},
            {Rival, "rival"},
            {Ours, "ours"},
            {Theirs, "theirs"},
            {Say, "say"},
            {Age, "age"},
            {Expired, "expired"},
            {Trusted, "trusted"},
            {Useful, "useful"},
            {NotUseful, "notUseful"},
            {Customers, "customers"}};
}

} // namespace roundsman
