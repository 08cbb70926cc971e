#include "app/sync/field_words.h"

#include "core/schema/json.h"

#include <QCoreApplication>
#include <QHash>

namespace roundsman {

namespace {

struct Word
{
    const char *name;
    const char *text;
};

constexpr Word fields[] = {
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"number", QT_TRANSLATE_NOOP("Fields", "Number")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"stage", QT_TRANSLATE_NOOP("Fields", "Stage")},
    {"tier", QT_TRANSLATE_NOOP("Fields", "Tier")},
    {"tags", QT_TRANSLATE_NOOP("Fields", "Tags")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "Phone")},
    {"email", QT_TRANSLATE_NOOP("Fields", "E-mail")},
    {"creditBlock", QT_TRANSLATE_NOOP("Fields", "Credit block")},
    {"website", QT_TRANSLATE_NOOP("Fields", "Website")},
    {"street", QT_TRANSLATE_NOOP("Fields", "Street")},
    {"zip", QT_TRANSLATE_NOOP("Fields", "Postcode")},
    {"city", QT_TRANSLATE_NOOP("Fields", "City")},
    {"country", QT_TRANSLATE_NOOP("Fields", "Country")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"consent", QT_TRANSLATE_NOOP("Fields", "Consent")},
    {"nextStep", QT_TRANSLATE_NOOP("Fields", "Next step")},
    {"plannedStart", QT_TRANSLATE_NOOP("Fields", "Planned for")},
    {"plannedEnd", QT_TRANSLATE_NOOP("Fields", "Planned until")},
    {"purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {"arrivedAt", QT_TRANSLATE_NOOP("Fields", "Arrived")},
    {"leftAt", QT_TRANSLATE_NOOP("Fields", "Left")},
    {"outcome", QT_TRANSLATE_NOOP("Fields", "What came of it")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"due", QT_TRANSLATE_NOOP("Fields", "Due")},
    {"text", QT_TRANSLATE_NOOP("Fields", "Words")},
    {"severity", QT_TRANSLATE_NOOP("Fields", "How bad")},
    {"price", QT_TRANSLATE_NOOP("Fields", "Price")},
    {"unitPrice", QT_TRANSLATE_NOOP("Fields", "Price each")},
    {"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {"discount", QT_TRANSLATE_NOOP("Fields", "Discount")},
    {"total", QT_TRANSLATE_NOOP("Fields", "Total")},
    {"approval", QT_TRANSLATE_NOOP("Fields", "Approval")},
    {"caption", QT_TRANSLATE_NOOP("Fields", "Caption")},
};

constexpr Word records[] = {
    {"customer", QT_TRANSLATE_NOOP("Records", "Customer")},
    {"contact", QT_TRANSLATE_NOOP("Records", "Contact")},
    {"visit", QT_TRANSLATE_NOOP("Records", "Visit")},
    {"task", QT_TRANSLATE_NOOP("Records", "Task")},
    {"feedback", QT_TRANSLATE_NOOP("Records", "For head office")},
    {"order", QT_TRANSLATE_NOOP("Records", "Order")},
    {"order_line", QT_TRANSLATE_NOOP("Records", "Order line")},
    {"quote", QT_TRANSLATE_NOOP("Records", "Quote")},
    {"quote_line", QT_TRANSLATE_NOOP("Records", "Quote line")},
    {"approval", QT_TRANSLATE_NOOP("Records", "Approval")},
    {"review_item", QT_TRANSLATE_NOOP("Records", "Late change")},
    {"sighting", QT_TRANSLATE_NOOP("Records", "Competitor's price")},
    {"competitor", QT_TRANSLATE_NOOP("Records", "Competitor")},
    {"attachment", QT_TRANSLATE_NOOP("Records", "Photo")},
    {"receipt", QT_TRANSLATE_NOOP("Records", "What reached you, and whether you looked at it")},
    {"reaction", QT_TRANSLATE_NOOP("Records", "Useful or not")},
    {"brief_ack", QT_TRANSLATE_NOOP("Records", "Brief understood, or what blocks it")},
    {"brief_comment", QT_TRANSLATE_NOOP("Records", "Comment on a brief")},
};

constexpr Word choices[] = {
    {"planned", QT_TRANSLATE_NOOP("Choices", "planned")},
    {"arrived", QT_TRANSLATE_NOOP("Choices", "begun")},
    {"done", QT_TRANSLATE_NOOP("Choices", "done")},
    {"cancelled", QT_TRANSLATE_NOOP("Choices", "cancelled")},
    {"open", QT_TRANSLATE_NOOP("Choices", "open")},
    {"dropped", QT_TRANSLATE_NOOP("Choices", "let go")},
    {"draft", QT_TRANSLATE_NOOP("Choices", "draft")},
    {"placed", QT_TRANSLATE_NOOP("Choices", "placed")},
    {"shipped", QT_TRANSLATE_NOOP("Choices", "on its way")},
    {"delivered", QT_TRANSLATE_NOOP("Choices", "delivered")},
    {"sent", QT_TRANSLATE_NOOP("Choices", "sent")},
    {"accepted", QT_TRANSLATE_NOOP("Choices", "accepted")},
    {"declined", QT_TRANSLATE_NOOP("Choices", "declined")},
    {"expired", QT_TRANSLATE_NOOP("Choices", "expired")},
    {"active", QT_TRANSLATE_NOOP("Choices", "active")},
    {"dormant", QT_TRANSLATE_NOOP("Choices", "asleep")},
    {"closed", QT_TRANSLATE_NOOP("Choices", "closed")},
    {"low", QT_TRANSLATE_NOOP("Choices", "a little")},
    {"normal", QT_TRANSLATE_NOOP("Choices", "as usual")},
    {"high", QT_TRANSLATE_NOOP("Choices", "very")},
    {"need", QT_TRANSLATE_NOOP("Choices", "need")},
    {"defect", QT_TRANSLATE_NOOP("Choices", "defect")},
    {"idea", QT_TRANSLATE_NOOP("Choices", "idea")},
    {"price", QT_TRANSLATE_NOOP("Choices", "price")},
    {"service", QT_TRANSLATE_NOOP("Choices", "service")},
    {"praise", QT_TRANSLATE_NOOP("Choices", "praise")},
    {"given", QT_TRANSLATE_NOOP("Choices", "given")},
    {"unknown", QT_TRANSLATE_NOOP("Choices", "unknown")},
    {"essential", QT_TRANSLATE_NOOP("Choices", "what is needed only")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choices", "withdrawn")},
};

QString worded(std::span<const Word> words, const char *context, const QString &name)
{
    const auto found = std::ranges::find_if(
        words, [&](const Word &word) { return name == QLatin1StringView(word.name); });
    return found == words.end() ? name : QCoreApplication::translate(context, found->text);
}

QString wordsText(const std::string &cell)
{
    return toQString(cell).split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(", "));
}

std::optional<Value> asNumber(const std::optional<double> &number, double unit)
{
    if (!number)
        return std::nullopt;
    return Value(std::int64_t(std::llround(*number * unit)));
}

// The currency stands in another cell, so an amount is shown and read with two digits.
constexpr double hundredths = 100;
constexpr double thousandths = 1000;

} // namespace

QString fieldText(const QString &column) { return worded(fields, "Fields", column); }

QString recordText(const QString &table) { return worded(records, "Records", table); }

QString choiceText(const QString &word) { return worded(choices, "Choices", word); }

QString cellText(const Column &column, const Value &value, const Words &words)
{
    if (isNull(value))
        return {};
    const std::int64_t number = held<std::int64_t>(value);
    switch (column.kind) {
    case Kind::Line:
    case Kind::Note: return toQString(held<std::string>(value));
    case Kind::Choice: return choiceText(toQString(held<std::string>(value)));
    case Kind::Words: return wordsText(held<std::string>(value));
    case Kind::Flag: return number ? Words::tr("yes") : Words::tr("no");
    case Kind::Time: return words.when({number});
    case Kind::Money: return words.amount({number}, {});
    case Kind::Quantity: return words.quantity({number});
    case Kind::Count: return words.count(number);
    case Kind::Real: return words.locale().toString(held<double>(value), 'g', 12);
    default: return {};
    }
}

std::optional<Value> typedCell(const Column &column, const QString &typed, const Words &words)
{
    const QString text = typed.trimmed();
    switch (column.kind) {
    case Kind::Line: return Value(toUtf8(typed.simplified()));
    case Kind::Note: return Value(toUtf8(text));
    case Kind::Choice: return Value(toUtf8(typed));
    case Kind::Money: return asNumber(words.parseNumber(text), hundredths);
    case Kind::Quantity: return asNumber(words.parseNumber(text), thousandths);
    case Kind::Count: return asNumber(words.parseNumber(text), 1);
    default: return std::nullopt;
    }
}

} // namespace roundsman
