#pragma once

#include "app/choice_model.h"
#include "app/words.h"

namespace roundsman {

// What follows a visit: another one on a day, a call, or nothing.
struct FollowUp
{
    enum class Kind { None, Visit, Call };
    Kind kind = Kind::None;
    Instant at;   // when the visit begins, or by when to call
    QString text; // "Tue 7 April, 09:30"
};

QList<Choice> followUpChoices(const Words &words);

// `key` is one of the choices'. The visit keeps the hour of `visitAt`, to the quarter; weekends are
// stepped over.
FollowUp followUpOf(const QString &key, Instant visitAt, const Words &words);

} // namespace roundsman
