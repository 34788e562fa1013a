// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/namenormaliser.h"

#include "music/matchkey.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sillon {

namespace {

QSet<QString> wordsOf(const char* text)
{
    const QStringList words = QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Words that name an edition, never another album.
const QSet<QString>& editionWords()
{
    static const QSet<QString> words = wordsOf(
        "remaster remasters remastered remastering deluxe expanded anniversary bonus special limited "
        "collector "
        "collectors legacy super edition editions version reissue reissued explicit clean mono stereo "
        "digital "
        "ep single lp cd cds dvd vinyl cassette sacd hdcd shm hd mqa flac retail promo promotional advance "
        "import complete ultimate definitive standard enhanced extended box boxset digipak digipack "
        "itunes spotify amazon bandcamp hmv 2cd 3cd 2lp 3lp cdr mfsl mofi download audiophile quadraphonic "
        "release pressing issue original package set numbered 180g tour exclusive japan japanese uk us "
        "usa "
        "eu europe european german germany french france australian australia canadian canada international "
        "intl american british");
    return words;
}

/// Words that may stand among them but say nothing alone.
const QSet<QString>& fillWords()
{
    static const QSet<QString> words =
        wordsOf("the and with of plus a in tracks track disc disks disk discs disco 16 24 bit 96 192 khz hz");
    return words;
}

/// Of a song: the master that was used, not another take.
const QSet<QString>& masterWords()
{
    static const QSet<QString> words =
        wordsOf("remaster remasters remastered album single radio edit mono stereo version original explicit "
                "clean digital deluxe bonus expanded anniversary edition reissue lp ep");
    return words;
}

bool isYear(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^(19|20)[0-9]{2}$"));
    return form.match(word).hasMatch();
}

bool isOrdinal(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,3}(st|nd|rd|th)$"));
    return form.match(word).hasMatch();
}

bool isCatalogueNumber(const QString& inside)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2,6}[ -]?[0-9]{2,6}([-~/][0-9]{1,4})?$"));
    return form.match(inside.trimmed()).hasMatch();
}

/// "disc 2", "cd1", "1 of 3".
bool isDisc(const QStringList& words)
{
    static const QRegularExpression form(
        QStringLiteral("^(disc|disk|cd|dvd|lp|side) ?([0-9]{1,2}|one|two|three|a|b)( of [0-9]{1,2})?$|"
                       "^[0-9]{1,2} of [0-9]{1,2}$"));
    return form.match(words.join(QLatin1Char(' '))).hasMatch();
}

/// yearsToo: a year or an ordinal alone says enough.
bool onlySays(const QString& inside, const QSet<QString>& strong, bool yearsToo)
{
    const QStringList words = comparable(inside).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    if (isDisc(words))
        return true;
    bool says = false;
    for (const QString& word : words) {
        const bool year = isYear(word) || isOrdinal(word);
        if (!strong.contains(word) && !fillWords().contains(word) && !year)
            return false;
        says = says || (year && yearsToo) || strong.contains(word);
    }
    return says;
}

/// A title and its last part in brackets, or behind a dash or a colon.
struct Split
{
    QString front;
    QString suffix;
    bool inBrackets = false;
};

/// "Concert: 1969" is a title; "Concert (1969)" may well be the year of an edition.
bool isEditionSuffix(const Split& split)
{
    return onlySays(split.suffix, editionWords(), split.inBrackets) ||
           (split.inBrackets && isCatalogueNumber(split.suffix));
}

bool isMasterSuffix(const Split& split)
{
    return onlySays(split.suffix, masterWords(), split.inBrackets) ||
           comparable(split.suffix) == QLatin1String("original mix");
}

/// Whether one of the letters is in it. A regular expression costs much more than this look before it.
bool hasAny(const QString& text, QStringView letters)
{
    return std::find_first_of(text.begin(), text.end(), letters.begin(), letters.end()) != text.end();
}

Split splitSuffix(const QString& title)
{
    if (!hasAny(title, u")]}）】:-‐–—"))
        return {title, {}, false};
    static const QRegularExpression brackets(
        QStringLiteral("^(.*\\S)\\s*[(\\[{（【]([^()\\[\\]{}（）【】]*)[)\\]}）】]\\s*$"));
    static const QRegularExpression dash(QStringLiteral("^(.*\\S)\\s+[-‐–—:]\\s+([^-–—]+?)\\s*$"));
    static const QRegularExpression colon(QStringLiteral("^(.*[^\\s:]):\\s+([^:]+?)\\s*$"));
    for (const QRegularExpression* form : {&brackets, &dash, &colon}) {
        const auto match = form->match(title);
        if (match.hasMatch())
            return {match.captured(1), match.captured(2), form == &brackets};
    }
    return {title, {}, false};
}

/// Strips such suffixes, three at most; never everything.
template <typename Goes>
QString stripped(QString title, Goes goes, QStringList* gone = nullptr)
{
    for (int i = 0; i < 3; ++i) {
        const Split split = splitSuffix(title);
        if (split.suffix.isEmpty() || !goes(split) || comparable(split.front).isEmpty())
            break;
        if (gone)
            gone->prepend(comparable(split.suffix));
        title = split.front;
    }
    return title;
}

/// "ft", "feat" and "with" have a t behind one of these.
bool mayNameGuests(const QString& text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if ((text[i].unicode() | 0x20) != u't')
            continue;
        const char16_t before = text[i - 1].unicode() | 0x20;
        if (before == u'f' || before == u'a' || before == u'i')
            return true;
    }
    return false;
}

