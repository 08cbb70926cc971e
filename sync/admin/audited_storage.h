#pragma once

#include "sync/server/sql_storage.h"

namespace roundsman::admin {

// The company's store in the hands of an operator: what write() changes stands in the audit under
// the command's words, in the same transaction, with what was changed but not with its contents.
// Commands that have more to say write through the pool and note it themselves.
class AuditedStorage : public SqlStorage
{
public:
    // `act`: the command, as in "calendar.set".
    AuditedStorage(std::unique_ptr<StorePool> pool, std::string act, Ambient ambient) :
        SqlStorage(std::move(pool)),
        m_act(std::move(act)),
        m_ambient(ambient)
    { }

    Result<Done> write(const std::function<Result<Done>(StorageTransaction &)> &work) override;

private:
    std::string m_act;
    Ambient m_ambient;
};

} // namespace roundsman::admin
