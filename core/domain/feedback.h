#pragma once

#include "core/schema/schema.h"

#include <QObject>

namespace roundsman {

// What a rep heard, on its way to somebody who can act on it.
struct Feedback
{
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString severity MEMBER severity FINAL)

public:
    Id id;
    QString number; // given by the server; empty until then
    Id customer;
    Id visit;
    Id author;
    QString kind;
    Id product;
    QString text;
    QString severity;
    QString state;
    Id owner;
    std::optional<Instant> dueAt;
    QString outcome;
    Id group; // the finding that this one repeats
    Instant notedAt;
};

inline constexpr const char *feedbackKindWords[] = {
    "need", "defect", "idea", "price", "service", "praise"};
inline constexpr const char *severityWords[] = {"low", "normal", "high"};
inline constexpr const char *feedbackWords[] = {
    "new", "received", "inWork", "answered", "closed", "declined"};
inline constexpr std::pair<const char *, const char *> feedbackSteps[] = {{"new", "received"},
                                                                          {"received", "inWork"},
                                                                          {"received", "answered"},
                                                                          {"inWork", "answered"},
                                                                          {"answered", "closed"},
                                                                          {"answered", "inWork"},
                                                                          {"new", "declined"},
                                                                          {"received", "declined"},
                                                                          {"inWork", "declined"}};

template <>
inline constexpr auto schema<Feedback> =
    entity(17,
           "feedback",
           R | M | K,
           {follow("customer"), person("author")},
           field(1, "number", &Feedback::number).limit(64).writers(S).search(4),
           field(2, "customer", &Feedback::customer).references("customer"),
           field(3, "visit", &Feedback::visit).references("visit"),
           field(4, "author", &Feedback::author).references("user").required(),
           field(5, "kind", &Feedback::kind).oneOf(feedbackKindWords).required(),
           field(6, "product", &Feedback::product).references("product"),
           field(7, "text", &Feedback::text).note().required().search(2),
           field(8, "severity", &Feedback::severity).oneOf(severityWords).lww(),
           field(9, "state", &Feedback::state)
               .state({feedbackWords, feedbackSteps})
               .writers(M | K)
               .indexed(),
           field(10, "owner", &Feedback::owner).references("user").writers(M | K),
           field(11, "dueAt", &Feedback::dueAt).writers(M | K),
           field(12, "outcome", &Feedback::outcome).limit(16'384).writers(M | K),
           field(13, "group", &Feedback::group).references("feedback").writers(M | K),
           field(14, "notedAt", &Feedback::notedAt).merge(Merge::append));

} // namespace roundsman
