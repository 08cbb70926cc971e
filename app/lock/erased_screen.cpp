#include "app/lock/erased_screen.h"

namespace roundsman {

ErasedScreen::~ErasedScreen() = default;

bool ErasedScreen::show(const std::string &folder)
{
    if (!isErased(folder))
        return false;
    m_folder = folder;
    if (const auto note = readErasure(folder))
        m_note = *note;
    m_isActive = true;
    emit changed();
    return true;
}

void ErasedScreen::finish(Keystore *keystore)
{
    if (isOver())
        return;
    m_erasing = std::make_unique<Erasing>(m_folder, keystore);
    connect(m_erasing.get(), &Erasing::done, this, [this](const ErasureNote &note) {
        m_note = note;
        emit changed();
    });
    m_erasing->run();
}

void ErasedScreen::startAnew()
{
    if (!isOver() || !forgetErasure(m_folder))
        return;
    m_erasing.reset();
    m_isActive = false;
    emit changed();
    emit begunAnew();
}

} // namespace roundsman
