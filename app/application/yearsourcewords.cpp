// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/yearsourcewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct YearSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(YearSourceWords)
};

struct Verdict
{
    const char* name;
    const char* words;
};

constexpr std::array verdicts{
    Verdict{"taken", QT_TRANSLATE_NOOP("YearSourceWords", "taken")},
    Verdict{"refused", QT_TRANSLATE_NOOP("YearSourceWords", "you said it is not this one")},
    Verdict{"no-date", QT_TRANSLATE_NOOP("YearSourceWords", "has no date")},
    Verdict{"in-future", QT_TRANSLATE_NOOP("YearSourceWords", "its date is still to come")},
    Verdict{"heard-before", QT_TRANSLATE_NOOP("YearSourceWords", "you heard it before that date")},
    Verdict{"edition-before", QT_TRANSLATE_NOOP("YearSourceWords", "your edition is older")},
    Verdict{"artist", QT_TRANSLATE_NOOP("YearSourceWords", "another artist")},
    Verdict{"title", QT_TRANSLATE_NOOP("YearSourceWords", "another title")},
    Verdict{"numbers", QT_TRANSLATE_NOOP("YearSourceWords", "another volume or number")},
    Verdict{"qualifiers",
            QT_TRANSLATE_NOOP("YearSourceWords", "another kind of album (live, remixes, best of)")},
    Verdict{"two-in-one", QT_TRANSLATE_NOOP("YearSourceWords", "two albums in one")},
    Verdict{"short-name", QT_TRANSLATE_NOOP("YearSourceWords", "the name is too short to be sure")},
    Verdict{"too-early", QT_TRANSLATE_NOOP("YearSourceWords", "older than records are")},
    Verdict{"tracks-disagree", QT_TRANSLATE_NOOP("YearSourceWords", "the tracks disagree")},
    Verdict{"not-alike", QT_TRANSLATE_NOOP("YearSourceWords", "not alike enough")},
    Verdict{"unsure", QT_TRANSLATE_NOOP("YearSourceWords", "not sure enough")},
    Verdict{"ambiguous", QT_TRANSLATE_NOOP("YearSourceWords", "several fit equally well")},
    Verdict{"nobody-agrees", QT_TRANSLATE_NOOP("YearSourceWords", "nothing else says so")},
    Verdict{"later", QT_TRANSLATE_NOOP("YearSourceWords", "came out later")},
    Verdict{"agrees", QT_TRANSLATE_NOOP("YearSourceWords", "says the same")},
    Verdict{"conflict", QT_TRANSLATE_NOOP("YearSourceWords", "says another year than the rest")},
    Verdict{"another-fits-better", QT_TRANSLATE_NOOP("YearSourceWords", "another fits better")},
};

} // namespace

QString yearVerdict(const QString& verdict)
{
    const auto* const known = std::find_if(verdicts.begin(), verdicts.end(), [&verdict](const Verdict& one) {
        return verdict == QLatin1String(one.name);
    });
    return known != verdicts.end() ? YearSourceWords::tr(known->words) : verdict;
}

QString yearSource(YearSource source)
{
    switch (source) {
    case YearSource::Manual:
        return YearSourceWords::tr("your own word");
    case YearSource::Tags:
        return YearSourceWords::tr("the file's tags");
    case YearSource::Index:
        return YearSourceWords::tr("the offline index");
    case YearSource::Mirror:
        return YearSourceWords::tr("your MusicBrainz mirror");
    case YearSource::MusicBrainzId:
        return QStringLiteral("MusicBrainz");
    case YearSource::MusicBrainzName:
    case YearSource::MusicBrainzFuzzy:
        return YearSourceWords::tr("MusicBrainz, by name");
    case YearSource::MusicBrainzSong:
        return YearSourceWords::tr("MusicBrainz, by song");
    case YearSource::MusicBrainzRecording:
        return YearSourceWords::tr("MusicBrainz, by recording");
    case YearSource::ListenBrainz:
        return QStringLiteral("ListenBrainz");
    case YearSource::Discogs:
        return QStringLiteral("Discogs");
    case YearSource::Compilation:
        return YearSourceWords::tr("the compilation it was heard on");
    case YearSource::None:
        break;
    }
    return {};
}

QString yearFrom(const QString& year, YearSource source)
{
    const QString from = yearSource(source);
    return year.isEmpty() || from.isEmpty()
               ? year
               : YearSourceWords::tr("%1, from: %2", "year, source").arg(year, from);
}

} // namespace sillon::words
