#pragma once

#include "app/choice_model.h"
#include "app/figure_model.h"

#include <memory>

namespace roundsman {

// A tile as it stands on the screen, in the screen's language. Shares are from 0 to 1; below 0:
// there is no such thing.
struct ShownTile
{
    QString key; // dashboard and tile
    QString section;
    QString title;
    QString line;
    QString stance; // push, hold, flex or nothing
    QList<Figure> figures;
    QString summary; // the same on one line
    QString course;  // of the sparkline: an SVG path in a square of 1, empty: there is none
    double courseEnd = -1;
    QString low, high, rival;
    double ours = -1;
    double theirs = -1;
    QString say;
    QString age;
    bool expired = false;
    bool trusted = true;
    bool useful = false;
    bool notUseful = false;
    QList<Choice> customers;

    bool operator==(const ShownTile &) const = default;
};

class TileModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Tiles)
    QML_UNCREATABLE("the dashboards own their tiles")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ShownTile> &tiles);
    int count() const { return int(m_tiles.size()); }
    const QList<ShownTile> &tiles() const { return m_tiles; }
    const ShownTile *find(const QString &key) const;

    Q_INVOKABLE QString keyAt(int row) const { return m_tiles.value(row).key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    // The lists within a tile are models of their own.
    struct Parts
    {
        std::unique_ptr<FigureModel> figures;
        std::unique_ptr<ChoiceModel> customers;
    };
    void fillParts();

    QList<ShownTile> m_tiles;
    std::vector<Parts> m_parts;
};

} // namespace roundsman
