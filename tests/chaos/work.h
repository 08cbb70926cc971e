#pragma once

#include "tests/chaos/field_device.h"
#include "tests/chaos/ledger.h"
#include "tests/chaos/plan.h"

namespace roundsman::chaos {

// What people write on their devices. Every write carries a token and stands in the ledger, with
// what the device said about it.
class Work : public QObject
{
public:
    // Ids. The last few customers go from one territory to the other and back.
    Work(Ledger &ledger, QStringList customers, QStringList territories) :
        m_ledger(ledger),
        m_customers(std::move(customers)),
        m_territories(std::move(territories))
    { }

    void does(FieldDevice &device, const Step &step); // one of the deeds that write

private:
    const QString &customer(std::uint32_t target) const;
    const QString &settled(std::uint32_t target) const; // one that stays where it is
    int begin(FieldDevice &device, const QString &entity, const QString &row, const QString &field);
    void edit(FieldDevice &device, int place);
    void editField(FieldDevice &device, const Step &step);
    void editWords(FieldDevice &device, const Step &step, const QString &field);
    void addWord(FieldDevice &device,
                 const QString &row,
                 const QString &field,
                 const QSet<Token> &shown);
    void editTwo(FieldDevice &device, const Step &step);
    void addVisit(FieldDevice &device, const Step &step);
    void addRow(FieldDevice &device, int place, const QString &words);
    void save(FieldDevice &device, int first, int second);
    void poison(FieldDevice &device);
    void move(FieldDevice &device, const Step &step);
    void settle(int place, int code);

    Ledger &m_ledger;
    QStringList m_customers;
    QStringList m_territories;
};

} // namespace roundsman::chaos
