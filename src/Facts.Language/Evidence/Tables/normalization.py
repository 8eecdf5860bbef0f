"""Writes normalization.txt, the pinned tables behind NormalizedText, from the Unicode data that Python carries.

    python3 normalization.py > normalization.txt

It is run by hand, once for each version of the definition: a build reads the committed file and knows nothing of Python.
A version that was released is never written anew with other content, since seals were made with it.
"""

import sys
import unicodedata

VERSION = 1
UNICODE = "14.0.0"

DASHES = [c for c in range(0x110000) if unicodedata.category(chr(c)) == "Pd" and c not in (0x2E17, 0x2E40, 0x301C, 0x3030, 0x30A0)] + [0x2212, 0x2043, 0x02D7]
DOUBLE_QUOTES = [0x00AB, 0x00BB, 0x02BA, 0x02EE, 0x05F4, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x275D, 0x275E, 0x2E42,
                 0x300C, 0x300D, 0x300E, 0x300F, 0x301D, 0x301E, 0x301F, 0xFF02, 0xFF62, 0xFF63]
SINGLE_QUOTES = [0x0060, 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02C8, 0x055A, 0x05F3, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x275B, 0x275C, 0xFF07, 0xFF40]
OTHERS = {0x066A: "%", 0x066B: ".", 0x066C: ",", 0x2044: "/", 0x2215: "/", 0x2236: ":"}
CHOSEN = {**{c: "-" for c in DASHES}, **{c: '"' for c in DOUBLE_QUOTES}, **{c: "'" for c in SINGLE_QUOTES}, **OTHERS}

# What is not seen: soft hyphen, joiners, direction marks, fillers, variation selectors, tags; and the stroke that only lengthens Arabic words.
DROPPED = {0x00AD, 0x034F, 0x061C, 0x0640, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0,
           *range(0x180B, 0x1810), *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070),
           *range(0xFE00, 0xFE10), *range(0xE0000, 0xE0080), *range(0xE0100, 0xE01F0)}

# Scripts that are written without spaces between words.
UNSPACED = [(0x0E00, 0x0EFF), (0x0F00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19DF), (0x1A20, 0x1AAF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
            (0x3041, 0x312F), (0x31A0, 0x31BF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA9E0, 0xA9FF), (0xAA60, 0xAADF), (0xF900, 0xFAFF),
            (0x1B000, 0x1B16F), (0x20000, 0x3134F)]
NUMERALS = {ord(c) for c in "〇零一二三四五六七八九十百千万萬億亿兆两兩廿卅"}
HANGUL = range(0xAC00, 0xD7A4)


def is_space(c):
    return unicodedata.category(chr(c)) in ("Zs", "Zl", "Zp") or c in (9, 10, 11, 12, 13, 0x85)


def plain_kind(c):
    category = unicodedata.category(chr(c))
    if c in DROPPED:
        return "Dropped"
    if is_space(c):
        return "Space"
    if category[0] == "M":
        return "Mark"
    if category == "Nd":
        return "Digit"
    if category == "No":
        return "Apart"
    if c in NUMERALS:
        return "Numeral"
    if category[0] == "L" or category == "Nl":
        return "Unspaced" if any(first <= c <= last for first, last in UNSPACED) else "Letter"
    return "Other"


WORD = ("Letter", "Digit", "Mark", "Unspaced", "Numeral")


def fold(text):
    # The iota subscript is a mark, and becomes no letter: it could not be put in order with others.
    return "".join(c if c == "\u0345" else c.casefold() for c in text)


def opened(c):
    """What a character becomes when its compatibility form is opened and its case folded; None where it must stay what it is."""
    if ord(c) in CHOSEN:
        return CHOSEN[ord(c)]
    category = unicodedata.category(c)
    if category == "Nd":
        return str(unicodedata.digit(c))
    if category == "No" or category == "So" and not (0x2E80 <= ord(c) <= 0x2FDF or 0x3371 <= ord(c) <= 0x33DF):
        return None
    text = c
    while True:
        after = unicodedata.normalize("NFKD", fold(unicodedata.normalize("NFKD", text)))
        after = "".join(CHOSEN.get(ord(x), x) for x in after)
        if after == text:
            break
        text = after
    text = "".join(x for x in text if ord(x) not in DROPPED)
    tag = unicodedata.decomposition(c).split(" ")[0]
    if tag in ("<super>", "<sub>") and not all(unicodedata.category(x)[0] == "L" for x in text):
        return None
    kinds = [plain_kind(ord(x)) for x in text]
    if not text or " " in text or "Digit" in kinds:
        return None
    # A word begins with a character of the text, never in the midst of one.
    if any(b in WORD and a not in WORD for a, b in zip(kinds, kinds[1:])) or any(k in ("Unspaced", "Numeral") for k in kinds[1:]):
        return None
    return text


def mapping(c):
    text = chr(c)
    result = opened(text)
    if result is None:
        folded = text.casefold()
        result = folded if len(folded) == 1 and unicodedata.category(folded) == unicodedata.category(text) else text
        if unicodedata.category(text)[0] == "L" and len(folded) == 1:
            result = folded
        # However it is written, it is the same: an accent on its own has two parts too.
        if unicodedata.normalize("NFD", text) != text:
            result = "".join(CHOSEN.get(ord(x), x) for x in unicodedata.normalize("NFD", text))
    return result


def ranges(codes):
    codes = sorted(codes)
    start = previous = None
    for c in codes:
        if start is None:
            start = previous = c
        elif c == previous + 1:
            previous = c
        else:
            yield start, previous
            start = previous = c
    if start is not None:
        yield start, previous


def write(keyword, items, width=150):
    line = keyword
    for item in items:
        if len(line) + 1 + len(item) > width:
            print(line)
            line = keyword
        line += " " + item
    if line != keyword:
        print(line)


def main():
    if unicodedata.unidata_version != UNICODE:
        sys.exit(f"Version {VERSION} of the tables comes from Unicode {UNICODE}, and this Python has {unicodedata.unidata_version}.")
    print(f"# Version {VERSION}, from Unicode {UNICODE}. Written by normalization.py.")
    print("# map: a first character, then what it and those behind it become. kind: ranges. order: canonical combining classes.")

    codes = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000 and c not in HANGUL]
    maps = {c: m for c in codes if c not in DROPPED and not is_space(c) and (m := mapping(c)) != chr(c)}
    for c, text in maps.items():
        assert all(maps.get(ord(x), x) == x for x in text), hex(c)
    for first, last in ranges(maps):
        run = [".".join(f"{ord(x):X}" for x in maps[c]) for c in range(first, last + 1)]
        for i in range(0, len(run), 16):
            print(f"map {first + i:X} " + " ".join(run[i:i + 16]))

    kinds = {}
    for c in codes + list(HANGUL):
        kind = plain_kind(ord(maps[c][0])) if c in maps else plain_kind(c)
        if kind != "Other":
            kinds.setdefault(kind, []).append(c)
    for kind in sorted(kinds):
        write("kind " + kind, [f"{a:X}-{b:X}" if a != b else f"{a:X}" for a, b in ranges(kinds[kind])])

    orders = {}
    for c in codes:
        if unicodedata.combining(chr(c)) and c not in DROPPED:
            orders.setdefault(unicodedata.combining(chr(c)), []).append(c)
    for order in sorted(orders):
        write(f"order {order}", [f"{a:X}-{b:X}" if a != b else f"{a:X}" for a, b in ranges(orders[order])])


main()
