#include "app/briefs/brief_words.h"

#include "core/domain/brief_rules.h"

#include <QCoreApplication>

namespace roundsman {

namespace {

struct Briefs
{
    Q_DECLARE_TR_FUNCTIONS(Briefs)
};

} // namespace

QString briefStateText(const KnownBrief &known, const Words &words)
{
    const Brief &brief = known.brief;
    const bool isAcked = known.ack && known.ack->version == brief.version;
    if (!known.isTrusted)
        return Briefs::tr("not signed by head office");
    if (brief.state == u"discussion")
        return brief.discussUntil
            ? Briefs::tr("in discussion until %1", "a day").arg(words.day(*brief.discussUntil))
            : Briefs::tr("in discussion");
    if (isAcked && known.ack->state == u"understood")
        return Briefs::tr("understood");
    if (isAcked && known.ack->state == u"blocked")
        return Briefs::tr("blocked");
    if (brief.state == u"ended")
        return Briefs::tr("ended");
    if (brief.validUntil && *brief.validUntil <= words.now())
        return Briefs::tr("over since %1", "a day").arg(words.day(*brief.validUntil));
    return Briefs::tr("to be read");
}

QString briefDatesText(const Brief &brief, const Words &words)
{
    if (brief.validFrom && brief.validUntil)
        return Briefs::tr("%1 to %2", "two days")
            .arg(words.day(*brief.validFrom), words.day(*brief.validUntil));
    return {};
}

BriefRow briefRow(const KnownBrief &known, const Words &words)
{
    const Brief &brief = known.brief;
    const bool isOver =
        brief.state == u"ended" || (brief.validUntil && *brief.validUntil <= words.now());
    BriefRow row;
    row.key = toQString(brief.id.text());
    row.title = known.isTrusted ? brief.title : Briefs::tr("A brief that cannot be trusted");
    row.detail = words.join({briefStateText(known, words),
                             known.isTrusted ? briefDatesText(brief, words) : QString(),
                             known.comments > 0 && known.isTrusted
                                 ? Briefs::tr("%n comments", nullptr, int(known.comments))
                                 : QString()});
    row.warn = !known.isTrusted || (known.ack && known.ack->state == u"blocked");
    row.symbol = row.warn              ? "alert"
        : known.isSettled()            ? "check"
        : brief.state == u"discussion" ? "message"
                                       : "brief";
    row.past = isOver;
    return row;
}

Dress commentDress(const Words &words)
{
    return {{"title", "detail"}, [&words](const Row &row) {
                return QVariantList{row.text("text"),
                                    words.join({row.text("who"), words.when(row.at("at"))})};
            }};
}

} // namespace roundsman
