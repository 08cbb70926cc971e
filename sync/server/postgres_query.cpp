#include "sync/server/postgres_query.h"

#include <libpq-fe.h>

namespace roundsman {

PostgresQuery::PostgresQuery(PostgresConnection &connection, const std::string &sql) :
    m_connection(connection),
    m_sql(sql)
{ }

bool PostgresQuery::next()
{
    if (m_answer) {
        ++m_row;
    } else {
        m_connection.send(m_sql, m_parameters);
        m_answer = m_connection.finished();
        m_row = 0;
    }
    return m_row < PQntuples(m_answer.get());
}

int PostgresQuery::columns() const { return PQnfields(m_answer.get()); }

const char *PostgresQuery::columnName(int column) const { return PQfname(m_answer.get(), column); }

ValueView PostgresQuery::view(int column) const { return cellOf(m_answer.get(), m_row, column); }

void PostgresQuery::bind(int index, const ValueView &value)
{
    m_parameters.set(std::size_t(index - 1), value);
}

// What comes before a part must have succeeded before the part begins, and the part before it ends:
// then whoever fails is the one whose fault it is.
void PostgresQuery::run()
{
    if (m_sql.starts_with("SAVEPOINT"))
        m_connection.flush();
    m_connection.send(m_sql, m_parameters);
    if (m_sql.starts_with("RELEASE"))
        m_connection.flush();
}

} // namespace roundsman
