#pragma once

#include "core/domain/review_item.h"
#include "sync/server/group_writer.h"

namespace roundsman {

// What follows from a person's decision on late work, in the transaction that it comes in: it is
// written as its author's, or its author is told why not. Throws GroupRefused; then nothing is
// decided.
class ReviewDesk
{
public:
    explicit ReviewDesk(const Writing &writing) : m_writing(writing) { }

    // The items that a group has written.
    void judge(const OperationGroup &group);

private:
    void judge(ReviewItem item);
    void accept(const SetAsideGroup &aside);
    void decline(const SetAsideGroup &aside, const ReviewItem &item);

    const Writing &m_writing;
};

} // namespace roundsman
