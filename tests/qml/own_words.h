#pragma once

#include <QFile>
#include <QQuickItem>
#include <QXmlStreamReader>

namespace roundsman::test {

// Looks after the words that are ours on the screen: those of the translations, as against names
// and notes of customers, which may be as long as they like.
class OwnWords : public QObject
{
    Q_OBJECT

public:
    // Reads the words of a language from its file of translations.
    Q_INVOKABLE bool read(const QString &language)
    {
        m_words.clear();
        const bool isEnglish = language == u"en";
        QFile file(QStringLiteral(ROUNDSMAN_SOURCE "/qml/translations/roundsman_%1.ts")
                       .arg(isEnglish ? QString("sk") : language));
        if (!file.open(QFile::ReadOnly))
            return false;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == (isEnglish ? u"source" : u"translation"))
                m_words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        return m_words.size() > 200;
    }

    // Those of them that do not fit where they stand.
    Q_INVOKABLE QStringList cut(QQuickItem *item) const
    {
        QStringList found;
        gather(item, found);
        found.removeIf([this](const QString &text) { return !m_words.contains(text); });
        return found;
    }

    // Whatever does not fit, whosoever words it is.
    Q_INVOKABLE QStringList anyCut(QQuickItem *item) const
    {
        QStringList found;
        gather(item, found);
        return found;
    }

private:
    static void gather(QQuickItem *item, QStringList &found)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const QString text = item->property("text").toString();
        if (item->property("truncated").toBool() || (!text.isEmpty() && item->width() <= 0))
            found += text;
        for (QQuickItem *child : item->childItems())
            gather(child, found);
    }

    QSet<QString> m_words;
};

} // namespace roundsman::test
