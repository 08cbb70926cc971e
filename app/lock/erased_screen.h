#pragma once

#include "core/base/keystore.h"
#include "sync/client/erasing.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

namespace roundsman {

// What is left to be seen of a profile that head office has told to erase itself; and whoever goes
// on with that, after a restart as well. GUI thread.
class ErasedScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool safe READ isSafe NOTIFY changed FINAL)            // what was unsent has arrived
    Q_PROPERTY(bool filesLost READ areFilesLost NOTIFY changed FINAL) // that lay here alone
    Q_PROPERTY(bool over READ isOver NOTIFY changed FINAL)            // head office knows

public:
    using QObject::QObject;
    ~ErasedScreen() override;

    // Shows it if that profile is to be erased, or was; true then. The store must be closed before
    // finish(); `keystore`, which may be null, outlives this.
    bool show(const std::string &folder);
    void finish(Keystore *keystore); // goes on until nothing is left and head office knows

    bool isActive() const { return m_isActive; }
    bool isSafe() const { return m_note.isRescued; }
    bool areFilesLost() const { return m_note.receipt.lostFiles > 0; }
    bool isOver() const { return m_note.isOver(); }

    Q_INVOKABLE void startAnew(); // once it is over

signals:
    void changed();
    void begunAnew(); // the folder may hold another profile

private:
    std::string m_folder;
    ErasureNote m_note;
    bool m_isActive = false;
    std::unique_ptr<Erasing> m_erasing;
};

} // namespace roundsman
