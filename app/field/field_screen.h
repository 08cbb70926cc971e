#pragma once

#include "app/choice_model.h"
#include "app/row_model.h"
#include "app/words.h"
#include "core/queries/field.h"

namespace roundsman {

// A manager's view of the territories below: what competitors ask, by date, product or place, and
// what was reported. Made of what this device holds, so it needs no network.
class FieldScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(roundsman::ChoiceModel *views READ views CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *prices READ prices CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *cases READ cases CONSTANT FINAL)
    Q_PROPERTY(bool showsCases READ showsCases NOTIFY shown FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY shown FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)

public:
    FieldScreen(Store &store, Words &words, QObject *parent = nullptr);

    // "newest", "product", "place": the prices in this order; "cases"
    ChoiceModel *views() { return &m_views; }
    RowModel *prices() { return &m_prices; }
    RowModel *cases() { return &m_cases; }
    bool showsCases() const { return m_view == u"cases"; }
    bool isLoading() const;
    bool isEmpty() const; // in the view that is chosen
    QString problem() const { return m_problem; }

signals:
    void shown();

private:
    void choose(const QString &view);
    void showViews();
    void showPrices();
    void showCases();
    void report(const QString &problem);
    QVariantList priceWords(const Row &row) const;

    Words &m_words;
    ChoiceModel m_views;
    RowModel m_prices;
    RowModel m_cases;
    QString m_view = "newest";
    QString m_problem;
};

} // namespace roundsman
