#include "app/settings/settings_screen.h"

#include "app/later.h"
#include "core/store/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace roundsman {

static constexpr qreal largestText = 2;

SettingsScreen::SettingsScreen(Words &words, QObject *parent) : QObject(parent), m_words(words)
{
    connect(&words, &Words::changed, this, [this] {
        showChoices();
        emit worded();
        emit ownerChanged();
    });
    connect(&m_languages, &ChoiceModel::chose, this, &SettingsScreen::setLanguage);
    connect(&m_themes, &ChoiceModel::chose, this, &SettingsScreen::setTheme);
    connect(&m_hands, &ChoiceModel::chose, this, &SettingsScreen::setHand);
    showChoices();
}

void SettingsScreen::dress(const std::string &folder)
{
    m_folder = folder;
    wear(readLook(folder));
}

void SettingsScreen::wear(const Look &look)
{
    m_words.speak(look.language.isEmpty() ? QLocale::system().name() : look.language);
    if (!look.theme.isEmpty())
        m_theme = look.theme;
    if (!look.hand.isEmpty())
        m_hand = look.hand;
    m_textScale = std::clamp(look.textScale, 1.0, largestText);
    showChoices();
    emit themeChanged();
    emit handChanged();
    emit textScaleChanged();
}

Look SettingsScreen::look() const { return {m_words.language(), m_theme, m_hand, m_textScale}; }

void SettingsScreen::use(Store &store, Protection protection)
{
    m_store = &store;
    m_protection = protection;
    const auto chosen = [&store](const char *key) {
        const auto found = store.glance([key](Database &db) {
            return findSetting<std::string>(db, std::string("look/") + key);
        });
        return found && *found ? toQString(**found) : QString();
    };
    m_tells = chosen("news") != u"off";
    emit tellsChanged();
    wear({chosen("language"), chosen("theme"), chosen("hand"), chosen("textScale").toDouble()});
    connect(&store, &Store::changed, this, &SettingsScreen::readTerritories);
    readTerritories();
}

void SettingsScreen::leave()
{
    m_store = nullptr;
    m_territories.clear();
    m_lastSyncText.clear();
    emit ownerChanged();
}

void SettingsScreen::setPin(bool hasPin)
{
    m_hasPin = hasPin;
    emit worded();
}

void SettingsScreen::showChoices()
{
    QList<Choice> languages;
    for (const QString &language : Words::languages())
        languages += Choice{language, Words::nameOf(language), language == m_words.language()};
    m_languages.show(languages);
    m_themes.show({{"light", tr("Light"), m_theme == u"light"},
                   {"dark", tr("Dark"), m_theme == u"dark"},
                   {"sun", tr("Sun"), m_theme == u"sun"}});
    m_hands.show({{"right", tr("Right hand"), m_hand == u"right"},
                  {"left", tr("Left hand"), m_hand == u"left"}});
}

void SettingsScreen::keep(const QString &key, const QString &value)
{
    if (!m_store)
        return;
    m_store->write(
        [key = "look/" + toUtf8(key), value = toUtf8(value), folder = m_folder, look = look()](
            Database &db) {
            putSetting(db, key, value);
            if (!folder.empty())
                writeLook(folder, look);
        });
}

void SettingsScreen::setLanguage(const QString &language)
{
    m_words.speak(language);
    keep("language", language);
}

void SettingsScreen::setTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    keep("theme", theme);
    m_themes.mark({theme});
    emit themeChanged();
}

void SettingsScreen::setHand(const QString &hand)
{
    if (hand == m_hand)
        return;
    m_hand = hand;
    keep("hand", hand);
    m_hands.mark({hand});
    emit handChanged();
}

void SettingsScreen::setTextScale(qreal scale)
{
    const qreal allowed = std::clamp(scale, 1.0, largestText);
    if (qFuzzyCompare(allowed, m_textScale))
        return;
    m_textScale = allowed;
    keep("textScale", QString::number(allowed));
    emit textScaleChanged();
}

