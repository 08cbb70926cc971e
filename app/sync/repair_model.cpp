#include "app/sync/repair_model.h"

namespace roundsman {

namespace {

enum FieldRole {
    KeyRole = Qt::UserRole,
    RecordRole,
    LabelRole,
    TextRole,
    KindRole,
    StoredRole,
    SaidRole,
    LeavableRole,
    LeftRole
};

} // namespace

static bool isShown(const SetAsideCell &cell)
{
    return cell.column->kind != Kind::Id && cell.column->kind != Kind::Hash
        && cell.column->kind != Kind::Document && !isNull(cell.value);
}

static bool isChoice(const SetAsideCell &cell) { return cell.column->kind == Kind::Choice; }

RepairModel::RepairModel(const Words &words, QObject *parent) :
    QAbstractListModel(parent),
    m_words(words)
{ }

void RepairModel::show(const std::vector<SetAsideCell> &cells)
{
    beginResetModel();
    m_fields.clear();
    for (const SetAsideCell &cell : cells) {
        if (isShown(cell))
            m_fields += Field{cell,
                              isChoice(cell) ? toQString(held<std::string>(cell.value))
                                             : cellText(*cell.column, cell.value, m_words)};
    }
    endResetModel();
    emit countChanged();
}

bool RepairModel::isChanged() const
{
    return std::ranges::any_of(m_fields,
                               [](const Field &field) { return field.isWritten || field.isLeft; });
}

std::vector<Repair> RepairModel::repairs() const
{
    std::vector<Repair> repairs;
    for (const Field &field : m_fields) {
        const SetAsideCell &cell = field.cell;
        if (field.isLeft)
            repairs.push_back({cell.operation, cell.column->id, std::nullopt});
        else if (const auto value = typedCell(*cell.column, field.text, m_words);
                 field.isWritten && value)
            repairs.push_back({cell.operation, cell.column->id, value});
    }
    return repairs;
}

QString RepairModel::faulty() const
{
    for (const Field &field : m_fields) {
        if (field.isWritten && !field.isLeft && !typedCell(*field.cell.column, field.text, m_words))
            return fieldText(field.cell.column->name);
    }
    return {};
}

void RepairModel::write(int row, const QString &text)
{
    if (row < 0 || row >= count() || m_fields[row].text == text)
        return;
    m_fields[row].text = text;
    m_fields[row].isWritten = true;
    emit dataChanged(index(row), index(row), {TextRole});
    emit written();
}

void RepairModel::leaveOut(int row, bool isLeft)
{
    if (row < 0 || row >= count())
        return;
    const SetAsideCell &cell = m_fields[row].cell;
    for (int i = 0; i < count(); ++i) { // a unit goes as one
        const SetAsideCell &other = m_fields[i].cell;
        if (other.operation == cell.operation && other.column->unit == cell.column->unit)
            m_fields[i].isLeft = isLeft;
    }
    emit dataChanged(index(0), index(count() - 1), {LeftRole});
    emit written();
}

QString RepairModel::kindOf(const Field &field) const
{
    switch (field.cell.column->kind) {
    case Kind::Choice: return "choice";
    case Kind::Note: return "note";
    case Kind::Line:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Count: return "line";
    default: return "shown";
    }
}

QString RepairModel::recordAt(int row) const
{
    const SetAsideCell &cell = m_fields[row].cell;
    const bool goesOn = row > 0 && m_fields[row - 1].cell.operation == cell.operation;
    return goesOn ? QString() : recordText(cell.table->name);
}

static QStringList stored(const Column &column)
{
    QStringList words;
    for (const char *word : column.choices.words)
        words += QString::fromUtf8(word);
    return words;
}

static QStringList said(const Column &column)
{
    QStringList texts;
    for (const QString &word : stored(column))
        texts += choiceText(word);
    return texts;
}

int RepairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RepairModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Field &field = m_fields[index.row()];
    switch (role) {
    case KeyRole: return QString::fromUtf8(field.cell.column->name);
    case RecordRole: return recordAt(index.row());
    case LabelRole: return fieldText(field.cell.column->name);
    case TextRole: return field.text;
    case KindRole: return kindOf(field);
    case StoredRole: return stored(*field.cell.column);
    case SaidRole: return said(*field.cell.column);
    case LeavableRole: return field.cell.isEdit;
    case LeftRole: return field.isLeft;
    default: return {};
    }
}

QHash<int, QByteArray> RepairModel::roleNames() const
{
    return {{KeyRole, "key"},
            {RecordRole, "record"},
            {LabelRole, "label"},
            {TextRole, "text"},
            {KindRole, "kind"},
            {StoredRole, "words"},
            {SaidRole, "texts"},
            {LeavableRole, "leavable"},
            {LeftRole, "isLeft"}};
}

} // namespace roundsman
