// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "base/clock.h"
#include "benchmarks.h"
#include "catalogue/catalogue.h"
#include "libraryrows.h"
#include "loved/lovedtracks.h"
#include "music/matchkey.h"
#include "storage/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <string>

namespace sillon::bench {

namespace {

/// What people type, letter by letter: each prefix is a search.
QStringList keystrokes()
{
    QStringList typed;
    for (const char* whole : {"love", "night river", "夜空", "sølv", "o", "broken heart golden", "xyzzy"}) {
        const QString text = QString::fromUtf8(whole);
        for (int length = 1; length <= text.size(); ++length)
            typed.append(text.left(length));
    }
    return typed;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

/// 95 % of the keystrokes are answered within so many milliseconds.
template <typename Answer>
double keystrokeTime(const QStringList& typed, Answer answer)
{
    std::vector<double> taken;
    for (const QString& text : typed) {
        double best = 1e9;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            answer(text);
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        taken.push_back(best);
    }
    return percentile(taken, 0.95);
}

/// The unavoidable: the folded text of every track in one piece, scanned once for each word.
class PlainText
{
public:
    explicit PlainText(const Catalogue& catalogue)
    {
        for (int row = 0; row < catalogue.size(); ++row) {
            const Track track = catalogue.track(row);
            m_starts.push_back(m_text.size());
            for (const QString& part : {track.recording.artist, track.release.albumArtist,
                                        track.release.title, track.recording.title, track.genre})
                m_text += foldedText(part).toStdString() + '\n';
        }
        m_starts.push_back(m_text.size());
    }

    [[nodiscard]] std::vector<int> find(const QString& text) const
    {
        std::vector<int> found;
        const QStringList words = foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const std::vector<int> rows = rowsWith(words.at(i).toStdString());
            if (i == 0) {
                found = rows;
                continue;
            }
            std::vector<int> both;
            std::set_intersection(found.begin(), found.end(), rows.begin(), rows.end(),
                                  std::back_inserter(both));
            found = both;
        }
        return found;
    }

private:
    [[nodiscard]] std::vector<int> rowsWith(const std::string& word) const
    {
        std::vector<int> rows;
        const char* const end = m_text.data() + m_text.size();
        const char* at = m_text.data();
        std::size_t row = 0;
        while (const void* hit = ::memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size())) {
            const auto place = static_cast<std::size_t>(static_cast<const char*>(hit) - m_text.data());
            while (m_starts[row + 1] <= place)
                ++row;
            rows.push_back(static_cast<int>(row));
            at = m_text.data() + m_starts[row + 1];
        }
        return rows;
    }

    std::string m_text;
    std::vector<std::size_t> m_starts;
};

Done measure(qint64 tracks, qint64 listens, const QString& name, Figures& figures)
{
    const QTemporaryDir folder;
    const auto profile = copyOfProfile({tracks, listens}, folder.filePath(QStringLiteral("profile")));
    if (!profile)
        return fail(profile.error());
    auto database = Database::open(*profile + QStringLiteral("/sillon.db"));
    if (!database)
        return fail(database.error());
    SystemClock clock;
    Background background(1);
    LovedTracks loved(**database, clock);
    Catalogue catalogue(**database, background, loved);
    if (auto loaded = catalogue.loadNow(); !loaded)
        return loaded;
    const PlainText plain(catalogue);
    const SearchMoment moment{clock.utcNow()};
    for (const QString& text : keystrokes()) {
        if (catalogue.find(parseSearch(text, moment).query) != plain.find(text))
            return fail(ErrorKind::Malformed, QStringLiteral("different rows for ") + text);
    }
    const double floor = keystrokeTime(keystrokes(), [&](const QString& text) { return plain.find(text); });
    const double ours = keystrokeTime(
        keystrokes(), [&](const QString& text) { return catalogue.find(parseSearch(text, moment).query); });
    figures.append({QStringLiteral("search.%1.p95").arg(name), ours, QStringLiteral("ms"), floor});
    const QString fields =
        QStringLiteral("artist:love year:1970s plays>2 length>3:00 -loved:yes or heard<2y genre:jazz");
    figures.append(
        {QStringLiteral("search.%1.fields").arg(name),
         keystrokeTime({fields},
                       [&](const QString& text) { return catalogue.find(parseSearch(text, moment).query); }),
         QStringLiteral("ms"), floor});
    return {};
}

} // namespace

Result<Figures> measureSearch(Size size)
{
    Figures figures;
    if (size == Size::Tiny) {
        if (auto done = measure(300, 500, QStringLiteral("tiny"), figures); !done)
            return fail(done.error());
        return figures;
    }
    for (const auto& [tracks, name] :
         {std::pair<qint64, const char*>{10'000, "10k"}, {100'000, "100k"}, {1'000'000, "1m"}}) {
        if (auto done = measure(tracks, 0, QLatin1String(name), figures); !done)
            return fail(done.error());
    }
    return figures;
}

} // namespace sillon::bench