void SettingsScreen::setTells(bool tells)
{
    if (tells == m_tells)
        return;
    m_tells = tells;
    keep("news", tells ? "on" : "off");
    emit tellsChanged();
}

QString SettingsScreen::script() const
{
    return m_words.locale().script() == QLocale::ArabicScript ? "arabic" : "latin";
}

bool SettingsScreen::isMirrored() const
{
    return m_words.locale().textDirection() == Qt::RightToLeft;
}

// The names of the person's territories stand beside the role.
void SettingsScreen::readTerritories()
{
    if (!m_store || !m_store->owner())
        return;
    const auto look = [me = m_store->owner()->user](Database &db) {
        QStringList names;
        for (Query query = db.query("SELECT DISTINCT t.name FROM territory_member m "
                                    "JOIN territory t ON t.id = m.territory "
                                    "WHERE m.user = ?1 ORDER BY t.name LIMIT 4",
                                    me);
             query.next();)
            names += query.get<QString>(0);
        return names;
    };
    later(m_store->read(look), this, [this](const Result<QStringList> &names) {
        if (!names)
            return;
        m_territories = *names;
        emit ownerChanged();
    });
}

QString SettingsScreen::userName() const
{
    return m_store && m_store->owner() ? toQString(m_store->owner()->name) : QString();
}

static QString roleText(Role role)
{
    switch (role) {
    case Role::Rep: return SettingsScreen::tr("Rep");
    case Role::Manager: return SettingsScreen::tr("Manager");
    case Role::Marketer: return SettingsScreen::tr("Marketer");
    case Role::Pricing: return SettingsScreen::tr("Pricing");
    case Role::Admin: return SettingsScreen::tr("Administrator");
    case Role::Server: return {};
    }
    return {};
}

QString SettingsScreen::userDetail() const
{
    if (!m_store || !m_store->owner())
        return {};
    return m_words.join({roleText(m_store->owner()->role), m_territories.join(u", ")});
}

QString SettingsScreen::company() const
{
    return m_store && m_store->owner() ? toQString(m_store->owner()->company) : QString();
}

QString SettingsScreen::deviceName() const { return QSysInfo::machineHostName(); }

void SettingsScreen::setLastSyncText(const QString &text)
{
    if (text == m_lastSyncText)
        return;
    m_lastSyncText = text;
    emit ownerChanged();
}

QString SettingsScreen::protectionText() const
{
    if (!m_protection)
        return {};
    if (m_hasPin)
        return *m_protection == Protection::OwnerOnlyFile
            ? tr("Encrypted; only your PIN opens it. This machine has no keystore to help it.")
            : tr("Encrypted; it opens with your PIN, and on this device alone.");
    switch (*m_protection) {
    case Protection::Keystore: return tr("Encrypted; the key is kept by this machine's keystore.");
    case Protection::Passphrase: return tr("Encrypted; only your passphrase opens it.");
    case Protection::KeystoreAndPassphrase:
        return tr("Encrypted; this machine's keystore and your passphrase open it together.");
    case Protection::OwnerOnlyFile:
        return tr("Not protected: whoever can read your files can read this. Set a PIN.");
    }
    return {};
}

QString SettingsScreen::version() const { return QCoreApplication::applicationVersion(); }

// A table row as a paragraph: a phone is too narrow for columns.
static QString paragraph(const QString &row)
{
    const QStringList cells = row.split(u'|');
    if (cells.size() < 5 || cells[1].startsWith("---") || cells[2].trimmed() == "Version")
        return {};
    return QStringLiteral("\n**%1** %2, %3; %4\n")
        .arg(cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed(), cells[4].trimmed());
}

// As Markdown that wraps: no table, no block of fixed lines.
QString SettingsScreen::notices() const
{
    QFile file(":/notices/NOTICES.md");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'|'))
            lines += paragraph(line);
        else if (!line.startsWith("```"))
            lines += line.trimmed();
    }
    return lines.join(u'\n');
}

} // namespace roundsman
