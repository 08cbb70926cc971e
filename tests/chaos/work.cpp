#include "tests/chaos/work.h"

#include <QUuid>

#include <array>

namespace roundsman::chaos {

static constexpr std::array fields{"phone", "email", "website", "nextStep"};
static constexpr int wordsKept = 5; // of what others put into a note or a list
static constexpr int movers = 6;    // customers that change their territory

void Work::does(FieldDevice &device, const Step &step)
{
    if (!device.isLive() || device.isBehind())
        return;
    switch (step.deed) {
    case Deed::EditField: return editField(device, step);
    case Deed::EditNote: return editWords(device, step, "note");
    case Deed::AddTag: return editWords(device, step, "tags");
    case Deed::EditTwo: return editTwo(device, step);
    case Deed::AddVisit: return addVisit(device, step);
    case Deed::Poison: return poison(device);
    case Deed::Move: return move(device, step);
    default: return;
    }
}

const QString &Work::customer(std::uint32_t target) const
{
    return m_customers[int(target % std::uint32_t(m_customers.size()))];
}

const QString &Work::settled(std::uint32_t target) const
{
    return m_customers[int(target % std::uint32_t(m_customers.size() - movers))];
}

// A write in the ledger that the device has not been asked for yet.
int Work::begin(FieldDevice &device,
                const QString &entity,
                const QString &row,
                const QString &field)
{
    Write write;
    write.token = m_ledger.token(device.number());
    write.device = device.number();
    write.entity = entity;
    write.row = row;
    write.field = field;
    write.isNew = row.isEmpty();
    return m_ledger.add(write);
}

void Work::settle(int place, int code)
{
    m_ledger.at(place).outcome = code < 0 ? Outcome::Asked
        : code == 0                       ? Outcome::Saved
                                          : Outcome::Refused;
}

void Work::edit(FieldDevice &device, int place)
{
    const Write &write = m_ledger.at(place);
    const QString line = QString("edit customer %1 %2=%3").arg(write.row, write.field, write.token);
    device.ask(line, [this, place](int code, const QJsonObject &answer) {
        Write &asked = m_ledger.at(place);
        asked.saw = tokensIn(answer["was"][asked.field]);
        settle(place, code);
    });
}

void Work::editField(FieldDevice &device, const Step &step)
{
    edit(device,
         begin(device,
               "customer",
               customer(step.target),
               fields[step.target / 1'000 % fields.size()]));
}

// Adds a word to what the device shows now and lets the oldest go, as a person would who tidies up.
void Work::editWords(FieldDevice &device, const Step &step, const QString &field)
{
    const QString row = customer(step.target);
    const auto change = [this, &device, row, field](int code, const QJsonObject &now) {
        if (code == 0)
            addWord(device, row, field, tokensIn(now[field]));
    };
    device.ask("get customer " + row, change);
}

void Work::addWord(FieldDevice &device,
                   const QString &row,
                   const QString &field,
                   const QSet<Token> &shown)
{
    const QStringList words(shown.begin(), shown.end());
    QStringList kept = words.mid(std::max<qsizetype>(0, words.size() - wordsKept));
    const int place = begin(device, "customer", row, field);
    Write &write = m_ledger.at(place);
    write.put += QSet<Token>(kept.begin(), kept.end());
    kept += write.token;
    const QString all = kept.join(field == "tags" ? u',' : u' ');
    const auto answered = [this, place, field](int code, const QJsonObject &answer) {
        m_ledger.at(place).saw = tokensIn(answer["was"][field]);
        settle(place, code);
    };
    device.ask(QString("edit customer %1 \"%2=%3\"").arg(row, field, all), answered);
}

void Work::editTwo(FieldDevice &device, const Step &step)
{
    const int first = begin(device, "customer", customer(step.target), "phone");
    const int second = begin(device, "customer", customer(step.target + 1), "email");
    device.ask("begin Two customers", [](int, const QJsonObject &) {});
    edit(device, first);
    edit(device, second);
    save(device, first, second);
}

void Work::addVisit(FieldDevice &device, const Step &step)
{
    const QString &where = settled(step.target);
    const int visit = begin(device, "visit", {}, "purpose");
    const int feedback = begin(device, "feedback", {}, "text");
    device.ask("begin Visit", [](int, const QJsonObject &) {});
    addRow(device, visit, "customer=" + where + " state=planned");
    addRow(device, feedback, "customer=" + where + " kind=need");
    save(device, visit, feedback);
}

void Work::addRow(FieldDevice &device, int place, const QString &words)
{
    const Write &write = m_ledger.at(place);
    const QString line =
        QString("add %1 %2 %3=%4").arg(write.entity, words, write.field, write.token);
    device.ask(line, [this, place](int code, const QJsonObject &answer) {
        m_ledger.at(place).row = answer["id"].toString();
        settle(place, code);
    });
}

// What was gathered counts only once the group has been answered.
void Work::save(FieldDevice &device, int first, int second)
{
    const int group = m_ledger.group();
    m_ledger.at(first).group = m_ledger.at(second).group = group;
    device.ask("save", [this, first, second](int code, const QJsonObject &) {
        for (const int place : {first, second})
            settle(place, code);
    });
}

// A task at a customer that there is not.
void Work::poison(FieldDevice &device)
{
    const int place = begin(device, "task", {}, "title");
    Write &write = m_ledger.at(place);
    write.isPoison = true;
    const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
    addRow(device, place, "customer=" + nobody);
}

// By a manager: reps lose the customer and get it again, with whatever they are just writing there.
void Work::move(FieldDevice &device, const Step &step)
{
    if (!device.isManagers())
        return;
    const QString &who = m_customers[m_customers.size() - 1 - int(step.target % movers)];
    const QString &where = m_territories[int(step.amount % std::uint32_t(m_territories.size()))];
    device.ask("edit customer " + who + " territory=" + where, [](int, const QJsonObject &) {});
}

} // namespace roundsman::chaos
