// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "application/smartlists.h"
#include "application/words.h"
#include "base/filename.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/playlistpages.h"
#include "mainwindow/sidebardelegate.h"
#include "playlists/brokenentries.h"
#include "playlists/playlistreading.h"
#include "playlists/playliststore.h"
#include "widgets/noticebar.h"
#include "widgets/trackmime.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

// Playlists from and to files, and what is dropped on their names.
namespace sillon {

namespace {

QString musicFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

bool isPlaylist(const QString& path)
{
    return playlistFormatOf(path).has_value();
}

} // namespace

void PlaylistPages::chooseImport(PlaylistId into)
{
    auto* dialog = new QFileDialog(&m_window, tr("Import playlists"), musicFolder(),
                                   tr("Playlists (*.m3u *.m3u8 *.xspf *.pls)") % QStringLiteral(";;") %
                                       tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, into](const QStringList& paths) {
        if (into == 0)
            import(paths);
        else
            insertPaths(into, paths, -1);
    });
    dialog->open();
}

void PlaylistPages::import(const QStringList& paths)
{
    for (const QString& path : paths) {
        m_services.background().run(
            this,
            [&database = m_services.database(), path](const std::stop_token& stop) {
                return readPlaylistFile(database, path, stop);
            },
            [this, path](const Result<ReadPlaylist>& list) {
                if (!list)
                    return tellFailure(list.error());
                m_services.playlists().create(freshName(list->name),
                                              QList<Track>(list->tracks.begin(), list->tracks.end()),
                                              [this](PlaylistId id) { open(id); });
                tellBroken(QFileInfo(path).fileName(), list->broken);
            });
    }
}

void PlaylistPages::insertPaths(PlaylistId id, const QStringList& paths, int row)
{
    m_services.background().run(
        this,
        [&database = m_services.database(), paths](const std::stop_token& stop) {
            return openFiles(database, paths, stop);
        },
        [this, id, row, paths](const Result<OpenedFiles>& opened) {
            if (!opened)
                return tellFailure(opened.error());
            if (!opened->tracks.empty())
                m_services.playlists().insert(id, row,
                                              QList<Track>(opened->tracks.begin(), opened->tracks.end()));
            tellBroken(QFileInfo(paths.front()).fileName(), opened->broken);
            tellNotMusic(opened->notMusic);
        });
}

void PlaylistPages::tellBroken(const QString& file, const std::vector<BrokenEntry>& broken)
{
    if (broken.empty())
        return;
    BarNotice notice;
    notice.kind = BarNotice::Kind::Warning;
    notice.text =
        tr("%Ln lines of “%1” could not be used.", nullptr, static_cast<int>(broken.size())).arg(file);
    notice.actionText = tr("Show");
    notice.action = [this, file, broken] { (new BrokenEntries(file, broken, &m_window))->show(); };
    m_window.noticeBar().show(notice);
}

void PlaylistPages::tellNotMusic(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const QString name = shownFileName(paths.front().section(QLatin1Char('/'), -1));
    BarNotice notice;
    notice.kind = BarNotice::Kind::Warning;
    notice.text = paths.size() == 1 ? tr("“%1” is no music and was left out.").arg(name)
                                    : tr("%Ln files are no music and were left out.", nullptr,
                                         static_cast<int>(paths.size()));
    m_window.noticeBar().show(notice);
}

void PlaylistPages::tellFailure(const Error& reason)
{
    if (reason.kind != ErrorKind::Cancelled)
        m_window.noticeBar().show({BarNotice::Kind::Error, words::error(reason), {}, {}, {}});
}

void PlaylistPages::chooseExport(PlaylistId id, bool relative)
{
    QString name = nameOf(id);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QStringList filters{QStringLiteral("M3U8 (*.m3u8)"), QStringLiteral("M3U (*.m3u)"),
                              QStringLiteral("XSPF (*.xspf)"), QStringLiteral("PLS (*.pls)")};
    auto* dialog = new QFileDialog(&m_window, tr("Export playlist"), musicFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("m3u8"));
    dialog->selectFile(name + QStringLiteral(".m3u8"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1Char('.'), -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id, relative](const QString& path) { exportTo(id, path, relative); });
    dialog->open();
}

