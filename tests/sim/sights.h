#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace roundsman::sim {

// What a run of stories has to have seen at least once, or it says nothing about it: each event in
// each state of a device's engine, each verdict, each refusal, each way of being put right, each
// place at which a machine fell over.
class Sights
{
public:
    enum Kind {
        Step = 0,             // + 9 × state + event
        Outcomes = Step + 36, // + the verdict's number
        Refusals = Outcomes + 5,
        Troubles = Refusals + 11,
        FallsInStep = Troubles + 4, // + event
        FellInSave = FallsInStep + 9,
        OfficeFell,
        ProcessMissing,
        PagesCut,
        SnapshotAwaited,
        SnapshotOffered,
        SumsCompared,
        RowsRepaired,
        AnswerDamaged,
        AnswerStale,
        ClashNoted,
        ClashOpen,
        SetAsideSentAgain,
        SetAsideDropped,
        HistoryBegun,
        Count
    };
    static constexpr int events = 9; // and the places of some of them in Event:
    static constexpr int answered = 5;
    static constexpr int failed = 6;
    static constexpr int piece = 7;

    // A state of the engine, for Step.
    static int stateOf(bool isAsking, bool isFetching) { return isAsking + 2 * isFetching; }

    void see(int what) { ++m_seen[std::size_t(what)]; }
    std::int64_t count(int what) const { return m_seen[std::size_t(what)]; }
    Sights &operator+=(const Sights &other);

    static bool mayBe(int what); // some cells have no meaning
    static std::string nameOf(int what);

private:
    std::array<std::int64_t, Count> m_seen{};
};

} // namespace roundsman::sim
