#include "app/visit/visit_draft.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace roundsman {

static QJsonObject photoToJson(const DraftPhoto &photo)
{
    return {{"id", toQString(photo.id.text())},
            {"sha256", toQString(hex(photo.sha256))},
            {"mime", photo.mime},
            {"size", qint64(photo.size)},
            {"caption", photo.caption},
            {"file", photo.file.toString()},
            {"takenAt", qint64(photo.takenAt)}};
}

static std::optional<DraftPhoto> photoFromJson(const QJsonObject &json)
{
    const auto id = Id::fromText(toUtf8(json["id"].toString()));
    const auto sha256 = fromHex(toUtf8(json["sha256"].toString()));
    if (!id || !sha256)
        return std::nullopt;
    return DraftPhoto{*id,
                      *sha256,
                      json["mime"].toString(),
                      json["size"].toInteger(),
                      json["caption"].toString(),
                      QUrl(json["file"].toString()),
                      json["takenAt"].toInteger()};
}

static QJsonObject linesToJson(const QMap<QString, std::int64_t> &lines)
{
    QJsonObject json;
    for (auto line = lines.begin(); line != lines.end(); ++line)
        json.insert(line.key(), qint64(line.value()));
    return json;
}

QByteArray VisitDraft::toJson() const
{
    QJsonArray shots;
    for (const DraftPhoto &photo : photos)
        shots += photoToJson(photo);
    QStringList words(outcomes.begin(), outcomes.end());
    words.sort();
    QJsonObject json{{"outcomes", QJsonArray::fromStringList(words)},
                     {"note", note},
                     {"kind", kind},
                     {"feedback", feedback},
                     {"rival", rival},
                     {"rivalName", rivalName},
                     {"rivalNew", rivalNew},
                     {"product", product},
                     {"currency", currency},
                     {"nextStep", nextStep},
                     {"photos", shots},
                     {"lines", linesToJson(lines)}};
    if (price)
        json.insert("price", qint64(price->minor));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

VisitDraft VisitDraft::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    VisitDraft draft;
    for (const auto &word : json["outcomes"].toArray())
        draft.outcomes += word.toString();
    draft.note = json["note"].toString();
    draft.kind = json["kind"].toString();
    draft.feedback = json["feedback"].toString();
    draft.rival = json["rival"].toString();
    draft.rivalName = json["rivalName"].toString();
    draft.rivalNew = json["rivalNew"].toString();
    draft.product = json["product"].toString();
    draft.currency = json["currency"].toString();
    draft.nextStep = json["nextStep"].toString();
    if (json.contains("price"))
        draft.price = Money{json["price"].toInteger()};
    for (const auto &shot : json["photos"].toArray()) {
        if (const auto photo = photoFromJson(shot.toObject()))
            draft.photos += *photo;
    }
    const QJsonObject lines = json["lines"].toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line)
        draft.lines.insert(line.key(), line.value().toInteger());
    return draft;
}

} // namespace roundsman
