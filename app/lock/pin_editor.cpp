#include "app/lock/pin_editor.h"

#include "app/later.h"
#include "app/lock/aside.h"
#include "core/base/text.h"

namespace roundsman {

PinEditor::PinEditor(QObject *parent) : QObject(parent)
{
    connect(&m_entry, &PinEntry::changed, this, [this] {
        if (m_entry.count() > 0 && !m_problem.isEmpty())
            go(m_step);
    });
}

PinEditor::~PinEditor()
{
    if (m_busy)
        m_writing.waitForFinished();
}

void PinEditor::begin(bool removing)
{
    end();
    const auto lock = lockState(m_guards->folder);
    m_hadPin = lock && lock->hasPin;
    m_removing = removing;
    go(m_hadPin ? "old" : "fresh");
}

void PinEditor::end()
{
    m_entry.clear();
    m_old = Secret();
    m_fresh = Secret();
    go({});
}

void PinEditor::go(const QString &step, const QString &problem)
{
    m_step = step;
    m_problem = problem;
    emit changed();
}

void PinEditor::next()
{
    if (m_busy || !m_entry.isEnough())
        return;
    Secret pressed = m_entry.take();
    if (m_step == u"old") {
        m_old = std::move(pressed);
        return m_removing ? write() : go("fresh");
    }
    if (m_step == u"fresh") {
        m_fresh = std::move(pressed);
        return go("again");
    }
    compare(std::move(pressed));
}

void PinEditor::compare(Secret again)
{
    if (again == m_fresh)
        return write();
    m_fresh = Secret();
    go("fresh", tr("The two were not the same. Choose it once more."));
}

void PinEditor::write()
{
    m_busy = true;
    emit changed();
    const auto old = std::make_shared<Secret>(std::move(m_old));
    const auto fresh = std::make_shared<Secret>(std::move(m_fresh));
    m_writing = aside([guards = m_guards, hadPin = m_hadPin, removing = m_removing, old, fresh] {
        const KeySources sources = guards->sources(hadPin ? old.get() : nullptr);
        return removing ? removePin(guards->folder, sources, *guards->entropy)
                        : setPin(guards->folder, sources, *fresh, *guards->entropy);
    });
    later(m_writing, this, [this](const Result<Done> &written) { wrote(written); });
}

void PinEditor::wrote(const Result<Done> &written)
{
    m_busy = false;
    m_writing = {};
    if (written) {
        end();
        return emit done(!m_removing);
    }
    const bool isWrong = m_hadPin && written.error().code == Error::Code::WrongKey;
    go(m_hadPin ? "old" : "fresh",
       isWrong ? tr("The old PIN is wrong. Try again.") : toQString(written.error().message));
    emit refused();
}

} // namespace roundsman
