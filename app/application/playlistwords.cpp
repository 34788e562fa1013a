// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/playlistwords.h"

#include "application/figurewords.h"
#include "playlists/readyplaylist.h"

#include <QCoreApplication>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct PlaylistWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaylistWords)
};

QString readyName(const Playlist& playlist)
{
    if (playlist.ready == QLatin1String("loved-unheard"))
        return PlaylistWords::tr("Loved, not heard for 2 years");
    if (playlist.ready == QLatin1String("heard-once"))
        return PlaylistWords::tr("Heard once");
    if (playlist.ready == QLatin1String("recently-added"))
        return PlaylistWords::tr("Recently added");
    if (playlist.ready == QLatin1String("most-played"))
        return PlaylistWords::tr("Most played");
    if (playlist.ready != QLatin1String("year-unplayed"))
        return {};
    const auto year = yearOfRule(playlist.rule.value_or(SmartRule{}).query);
    return year ? PlaylistWords::tr("From %1, never played").arg(words::year(*year))
                : PlaylistWords::tr("Owned, never played");
}

} // namespace

QString playlistName(const Playlist& playlist)
{
    if (!playlist.name.isEmpty())
        return playlist.name;
    const QString name = readyName(playlist);
    return name.isEmpty() ? PlaylistWords::tr("Playlist without a name") : name;
}

QString smartOrder(SmartOrder order)
{
    switch (order) {
    case SmartOrder::Title:
        return PlaylistWords::tr("Title");
    case SmartOrder::Artist:
        return PlaylistWords::tr("Artist");
    case SmartOrder::Album:
        return PlaylistWords::tr("Album");
    case SmartOrder::OriginalYear:
        return PlaylistWords::tr("Original year");
    case SmartOrder::Length:
        return PlaylistWords::tr("Length");
    case SmartOrder::Added:
        return PlaylistWords::tr("Date added");
    case SmartOrder::Plays:
        return PlaylistWords::tr("Plays");
    case SmartOrder::LastHeard:
        return PlaylistWords::tr("Last heard");
    case SmartOrder::Loved:
        return PlaylistWords::tr("Date loved");
    case SmartOrder::Shelf:
        break;
    }
    return PlaylistWords::tr("Album artist and album");
}

QString brokenEntry(BrokenEntry::Why why)
{
    switch (why) {
    case BrokenEntry::Why::WebAddress:
        return PlaylistWords::tr("an address on the network, not a file");
    case BrokenEntry::Why::TooLong:
        return PlaylistWords::tr("too long for the name of a file");
    case BrokenEntry::Why::Playlist:
        return PlaylistWords::tr("another playlist");
    case BrokenEntry::Why::FileDamaged:
        return PlaylistWords::tr("the file is damaged here; what comes after is lost");
    case BrokenEntry::Why::NotAPath:
        break;
    }
    return PlaylistWords::tr("not the name of a file");
}

} // namespace sillon::words
