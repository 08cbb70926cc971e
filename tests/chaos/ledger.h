#pragma once

#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace roundsman::chaos {

// A word that stands in one write alone, so that the write can be found again anywhere.
using Token = QString;

// The tokens in a text.
QSet<Token> tokensIn(const QString &text);
QSet<Token> tokensIn(const QJsonValue &value);

enum class Outcome {
    Asked,   // no answer: the device was killed before it could say; it may have been saved
    Saved,   // the device said that it is safe
    Refused, // the device said that it is not saved
};

// What one device did to one field.
struct Write
{
    Token token;
    int device = 0;
    int group = 0; // writes of one group are saved whole or not at all
    QString entity;
    QString row; // its id; of a new row, known once the device has answered
    QString field;
    QSet<Token> saw; // what the field held before
    QSet<Token> put; // and what after
    Outcome outcome = Outcome::Asked;
    bool isNew = false;    // it makes the row
    bool isPoison = false; // the server has to refuse it
};

// Everything that any device was asked to write.
class Ledger
{
public:
    Token token(int device);
    int group() { return ++m_groups; }

    int add(Write write); // returns its place
    Write &at(int place) { return m_writes[std::size_t(place)]; }
    const std::vector<Write> &writes() const { return m_writes; }

    // Somebody replaced the token having seen it, or may have (its device was killed in mid-save).
    // What makes a row is never replaced here.
    bool isSuperseded(const Write &write) const;
    int count(Outcome outcome) const;

private:
    int m_tokens = 0;
    int m_groups = 0;
    std::vector<Write> m_writes;
};

} // namespace roundsman::chaos
