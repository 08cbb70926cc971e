#pragma once

#include "tests/chaos/field_device.h"
#include "tests/chaos/ledger.h"

namespace roundsman::chaos {

// Looks at devices while everything breaks: what a device has shown once stays, and what was saved
// at once is there at once.
class Watch : public QObject
{
public:
    void look(FieldDevice &device);
    const QStringList &wrongs() const { return m_wrongs; }

private:
    void compare(int device, const QSet<Token> &heard, const QSet<Token> &visits);

    QMap<int, QSet<Token>> m_shown; // by device: tokens of feedback, which is never removed
    QStringList m_wrongs;
};

} // namespace roundsman::chaos
