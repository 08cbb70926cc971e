#include "tests/oracle/declarations.h"
#include "tests/oracle/tape_world.h"

#include <QJsonDocument>

#include <iostream>

using namespace roundsman;
using namespace roundsman::test;

static void print(const QByteArray &line) { std::cout << line.toStdString() << std::endl; }

static void print(const QJsonObject &line)
{
    print(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

// Plays tapes from stdin, one step a line, against the product's own engines: for each step a line
// with its result, for {"do":"end"} all that is there then; the next step begins a new company.
// --declarations: prints what the entities are, and ends.
int main(int count, char **words)
{
    if (count > 1 && std::string_view(words[1]) == "--declarations") {
        print(QJsonDocument(declarations()).toJson(QJsonDocument::Compact));
        return 0;
    }
    auto world = std::make_unique<TapeWorld>();
    for (std::string line; std::getline(std::cin, line);) {
        const auto step = QJsonDocument::fromJson(QByteArray::fromStdString(line));
        if (!step.isObject())
            qFatal("a line of the tape is no JSON object");
        if (step["do"] == "end") {
            print(world->end());
            world = std::make_unique<TapeWorld>();
        } else {
            print(world->play(step.object()));
        }
    }
    return 0;
}