QString withoutGuests(const QString& text)
{
    static const QRegularExpression guests(
        QStringLiteral("\\s*[(\\[](?:feat|ft|featuring|with)\\b\\.?\\s[^()\\[\\]]*[)\\]]"
                       "|\\s+(?:-\\s+)?(?:feat|ft|featuring)\\b\\.?\\s.*$"),
        QRegularExpression::CaseInsensitiveOption);
    if (!mayNameGuests(text))
        return text.trimmed().isEmpty() ? text : text.trimmed();
    QString rest = text;
    rest.remove(guests);
    rest = rest.trimmed();
    return rest.isEmpty() ? text : rest;
}

} // namespace

QString comparable(const QString& name)
{
    static const QRegularExpression joining(
        QStringLiteral("(?<=[\\p{L}\\p{N}\\p{P}]) [&+] (?=[\\p{L}\\p{N}])"));
    QString folded = foldedText(name);
    folded.replace(QChar(0x00D7), QLatin1Char('x'));
    QString spoken = folded;
    if (hasAny(folded, u"&+"))
        spoken.replace(joining, QStringLiteral(" and "));
    QString key;
    key.reserve(spoken.size());
    bool blank = false;
    for (const QChar c : spoken) {
        if (c == QLatin1Char('\'') || c == QLatin1Char('`'))
            continue;
        const bool mayBelong = c.unicode() >= 0x80 && (c.isMark() || c.isSurrogate());
        if (!c.isLetterOrNumber() && !mayBelong) {
            blank = true;
            continue;
        }
        if (blank && !key.isEmpty())
            key += QLatin1Char(' ');
        blank = false;
        key += c;
    }
    return key.isEmpty() ? folded : key;
}

QString printedAlbum(const QString& title)
{
    return stripped(title.trimmed(), isEditionSuffix);
}

QString albumKey(const QString& title)
{
    return comparable(printedAlbum(title));
}

AlbumName albumName(const QString& title)
{
    AlbumName name;
    name.full = comparable(title);
    name.key = comparable(stripped(title.trimmed(), isEditionSuffix, &name.editionWords));
    return name;
}

QStringList otherAlbumKeys(const QString& title, const QString& artist)
{
    static const QRegularExpression year(
        QStringLiteral("^\\s*(?:[(\\[](?:19|20)[0-9]{2}[)\\]]\\s*|(?:19|20)[0-9]{2}\\s+[-–—]\\s+)(\\S.*)$"));
    static const QRegularExpression before(QStringLiteral("^\\s*(\\S.*?)\\s+[-–—]\\s+(\\S.*)$"));
    QStringList keys;
    if (!hasAny(title, u")]-–—"))
        return keys;
    QString rest = title;
    if (const auto match = year.match(rest); match.hasMatch()) {
        rest = match.captured(1);
        keys.append(albumName(rest).key);
    }
    if (const auto match = before.match(rest);
        match.hasMatch() && comparable(match.captured(1)) == comparable(artist)) {
        rest = match.captured(2);
        keys.append(albumName(rest).key);
        if (const auto again = year.match(rest); again.hasMatch())
            keys.append(albumName(again.captured(1)).key);
    }
    return keys;
}

QString printedTitle(const QString& title)
{
    const QString rest = stripped(withoutGuests(title.trimmed()), isMasterSuffix);
    return withoutGuests(rest);
}

QString titleKey(const QString& title)
{
    return comparable(printedTitle(title));
}

namespace {

/// Of comparable names.
bool isNameOfVarious(const QString& key)
{
    static const QSet<QString> names{QStringLiteral("various artists"),
                                     QStringLiteral("various"),
                                     QStringLiteral("va"),
                                     QStringLiteral("v a"),
                                     QStringLiteral("various artist"),
                                     QStringLiteral("verschiedene interpreten"),
                                     QStringLiteral("verschiedene"),
                                     QStringLiteral("artistes varies"),
                                     QStringLiteral("varios artistas")};
    return names.contains(key);
}

QString withoutNumberAndGuests(const QString& artist)
{
    static const QRegularExpression number(QStringLiteral("\\s+\\([0-9]{1,3}\\)$"));
    static const QRegularExpression article(
        QStringLiteral("^(.*\\S)\\s*,\\s*(the|a|an|die|der|das|les|los|la)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = withoutGuests(artist.trimmed());
    if (name.contains(QLatin1Char(')')))
        name.remove(number);
    if (!name.contains(QLatin1Char(',')))
        return name;
    const auto match = article.match(name);
    return match.hasMatch() ? QString(match.captured(2) + QLatin1Char(' ') + match.captured(1)) : name;
}

} // namespace

bool isVariousArtists(const QString& artist)
{
    return isNameOfVarious(comparable(artist));
}

QString printedArtist(const QString& artist)
{
    const QString name = withoutNumberAndGuests(artist);
    return isVariousArtists(name) ? QStringLiteral("Various Artists") : name;
}

QString artistKey(const QString& artist)
{
    const QString key = comparable(withoutNumberAndGuests(artist));
    return isNameOfVarious(key) ? QStringLiteral("various artists") : key;
}

bool sameLetters(const QString& a, const QString& b)
{
    const auto together = [](QString key) { return key.remove(QLatin1Char(' ')); };
    return together(a) == together(b);
}

QString looseArtistKey(const QString& artist)
{
    const QString key = artistKey(artist);
    static const QString article = QStringLiteral("the ");
    return key.startsWith(article) ? key.mid(article.size()) : key;
}

QString firstArtist(const QString& artist)
{
    static const QRegularExpression joint(
        QStringLiteral("\\s*(?:\\s[&x+]\\s|\\svs\\.?\\s|,\\s|\\s/\\s|;|\\sand\\s)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = printedArtist(artist);
    const auto match = joint.match(name);
    return match.hasMatch() && match.capturedStart() > 0 ? name.left(match.capturedStart()).trimmed()
                                                         : QString();
}

} // namespace sillon
