#include "sync/admin/import/evaluate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace roundsman::mapping {

namespace {

const Manner canonical; // a point, ISO 8601

std::string quoted(const std::string &text)
{
    constexpr std::size_t most = 60;
    return '"' + (text.size() > most ? text.substr(0, most) + "…" : text) + '"';
}

std::string partOf(std::string_view text, const std::string &separator, int part)
{
    for (; part > 1; --part) {
        const std::size_t end = text.find(separator);
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + separator.size());
    }
    return trimmed(text.substr(0, text.find(separator)));
}

// What the map makes of a word.
std::string exchanged(const Term &term, const std::string &text)
{
    const auto word = term.words.find(text);
    if (word != term.words.end())
        return word->second;
    if (term.takesOthers)
        return text;
    if (!term.other)
        throw Refusal("the map does not know the word " + quoted(text)
                      + "; add it to \"map\" in line " + std::to_string(term.line) + '.');
    return *term.other;
}

} // namespace

// What each form says before its words are mapped.
struct Evaluator::Form
{
    const Evaluator &self;
    const Term &term;
    const SourceRow &row;

    Said operator()(const TextTerm &text) const
    {
        Said said{{}, &term.manner};
        bool hasColumn = false;
        bool isFilled = false;
        for (const TextTerm::Piece &piece : text.pieces) {
            const std::string part = piece.isColumn ? row.cell(piece.text) : piece.text;
            hasColumn = hasColumn || piece.isColumn;
            isFilled = isFilled || (piece.isColumn && !part.empty());
            said.text += part;
        }
        said.text = hasColumn && !isFilled ? std::string() : trimmed(said.text);
        return said;
    }
    Said operator()(const FindTerm &find) const
    {
        const bool isPlain = self.m_derived.isCanonical(find.derivation);
        return {self.m_derived.find(find.derivation, self.text(*find.by, row)),
                isPlain ? &canonical : &term.manner};
    }
    Said operator()(const RankTerm &rank) const
    {
        const auto above = self.m_derived.percentAbove(rank.derivation, self.text(*rank.by, row));
        if (!above)
            return {{}, &term.manner};
        const auto step = std::ranges::find_if(
            rank.steps, [&](const auto &each) { return *above < each.second; });
        return {step == rank.steps.end() ? std::string() : step->first, &term.manner};
    }
    Said operator()(const IdTerm &id) const
    {
        const std::string key = self.text(*id.key, row);
        return {key.empty() ? key : self.idOf(id.entity, key).text(), &term.manner};
    }
    Said operator()(const IfTerm &choice) const
    {
        if (self.holds(choice.conditions, row))
            return self.say(*choice.then, row);
        return choice.otherwise ? self.say(*choice.otherwise, row) : Said{{}, &term.manner};
    }
    Said operator()(const FirstTerm &first) const
    {
        for (const TermPtr &each : first.terms)
            if (Said said = self.say(*each, row); !said.text.empty())
                return said;
        return {{}, &term.manner};
    }
    Said operator()(const ProductTerm &product) const;
    Said operator()(const DocumentTerm &document) const
    {
        QJsonObject object;
        for (const auto &[name, member] : document.members)
            if (const std::string text = self.text(*member, row); !text.empty())
                object.insert(toQString(name), toQString(text));
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return {object.isEmpty() ? std::string() : json.toStdString(), &term.manner};
    }
};

Said Evaluator::Form::operator()(const ProductTerm &product) const
{
    std::optional<Decimal> result = Decimal::of(1);
    const auto multiply = [&](std::optional<Decimal> by) {
        if (result && by && !(result = result->times(*by)))
            throw Refusal("a number is too large to be multiplied.");
        if (!by)
            result.reset();
    };
    for (const TermPtr &factor : product.factors)
        multiply(self.number(*factor, row));
    if (product.less) {
        const Decimal less = self.number(*product.less, row).value_or(Decimal());
        multiply(Decimal::of(1).plus(*less.times(Decimal::of(-1))));
    }
    if (result && product.digits)
        result = result->rounded(*product.digits);
    return {result ? result->text() : std::string(), &canonical};
}

Said Evaluator::say(const Term &term, const SourceRow &row) const
{
    Said said = std::visit(Form{*this, term, row}, term.form);
    if (term.part)
        said.text = partOf(said.text, term.manner.separator, term.part);
    if (!said.text.empty() || term.words.contains({}))
        said.text = exchanged(term, said.text);
    if (said.text.empty())
        said.text = term.byDefault;
    return said;
}

bool Evaluator::holds(const std::vector<Condition> &conditions, const SourceRow &row) const
{
    return std::ranges::all_of(conditions, [&](const Condition &condition) {
        const std::string text = this->text(*condition.term, row);
        const auto isAmong = [&](const auto &words) {
            return std::ranges::find(words, text) != words.end();
        };
        if (condition.filled && *condition.filled == text.empty())
            return false;
        return (condition.is.empty() || isAmong(condition.is)) && !isAmong(condition.isNot);
    });
}

std::optional<Decimal> Evaluator::number(const Term &term, const SourceRow &row) const
{
    const Said said = say(term, row);
    if (said.text.empty())
        return std::nullopt;
    const auto number = Decimal::parse(said.text, said.manner->decimalSign);
    if (!number)
        throw Refusal(quoted(said.text) + " is not a number.");
    return number;
}

Id Evaluator::idOf(std::string_view entity, std::string_view key) const
{
    return Id::named(m_mapping.source, std::string(entity) + ':' + std::string(key));
}

} // namespace roundsman::mapping
