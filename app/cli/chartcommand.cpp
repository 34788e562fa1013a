// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcsv.h"
#include "charts/chartdays.h"
#include "charts/datedsongs.h"
#include "cli/chartoutput.h"
#include "cli/chartpictures.h"
#include "cli/chartquestion.h"
#include "cli/opening.h"
#include "history/partialsource.h"
#include "history/playtellers.h"
#include "listens/listencolumns.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <vector>

namespace sillon::cli {

namespace {

constexpr int usualLimit = 50;

/// Everything that was asked for.
struct ChartWish
{
    QString chart;
    ChartQuestion question;
    ChartQuestion other; ///< of a comparison
    ChartPictures pictures;
    QString csv; ///< file
    TopOrder order = TopOrder::Plays;
    int limit = usualLimit;
};

/// The listens of a question, with their years.
struct Heard
{
    std::shared_ptr<const ListenColumns> columns;
    std::vector<DatedSong> dated;
    ChartPeriod period;
    QTimeZone zone;
    QStringList tellers; ///< services that have told of them

    [[nodiscard]] ChartDays days() const { return {zone, columns->firstAt, columns->lastAt}; }
};

std::optional<ChartWish> wishOf(Arguments& arguments)
{
    ChartWish wish;
    const auto question = takeChartQuestion(arguments);
    if (!question)
        return {};
    const auto other = takeOtherQuestion(arguments, *question);
    if (!other)
        return {};
    wish.question = *question;
    wish.other = *other;
    wish.csv = arguments.option(QStringLiteral("--csv")).value_or(QString());
    wish.pictures.png = arguments.option(QStringLiteral("--png")).value_or(QString());
    wish.pictures.svg = arguments.option(QStringLiteral("--svg")).value_or(QString());
    const QString by = arguments.option(QStringLiteral("--by")).value_or(QStringLiteral("plays"));
    wish.order = by == QLatin1String("time") ? TopOrder::Time : TopOrder::Plays;
    wish.limit = static_cast<int>(arguments.number(QStringLiteral("--limit")).value_or(usualLimit));
    const QStringList plain = arguments.plain();
    wish.chart = plain.value(0);
    const bool understood = plain.size() == 1 && arguments.mistake().isEmpty() && wish.limit >= 0 &&
                            (by == QLatin1String("plays") || by == QLatin1String("time"));
    return understood ? std::optional(wish) : std::nullopt;
}

/// None when it was said why.
std::optional<Heard> read(const Call& call, Database& database, const ChartQuestion& question)
{
    const auto listener = listenerOf(call, database, question);
    if (!listener)
        return {};
    const auto columns = readListenColumns(database, *listener);
    if (!columns) {
        call.output.failure(columns.error());
        return {};
    }
    auto dated = readDatedSongs(database, (*columns)->songs, question.basis);
    if (!dated) {
        call.output.failure(dated.error());
        return {};
    }
    auto tellers = readPlayTellers(database, *listener);
    if (!tellers) {
        call.output.failure(tellers.error());
        return {};
    }
    return Heard{*columns, std::move(*dated), periodOf(question), question.zone, std::move(*tellers)};
}

Exit exitOf(const Call& call, const Done& done)
{
    if (done)
        return Exit::Done;
    call.output.failure(done.error());
    return Exit::Failed;
}

Done saveCsv(const QString& path, const QByteArray& csv)
{
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

/// The JSON, or the same figures as lines for people; and the file when one was asked for.
template <typename Json>
Exit print(const Call& call, const ChartWish& wish, const Json& document, const QByteArray& csv)
{
    if (call.output.json())
        call.output.document(document);
    call.output.line(QString::fromUtf8(csv).trimmed());
    return exitOf(call, saveCsv(wish.csv, csv));
}

/// A history that was read in part shows less than was heard.
Done sayPartial(const Call& call, Database& database, const ChartQuestion& question, QJsonObject& document)
{
    const auto listener = listenerOf(call, database, question);
    const auto sources = readPartialSources(database, listener.value_or(myListenerId));
    if (!sources)
        return fail(sources.error());
    const ChartPeriod period = periodOf(question);
    const PartialSource* source = partialIn(*sources, {period.from, period.to});
    if (source == nullptr)
        return {};
    const auto percent = partialPercent(source->source);
    document.insert(QStringLiteral("partial"), percent ? QJsonValue(*percent) : QJsonValue(true));
    call.output.message(QStringLiteral("Of %1 at %2 only a part was read%3.")
                            .arg(source->source.userName, source->source.service,
                                 percent ? QStringLiteral(" (%1 %)").arg(*percent) : QString()));
    return {};
}

/// The files of a picture with what stands below it; years: those are told of too.
ChartPictures picturesOf(const ChartWish& wish, const Heard& heard, bool years)
{
    ChartPictures pictures = wish.pictures;
    pictures.credits = {heard.columns->lastAt, heard.zone, heard.tellers,
                        years ? words::yearServicesOf(heard.dated) : QStringList()};
    return pictures;
}

Exit releaseYears(const Call& call, Database& database, const ChartWish& wish, const Heard& heard)
{
    const YearChart chart = yearChart(*heard.columns, heard.dated, heard.period);
    if (auto saved = saveYears(picturesOf(wish, heard, true), wish.question, chart); !saved)
        return exitOf(call, saved);
    QJsonObject document = jsonOf(chart);
    document.insert(QStringLiteral("basis"), yearBasisName(wish.question.basis));
    document.insert(QStringLiteral("time_zone"), QString::fromLatin1(heard.zone.id()));
    if (auto said = sayPartial(call, database, wish.question, document); !said)
        return exitOf(call, said);
    return print(call, wish, document, chartcsv::of(chart));
}

Exit compare(const Call& call, Database& database, const ChartWish& wish, const Heard& heard)
{
    const auto other = read(call, database, wish.other);
    if (!other)
        return Exit::Failed;
    const YearChart chart = yearChart(*heard.columns, heard.dated, heard.period);
    const YearChart otherChart = yearChart(*other->columns, other->dated, other->period);
    ChartPictures pictures = picturesOf(wish, heard, true);
    for (const QString& teller : other->tellers) {
        if (!pictures.credits.playServices.contains(teller))
            pictures.credits.playServices.append(teller);
    }
    if (auto saved = saveComparison(pictures, wish.question, chart, wish.other, otherChart); !saved)
        return exitOf(call, saved);
    const std::vector<ComparedYear> years = compareYears(chart, otherChart);
    return print(call, wish, jsonOf(years), chartcsv::of(years));
}

Exit map(const Call& call, Database& /*database*/, const ChartWish& wish, const Heard& heard)
{
    const YearMap map = yearMap(*heard.columns, heard.dated, heard.days(), heard.period);
    if (auto saved = saveMap(picturesOf(wish, heard, true), wish.question, map); !saved)
        return exitOf(call, saved);
    return print(call, wish, jsonOf(map), chartcsv::of(map));
}

Exit nothingToPaint(const Call& call)
{
    call.output.message(QStringLiteral("Nothing is known of this time, so there is no picture of it."));
    return Exit::Failed;
}

Exit ages(const Call& call, Database& /*database*/, const ChartWish& wish, const Heard& heard)
{
    const std::vector<MonthAge> months = ageChart(*heard.columns, heard.dated, heard.days(), heard.period);
    if (wish.pictures.isWanted() && months.empty())
        return nothingToPaint(call);
    if (auto saved = saveAges(picturesOf(wish, heard, true), wish.question, months); !saved)
        return exitOf(call, saved);
    return print(call, wish, jsonOf(months), chartcsv::of(months));
}

Exit clock(const Call& call, Database& /*database*/, const ChartWish& wish, const Heard& heard)
{
    const ClockChart chart = clockChart(*heard.columns, heard.days(), heard.period);
    if (auto saved = saveClock(picturesOf(wish, heard, false), wish.question, chart); !saved)
        return exitOf(call, saved);
    return print(call, wish, jsonOf(chart), chartcsv::of(chart));
}

CalendarChart calendarOf(const Heard& heard)
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(heard.zone).date();
    return calendarChart(*heard.columns, heard.days(), heard.period, today);
}

Exit calendar(const Call& call, Database& /*database*/, const ChartWish& wish, const Heard& heard)
{
    const CalendarChart chart = calendarOf(heard);
    if (wish.pictures.isWanted() && chart.days.empty())
        return nothingToPaint(call);
    if (auto saved = saveCalendar(picturesOf(wish, heard, false), wish.question, chart); !saved)
        return exitOf(call, saved);
    return print(call, wish, jsonOf(chart), chartcsv::of(chart));
}

Exit streaks(const Call& call, Database& /*database*/, const ChartWish& wish, const Heard& heard)
{
    const CalendarChart chart = calendarOf(heard);
    return print(call, wish, jsonOf(chart), chartcsv::ofStreaks(chart.streaks));
}

template <TopKind kind>
Exit top(const Call& call, Database& database, const ChartWish& wish, const Heard& heard)
{
    const auto names = readSongNames(database, heard.columns->songs);
    if (!names) {
        call.output.failure(names.error());
        return Exit::Failed;
    }
    const SongGroups& groups = names->of(kind);
    const std::vector<TopEntry> entries =
        topChart(*heard.columns, groups, heard.period, wish.order, wish.limit);
    return print(call, wish, jsonOf(entries, groups), chartcsv::of(entries, groups, kind));
}

std::vector<ChartQuestion> questionsOf(const ChartWish& wish, bool compares)
{
    std::vector<ChartQuestion> questions{wish.question};
    if (compares)
        questions.push_back(wish.other);
    return questions;
}

using Print = Exit (*)(const Call&, Database&, const ChartWish&, const Heard&);

Print chartNamed(const QString& name)
{
    static const QHash<QString, Print> all{
        {QStringLiteral("release-years"), &releaseYears},
        {QStringLiteral("compare"), &compare},
        {QStringLiteral("year-map"), &map},
        {QStringLiteral("ages"), &ages},
        {QStringLiteral("clock"), &clock},
        {QStringLiteral("calendar"), &calendar},
        {QStringLiteral("streaks"), &streaks},
        {QStringLiteral("top-artists"), &top<TopKind::Artists>},
        {QStringLiteral("top-albums"), &top<TopKind::Albums>},
        {QStringLiteral("top-tracks"), &top<TopKind::Tracks>},
    };
    return all.value(name);
}

bool hasPicture(Print chart)
{
    constexpr std::array<Print, 6> painted{&releaseYears, &compare, &map, &ages, &clock, &calendar};
    return std::find(painted.begin(), painted.end(), chart) != painted.end();
}

} // namespace

Exit runChart(const Call& call)
{
    Arguments arguments(call.arguments);
    const auto wish = wishOf(arguments);
    const Print chart = wish ? chartNamed(wish->chart) : nullptr;
    if (chart == nullptr)
        return Exit::Usage;
    if (wish->pictures.isWanted() && !hasPicture(chart)) {
        call.output.message(QStringLiteral("There is no picture of this chart; it has --csv."));
        return Exit::Usage;
    }
    return withReading(call, [&](OpenProfile& profile) {
        const auto heard = read(call, *profile.database, wish->question);
        if (!heard)
            return Exit::Failed;
        if (chart != &releaseYears) {
            QJsonObject unused; // a list has no place for it: people are told
            for (const ChartQuestion& question : questionsOf(*wish, chart == &compare)) {
                if (auto said = sayPartial(call, *profile.database, question, unused); !said)
                    return exitOf(call, said);
            }
        }
        return chart(call, *profile.database, *wish, *heard);
    });
}

} // namespace sillon::cli
