#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace roundsman {

// An edit of a text as the vectors of others write it: a number passes over letters, {"d": n}
// deletes, a string inserts.
struct TextOperation
{
    struct Part
    {
        int kept = 0;
        int deleted = 0;
        int inserted = 0;
    };
    std::vector<Part> parts;

    static TextOperation from(const QJsonArray &components)
    {
        TextOperation operation;
        for (const auto &each : components) {
            if (each.isString())
                operation.parts.push_back({0, 0, int(each.toString().toUcs4().size())});
            else if (each.isObject())
                operation.parts.push_back({0, each.toObject()["d"].toInt(), 0});
            else
                operation.parts.push_back({each.toInt(), 0, 0});
        }
        return operation;
    }

    // How many letters of the text it speaks of.
    int reach() const
    {
        int letters = 0;
        for (const Part &part : parts)
            letters += part.kept + part.deleted;
        return letters;
    }

    // The text after the edit; what it inserts is told by letters from `fresh` on, so that no
    // letter stands twice.
    QString applied(const QString &text, char16_t fresh) const
    {
        QString result;
        qsizetype at = 0;
        for (const Part &part : parts) {
            result += text.mid(at, part.kept);
            at += part.kept + part.deleted;
            for (int i = 0; i < part.inserted; ++i)
                result += QChar(fresh++);
        }
        return result + text.mid(at);
    }
};

} // namespace roundsman