void PlaylistPages::exportTo(PlaylistId id, const QString& path, bool relative)
{
    const QString name = nameOf(id);
    const Playlist* list = m_services.playlists().find(id);
    if (list == nullptr)
        return;
    if (list->rule) {
        const SmartAnswer found = answer(m_services.catalogue(), *list->rule, {m_services.clock().utcNow()});
        if (found.waits)
            return whenCounted([this, id, path, relative] { exportTo(id, path, relative); });
        const QList<Track> tracks = m_services.catalogue().tracks(found.rows);
        return write(path, name, {tracks.begin(), tracks.end()}, relative);
    }
    m_services.background().run(
        this,
        [&database = m_services.database(), id](const std::stop_token&) {
            return PlaylistStore(database).items(id);
        },
        [this, path, name, relative](const Result<std::vector<PlaylistItem>>& items) {
            if (!items)
                return tellFailure(items.error());
            std::vector<Track> tracks;
            for (const PlaylistItem& item : *items)
                tracks.push_back(item.track);
            write(path, name, std::move(tracks), relative);
        });
}

void PlaylistPages::write(const QString& path, const QString& name, std::vector<Track> tracks, bool relative)
{
    m_services.background().run(
        this,
        [path, name, tracks = std::move(tracks), relative](const std::stop_token&) {
            return writePlaylistFile(path, name, tracks, relative);
        },
        [this, path, name](const Done& done) {
            if (!done)
                return tellFailure(done.error());
            m_window.noticeBar().show({BarNotice::Kind::Success,
                                       tr("“%1” was written to %2.").arg(name, QFileInfo(path).fileName()),
                                       {},
                                       {},
                                       {}});
        });
}

/// Tracks go into a playlist of items, or to the end of the queue; playlist files become playlists where all
/// are listed.
QString PlaylistPages::entryAt(const QPoint& at) const
{
    const QString entry = m_sidebarList->indexAt(at).data(sidebar::IdRole).toString();
    if (entry == QLatin1String("playlists") || entry == QLatin1String("queue"))
        return entry;
    const Playlist* list = m_services.playlists().find(entry.section(QLatin1Char(':'), 1).toLongLong());
    return list != nullptr && !list->isSmart() ? entry : QString();
}

void PlaylistPages::markEntry(const QString& entry)
{
    QAbstractItemModel* model = m_sidebarList->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const bool marked = !entry.isEmpty() && index.data(sidebar::IdRole).toString() == entry;
        if (index.data(sidebar::DropRole).toBool() != marked)
            model->setData(index, marked, sidebar::DropRole);
    }
}

void PlaylistPages::drop(const QString& entry, const QMimeData& mime)
{
    const auto* tracks = qobject_cast<const TrackMime*>(&mime);
    const QStringList paths = localPaths(&mime);
    if (entry == QLatin1String("playlists")) {
        QStringList lists;
        std::copy_if(paths.begin(), paths.end(), std::back_inserter(lists), isPlaylist);
        if (tracks != nullptr)
            makeOf(tracks->tracks());
        else
            import(lists);
        return;
    }
    if (entry == QLatin1String("queue")) {
        if (tracks != nullptr)
            m_services.player().addLast(tracks->tracks());
        else
            Q_EMIT queueWanted(paths);
        return;
    }
    const PlaylistId id = entry.section(QLatin1Char(':'), 1).toLongLong();
    if (tracks != nullptr)
        append(id, tracks->tracks());
    else
        insertPaths(id, paths, -1);
}

bool PlaylistPages::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_sidebarList->viewport())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* move = static_cast<QDropEvent*>(event);
        const QString entry = move->mimeData()->hasUrls() ? entryAt(move->position().toPoint()) : QString();
        markEntry(entry);
        // Entering is accepted anywhere, or no moves would follow.
        if (!entry.isEmpty() || event->type() == QEvent::DragEnter) {
            move->setDropAction(Qt::CopyAction);
            move->accept();
        } else {
            move->ignore();
        }
        return true;
    }
    case QEvent::DragLeave:
        markEntry({});
        return true;
    case QEvent::Drop: {
        auto* dropped = static_cast<QDropEvent*>(event);
        const QString entry = entryAt(dropped->position().toPoint());
        markEntry({});
        if (!entry.isEmpty()) {
            dropped->setDropAction(Qt::CopyAction);
            dropped->accept();
            drop(entry, *dropped->mimeData());
        }
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace sillon
