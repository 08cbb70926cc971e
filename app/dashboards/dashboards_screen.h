#pragma once

#include "app/dashboards/tile_model.h"
#include "app/words.h"
#include "core/domain/reaction.h"
#include "core/queries/dashboards.h"
#include "core/store/store.h"

#include <QTimer>

namespace roundsman {

// What the centre says: the tiles of all dashboards that are here and count, then those too old to
// quote. Filtered by chips; useful or not is told back.
class DashboardsScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(roundsman::TileModel *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(roundsman::TileModel *chosen READ chosen CONSTANT FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY shown FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY shown FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)

public:
    DashboardsScreen(Store &store, Words &words, QObject *parent = nullptr);

    TileModel *tiles() { return &m_tiles; }
    TileModel *chosen() { return &m_chosen; } // the one that is looked at, if any
    ChoiceModel *filters() { return &m_filters; }
    bool isLoading() const { return m_loading; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    int unseen() const; // dashboards that this person has not looked at
    QString problem() const { return m_problem; }

    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void clear(); // shows all
    // Tells head office; the same again takes it back.
    Q_INVOKABLE void answer(const QString &key, bool isUseful);
    Q_INVOKABLE void takeBack(const QString &key);
    Q_INVOKABLE void see(); // the page was looked at

signals:
    void shown();

private:
    void read();
    void rebuild();
    void showFilters();
    void showChosen();
    void awaitExpiry(Instant now);
    bool isWanted(const Tile &tile) const;
    bool isMine(const Tile &tile) const;
    void save(const QString &key, const char *useful);
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    DashboardsHere m_here;
    TileModel m_tiles;
    TileModel m_chosen;
    ChoiceModel m_filters;
    QSet<QString> m_filter;
    QString m_chosenKey;
    QString m_problem;
    QTimer m_expiry; // the next tile becomes too old
    bool m_loading = true;
};

} // namespace roundsman
