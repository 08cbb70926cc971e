#pragma once

#include "core/domain/review_item.h"
#include "sync/server/publisher.h"

namespace roundsman {

// Late work that was set aside stands before the one person who decides on it, as ordinary synced
// data; its author has the same row and sees what becomes of it. Lives within one transaction.
class Reviews
{
public:
    Reviews(StorageTransaction &storage, Publisher &publisher, Ambient ambient) :
        m_storage(storage),
        m_publisher(publisher),
        m_ambient(ambient)
    { }

    // A group of this line that was sent for review. `reason`: a word of reviewReasonWords.
    struct Late
    {
        Id author;
        std::int64_t line = 0;
        const OperationGroup &group;
        const char *reason;
    };
    Result<Done> open(const Late &late);

    // What became of a group by another way than its item; nothing where nobody was asked.
    Result<Done> withdraw(std::int64_t line, std::uint64_t counter); // by its author
    Result<Done>
    end(std::int64_t line, std::uint64_t counter, const char *state, const QString &answer);

    // Asks somebody else where whoever was asked is not responsible any more. How many.
    Result<std::int64_t> handOn();

private:
    std::optional<ReviewItem> find(std::int64_t line, std::uint64_t counter);
    void setSubject(ReviewItem &item, const OperationGroup &group);
    void followEarlier(ReviewItem &item, const OperationGroup &group);
    std::vector<Id> decidersOn(const ReviewItem &item);
    Result<Done> put(const ReviewItem &item);

    StorageTransaction &m_storage;
    Publisher &m_publisher;
    Ambient m_ambient;
};

} // namespace roundsman
