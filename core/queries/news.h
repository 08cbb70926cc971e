#pragma once

#include "core/db/database.h"

namespace roundsman {

// Up to which rows a person has been told, by the numbers that this device gave them.
struct NewsMarks
{
    std::int64_t signal = 0;
    std::int64_t step = 0;
    std::int64_t brief = 0;

    bool operator==(const NewsMarks &) const = default;
};

// What came after the marks and is worth a word to who does not look: of each kind the latest.
struct News
{
    NewsMarks marks;             // up to here
    std::optional<Id> guestAt;   // the customer to whom a guest has come
    std::optional<Id> escalated; // the case that has become this person's
    std::optional<Id> brief;     // genuine, holding, and not settled by him

    bool isEmpty() const { return !guestAt && !escalated && !brief; }
};

// The guests of `today` onwards: who came before is no news.
News newsSince(Database &db, const Id &person, const NewsMarks &marks, Instant today);

std::optional<NewsMarks> newsMarks(Database &db); // none: nobody has been told of anything yet
void keepNewsMarks(Database &db, const NewsMarks &marks);

} // namespace roundsman
