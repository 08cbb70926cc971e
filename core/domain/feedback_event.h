#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A step of a finding on its way to an answer. Head office writes them; whoever holds the finding
// sees them.
struct FeedbackEvent
{
    Id id;
    Id feedback;
    Instant at;
    Id actor; // none: head office itself
    QString what;
    QString text; // of an answer, a cause, a fix; or whom it was given to
};

inline constexpr const char *feedbackEventWords[] = {"received",
                                                     "assigned",
                                                     "escalated",
                                                     "inWork",
                                                     "grouped",
                                                     "answered",
                                                     "declined",
                                                     "closed",
                                                     "cause",
                                                     "fix"};

template <>
inline constexpr auto schema<FeedbackEvent> =
    entity(26,
           "feedback_event",
           S,
           {follow("feedback"), person("actor")},
           field(1, "feedback", &FeedbackEvent::feedback)
               .references("feedback")
               .required()
               .merge(Merge::append),
           field(2, "at", &FeedbackEvent::at).merge(Merge::append).indexed(),
           field(3, "actor", &FeedbackEvent::actor).references("user").merge(Merge::append),
           field(4, "what", &FeedbackEvent::what)
               .oneOf(feedbackEventWords)
               .required()
               .merge(Merge::append),
           field(5, "text", &FeedbackEvent::text).limit(16'384).merge(Merge::append));

} // namespace roundsman
