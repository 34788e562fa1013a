// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/guards.h"

#include "releaseyear/namenormaliser.h"
#include "releaseyear/textdistance.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 firstScrobbles = 1009843200; // 2002: an earlier listen has a broken clock
constexpr int shortName = 5;

QStringList wordsOf(const QString& key)
{
    return key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

int numberOf(const QString& word)
{
    static const QHash<QString, int> words{
        {QStringLiteral("one"), 1},    {QStringLiteral("two"), 2},   {QStringLiteral("three"), 3},
        {QStringLiteral("four"), 4},   {QStringLiteral("five"), 5},  {QStringLiteral("six"), 6},
        {QStringLiteral("seven"), 7},  {QStringLiteral("eight"), 8}, {QStringLiteral("nine"), 9},
        {QStringLiteral("ten"), 10},   {QStringLiteral("ii"), 2},    {QStringLiteral("iii"), 3},
        {QStringLiteral("iv"), 4},     {QStringLiteral("vi"), 6},    {QStringLiteral("vii"), 7},
        {QStringLiteral("viii"), 8},   {QStringLiteral("ix"), 9},    {QStringLiteral("xi"), 11},
        {QStringLiteral("xii"), 12},   {QStringLiteral("xiii"), 13}, {QStringLiteral("xiv"), 14},
        {QStringLiteral("xv"), 15},    {QStringLiteral("xvi"), 16},  {QStringLiteral("xvii"), 17},
        {QStringLiteral("xviii"), 18}, {QStringLiteral("xix"), 19},  {QStringLiteral("xx"), 20},
    };
    bool digits = false;
    const int number = word.toInt(&digits);
    return digits ? number : words.value(word, 0);
}

/// I, V and X are numbers at the end of a title or behind "volume" and kin only.
int singleLetterNumber(const QStringList& words, qsizetype at)
{
    static const QSet<QString> leads{
        QStringLiteral("volume"),  QStringLiteral("vol"),  QStringLiteral("part"), QStringLiteral("pt"),
        QStringLiteral("chapter"), QStringLiteral("book"), QStringLiteral("act"),  QStringLiteral("no")};
    const QString& word = words.at(at);
    const int number = word == QLatin1String("i")   ? 1
                       : word == QLatin1String("v") ? 5
                       : word == QLatin1String("x") ? 10
                                                    : 0;
    const bool counts = at > 0 && (at == words.size() - 1 || leads.contains(words.at(at - 1)));
    return counts ? number : 0;
}

QList<int> numbersOf(const QString& key)
{
    static const QSet<QString> discs{QStringLiteral("disc"), QStringLiteral("disk"), QStringLiteral("cd")};
    const QStringList words = wordsOf(key);
    QList<int> numbers;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int number = std::max(numberOf(words.at(i)), singleLetterNumber(words, i));
        const bool isYear = number >= 1900 && number < 2100;
        const bool ofDisc = i > 0 && discs.contains(words.at(i - 1));
        if (number > 0 && !isYear && !ofDisc)
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool isYearWord(const QString& word)
{
    bool digits = false;
    const int year = word.toInt(&digits);
    return digits && word.size() == 4 && year >= 1900 && year < 2100;
}

QSet<QString> yearsIn(const QString& key)
{
    QSet<QString> years;
    for (const QString& word : wordsOf(key)) {
        if (isYearWord(word))
            years.insert(word);
    }
    return years;
}

/// Of the parts that were taken off a title those that are a year and nothing else.
QSet<QString> bareYears(const QStringList& parts)
{
    QSet<QString> years;
    for (const QString& part : parts) {
        if (isYearWord(part))
            years.insert(part);
    }
    return years;
}

bool haveOthers(const QSet<QString>& a, const QSet<QString>& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

/// Each word as one spelling of its kind.
QSet<QString> qualifiersOf(const QString& key)
{
    static const QHash<QString, QString> kinds = [] {
        QHash<QString, QString> made;
        const auto put = [&made](const char* words) {
            const QStringList all = QString::fromLatin1(words).split(QLatin1Char(' '));
            for (const QString& word : all)
                made.insert(word, all.front());
        };
        put("live concert concerts bootleg");
        put("acoustic unplugged");
        put("remix remixes remixed mix mixes mixed dub");
        put("instrumental instrumentals karaoke");
        put("hits best greatest essential anthology collection singles very retrospective gold classics");
        put("demo demos outtakes rarities sessions session");
        put("tribute covers cover");
        put("soundtrack score ost");
        put("orchestral symphonic philharmonic");
        put("version versions rerecorded");
        put("christmas xmas");
        put("bsides b");
        return made;
    }();
    QSet<QString> found;
    for (const QString& word : wordsOf(key)) {
        const auto kind = kinds.constFind(word);
        if (kind != kinds.constEnd())
            found.insert(*kind);
    }
    return found;
}

int yearOfSecond(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc()).date().year();
}

bool isLatin(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common;
    });
}

