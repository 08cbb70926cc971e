#include "sync/server/postgres_connection.h"

#include "core/db/database.h"
#include "sync/server/postgres_query.h"
#include "sync/server/postgres_words.h"

#include <libpq-fe.h>

#include <charconv>
#include <cstring>

namespace roundsman {

namespace {

constexpr std::size_t mostSent = 128; // without answer: neither side ever waits for the other

// SQLite's codes, which say what a failure means to those who asked.
enum SqliteCode {
    error = 1,
    notPermitted = 3,
    busy = 5,
    readOnly = 8,
    ioError = 10,
    full = 13,
    cannotOpen = 14,
    tooBig = 18,
    constraint = 19,
    mismatch = 20
};

constexpr std::pair<std::string_view, SqliteCode> codes[] = {{"40", busy},
                                                             {"55P03", busy},
                                                             {"25P02", busy},
                                                             {"23", constraint},
                                                             {"22", mismatch},
                                                             {"42804", mismatch},
                                                             {"54", tooBig},
                                                             {"53100", full},
                                                             {"53300", cannotOpen},
                                                             {"53", ioError},
                                                             {"25006", readOnly},
                                                             {"42501", notPermitted},
                                                             {"28", cannotOpen},
                                                             {"3D", cannotOpen},
                                                             {"57", ioError},
                                                             {"08", ioError}};

std::string firstLine(const char *text)
{
    const std::string_view all = text ? text : "";
    return std::string(all.substr(0, all.find('\n')));
}

} // namespace

void PostgresConnection::Close::operator()(pg_conn *connection) const { PQfinish(connection); }
void PostgresConnection::Clear::operator()(pg_result *result) const { PQclear(result); }

PostgresConnection::PostgresConnection(const std::string &connection) :
    m_connection(PQconnectdb(connection.c_str()))
{
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        throw DbError(cannotOpen, firstLine(PQerrorMessage(m_connection.get())));
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    PQenterPipelineMode(m_connection.get());
}

bool PostgresConnection::isAlive() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }

void PostgresConnection::expect(bool isSent)
{
    if (!isSent)
        throw DbError(ioError, firstLine(PQerrorMessage(m_connection.get())));
}

std::unique_ptr<SqlEngineQuery> PostgresConnection::start(const std::string &sql)
{
    std::string &words = m_words[sql];
    if (words.empty())
        words = inPostgresWords(sql);
    return std::make_unique<PostgresQuery>(*this, words);
}

const std::string &PostgresConnection::prepared(const std::string &sql,
                                                const PostgresParameters &parameters)
{
    std::string key = sql;
    for (const unsigned type : parameters.types)
        key += '\n' + std::to_string(type);
    const auto [found, isNew] = m_names.try_emplace(key);
    if (isNew) {
        found->second = 's' + std::to_string(++m_made);
        expect(PQsendPrepare(m_connection.get(),
                             found->second.c_str(),
                             sql.c_str(),
                             int(parameters.types.size()),
                             parameters.types.data())
               == 1);
        m_sent.push_back(std::move(key));
    }
    return found->second;
}

void PostgresConnection::send(const std::string &sql, const PostgresParameters &parameters)
{
    if (m_sent.size() >= mostSent)
        flush();
    const std::string &name = prepared(sql, parameters);
    const std::size_t count = parameters.types.size();
    std::vector<const char *> values(count);
    std::vector<int> lengths(count);
    const std::vector<int> isBinary(count, 1);
    for (std::size_t i = 0; i < count; ++i) {
        values[i] = parameters.types[i] == 0 ? nullptr : parameters.values[i].data();
        lengths[i] = int(parameters.values[i].size());
    }
    expect(PQsendQueryPrepared(m_connection.get(),
                               name.c_str(),
                               int(count),
                               values.data(),
                               lengths.data(),
                               isBinary.data(),
                               1)
           == 1);
    m_sent.emplace_back();
}

void PostgresConnection::post(const std::string &sql)
{
    expect(
        PQsendQueryParams(m_connection.get(), sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 1)
        == 1);
    m_sent.emplace_back();
}

// The answers of all that was sent; the last one's. `failure`: the first one that failed.
PostgresConnection::Answer PostgresConnection::answers(Answer &failure)
{
    expect(PQpipelineSync(m_connection.get()) == 1);
    Answer last;
    for (;;) {
        Answer answer(PQgetResult(m_connection.get()));
        const auto status = PQresultStatus(answer.get());
        if (!answer) { // between two statements
            expect(isAlive());
            if (!m_sent.empty())
                m_sent.pop_front();
            continue;
        }
        if (status == PGRES_PIPELINE_SYNC)
            break;
        const bool isDone = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!isDone && !m_sent.empty())
            m_names.erase(m_sent.front());
        if (status == PGRES_FATAL_ERROR && !failure)
            failure = std::move(answer);
        else if (isDone)
            last = std::move(answer);
    }
    m_sent.clear();
    return last;
}

PostgresConnection::Answer PostgresConnection::finished()
{
    Answer failure;
    Answer last = answers(failure);
    if (failure) {
        const char *state = PQresultErrorField(failure.get(), PG_DIAG_SQLSTATE);
        const char *words = PQresultErrorField(failure.get(), PG_DIAG_MESSAGE_PRIMARY);
        throw DbError(codeOf(state ? state : "08006"),
                      firstLine(words ? words : PQresultErrorMessage(failure.get())));
    }
    const char *rows = last ? PQcmdTuples(last.get()) : "";
    m_changes = 0;
    std::from_chars(rows, rows + std::strlen(rows), m_changes);
    return last;
}

int PostgresConnection::codeOf(const std::string &state)
{
    const bool isDuplicate = state == "23505";
    if (state.starts_with("40") || state == "55P03" || (isDuplicate && m_isPatient))
        m_mayRepeat = true;
    if (isDuplicate && m_isPatient)
        return busy;
    for (const auto &[start, code] : codes) {
        if (state.starts_with(start))
            return code;
    }
    return error;
}

void PostgresConnection::flush()
{
    if (!m_sent.empty())
        finished();
}

std::int64_t PostgresConnection::changes()
{
    flush();
    return m_changes;
}

void PostgresConnection::begin(const std::string &how, bool isPatient)
{
    m_mayRepeat = false;
    m_isPatient = isPatient;
    post(how);
}

void PostgresConnection::script(const std::string &sql)
{
    flush();
    PQexitPipelineMode(m_connection.get());
    const Answer answer(PQexec(m_connection.get(), inPostgresWords(sql).c_str()));
    PQenterPipelineMode(m_connection.get());
    const auto status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
        const char *state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
        throw DbError(codeOf(state ? state : "08006"),
                      firstLine(PQresultErrorMessage(answer.get())));
    }
}

bool PostgresConnection::inTransaction() const
{
    return PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE;
}

void PostgresConnection::rollback() noexcept
{
    try {
        Answer ignored;
        answers(ignored);
        if (inTransaction()) {
            post("ROLLBACK");
            answers(ignored);
        }
    } catch (const DbError &) { // a lost connection has rolled back
        m_sent.clear();
    }
}

void PostgresConnection::undoPart() noexcept
{
    try {
        Answer ignored;
        answers(ignored);
        post("ROLLBACK TO part");
        post("RELEASE part");
        answers(ignored);
    } catch (const DbError &) {
        m_sent.clear();
    }
}

} // namespace roundsman
