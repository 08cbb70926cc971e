#pragma once

#include "sync/server/postgres_connection.h"

namespace roundsman {

// One statement on a PostgresConnection. Its rows come all at once.
class PostgresQuery : public SqlEngineQuery
{
public:
    PostgresQuery(PostgresConnection &connection, const std::string &sql);

    bool next() override;
    int columns() const override;
    const char *columnName(int column) const override;
    ValueView view(int column) const override;
    void bind(int index, const ValueView &value) override;
    void run() override;

private:
    PostgresConnection &m_connection;
    const std::string &m_sql;
    PostgresParameters m_parameters;
    PostgresConnection::Answer m_answer;
    int m_row = 0;
};

} // namespace roundsman
