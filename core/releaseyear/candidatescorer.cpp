// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/candidatescorer.h"

#include "releaseyear/guards.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/textdistance.h"

#include <QRegularExpression>

#include <algorithm>

namespace sillon {

namespace {

constexpr double leastArtist = 0.90;
constexpr double leastTitle = 0.92;
constexpr double leastTitleBySet = 0.95;
constexpr double leastSpelling = 0.93;
constexpr double lead = 0.05;
constexpr qint64 manyPlays = 200; // a wrong year for so many plays is worth a question

/// An artist's keys, made once for many comparisons.
struct ArtistKeys
{
    explicit ArtistKeys(const QString& artist)
        : key(artistKey(artist))
        , loose(looseArtistKey(artist))
    {}
    QString key;
    QString loose;
};

bool equalArtist(const YearQuestion& question, const ArtistKeys& asked, const YearCandidate& candidate)
{
    if (question.artistMbid && candidate.artistIds.contains(question.artistMbid->text()))
        return true;
    const auto isEqual = [&asked](const QString& name) {
        return artistKey(name) == asked.key || looseArtistKey(name) == asked.loose;
    };
    return isEqual(candidate.artist) ||
           std::any_of(candidate.artistNames.begin(), candidate.artistNames.end(), isEqual);
}

/// Keys under which the question's title may stand in a catalogue. name: of that title.
QStringList askedKeys(const YearQuestion& question, const AlbumName& name)
{
    QStringList keys{name.key};
    if (name.full != name.key)
        keys.append(name.full);
    return keys + otherAlbumKeys(question.title, question.artist);
}

QStringList askedKeys(const YearQuestion& question)
{
    return askedKeys(question, albumName(question.title));
}

/// 0: no, 1: with edition words on its side, 2: plain. name: of the candidate's title.
int equalTitle(const QStringList& asked, const YearCandidate& candidate, const AlbumName& name)
{
    if (asked.contains(name.full))
        return 2;
    if (asked.contains(name.key))
        return 1;
    const bool byOther =
        std::any_of(candidate.otherTitles.begin(), candidate.otherTitles.end(), [&](const QString& title) {
            const AlbumName other = albumName(title);
            return asked.contains(other.full) || asked.contains(other.key);
        });
    return byOther ? 1 : 0;
}

/// Equal but for a year in brackets behind each, and no edition has the very name. asked: of the title that
/// is asked for.
bool ofAnotherYear(const YearQuestion& question, const AlbumName& asked, const YearCandidate& candidate)
{
    if (asked.editionWords.isEmpty() || sameYears(question.title, candidate.title))
        return false;
    return std::none_of(candidate.otherTitles.begin(), candidate.otherTitles.end(),
                        [&](const QString& title) { return comparable(title) == asked.full; });
}

/// asked: of the title that is asked for.
int typeRank(const AlbumName& asked, const YearCandidate& candidate)
{
    const QStringList& gone = asked.editionWords;
    const auto says = [&](const char* word) {
        return std::any_of(gone.begin(), gone.end(), [&](const QString& words) {
            return words.split(QLatin1Char(' ')).contains(QLatin1String(word));
        });
    };
    const QString& type = candidate.primaryType;
    if ((type == QLatin1String("Single") && says("single")) || (type == QLatin1String("EP") && says("ep")))
        return 4;
    if (type == QLatin1String("Album"))
        return 3;
    if (type == QLatin1String("EP"))
        return 2;
    return type == QLatin1String("Single") ? 1 : 0;
}

YearVote voteOf(const YearCandidate& candidate, YearSource source, double score, const QString& verdict)
{
    return {source,          candidate.first,   candidate.id, candidate.artist,
            candidate.title, candidate.kinds(), score,        verdict};
}

YearAnswer answerOf(const YearCandidate& candidate, YearSource source, double confidence, bool byName)
{
    YearAnswer answer;
    answer.date = candidate.first;
    answer.source = source;
    answer.confidence = candidate.hasOfficial ? confidence : confidence * 0.7;
    answer.byName = byName;
    answer.compilation = candidate.isCompilation() || isVariousArtists(candidate.artist);
    answer.id = candidate.id;
    answer.artist = candidate.artist;
    answer.title = candidate.title;
    return answer;
}

struct Ranked
{
    const YearCandidate* candidate;
    std::tuple<int, int, int, int> rank; ///< the higher the better
};

/// Those of the best rank.
std::vector<const YearCandidate*> best(std::vector<Ranked> ranked)
{
    std::vector<const YearCandidate*> found;
    if (ranked.empty())
        return found;
    const auto top = std::max_element(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
                         return a.rank < b.rank;
                     })->rank;
    for (const Ranked& one : ranked) {
        if (one.rank == top)
            found.push_back(one.candidate);
    }
    return found;
}

/// The earliest, when all agree within a year.
const YearCandidate* agreed(const std::vector<const YearCandidate*>& candidates)
{
    const auto before = [](const YearCandidate* a, const YearCandidate* b) {
        return a->first.isBefore(b->first);
    };
    const auto [first, last] = std::minmax_element(candidates.begin(), candidates.end(), before);
    return (*last)->first.year - (*first)->first.year <= 1 ? *first : nullptr;
}

const QStringList& fillWords()
{
    static const QStringList words{QStringLiteral("the"), QStringLiteral("a"),   QStringLiteral("an"),
                                   QStringLiteral("and"), QStringLiteral("of"),  QStringLiteral("in"),
                                   QStringLiteral("on"),  QStringLiteral("for"), QStringLiteral("to")};
    return words;
}

QStringList sayingWords(const QString& key)
{
    QStringList words = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.erase(std::remove_if(words.begin(), words.end(),
                               [](const QString& word) { return fillWords().contains(word); }),
                words.end());
    return words;
}

/// One has all words of the other and more that say something: "The Fame", "The Fame Monster".
bool saysMore(const QString& a, const QString& b)
{
    QStringList shorter = sayingWords(a);
    QStringList longer = sayingWords(b);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    for (const QString& word : shorter) {
        if (!longer.removeOne(word))
            return false;
    }
    return !longer.isEmpty();
}

/// A slip of the pen: the same words but for "the" and kin, or so few letters in so long a title that hardly
/// two titles of one artist differ by them. "Movement" and "Movements" may well be two.
bool isSlip(const QString& a, const QString& b)
{
    return sameLetters(a, b) || sayingWords(a) == sayingWords(b) || editLikeness(a, b) >= leastSpelling;
}

bool isSure(const YearQuestion& question, const YearCandidate& candidate, const CandidateScore& score)
{
    if (score.artist < leastArtist)
        return false;
    const QString found = albumName(candidate.title).key;
    const QStringList keys = askedKeys(question);
    const bool alike = std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
        return !saysMore(key, found) && isSlip(key, found);
    });
    if (!alike)
        return false;
    if (!score.titleBySetOnly)
        return score.title >= leastTitle;
    const auto shorter = albumName(question.title).key.count(QLatin1Char(' ')) + 1;
    return score.title >= leastTitleBySet && shorter >= 2;
}

} // namespace

