// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/lyrics.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace sillon {

namespace {

constexpr qint64 msInMinute = 60000;
constexpr qint64 msInSecond = 1000;
constexpr qint64 longestMs = 24LL * 60 * msInMinute; ///< later marks are no times

/// A number of digits only; none for anything else, or too many of them.
std::optional<qint64> digits(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// ".5", ".50" and ".500" are half a second.
std::optional<qint64> fraction(QStringView text)
{
    constexpr qsizetype places = 3;
    QString padded = text.left(places).toString();
    while (padded.size() < places)
        padded += QLatin1Char('0');
    return digits(padded, places);
}

/// "mm:ss", "mm:ss.xx", "mm:ss:xx" or "hh:mm:ss.xx" in milliseconds.
std::optional<qint64> timeOf(QStringView text)
{
    const auto point = text.lastIndexOf(QLatin1Char('.'));
    QList<QStringView> parts = (point < 0 ? text : text.left(point)).split(QLatin1Char(':'));
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    QStringView rest = point < 0 ? QStringView() : text.mid(point + 1);
    // Some write a colon before the hundredths.
    if (parts.size() == 3 && point < 0)
        rest = parts.takeLast();
    qint64 seconds = 0;
    for (const QStringView part : std::as_const(parts)) {
        const auto number = digits(part.trimmed(), 4);
        if (!number)
            return std::nullopt;
        seconds = seconds * 60 + *number;
    }
    const auto below = rest.isEmpty() ? std::optional<qint64>(0) : fraction(rest);
    if (!below)
        return std::nullopt;
    const qint64 ms = seconds * msInSecond + *below;
    return ms <= longestMs ? std::optional(ms) : std::nullopt;
}

/// "[offset:+250]": the lyrics come so much earlier.
std::optional<qint64> offsetOf(QStringView mark)
{
    const auto name = QLatin1String("offset:");
    if (!mark.startsWith(name, Qt::CaseInsensitive))
        return std::nullopt;
    QStringView number = mark.mid(name.size()).trimmed();
    const bool negative = number.startsWith(QLatin1Char('-'));
    if (negative || number.startsWith(QLatin1Char('+')))
        number = number.mid(1);
    const auto ms = digits(number, 7);
    return ms ? std::optional(negative ? -*ms : *ms) : std::nullopt;
}

/// "ar:Somebody": a word of letters, a colon and something.
bool isHeader(QStringView mark)
{
    const auto colon = mark.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return mark.startsWith(QLatin1Char('#'));
    const QStringView name = mark.left(colon);
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetter() || c == QLatin1Char('_') || c == QLatin1Char('#');
    });
}

/// What stands in brackets at the beginning of rest, which loses it.
std::optional<QStringView> takeMark(QStringView& rest)
{
    if (!rest.startsWith(QLatin1Char('[')))
        return std::nullopt;
    const auto end = rest.indexOf(QLatin1Char(']'));
    if (end < 0)
        return std::nullopt;
    const QStringView mark = rest.mid(1, end - 1);
    rest = rest.mid(end + 1);
    return mark;
}

/// The words without the times that stand between them.
QString withoutWordTimes(QStringView words)
{
    QString text;
    while (!words.isEmpty()) {
        const auto open = words.indexOf(QLatin1Char('<'));
        const auto close = open < 0 ? -1 : words.indexOf(QLatin1Char('>'), open);
        if (close < 0)
            break;
        const bool time = timeOf(words.mid(open + 1, close - open - 1)).has_value();
        text += words.left(time ? open : close + 1);
        words = words.mid(close + 1);
    }
    text += words;
    return text.trimmed();
}

QString cleaned(const QString& line)
{
    QString text = line;
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

/// Takes the lines of a text one after another.
class Reader
{
public:
    void read(const QString& line)
    {
        constexpr qsizetype longestLine = 4000;
        const QString text = cleaned(line.left(longestLine));
        QStringView rest = QStringView(text).trimmed();
        const QStringView whole = rest;
        std::vector<qint64> times;
        bool header = false;
        for (;;) {
            QStringView behind = rest;
            const auto mark = takeMark(behind);
            if (!mark)
                break;
            const auto time = timeOf(*mark);
            if (time)
                times.push_back(*time);
            else if (!times.empty() || !takeHeader(*mark))
                break;
            header = header || !time;
            rest = behind.trimmed();
        }
        if (times.empty() && !(header && rest.isEmpty()))
            m_plain.push_back({0, (header ? rest : whole).toString()});
        for (const qint64 time : times) {
            if (m_timed.size() < mostLyricLines)
                m_timed.push_back({time, withoutWordTimes(rest)});
        }
    }

    Lyrics lyrics()
    {
        Lyrics lyrics;
        lyrics.timed = !m_timed.empty();
        lyrics.lines = lyrics.timed ? std::move(m_timed) : trimmedPlain();
        for (LyricLine& line : lyrics.lines)
            line.atMs = std::max<qint64>(line.atMs - (lyrics.timed ? m_offset : 0), 0);
        std::stable_sort(lyrics.lines.begin(), lyrics.lines.end(),
                         [](const LyricLine& one, const LyricLine& other) { return one.atMs < other.atMs; });
        return lyrics;
    }

private:
    bool takeHeader(QStringView mark)
    {
        if (const auto offset = offsetOf(mark)) {
            m_offset = *offset;
            return true;
        }
        return isHeader(mark);
    }

    std::vector<LyricLine> trimmedPlain()
    {
        const auto filled = [](const LyricLine& line) { return !line.text.isEmpty(); };
        const auto first = std::find_if(m_plain.begin(), m_plain.end(), filled);
        const auto last = std::find_if(m_plain.rbegin(), std::make_reverse_iterator(first), filled).base();
        return {first, last};
    }

    std::vector<LyricLine> m_timed;
    std::vector<LyricLine> m_plain;
    qint64 m_offset = 0;
};

} // namespace

int Lyrics::lineAt(qint64 positionMs) const
{
    if (!timed)
        return -1;
    const auto after =
        std::upper_bound(lines.begin(), lines.end(), positionMs,
                         [](qint64 position, const LyricLine& line) { return position < line.atMs; });
    return static_cast<int>(after - lines.begin()) - 1;
}

Lyrics parseLyrics(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    Reader reader;
    std::size_t count = 0;
    for (const QString& line : lines.split(QLatin1Char('\n'))) {
        if (++count > mostLyricLines)
            break;
        reader.read(line);
    }
    return reader.lyrics();
}

QString decodeLyrics(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    // The 32 places in which Windows-1252 differs from Latin-1.
    static constexpr std::array<char16_t, 32> windows{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows[c.unicode() - 0x80U]);
    }
    return text;
}

} // namespace sillon
