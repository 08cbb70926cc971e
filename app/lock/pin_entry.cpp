#include "app/lock/pin_entry.h"

#include "core/base/text.h"
#include "core/db/pin.h"

namespace roundsman {

Secret PinEntry::take()
{
    Secret digits = std::move(m_digits);
    emit changed();
    return digits;
}

void PinEntry::press(int digit)
{
    if (count() == most || digit < 0 || digit > 9)
        return;
    Secret longer = Secret::zeros(m_digits.size() + 1);
    std::copy(m_digits.view().begin(), m_digits.view().end(), longer.bytes());
    longer.bytes()[m_digits.size()] = std::uint8_t('0' + digit);
    m_digits = std::move(longer);
    emit changed();
}

void PinEntry::rub()
{
    if (m_digits.empty())
        return;
    m_digits = Secret(m_digits.view().first(m_digits.size() - 1));
    emit changed();
}

void PinEntry::clear()
{
    m_digits = Secret();
    emit changed();
}

bool PinEntry::paste(const QString &text)
{
    const std::string digits = toUtf8(text.trimmed());
    if (!isPin(digits))
        return false;
    m_digits = Secret(bytesOf(digits));
    emit changed();
    return true;
}

} // namespace roundsman
