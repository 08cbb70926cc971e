#pragma once

#include "app/choice_model.h"
#include "app/customer/customer_screen.h"
#include "app/row_model.h"
#include "app/words.h"
#include "core/queries/nearby.h"
#include "core/queries/vantage.h"

namespace roundsman {

// Everybody, filtered by chips, found as one types; each hit says in which field.
class CustomersScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filteredChanged FINAL)
    Q_PROPERTY(QStringList letters READ letters NOTIFY lettersChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    CustomersScreen(Store &store, Words &words, QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    ChoiceModel *filters() { return &m_filters; }
    RowModel *rows() { return &m_rows; }
    bool isLoading() const { return m_rows.isLoading(); }
    bool isFiltered() const { return !m_chosen.isEmpty(); }
    QStringList letters() const { return m_letters; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void clear();                           // shows everybody
    Q_INVOKABLE int rowOf(const QString &letter) const; // the first row under it; −1: none
    Q_INVOKABLE roundsman::CustomerScreen *open(const QString &key); // the page that asked owns it

signals:
    void tagRead(const QString &key); // a tag, typed or scanned, names this customer
    void searchChanged();
    void loadingChanged();
    void filteredChanged();
    void lettersChanged();
    void problemChanged();

private:
    void find();
    void readTag(const QString &text);
    void readTiers();
    void readDoor();
    bool isNear() const;
    void readLetters();
    void showFilters();
    void toggle(const QString &filter);
    CustomerFilter filter() const;
    QVariantList wordsOf(const Row &row, const QString &typed) const;
    QString distanceOf(const Row &row) const;
    QString detailOf(const Row &row, const QString &typed) const;
    QString fieldName(int found) const;
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    ChoiceModel m_filters;
    RowModel m_rows;
    QString m_search;
    QSet<QString> m_chosen;
    QStringList m_tiers;
    std::shared_ptr<const Vantage> m_vantage; // of a search; never null
    std::optional<LastDoor> m_door;           // to measure from; none: nobody can say what is near
    QStringList m_letters;
    QHash<QString, int> m_firstOf;
    QString m_problem;
};

} // namespace roundsman
