#include "sync/admin/briefs/brief_file.h"

#include "core/base/text.h"
#include "core/domain/audience.h"
#include "core/domain/brief_rules.h"
#include "core/domain/segment.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/import/yaml.h"
#include "sync/admin/people.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

using namespace mapping;

// Reads one document. Throws MapError.
class Reader
{
public:
    Reader(StorageView &view, const YAML::Node &root) : m_view(view), m_root(root) { }

    Brief read()
    {
        expectWords(m_root,
                    "a brief",
                    {"brief",
                     "code",
                     "title",
                     "goal",
                     "audience",
                     "message",
                     "material",
                     "offer",
                     "from",
                     "until",
                     "expected",
                     "question",
                     "answers",
                     "right",
                     "segments",
                     "discuss until"});
        Brief brief;
        brief.code = line("code");
        brief.title = line("title");
        brief.goal = line("goal");
        brief.message = line("message");
        brief.material = line("material");
        brief.offer = line("offer");
        brief.expected = line("expected");
        brief.question = line("question");
        brief.validFrom = moment("from");
        brief.validUntil = moment("until");
        brief.discussUntil = moment("discuss until");
        if (m_root["audience"])
            brief.audience = found(tableOf<Audience>, m_root["audience"]);
        readSegments(brief);
        readAnswers(brief);
        if (brief.code.isEmpty())
            throw MapError(1, "a brief needs a \"code\", by which it is published again.");
        return brief;
    }

private:
    QString line(const char *word) const
    {
        return m_root[word] ? toQString(nfc(textIn(m_root[word], word))).simplified() : QString();
    }
    std::optional<Instant> moment(const char *word) const
    {
        if (!m_root[word])
            return std::nullopt;
        const auto at = parseMoment(wordIn(m_root[word], word), {});
        if (!at)
            throw MapError(lineOf(m_root[word]),
                           std::string(word) + " is no moment; write it as 2026-12-01T08:00:00Z.");
        return at;
    }
    Id found(const Table &table, const YAML::Node &node) const
    {
        const auto id = directoryRowBy(m_view, table, wordIn(node, table.name));
        if (!id)
            throw MapError(lineOf(node), id.error().message);
        return *id;
    }
    void readSegments(Brief &brief) const
    {
        const YAML::Node segments = m_root["segments"];
        if (!segments)
            return;
        if (!segments.IsSequence())
            throw MapError(lineOf(segments), "segments must be a list of names.");
        for (const YAML::Node &each : segments)
            brief.segments += toQString(found(tableOf<Segment>, each).text());
        brief.segments.sort();
        brief.segments.removeDuplicates();
    }
    void readAnswers(Brief &brief) const
    {
        QStringList choices;
        if (m_root["answers"]) {
            for (const std::string &each : wordsIn(m_root["answers"], "answers"))
                choices += toQString(nfc(each)).simplified();
        }
        brief.choices = choicesText(choices);
        brief.right = choices.indexOf(line("right"));
    }

    StorageView &m_view;
    const YAML::Node &m_root;
};

} // namespace

Result<Brief> readBrief(StorageView &view, const std::string &text)
{
    try {
        return Reader(view, YAML::Load(text)).read();
    } catch (const MapError &error) {
        return Error{Error::Code::Invalid,
                     "Line " + std::to_string(error.line()) + ": " + error.what()};
    } catch (const YAML::Exception &error) {
        return Error{Error::Code::Invalid,
                     "Line " + std::to_string(std::max(0, error.mark.line) + 1)
                         + ": this is not YAML: " + error.msg + '.'};
    }
}

} // namespace roundsman::admin
