// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyexport.h"

#include "history/csvrows.h"
#include "history/listenholders.h"
#include "history/listenjson.h"
#include "listens/listenreader.h"
#include "music/mbidtext.h"

#include <QHash>
#include <QSaveFile>

namespace sillon {

namespace {

constexpr int atOnce = 5000;

QString csvHead()
{
    return QStringLiteral(
        "listened_at,artist,title,album,album_artist,length_ms,heard_ms,track_number,origin,"
        "recording_mbid,artist_mbid,release_mbid,release_group_mbid,private,held_by,listener,"
        "listener_service\n");
}

/// Who tells of the listens of a helping, as text.
using HeldBy = QHash<ListenId, QString>;

Result<HeldBy> holdersOfAll(Database& database, ListenerId listener, const std::vector<Listen>& listens)
{
    HeldBy held;
    if (listens.empty())
        return held;
    auto read = database.read([&](Connection& c) {
        return c.each(
            QStringLiteral("SELECT x.listen_id, s.service, s.user_name FROM listens l JOIN echoes x ON "
                           "x.listen_id = l.id JOIN history_sources s ON s.id = x.source_id WHERE "
                           "l.listener_id = ? AND l.listened_at >= ? AND l.listened_at <= ? ORDER BY s.id"),
            {listener, listens.back().listenedAt, listens.front().listenedAt}, [&held](const Row& row) {
                QString& text = held[row.integer(0)];
                const QString one = textOf({ListenHolder{row.text(1), row.text(2)}});
                text = text.isEmpty() ? one : QString(text + QStringLiteral(", ") + one);
            });
    });
    return read ? Result<HeldBy>(std::move(held)) : fail(std::move(read.error()));
}

/// Nobody's name for my own.
Result<PlaysOwner> ownerOf(Database& database, ListenerId listener)
{
    const auto owner = database.read([listener](Connection& c) {
        return c.one(QStringLiteral("SELECT service, user_name FROM listeners WHERE id = ?"), {listener},
                     [](const Row& row) {
                         return PlaysOwner{row.text(0), row.text(1)};
                     });
    });
    return owner ? Result<PlaysOwner>(owner->value_or(PlaysOwner())) : fail(owner.error());
}

QString csvLine(const Listen& listen, const QString& heldBy, const PlaysOwner& owner)
{
    return csvRow({QString::number(listen.listenedAt), listen.recording.artist, listen.recording.title,
                   listen.release.title, listen.release.albumArtist, QString::number(listen.lengthMs),
                   QString::number(listen.heardMs), QString::number(listen.trackNumber),
                   listenOriginName(listen.origin), textOf(listen.recording.mbid),
                   textOf(listen.recording.artistMbid), textOf(listen.release.mbid),
                   textOf(listen.release.groupMbid), listen.isPrivate ? QStringLiteral("1") : QString(),
                   heldBy, owner.userName, owner.service});
}

Error writeError(const QSaveFile& file)
{
    Error error;
    error.kind = file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::AccessDenied;
    error.serverText = file.errorString();
    return error;
}

bool writeLine(QSaveFile& out, const Listen& listen, HistoryExportFormat format, const HeldBy& held,
               const PlaysOwner& owner)
{
    const QByteArray line = format == HistoryExportFormat::Csv
                                ? csvLine(listen, held.value(listen.id), owner).toUtf8()
                                : QByteArray(lineOfListen(listen, owner) + '\n');
    return out.write(line) == line.size();
}

} // namespace

Result<qint64> exportHistory(Database& database, ListenerId listener, HistoryExportFormat format,
                             const QString& file, const std::stop_token& stop,
                             const std::function<void(qint64)>& told)
{
    const auto owner = ownerOf(database, listener);
    if (!owner)
        return fail(owner.error());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(writeError(out));
    if (format == HistoryExportFormat::Csv && out.write(csvHead().toUtf8()) < 0)
        return fail(writeError(out));
    ListenQuery query;
    query.listener = listener;
    query.limit = atOnce;
    const ListenReader reader(database);
    for (qint64 written = 0;;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto listens = reader.listens(query);
        if (!listens)
            return fail(listens.error());
        const auto held = format == HistoryExportFormat::Csv ? holdersOfAll(database, listener, *listens)
                                                             : Result<HeldBy>(HeldBy());
        if (!held)
            return fail(held.error());
        for (const Listen& listen : *listens) {
            if (!writeLine(out, listen, format, *held, *owner))
                return fail(writeError(out));
        }
        written += static_cast<qint64>(listens->size());
        if (told)
            told(written);
        if (listens->size() < atOnce)
            return out.commit() ? Result<qint64>(written) : fail(writeError(out));
        query.before = ListenPlace{listens->back().listenedAt, listens->back().id};
    }
}

} // namespace sillon
