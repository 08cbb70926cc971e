#pragma once

#include "sync/admin/import/moment.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace roundsman::mapping {

struct Term;
using TermPtr = std::shared_ptr<const Term>;

// All that is asked of the term must hold.
struct Condition
{
    TermPtr term;
    std::vector<std::string> is;    // one of these words; empty: not asked
    std::vector<std::string> isNot; // none of these
    std::optional<bool> filled;
};

// Text with {Column} in it. Empty where every column in it is empty.
struct TextTerm
{
    struct Piece
    {
        std::string text; // as it stands, or the column's name
        bool isColumn = false;
    };
    std::vector<Piece> pieces;
};

// What a derivation holds under a key.
struct FindTerm
{
    std::string derivation;
    TermPtr by;
};

// The word for the key's place among all, the largest first: {A: 20} is the top fifth.
struct RankTerm
{
    std::string derivation;
    TermPtr by;
    std::vector<std::pair<std::string, int>> steps; // percent, ascending
};

// The id of another imported row, as text.
struct IdTerm
{
    std::string entity;
    TermPtr key;
};

struct IfTerm
{
    std::vector<Condition> conditions;
    TermPtr then;
    TermPtr otherwise; // none: empty
};

// The first that is not empty.
struct FirstTerm
{
    std::vector<TermPtr> terms;
};

// factor × factor … × (1 − less)
struct ProductTerm
{
    std::vector<TermPtr> factors;
    TermPtr less;              // none: nothing is taken off
    std::optional<int> digits; // rounded to so many
};

// A JSON object of the members that are not empty.
struct DocumentTerm
{
    std::vector<std::pair<std::string, TermPtr>> members;
};

// How a value's text is read. Terms within a term take its manner unless they say otherwise.
struct Manner
{
    char decimalSign = '.';
    std::string separator = ","; // between the words of a set
    DateRules dates;
};

// One value of a row to be: where it comes from and how it is read.
struct Term
{
    int line = 0; // in the map
    std::variant<TextTerm, FindTerm, RankTerm, IdTerm, IfTerm, FirstTerm, ProductTerm, DocumentTerm>
        form;
    int part = 0;                             // of the text, split by the separator; 0: all of it
    std::map<std::string, std::string> words; // what each word becomes
    bool takesOthers = true;                  // leaves words that are not among them as they are
    std::optional<std::string> other;         // else what they become; none: they are refused
    std::string byDefault;                    // in place of nothing
    Manner manner;
};

// The term and every term within it, conditions included.
void forEach(const TermPtr &term, const std::function<void(const Term &)> &visit);
void forEach(const std::vector<Condition> &conditions,
             const std::function<void(const Term &)> &visit);

} // namespace roundsman::mapping
