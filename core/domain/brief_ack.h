#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What a person made of a brief: one row a brief and person (ackId). The brief is no reference:
// what was said of one that has left the device meanwhile counts as well.
struct BriefAck
{
    Id id;
    Id brief;
    std::int64_t version = 0; // of the brief
    Id user;
    QString state;
    QString reason; // why it is blocked
    QString answer; // to the check question, in its words
    bool right = false;
    Instant at;
};

inline constexpr const char *briefAckWords[] = {"delivered", "understood", "blocked"};

template <>
inline constexpr auto schema<BriefAck> =
    entity(30,
           "brief_ack",
           R | M | K | P | A,
           {answer("user")},
           field(1, "brief", &BriefAck::brief).required().indexed().merge(Merge::append),
           field(2, "version", &BriefAck::version).lww(),
           field(3, "user", &BriefAck::user).references("user").required().merge(Merge::append),
           field(4, "state", &BriefAck::state).oneOf(briefAckWords).required().lww(),
           field(5, "reason", &BriefAck::reason).lww(),
           field(6, "answer", &BriefAck::answer).lww(),
           field(7, "right", &BriefAck::right).lww(),
           field(8, "at", &BriefAck::at).lww());

// The same on each of a person's devices, so that two of them do not answer twice.
inline Id ackId(const Id &brief, const Id &user)
{
    return Id::named("brief_ack", brief.text() + user.text());
}

} // namespace roundsman
