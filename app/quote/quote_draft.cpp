#include "app/quote/quote_draft.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

std::vector<Wanted> QuoteDraft::wanted() const
{
    std::vector<Wanted> all;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (const auto product = Id::fromText(toUtf8(line.key())))
            all.push_back({*product, Quantity::of(line.value())});
    }
    return all;
}

QByteArray QuoteDraft::toJson() const
{
    QJsonObject quantities;
    for (auto line = lines.begin(); line != lines.end(); ++line)
        quantities.insert(line.key(), qint64(line.value()));
    return QJsonDocument(QJsonObject{{"quote", toQString(quote.text())},
                                     {"lines", quantities},
                                     {"discount", qint64(discount)},
                                     {"approval", approval}})
        .toJson(QJsonDocument::Compact);
}

QuoteDraft QuoteDraft::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QuoteDraft draft;
    draft.quote = Id::fromText(toUtf8(json["quote"].toString())).value_or(Id());
    draft.discount = json["discount"].toInteger();
    draft.approval = json["approval"].toString();
    const QJsonObject quantities = json["lines"].toObject();
    for (auto line = quantities.begin(); line != quantities.end(); ++line)
        draft.lines.insert(line.key(), line.value().toInteger());
    return draft;
}

} // namespace roundsman
