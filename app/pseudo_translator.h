#pragma once

#include <QTranslator>

namespace roundsman {

// A language that nobody speaks: English with marks on its letters, brackets round it, and almost
// half as long again. What appears without brackets was never given to a translator; what is cut
// is cut in some real language as well.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *comment, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (QByteArrayView(comment ? comment : "").startsWith("date pattern"))
            return text;
        return u'⟦' + marked(text) + filler(text.size() * 2 / 5) + u'⟧';
    }

private:
    static QString marked(QString text)
    {
        static const QString plain = "aeiouyAEIOUY";
        static const QString marks = QString::fromUtf8("áéíóúýÁÉÍÓÚÝ");
        for (QChar &letter : text) {
            if (const qsizetype at = plain.indexOf(letter); at >= 0)
                letter = marks.at(at);
        }
        return text;
    }
    static QString filler(qsizetype letters)
    {
        static const QString words = QString::fromUtf8(" žýť ďál én ňa žýť ďál én ňa");
        QString longer;
        while (longer.size() < letters)
            longer += words;
        return longer.left(letters);
    }
};

} // namespace roundsman
