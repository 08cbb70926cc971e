#pragma once

#include "app/briefs/door_brief.h"
#include "app/customer/customer_editor.h"
#include "app/dashboards/tile_model.h"
#include "app/figure_model.h"
#include "app/quote/quote_editor.h"
#include "app/row_model.h"
#include "app/words.h"
#include "core/queries/customer.h"
#include "core/queries/dashboards.h"

namespace roundsman {

// One customer: who, in four figures and one sentence; what happened; how to reach them.
class CustomerScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by CustomersScreen")
    Q_PROPERTY(QString key READ key CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY read FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY read FINAL)
    Q_PROPERTY(QString say READ say NOTIFY read FINAL)
    Q_PROPERTY(QString phoneUrl READ phoneUrl NOTIFY read FINAL)
    Q_PROPERTY(QString messageUrl READ messageUrl NOTIFY read FINAL)
    Q_PROPERTY(QString mapUrl READ mapUrl NOTIFY read FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY read FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY read FINAL)
    Q_PROPERTY(QString unsent READ unsent NOTIFY read FINAL)
    Q_PROPERTY(bool isHere READ isHere NOTIFY read FINAL)
    Q_PROPERTY(roundsman::FigureModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(roundsman::TileModel *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(QString older READ older NOTIFY read FINAL)
    Q_PROPERTY(QString timelineText READ timelineText NOTIFY timelineCounted FINAL)
    Q_PROPERTY(roundsman::RowModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *orders READ orders CONSTANT FINAL)
    Q_PROPERTY(roundsman::DoorBrief *brief READ brief CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *cases READ cases CONSTANT FINAL)

public:
    CustomerScreen(Store &store, Words &words, const Id &customer, QObject *parent = nullptr);

    QString key() const { return toQString(m_id.text()); }
    QString name() const { return m_name; }
    QString subtitle() const { return m_subtitle; }
    QString say() const { return m_say; }
    QString phoneUrl() const { return m_phoneUrl; }
    QString messageUrl() const { return m_messageUrl; }
    QString mapUrl() const { return m_mapUrl; }
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    QString unsent() const { return m_unsent; }
    bool isHere() const { return m_here; }
    FigureModel *figures() { return &m_figures; }
    TileModel *tiles() { return &m_tiles; } // of dashboards, about this customer
    RowModel *timeline() { return &m_timeline; }
    QString timelineText() const;
    QString older() const { return m_older; } // where what came before the timeline is
    RowModel *contacts() { return &m_contacts; }
    RowModel *orders() { return &m_orders; }
    DoorBrief *brief() { return &m_brief; }
    RowModel *cases() { return &m_cases; } // that wait for an answer, or have one to tell

    Q_INVOKABLE roundsman::CustomerEditor *edit(); // the page that asked owns it
    Q_INVOKABLE roundsman::QuoteEditor *quote();   // likewise

signals:
    void read(); // whatever is known of the customer was read anew
    void timelineCounted();

private:
    void showAtOnce();
    void readCustomer();
    void readTiles();
    void wordTiles();
    void adopt(const CustomerGlance &glance);
    void adoptWays(const Customer &customer);
    void reword();

    Store &m_store;
    Words &m_words;
    Id m_id;
    std::optional<CustomerGlance> m_glance;
    QString m_name, m_subtitle, m_say, m_phoneUrl, m_messageUrl, m_mapUrl, m_problem, m_unsent,
        m_older;
    bool m_loading = true;
    bool m_here = false;
    FigureModel m_figures;
    DashboardsHere m_dashboards;
    TileModel m_tiles;
    RowModel m_timeline;
    RowModel m_contacts;
    RowModel m_orders;
    RowModel m_cases;
    DoorBrief m_brief;
};

} // namespace roundsman
