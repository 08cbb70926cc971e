#pragma once

#include "app/choice_model.h"
#include "app/settings/look.h"
#include "app/words.h"
#include "core/db/key.h"
#include "core/store/store.h"

namespace roundsman {

// How it looks and speaks, who I am here, how this device is protected. What is chosen is kept in
// the encrypted store; without one it holds until the program ends.
class SettingsScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(roundsman::ChoiceModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QString language READ language NOTIFY worded FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *themes READ themes CONSTANT FINAL)
    Q_PROPERTY(QString theme READ theme NOTIFY themeChanged FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *hands READ hands CONSTANT FINAL)
    Q_PROPERTY(QString hand READ hand NOTIFY handChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool canTell READ canTell CONSTANT FINAL)
    Q_PROPERTY(bool tells READ tells WRITE setTells NOTIFY tellsChanged FINAL)
    Q_PROPERTY(QString script READ script NOTIFY worded FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY worded FINAL)
    Q_PROPERTY(QString userName READ userName NOTIFY ownerChanged FINAL)
    Q_PROPERTY(QString userDetail READ userDetail NOTIFY ownerChanged FINAL)
    Q_PROPERTY(QString company READ company NOTIFY ownerChanged FINAL)
    Q_PROPERTY(QString deviceName READ deviceName CONSTANT FINAL)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY ownerChanged FINAL)
    Q_PROPERTY(QString protectionText READ protectionText NOTIFY worded FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString notices READ notices CONSTANT FINAL)

public:
    explicit SettingsScreen(Words &words, QObject *parent = nullptr);

    // As it was chosen before, by what lies in the open beside the store: what a locked phone
    // shows.
    void dress(const std::string &folder);
    void use(Store &store, Protection protection); // reads what was chosen before
    void leave();                                  // the store is about to close
    void setPin(bool hasPin);

    ChoiceModel *languages() { return &m_languages; }
    QString language() const { return m_words.language(); }
    ChoiceModel *themes() { return &m_themes; }
    QString theme() const { return m_theme; } // light, dark, sun
    ChoiceModel *hands() { return &m_hands; }
    QString hand() const { return m_hand; } // left, right
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);            // 1.0 to 2.0
    bool canTell() const { return m_canTell; } // this machine has a way to
    void setCanTell(bool can) { m_canTell = can; }
    bool tells() const { return m_tells; } // of what comes while nobody looks
    void setTells(bool tells);
    QString script() const; // latin, arabic
    bool isMirrored() const;
    QString userName() const;
    QString userDetail() const;
    QString company() const;
    QString deviceName() const;
    QString lastSyncText() const { return m_lastSyncText; }
    void setLastSyncText(const QString &text);
    QString protectionText() const;
    QString version() const;
    QString notices() const;

    void setTheme(const QString &theme);
    void setHand(const QString &hand);
    void setLanguage(const QString &language);

signals:
    void worded(); // the language is another
    void themeChanged();
    void handChanged();
    void textScaleChanged();
    void tellsChanged();
    void ownerChanged();

private:
    void showChoices();
    void keep(const QString &key, const QString &value);
    Look look() const;
    void wear(const Look &look);
    void readTerritories();

    Words &m_words;
    Store *m_store = nullptr; // none while the profile cannot be opened
    std::string m_folder;     // where the look is left for the lock; empty: nowhere
    std::optional<Protection> m_protection;
    bool m_hasPin = false;
    bool m_canTell = false;
    bool m_tells = true;
    ChoiceModel m_languages;
    ChoiceModel m_themes;
    ChoiceModel m_hands;
    QString m_theme = "light";
    QString m_hand = "right";
    QString m_lastSyncText;
    QStringList m_territories;
    qreal m_textScale = 1;
};

} // namespace roundsman
