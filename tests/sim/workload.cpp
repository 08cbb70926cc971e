#include "tests/sim/workload.h"

#include "core/domain/capacity.h"
#include "core/domain/conflict.h"
#include "core/domain/contact.h"
#include "core/domain/customer.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"
#include "core/store/row.h"
#include "core/store/settlement.h"
#include "tests/sim/poison.h"

namespace roundsman::sim {

std::optional<Id> anyRow(Database &db, const Table &table, Random &random)
{
    const std::string name = '"' + std::string(table.name) + '"';
    const auto count = db.one<std::int64_t>("SELECT count(*) FROM " + name).value_or(0);
    if (count == 0)
        return std::nullopt;
    return db.one<Id>("SELECT id FROM " + name + " ORDER BY id LIMIT 1 OFFSET ?1",
                      std::int64_t(random.below(std::size_t(count))));
}

void editField(Customer &customer, Ledger &ledger, Random &random)
{
    QString *fields[] = {
        &customer.phone, &customer.email, &customer.website, &customer.nextStep, &customer.name};
    *fields[random.below(std::size(fields))] = toQString(ledger.newToken());
}

namespace {

// One person with a device in hand.
class Author
{
public:
    Author(Device &device, const Company &company, Ledger &ledger, Random &random) :
        m_device(device),
        m_company(company),
        m_ledger(ledger),
        m_random(random),
        m_group(ledger.newTitle())
    { }

    std::optional<SaveGroup> compose(Deed deed)
    {
        act(deed);
        return m_group.rows().empty() ? std::nullopt : std::optional(std::move(m_group));
    }

private:
    void act(Deed deed)
    {
        switch (deed) {
        case Deed::EditField:
            return change<Customer>([&](Customer &row) { editField(row, m_ledger, m_random); });
        case Deed::EditAddress: return change<Customer>([&](Customer &row) { move(row); });
        case Deed::EditTags: return change<Customer>([&](Customer &row) { retag(row.tags); });
        case Deed::EditNote: return change<Customer>([&](Customer &row) { write(row.note); });
        case Deed::EditConsent:
            return change<Customer>([&](Customer &row) {
                row.consent = QString::fromUtf8(consentWords[m_random.below(4)]);
            });
        case Deed::StepState: return stepState();
        case Deed::Make: return make(std::size_t(m_random.between(1, 3)));
        case Deed::MakeMany: return make(25);
        case Deed::MakeAbroad: return makeCustomer(m_random.pick(m_company.territories));
        case Deed::Remove: return remove();
        case Deed::Reserve: return reserve();
        case Deed::Poison: return poison();
        case Deed::SettleConflict: return settle();
        case Deed::Reassign:
            return change<Customer>(
                [&](Customer &row) { row.territory = m_random.pick(m_company.territories); });
        default: return;
        }
    }

    QString token() { return toQString(m_ledger.newToken()); }

    template <typename T>
    std::optional<T> any()
    {
        const auto id = anyRow(m_device.db(), tableOf<T>, m_random);
        if (!id)
            return std::nullopt;
        return fromRecord<T>(*id, findRow(m_device.db(), tableOf<T>, *id)->record);
    }
    // Often what its author has changed just before, and what is not sent yet.
    template <typename T>
    std::optional<T> anyToChange()
    {
        const auto waiting =
            m_device.db().one<Id>("SELECT row_id FROM outbox_op JOIN outbox USING (first_ctr) "
                                  "WHERE tbl = ?1 AND state IN (0, 1) ORDER BY ctr DESC LIMIT 1",
                                  std::int64_t(tableOf<T>.id));
        const bool goesOn = m_random.chance(30);
        const auto row = waiting && goesOn ? findRow(m_device.db(), tableOf<T>, *waiting)
                                           : std::optional<StoredRow>();
        return row ? fromRecord<T>(*waiting, row->record) : any<T>();
    }
    template <typename T>
    void change(const std::function<void(T &)> &how)
    {
        if (auto row = anyToChange<T>()) {
            how(*row);
            m_group.put(*row);
        }
    }

