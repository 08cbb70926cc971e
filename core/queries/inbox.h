#pragma once

#include "core/db/database.h"
#include "core/domain/feedback.h"
#include "core/queries/visit.h"
#include "core/store/listing.h"

namespace roundsman {

// What a person reported: what moved last comes first. fresh: a step came after the one of number
// `seen` that he is told of.
Listing findingsBy(const Id &person, std::int64_t seen);
// What a person still has to answer: what is due first comes first.
Listing casesOwnedBy(const Id &person);
// What others have given a person to do, and is not done.
Listing tasksGivenTo(const Id &person);
// What a customer waits for an answer to.
Listing openCasesAt(const Id &customer);
// The steps of one finding, the last one first.
Listing stepsOf(const Id &finding);

// The number of the step that came to this device last; 0: none did.
std::int64_t lastStep(Database &db);
// How many findings have had a step worth telling this person since then.
std::int64_t newsSince(Database &db, const Id &person, std::int64_t seen);

// One finding with the names that it points at.
struct CaseGlance
{
    Feedback finding;
    QString customer;
    QString author;
    QString owner;
    QString product;
    QString unsent;
    std::int64_t alike = 0; // others in its group
};
std::optional<CaseGlance> caseOf(Database &db, const Id &finding);

// Who may be given a finding, by name.
QList<Named> whoAnswers(Database &db);

} // namespace roundsman
