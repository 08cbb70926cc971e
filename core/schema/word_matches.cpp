#include "core/schema/word_matches.h"

#include <algorithm>
#include <span>

namespace roundsman {

namespace {

using Words = std::vector<std::string_view>;

constexpr int differenceLimit = 1'000;

struct Letter
{
    char32_t code = 0;
    std::size_t size = 0; // bytes
};

// The first letter of UTF-8 text that is not empty.
Letter firstLetter(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? char32_t(static_cast<unsigned char>(text[i])) : 0;
    };
    const auto low = [&](std::size_t i) { return byte(i) & 0x3fU; };
    const auto sized = [&](std::size_t n) { return std::min(n, text.size()); };
    if (byte(0) < 0xc0)
        return {byte(0), 1};
    if (byte(0) < 0xe0)
        return {(byte(0) & 0x1fU) << 6 | low(1), sized(2)};
    if (byte(0) < 0xf0)
        return {(byte(0) & 0x0fU) << 12 | low(1) << 6 | low(2), sized(3)};
    return {(byte(0) & 0x07U) << 18 | low(1) << 12 | low(2) << 6 | low(3), sized(4)};
}

enum class Part { Space, OfWord, Alone };

Part partOf(char32_t letter)
{
    if (letter <= U' ' || letter == U'\u00a0' || letter == U'\u3000')
        return Part::Space;
    const bool alone = (letter >= 0x0e00 && letter < 0x0f00) // Thai, Lao
        || (letter >= 0x1000 && letter < 0x10a0)             // Burmese
        || (letter >= 0x1780 && letter < 0x1800)             // Khmer
        || (letter >= 0x2e80 && letter < 0xa000)             // Chinese, Japanese
        || (letter >= 0xf900 && letter < 0xfb00) || letter >= 0x20000;
    return alone ? Part::Alone : Part::OfWord;
}

std::size_t firstWordSize(std::string_view text)
{
    const Letter first = firstLetter(text);
    const Part part = partOf(first.code);
    std::size_t size = first.size;
    while (part != Part::Alone && size < text.size()) {
        const Letter next = firstLetter(text.substr(size));
        if (partOf(next.code) != part)
            break;
        size += next.size;
    }
    return size;
}

// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986: forward
// along diagonals k = x − y, each round with one difference more, then back along the way found.
class Comparison
{
public:
    Comparison(std::span<const std::string_view> base, std::span<const std::string_view> other) :
        m_base(base),
        m_other(other)
    { }

    // Calls match(x, y) for words that are the same, last first.
    void run(auto match)
    {
        const int most = std::min(int(m_base.size() + m_other.size()), differenceLimit);
        for (int d = 0; d <= most; ++d) {
            m_rounds.emplace_back(std::size_t(2 * d + 1));
            for (int k = -d; k <= d; k += 2) {
                int x = arrival(d, k);
                while (isSame(x, x - k))
                    ++x;
                furthest(d, k) = x;
                if (x >= int(m_base.size()) && x - k >= int(m_other.size()))
                    return retrace(d, k, match);
            }
        }
    }

private:
    int &furthest(int d, int k)
    {
        const int place = k + d;
        return m_rounds[std::size_t(d)][std::size_t(place)];
    }
    bool isSame(int x, int y) const
    {
        return x < int(m_base.size()) && y < int(m_other.size())
            && m_base[std::size_t(x)] == m_other[std::size_t(y)];
    }
    bool fromAbove(int d, int k)
    {
        return k == -d || (k != d && furthest(d - 1, k - 1) < furthest(d - 1, k + 1));
    }
    int arrival(int d, int k)
    {
        if (d == 0)
            return 0;
        return fromAbove(d, k) ? furthest(d - 1, k + 1) : furthest(d - 1, k - 1) + 1;
    }
    void retrace(int d, int k, auto match)
    {
        for (; d >= 0; --d) {
            const int start = arrival(d, k);
            for (int x = furthest(d, k) - 1; x >= start; --x)
                match(x, x - k);
            if (d > 0)
                k += fromAbove(d, k) ? 1 : -1;
        }
    }

    std::span<const std::string_view> m_base;
    std::span<const std::string_view> m_other;
    std::vector<std::vector<int>> m_rounds; // the furthest x of each round and diagonal
};

} // namespace

std::vector<std::string_view> splitWords(std::string_view text)
{
    Words words;
    while (!text.empty()) {
        const std::size_t size = firstWordSize(text);
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return words;
}

std::vector<int> wordMatches(const Words &base, const Words &other)
{
    const std::size_t shorter = std::min(base.size(), other.size());
    std::size_t head = 0;
    while (head < shorter && base[head] == other[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && base.end()[-1 - int(tail)] == other.end()[-1 - int(tail)])
        ++tail;

    std::vector<int> matches(base.size(), -1);
    for (std::size_t i = 0; i < head; ++i)
        matches[i] = int(i);
    for (std::size_t i = 1; i <= tail; ++i)
        matches[base.size() - i] = int(other.size() - i);

    const std::span<const std::string_view> baseWords(base);
    const std::span<const std::string_view> otherWords(other);
    Comparison middle(baseWords.subspan(head, base.size() - head - tail),
                      otherWords.subspan(head, other.size() - head - tail));
    middle.run([&](int x, int y) { matches[head + std::size_t(x)] = int(head) + y; });
    return matches;
}

} // namespace roundsman
