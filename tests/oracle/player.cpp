#include "core/base/planted.h"
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

// Only a build with planted bugs has any (core/base/planted.h).
static int play(const char *bug)
{
#ifdef ROUNDSMAN_PLANTED
    plant(bug);
#else
    if (bug)
        qFatal("this build has no planted bugs");
#endif
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

// Plays tapes from stdin, one step a line, against the product's own engines: for each step a line
// with its result, for {"do":"end"} all that is there then; the next step begins a new company.
// --declarations: prints what the entities are, and ends.
// --plant NAME: with that bug planted.
int main(int count, char **words)
{
    const std::string_view wish = count > 1 ? words[1] : "";
    if (wish != "--declarations")
        return play(wish == "--plant" && count > 2 ? words[2] : nullptr);
    print(QJsonDocument(declarations()).toJson(QJsonDocument::Compact));
    return 0;
}
