// World: what head office does.

#include "core/domain/territory_member.h"
#include "tests/sim/world.h"

namespace roundsman::sim {

void World::centre(const Step &step, Random &random)
{
    m_stage.history.tell(wordsFor(step.deed));
    switch (step.deed) {
    case Deed::CentreEdit: return editAtCentre(random, CentreEdit::Field);
    case Deed::CentreReassign: return editAtCentre(random, CentreEdit::Territory);
    case Deed::CentreHandover: return handOver(random);
    default: return joinOrLeave(step.deed, random);
    }
}

// Now and then a rep sees a territory as its manager does: the same rows with more fields.
void World::joinOrLeave(Deed deed, Random &random)
{
    if (deed == Deed::Grant)
        return join(random.pick(m_company.users),
                    random.pick(m_company.territories),
                    random.chance(30) ? "manager" : "rep");
    if (m_memberships.empty())
        return;
    const Id gone = random.pick(m_memberships);
    m_office.write([&](StorageTransaction &, Publisher &publisher) {
        return publisher.remove(tableOf<TerritoryMember>, gone);
    });
}

// Within a minute customers change, move and come back, one of them more often than the others, and
// people join and leave, while devices are in the middle of fetching it.
void World::handOver(Random &random)
{
    m_inHand = random.pick(m_company.customers);
    milliseconds at(0);
    for (std::int64_t left = random.between(6, 16); left > 0; --left) {
        at += milliseconds(random.between(1, random.chance(70) ? 900 : 12'000));
        const auto chosen = random.below(10);
        const Deed deed = chosen < 4 ? Deed::CentreReassign
            : chosen < 8             ? Deed::CentreEdit
            : chosen < 9             ? Deed::Grant
                                     : Deed::Revoke;
        m_stage.agenda.in(at, [this, step = Step{at, deed, 0, random.next()}] {
            Random own(step.seed);
            ++m_stage.tally.operations;
            centre(step, own);
        });
    }
}

Id World::customerInHand(Random &random) const
{
    return m_inHand.isNull() || random.chance(40) ? random.pick(m_company.customers) : m_inHand;
}

static void change(Customer &customer, Ledger &ledger, Random &random)
{
    if (random.chance(30))
        customer.creditBlock = toQString(ledger.newToken()); // for managers' eyes
    else
        editField(customer, ledger, random);
}

void World::editAtCentre(Random &random, CentreEdit edit)
{
    const std::size_t entry = m_stage.ledger.begin(m_stage.ledger.newTitle(), Ledger::centre);
    m_stage.ledger.end(entry, Ledger::Certainty::Nothing);
    const Id id = customerInHand(random);
    std::optional<Record> before;
    std::optional<Record> after;
    const bool isWritten =
        m_office.write([&](StorageTransaction &storage, Publisher &publisher) -> Result<Done> {
            before = storage.row(tableOf<Customer>, id);
            if (!before)
                return Error{Error::Code::NotFound, "The customer was removed."};
            Customer customer = fromRecord<Customer>(id, *before);
            if (edit == CentreEdit::Territory)
                customer.territory = random.pick(m_company.territories);
            else
                change(customer, m_stage.ledger, random);
            after = toRecord(customer);
            return publisher.put(tableOf<Customer>, id, *after);
        });
    if (!after)
        return;
    // What was under way when the power went may have been kept all the same.
    m_stage.ledger.note(entry, tableOf<Customer>, id, &*before, &*after);
    m_stage.ledger.end(entry, isWritten ? Ledger::Certainty::Centre : Ledger::Certainty::Maybe);
}

} // namespace roundsman::sim