bool sameArtist(const YearQuestion& question, const YearCandidate& candidate)
{
    if (question.artistMbid && candidate.artistIds.contains(question.artistMbid->text()))
        return true;
    if (isVariousArtists(question.artist) || isVariousArtists(candidate.artist))
        return true;
    const QString asked = artistKey(question.artist);
    if (!isLatin(asked) || !isLatin(candidate.artist))
        return true; // two scripts: nothing can be said
    QStringList names = candidate.artistNames;
    names.append(candidate.artist);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return tokenSet(asked, artistKey(name)) >= 0.6; });
}

bool titlesHaveSomethingInCommon(const YearQuestion& question, const YearCandidate& candidate)
{
    const auto keyOf = [&question](const QString& title) {
        return question.kind == YearKind::Album ? albumName(title).key : titleKey(title);
    };
    const QString asked = keyOf(question.title);
    QStringList titles = candidate.otherTitles;
    titles.append(candidate.title);
    return std::any_of(titles.begin(), titles.end(), [&](const QString& title) {
        const QString key = keyOf(title);
        return !isLatin(asked) || !isLatin(key) || tokenSet(asked, key) >= 0.5 ||
               jaroWinkler(asked, key) >= 0.75;
    });
}

} // namespace

bool sameNumbers(const QString& a, const QString& b)
{
    return numbersOf(a) == numbersOf(b);
}

bool sameYears(const QString& a, const QString& b)
{
    const AlbumName first = albumName(a);
    const AlbumName second = albumName(b);
    return !haveOthers(yearsIn(first.key), yearsIn(second.key)) &&
           !haveOthers(bareYears(first.editionWords), bareYears(second.editionWords));
}

bool sameQualifiers(const QString& a, const QString& b)
{
    return qualifiersOf(a) == qualifiersOf(b);
}

bool isTwoInOne(const QString& title)
{
    static const QRegularExpression joined(QStringLiteral("\\S\\s+[/+|]\\s+\\S"));
    return joined.match(title).hasMatch();
}

QString vetoByTime(const YearQuestion& question, const YearCandidate& candidate)
{
    const int year = candidate.first.year;
    if (question.refused.contains(candidate.id))
        return QStringLiteral("refused");
    if (year == 0)
        return QStringLiteral("no-date");
    if (year > question.latestYear)
        return QStringLiteral("in-future");
    if (question.firstHeard >= firstScrobbles && year > yearOfSecond(question.firstHeard) + 1)
        return QStringLiteral("heard-before");
    if (question.upperYear != 0 && year > question.upperYear + 1)
        return QStringLiteral("edition-before");
    return {};
}

QString vetoById(const YearQuestion& question, const YearCandidate& candidate)
{
    if (!sameArtist(question, candidate))
        return QStringLiteral("artist");
    if (!titlesHaveSomethingInCommon(question, candidate))
        return QStringLiteral("title");
    return {};
}

QString vetoByName(const YearQuestion& question, const YearCandidate& candidate)
{
    const QString asked = albumName(question.title).key;
    const QString found = albumName(candidate.title).key;
    const bool otherArtist = question.artistMbid && !candidate.artistIds.isEmpty() &&
                             !candidate.artistIds.contains(question.artistMbid->text());
    if (otherArtist)
        return QStringLiteral("artist");
    if (!sameYears(question.title, candidate.title))
        return QStringLiteral("numbers");
    if (sameLetters(asked, found))
        return {};
    if (!sameNumbers(asked, found))
        return QStringLiteral("numbers");
    if (!sameQualifiers(asked, found))
        return QStringLiteral("qualifiers");
    if (isTwoInOne(question.title) != isTwoInOne(candidate.title))
        return QStringLiteral("two-in-one");
    if (asked != found && (asked.size() < shortName || found.size() < shortName))
        return QStringLiteral("short-name");
    return {};
}

} // namespace sillon
