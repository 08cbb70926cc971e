#pragma once

#include "tests/oracle/tape_phone.h"

#include <map>

namespace roundsman::test {

// One company as a tape tells it. Each step returns what an oracle has to agree with, or to be
// told: "made" are the ids that the server made in this step, in their order.
class TapeWorld
{
public:
    QJsonObject play(const QJsonObject &step);
    QJsonObject end(); // all rows, scopes, groups

private:
    bool put(const QJsonObject &step); // as the centre itself; false: it may not be stored
    void enlist(const QJsonObject &step);
    QJsonArray madeSinceThen();
    QJsonObject serverRows();
    QJsonObject serverScopes();
    QJsonObject deviceEnd(TapePhone &phone);
    TapePhone &phone(const QJsonObject &step);

    CountedEntropy m_entropy;
    Server m_server{&m_entropy};
    std::map<QString, std::unique_ptr<TapePhone>> m_phones;
    std::map<QString, Caller> m_callers;
    std::set<Id> m_conflicts; // that have been told
};

} // namespace roundsman::test