CandidateScore scoreCandidate(const YearQuestion& question, const YearCandidate& candidate)
{
    CandidateScore score;
    const QString askedArtist = artistKey(question.artist);
    score.artist = equalArtist(question, ArtistKeys(question.artist), candidate) ? 1 : 0;
    QStringList names = candidate.artistNames;
    names.append(candidate.artist);
    for (const QString& name : names)
        score.artist = std::max(score.artist, jaroWinkler(askedArtist, artistKey(name)));

    const QString found = albumName(candidate.title).key;
    for (const QString& asked : askedKeys(question)) {
        const double spelt = std::max(jaroWinkler(asked, found), 0.95 * tokenSort(asked, found));
        const double plain = sameLetters(asked, found) ? 1 : spelt;
        const double set = 0.97 * tokenSet(asked, found);
        if (std::max(plain, set) <= score.title)
            continue;
        score.title = std::max(plain, set);
        score.titleBySetOnly = plain < leastTitle;
    }
    score.context = typeRank(albumName(question.title), candidate) >= 3 ? 1 : 0.5;
    return score;
}

void YearChoice::takeDateOfChosen()
{
    if (!answer || !chosen)
        return;
    answer->date = chosen->first;
    for (YearVote& vote : votes) {
        if (vote.id == chosen->id)
            vote.date = chosen->first;
    }
}

void YearChoice::keepVotes(const std::vector<YearVote>& before)
{
    for (const YearVote& vote : before) {
        const bool isJudged = std::any_of(votes.begin(), votes.end(),
                                          [&vote](const YearVote& other) { return other.id == vote.id; });
        if (!isJudged)
            votes.push_back(vote);
    }
}

YearChoice chooseById(const YearQuestion& question, const YearCandidate& candidate, YearSource source)
{
    YearChoice choice;
    QString veto = vetoById(question, candidate);
    if (veto.isEmpty())
        veto = vetoByTime(question, candidate);
    // Identifier and names agree: then it is the listen, or the tag, that is dated wrong.
    const bool early = veto == QLatin1String("heard-before") || veto == QLatin1String("edition-before");
    const bool sameNames = early && equalArtist(question, ArtistKeys(question.artist), candidate) &&
                           equalTitle(askedKeys(question), candidate, albumName(candidate.title)) > 0;
    if (early && sameNames)
        veto.clear();
    choice.votes.push_back(voteOf(candidate, source, 1, veto.isEmpty() ? QStringLiteral("taken") : veto));
    if (veto.isEmpty()) {
        choice.answer = answerOf(candidate, source, early ? 0.85 : 0.98, false);
        choice.chosen = candidate;
    }
    return choice;
}