    void move(Customer &row)
    {
        row.street = token();
        row.zip = QString::number(m_random.below(90'000));
        row.city = token();
    }
    void retag(QStringList &tags)
    {
        if (!tags.isEmpty() && m_random.chance(40))
            tags.removeAt(qsizetype(m_random.below(std::size_t(tags.size()))));
        if (tags.isEmpty() || m_random.chance(70))
            tags.append(token());
        tags.sort();
    }
    void write(QString &note)
    {
        QStringList words = note.split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 12 || m_random.chance(8))
            words.clear();
        if (!words.isEmpty() && m_random.chance(20))
            words.removeAt(qsizetype(m_random.below(std::size_t(words.size()))));
        words.insert(qsizetype(m_random.below(std::size_t(words.size()) + 1)), token());
        note = words.join(u' ');
    }

    void stepState()
    {
        if (m_random.chance(40))
            return change<Customer>([&](Customer &row) {
                row.state = QString::fromUtf8(customerStateWords[m_random.below(3)]);
            });
        if (m_random.chance(50))
            return change<Visit>([&](Visit &row) {
                row.state = QString::fromUtf8(visitWords[m_random.below(4)]);
                row.outcome = token();
            });
        change<Task>(
            [&](Task &row) { row.state = QString::fromUtf8(taskWords[m_random.below(3)]); });
    }

    Id newId() { return Id::make(m_device.ambient()); }

    void makeOne(const Id &customer, std::size_t kind)
    {
        if (kind == 0) {
            Visit visit;
            visit.id = newId();
            visit.customer = customer;
            visit.user = m_device.caller().user;
            visit.state = "planned";
            visit.purpose = token();
            m_group.put(visit);
        } else if (kind == 1) {
            Task task;
            task.id = newId();
            task.title = token();
            task.customer = customer;
            task.assignee = m_device.caller().user;
            task.state = "open";
            m_group.put(task);
        } else {
            Contact contact;
            contact.id = newId();
            contact.customer = customer;
            contact.name = token();
            contact.note = token();
            m_group.put(contact);
        }
    }
    void make(std::size_t count)
    {
        if (m_random.chance(20)) {
            makeCustomer(any<Customer>().value_or(Customer()).territory);
            if (m_group.rows().empty())
                return;
        }
        const auto customer = m_group.rows().empty() ? any<Customer>().value_or(Customer()).id
                                                     : m_group.rows().front().id;
        for (std::size_t i = 0; !customer.isNull() && i < count; ++i)
            makeOne(customer, (i + m_random.below(3)) % 3);
    }
    void makeCustomer(const Id &territory)
    {
        if (territory.isNull())
            return;
        Customer made;
        made.id = newId();
        made.name = token();
        made.territory = territory;
        made.state = "active";
        made.phone = token();
        m_group.put(made);
    }

    template <typename T>
    void removeAny()
    {
        if (const auto row = any<T>())
            m_group.remove<T>(row->id);
    }
    void remove()
    {
        switch (m_random.below(8)) {
        case 0: return removeAny<Customer>();
        case 1:
        case 2: return removeAny<Visit>();
        case 3:
        case 4: return removeAny<Task>();
        default: return removeAny<Contact>();
        }
    }
    void reserve()
    {
        change<Capacity>(
            [&](Capacity &row) { row.reserved.thousandths += m_random.between(-20, 30) * 1'000; });
    }
    void poison()
    {
        const auto customer = any<Customer>();
        if (!customer)
            return;
        Visit visit;
        visit.id = newId();
        visit.customer = customer->id;
        visit.user = m_device.caller().user;
        visit.state = "planned";
        visit.purpose = poisonMark + token();
        m_group.put(visit);
    }
    void settle()
    {
        const auto conflict = any<Conflict>();
        if (!conflict || conflict->state == u"settled")
            return;
        const KeptSide side = m_random.chance(50) ? KeptSide::Mine : KeptSide::Theirs;
        const auto group = settlement(m_device.db(), conflict->id, side);
        if (!group)
            return;
        for (const SaveGroup::Row &row : group->rows()) {
            if (row.record)
                m_group.put(*row.table, row.id, *row.record);
        }
    }

    Device &m_device;
    const Company &m_company;
    Ledger &m_ledger;
    Random &m_random;
    SaveGroup m_group;
};

} // namespace

std::optional<SaveGroup>
composed(Deed deed, Device &device, const Company &company, Ledger &ledger, Random &random)
{
    return Author(device, company, ledger, random).compose(deed);
}

} // namespace roundsman::sim
