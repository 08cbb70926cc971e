#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// An entity that has a unit of every merge policy.
struct Sample
{
    Id id;
    QString phone;
    QString owner;
    QStringList tags;
    std::int64_t reserved = 0;
    QString said;
    QString note;
    QString state;
    QString consent;
    QString street;
    QString city;
    QString credit;
};

inline constexpr const char *sampleStates[] = {"planned", "arrived", "done", "cancelled"};
inline constexpr std::pair<const char *, const char *> sampleSteps[] = {{"planned", "arrived"},
                                                                        {"arrived", "done"},
                                                                        {"planned", "cancelled"},
                                                                        {"arrived", "cancelled"}};
inline constexpr const char *sampleConsents[] = {"given", "unknown", "withdrawn"};

template <>
inline constexpr auto
    schema<Sample> = entity(900,
                            "sample",
                            R | M,
                            {person("owner")},
                            field(1, "phone", &Sample::phone).lww(),
                            field(2, "owner", &Sample::owner),
                            field(3, "tags", &Sample::tags).merge(Merge::set),
                            field(4, "reserved", &Sample::reserved).merge(Merge::delta),
                            field(5, "said", &Sample::said).merge(Merge::append),
                            field(6, "note", &Sample::note).note(),
                            field(7, "state", &Sample::state).state({sampleStates, sampleSteps}),
                            field(8, "consent", &Sample::consent).strict(sampleConsents),
                            field(9, "street", &Sample::street).merge(Merge::person),
                            field(10, "city", &Sample::city).inUnit(9),
                            field(11, "credit", &Sample::credit).writers(M).readers(M));

} // namespace roundsman