YearChoice chooseByEqualName(const YearQuestion& question, std::span<const YearCandidate> candidates,
                             YearSource source)
{
    YearChoice choice;
    if (candidates.empty())
        return choice;
    const AlbumName asked = albumName(question.title);
    const QStringList keys = askedKeys(question, asked);
    const ArtistKeys artist(question.artist);
    std::vector<Ranked> equal;
    for (const YearCandidate& candidate : candidates) {
        const AlbumName name = albumName(candidate.title);
        const int title = equalArtist(question, artist, candidate) ? equalTitle(keys, candidate, name) : 0;
        if (title == 0)
            continue;
        // An album of the very name asked for is it, whatever its editions are called.
        const bool live = asked.key != name.key && !sameQualifiers(asked.key, name.key);
        const QString veto = live                                        ? QStringLiteral("qualifiers")
                             : ofAnotherYear(question, asked, candidate) ? QStringLiteral("numbers")
                                                                         : vetoByTime(question, candidate);
        choice.votes.push_back(voteOf(candidate, source, 1, veto));
        if (!veto.isEmpty())
            continue;
        const int plain = candidate.secondaryTypes.isEmpty() ? 1 : 0;
        equal.push_back(
            {&candidate, {candidate.hasOfficial ? 1 : 0, title, typeRank(asked, candidate), plain}});
    }
    const auto top = best(std::move(equal));
    const YearCandidate* taken = top.empty() ? nullptr : agreed(top);
    for (YearVote& vote : choice.votes) {
        if (vote.verdict.isEmpty())
            vote.verdict = taken && vote.id == taken->id ? QStringLiteral("taken")
                           : taken                       ? QStringLiteral("another-fits-better")
                                                         : QStringLiteral("ambiguous");
    }
    if (taken) {
        choice.answer = answerOf(*taken, source, top.size() == 1 ? 0.95 : 0.9, true);
        choice.chosen = *taken;
    } else {
        for (const YearCandidate* candidate : top)
            choice.undecided.push_back(*candidate);
    }
    return choice;
}

YearChoice chooseByLikeName(const YearQuestion& question, std::span<const YearCandidate> candidates,
                            YearSource source)
{
    YearChoice choice;
    struct Scored
    {
        const YearCandidate* candidate;
        CandidateScore score;
        QString veto;
    };
    std::vector<Scored> scored;
    for (const YearCandidate& candidate : candidates) {
        const CandidateScore score = scoreCandidate(question, candidate);
        if (score.artist < leastArtist || score.title < 0.8)
            continue;
        QString veto = vetoByName(question, candidate);
        if (veto.isEmpty())
            veto = vetoByTime(question, candidate);
        scored.push_back({&candidate, score, veto});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored& a, const Scored& b) { return a.score.total() > b.score.total(); });
    const Scored* top = nullptr;
    bool clear = true;
    for (const Scored& one : scored) {
        // A vetoed one that is nearer still casts doubt: the album asked for may be it.
        if (!top && one.veto.isEmpty() && isSure(question, *one.candidate, one.score))
            top = &one;
    }
    if (top) {
        clear = std::none_of(scored.begin(), scored.end(), [&](const Scored& one) {
            return &one != top && one.candidate->first.year != top->candidate->first.year &&
                   one.score.total() > top->score.total() - lead;
        });
    }
    const bool needsTrack = top && (!clear || question.plays >= manyPlays);
    for (const Scored& one : scored) {
        const QString verdict = !one.veto.isEmpty()                            ? one.veto
                                : &one == top && !needsTrack                   ? QStringLiteral("taken")
                                : !isSure(question, *one.candidate, one.score) ? QStringLiteral("not-alike")
                                : needsTrack                                   ? QStringLiteral("unsure")
                                             : QStringLiteral("another-fits-better");
        choice.votes.push_back(voteOf(*one.candidate, source, one.score.total(), verdict));
    }
    if (top && !needsTrack) {
        choice.answer = answerOf(*top->candidate, source, std::min(0.9, top->score.total()), true);
        choice.chosen = *top->candidate;
        return choice;
    }
    for (const Scored& one : scored) {
        const bool near = one.score.title >= 0.85 || one.score.titleBySetOnly;
        if (one.veto.isEmpty() && near && choice.undecided.size() < 5)
            choice.undecided.push_back(*one.candidate);
    }
    return choice;
}

bool namesCompilation(const QString& title)
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(greatest hits|best of|very best|anthology|essential|singles collection|the collection|the hits|"
        "hit collection|number ones|retrospective|definitive collection|ultimate collection)\\b"));
    return words.match(comparable(title)).hasMatch();
}

} // namespace sillon
