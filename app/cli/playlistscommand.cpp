// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/playlistwords.h"
#include "application/searchwords.h"
#include "application/services.h"
#include "application/smartlists.h"
#include "base/filename.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "playlists/playlistreading.h"
#include "playlists/playliststore.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sillon::cli {

namespace {

QString stateName(ItemState state)
{
    switch (state) {
    case ItemState::Away:
        return QStringLiteral("away");
    case ItemState::Missing:
        return QStringLiteral("missing");
    case ItemState::There:
        break;
    }
    return QStringLiteral("there");
}

/// Artist and title, or the file's name where a playlist says no more.
QString shownName(const Track& track)
{
    const Recording& recording = track.recording;
    return recording.title.isEmpty() ? shownFileName(track.path)
                                     : QStringLiteral("%1 - %2").arg(recording.artist, recording.title);
}

/// The playlist with this number, else the first with this name.
Result<Playlist> find(Database& database, const QString& wanted)
{
    auto all = PlaylistStore(database).all();
    if (!all)
        return fail(std::move(all.error()));
    const auto found = std::find_if(all->begin(), all->end(), [&wanted](const Playlist& list) {
        return QString::number(list.id) == wanted || words::playlistName(list) == wanted;
    });
    if (found == all->end())
        return fail(ErrorKind::NotFound, wanted);
    return *found;
}

/// What a smart playlist holds, as items.
Result<std::vector<PlaylistItem>> smartItems(Database& database, const SmartRule& rule)
{
    SystemClock clock;
    Background background(1);
    LovedTracks loved(database, clock);
    Catalogue catalogue(database, background, loved);
    for (const Done& read : {loved.loadNow(), catalogue.loadNow()}) {
        if (!read)
            return fail(read.error());
    }
    const SmartAnswer found = answer(catalogue, rule, {clock.utcNow()});
    if (found.mistake)
        return fail(ErrorKind::Malformed, words::searchMistake(*found.mistake));
    std::vector<PlaylistItem> items;
    for (const int row : found.rows) {
        PlaylistItem item;
        item.track = catalogue.track(row);
        item.state = catalogue.facts(row).away ? ItemState::Away : ItemState::There;
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<PlaylistItem>> itemsOf(Database& database, const Playlist& list)
{
    return list.rule ? smartItems(database, *list.rule) : PlaylistStore(database).items(list.id);
}

Exit failed(const Call& call, const Error& error)
{
    call.output.failure(error);
    return Exit::Failed;
}

Exit listAll(const Call& call, Database& database)
{
    const auto all = PlaylistStore(database).all();
    if (!all)
        return failed(call, all.error());
    QJsonArray document;
    for (const Playlist& list : *all) {
        const auto items = list.rule ? smartItems(database, *list.rule) : std::vector<PlaylistItem>();
        const int count = list.rule && items ? static_cast<int>(items->size()) : list.count;
        document.append(QJsonObject{{QStringLiteral("id"), list.id},
                                    {QStringLiteral("name"), words::playlistName(list)},
                                    {QStringLiteral("smart"), list.isSmart()},
                                    {QStringLiteral("query"), list.rule ? list.rule->query : QString()},
                                    {QStringLiteral("tracks"), count}});
        call.output.line(
            QStringLiteral("%1  %2  [%3]").arg(list.id).arg(words::playlistName(list)).arg(count));
    }
    if (call.output.json())
        call.output.document(document);
    return Exit::Done;
}

Exit show(const Call& call, Database& database, const QString& wanted)
{
    const auto list = find(database, wanted);
    if (!list)
        return failed(call, list.error());
    const auto items = itemsOf(database, *list);
    if (!items)
        return failed(call, items.error());
    QJsonArray document;
    for (const PlaylistItem& item : *items) {
        const Track& track = item.track;
        document.append(QJsonObject{{QStringLiteral("path"), shownFileName(track.path)},
                                    {QStringLiteral("title"), track.recording.title},
                                    {QStringLiteral("artist"), track.recording.artist},
                                    {QStringLiteral("album"), track.release.title},
                                    {QStringLiteral("length_ms"), track.lengthMs},
                                    {QStringLiteral("state"), stateName(item.state)}});
        call.output.line(QStringLiteral("%1  [%2]").arg(shownName(track), stateName(item.state)));
    }
    if (call.output.json())
        call.output.document(document);
    return Exit::Done;
}

Exit exportTo(const Call& call, Database& database, const QStringList& plain, bool relative)
{
    const auto list = find(database, plain.at(1));
    if (!list)
        return failed(call, list.error());
    const auto items = itemsOf(database, *list);
    if (!items)
        return failed(call, items.error());
    std::vector<Track> tracks;
    for (const PlaylistItem& item : *items)
        tracks.push_back(item.track);
    if (const Done done = writePlaylistFile(plain.at(2), words::playlistName(*list), tracks, relative); !done)
        return failed(call, done.error());
    if (call.output.json())
        call.output.document(QJsonObject{{QStringLiteral("tracks"), static_cast<qint64>(tracks.size())}});
    call.output.line(QStringLiteral("%1 tracks written").arg(tracks.size()));
    return Exit::Done;
}

Result<QJsonObject> importOne(const Call& call, Database& database, const QString& path)
{
    auto list = readPlaylistFile(database, path, call.endSignals.token());
    if (!list)
        return fail(std::move(list.error()));
    const auto id = PlaylistStore(database).createWith(list->name, list->tracks);
    if (!id)
        return fail(id.error());
    QJsonArray broken;
    for (const BrokenEntry& entry : list->broken) {
        const QString reason = words::brokenEntry(entry.why);
        broken.append(QJsonObject{{QStringLiteral("line"), entry.line},
                                  {QStringLiteral("text"), entry.text},
                                  {QStringLiteral("reason"), reason}});
        call.output.message(QStringLiteral("%1:%2: %3").arg(path).arg(entry.line).arg(reason));
    }
    return QJsonObject{{QStringLiteral("id"), *id},
                       {QStringLiteral("name"), list->name},
                       {QStringLiteral("tracks"), static_cast<qint64>(list->tracks.size())},
                       {QStringLiteral("broken"), broken}};
}

Exit import(const Call& call, Database& database, const QStringList& paths)
{
    QJsonArray document;
    bool whole = true;
    for (const QString& path : paths) {
        const auto made = importOne(call, database, path);
        if (!made) {
            call.output.message(path);
            call.output.failure(made.error());
            whole = false;
            continue;
        }
        document.append(*made);
        whole = whole && made->value(QLatin1String("broken")).toArray().isEmpty();
        call.output.line(QStringLiteral("%1  %2  [%3]")
                             .arg(made->value(QLatin1String("id")).toInteger())
                             .arg(made->value(QLatin1String("name")).toString())
                             .arg(made->value(QLatin1String("tracks")).toInteger()));
    }
    if (call.output.json())
        call.output.document(document);
    if (whole)
        return Exit::Done;
    return document.isEmpty() ? Exit::Failed : Exit::Partly;
}

} // namespace

Exit runPlaylists(const Call& call)
{
    Arguments arguments(call.arguments);
    const bool relative = arguments.flag(QStringLiteral("--relative"));
    const QStringList plain = arguments.plain();
    const QString what = plain.value(0, QStringLiteral("list"));
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    if (what == QLatin1String("import") && plain.size() > 1)
        return withServices(
            call, [&](Services& services) { return import(call, services.database(), plain.mid(1)); });
    return withReading(call, [&](OpenProfile& profile) {
        if (what == QLatin1String("list") && plain.size() <= 1)
            return listAll(call, *profile.database);
        if (what == QLatin1String("show") && plain.size() == 2)
            return show(call, *profile.database, plain.at(1));
        if (what == QLatin1String("export") && plain.size() == 3)
            return exportTo(call, *profile.database, plain, relative);
        return Exit::Usage;
    });
}

} // namespace sillon::cli
