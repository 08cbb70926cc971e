#pragma once

#include "core/base/result.h"
#include "core/domain/tile.h"

#include <chrono>
#include <string>
#include <vector>

namespace roundsman::admin {

// A figure as it is made of a row.
struct FigureRule
{
    Wording label;
    std::string value; // a column
    TileFigure::Form form = TileFigure::Form::Number;
    int decimals = 0;
    QString unit; // a template
};

// How a row of the select becomes a tile. A template is text with {column} in it; what names a
// column is empty where the tile has no such thing.
struct TileRule
{
    int line = 0;                                                        // of the file, from 1
    QString key, kind, stance, lane, product, when, customers, currency; // templates
    Wording title, text, say;                                            // templates
    std::vector<FigureRule> figures;
    std::string spark, low, high, ours, competitor, floor, validUntil, asOf; // columns
};

// A dashboard's definition: sync/admin/dashboards/README.md says what each word means.
struct Definition
{
    std::string path; // for messages
    std::string code;
    Wording title;
    QStringList languages;
    std::vector<std::string> datasets;
    std::string select;
    int selectLine = 0;
    int mostRows = 50;
    std::chrono::seconds longest{10};
    std::chrono::hours validFor{0};    // 0: nobody said
    std::chrono::hours staleAfter{36}; // how old the figures may be when they are published
    TileRule tile;

    std::string at(int line) const { return path + ':' + std::to_string(line) + ": "; }
};

// The error is a sentence that begins with file and line.
Result<Definition> readDefinition(const std::string &path, const std::string &yaml);

} // namespace roundsman::admin
