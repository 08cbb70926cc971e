"""Three-way merge of texts by words, from core/schema/merge_table.md and the papers it names."""

SPACES = "\u00a0\u3000"
ALONE = [(0x0E00, 0x0F00), (0x1000, 0x10A0), (0x1780, 0x1800), (0x2E80, 0xA000),
         (0xF900, 0xFB00), (0x20000, 0x110000)]
MOST_DIFFERENCES = 1000


def kind(letter):
    if letter <= " " or letter in SPACES:
        return "space"
    return "alone" if any(low <= ord(letter) < high for low, high in ALONE) else "word"


def split(text):
    words = []
    for letter in text:
        if words and kind(letter) != "alone" and kind(words[-1][-1]) == kind(letter):
            words[-1] += letter
        else:
            words.append(letter)
    return words


def shortest_edit(a, b):
    """Pairs (x, y) of equal words: Myers 1986, the greedy algorithm, walked back along its path."""
    n, m = len(a), len(b)
    reached = {1: 0}
    rounds = []
    for d in range(min(n + m, MOST_DIFFERENCES) + 1):
        for k in range(-d, d + 1, 2):
            if k == -d or (k != d and reached[k - 1] < reached[k + 1]):
                x = reached[k + 1]
            else:
                x = reached[k - 1] + 1
            while x < n and x - k < m and a[x] == b[x - k]:
                x += 1
            reached[k] = x
            if x >= n and x - k >= m:
                return walk_back(a, b, rounds, d, k, x)
        rounds.append(dict(reached))
    return []


def walk_back(a, b, rounds, d, k, x):
    pairs = []
    while d > 0:
        before = rounds[d - 1]
        if k == -d or (k != d and before[k - 1] < before[k + 1]):
            start, last_k = before[k + 1], k + 1
        else:
            start, last_k = before[k - 1] + 1, k - 1
        pairs += [(i, i - k) for i in range(start, x)]
        x, k, d = before[last_k], last_k, d - 1
    return pairs + [(i, i) for i in range(x)]


def matches(base, other):
    """For each word of base its place in other, or None. What both begin and end with is the same."""
    head = 0
    while head < min(len(base), len(other)) and base[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(base), len(other)) - head and base[-1 - tail] == other[-1 - tail]:
        tail += 1
    found = [None] * len(base)
    for i in range(head):
        found[i] = i
    for i in range(1, tail + 1):
        found[len(base) - i] = len(other) - i
    middle = shortest_edit(base[head:len(base) - tail], other[head:len(other) - tail])
    for x, y in middle:
        found[head + x] = head + y
    return found


def merged(base, standing, edited):
    """The text with both changes; None where they overlap."""
    o, a, b = split(base), split(standing), split(edited)
    in_a, in_b = matches(o, a), matches(o, b)
    anchors = [(i, in_a[i], in_b[i]) for i in range(len(o))
               if in_a[i] is not None and in_b[i] is not None]
    result, last = [], (-1, -1, -1)
    for anchor in anchors + [(len(o), len(a), len(b))]:
        was, theirs, mine = (words[last[i] + 1:anchor[i]] for i, words in enumerate((o, a, b)))
        if mine in (was, theirs):
            result += theirs
        elif theirs == was:
            result += mine
        else:
            return None
        result += o[anchor[0]:anchor[0] + 1]
        last = anchor
    return "".join(result)
