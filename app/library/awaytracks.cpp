// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/awaytracks.h"

#include "application/services.h"
#include "application/words.h"
#include "library/movedfolder.h"
#include "library/trackforgetter.h"
#include "library/tracklocator.h"
#include "widgets/icon.h"
#include "widgets/noticebar.h"
#include "widgets/trackactions.h"
#include "widgets/trackcolumn.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace sillon {

namespace {

const auto noticeKey = QStringLiteral("away");

/// Where to begin looking for a file: in the folder nearest to where it was.
QString nearestFolder(const QString& path)
{
    QDir folder = QFileInfo(path).dir();
    while (!folder.exists() && folder.cdUp()) {
    }
    return folder.path();
}

std::vector<TrackId> idsOf(const QList<Track>& tracks)
{
    std::vector<TrackId> ids;
    for (const Track& track : tracks)
        ids.push_back(track.id);
    return ids;
}

/// How many files are found.
Result<qint64> locateAll(Services& services, const Track& track, const QString& path,
                         const std::stop_token& stop)
{
    TrackLocator locator(services.database(), services.clock());
    if (Done done = locator.locate(track.id, path); !done)
        return fail(done.error());
    const auto moved = movedFolder(track.path, path);
    if (!moved)
        return 1;
    const auto others = locator.locateBelow(moved->from, moved->to, stop);
    if (!others)
        return fail(others.error());
    return 1 + others->found;
}

} // namespace

AwayTracks::AwayTracks(Services& services, TrackActions& actions, NoticeBar& notices, QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_notices(notices)
    , m_window(window)
{
    actions.addEntries([this](QMenu& menu, const QList<Track>& tracks) { fillMenu(menu, tracks); });
}

void AwayTracks::fillMenu(QMenu& menu, const QList<Track>& tracks)
{
    const Catalogue& catalogue = m_services.catalogue();
    QList<Track> away;
    for (const Track& track : tracks) {
        const auto row = catalogue.rowOf(track.id);
        if (row && catalogue.facts(*row).away)
            away.append(track);
    }
    if (away.isEmpty() || !m_services.holdsProfile())
        return;
    connect(menu.addAction(themedIcon(Icon::Search), tr("Locate the file…")), &QAction::triggered, this,
            [this, first = away.constFirst()] { askWhere(first); });
    connect(menu.addAction(themedIcon(Icon::Away), tr("Remove from the library")), &QAction::triggered, this,
            [this, away] { forget(away); });
}

void AwayTracks::askWhere(const Track& track)
{
    auto* dialog =
        new QFileDialog(m_window, tr("Where is “%1” now?").arg(trackColumnText(track, TrackColumn::Title)),
                        nearestFolder(track.path));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, track](const QString& path) { locate(track, path); });
    dialog->open();
}

void AwayTracks::locate(const Track& track, const QString& path)
{
    m_services.background().run(
        this,
        [&services = m_services, track, path = QDir::cleanPath(path)](const std::stop_token& stop) {
            return locateAll(services, track, path, stop);
        },
        [this](const Result<qint64>& tracks) { tellFound(tracks); });
}

void AwayTracks::forget(const QList<Track>& tracks)
{
    m_services.background().change(
        this,
        [&services = m_services, ids = idsOf(tracks)](const std::stop_token&) {
            return TrackForgetter(services.database(), services.clock()).forget(ids);
        },
        [this, tracks](const Done& done) {
            if (tellFailure(done))
                return;
            const int count = static_cast<int>(tracks.size());
            m_notices.show({BarNotice::Kind::Success,
                            tr("%Ln track(s) taken out of the library", nullptr, count), tr("Undo"),
                            [this, ids = idsOf(tracks)] { remember(ids); }, noticeKey});
            m_services.catalogue().reload();
        });
}

void AwayTracks::remember(const std::vector<TrackId>& ids)
{
    m_services.background().change(
        this,
        [&services = m_services, ids](const std::stop_token&) {
            return TrackForgetter(services.database(), services.clock()).remember(ids);
        },
        [this](const Done& done) {
            if (!tellFailure(done))
                m_services.catalogue().reload();
        });
}

void AwayTracks::tellFound(const Result<qint64>& tracks)
{
    if (!tracks) {
        const QString text = tr("The file could not be taken: %1").arg(words::error(tracks.error()));
        return m_notices.show({BarNotice::Kind::Warning, text, {}, {}, noticeKey});
    }
    m_notices.show({BarNotice::Kind::Success,
                    tr("%Ln file(s) found again", nullptr, static_cast<int>(*tracks)),
                    {},
                    {},
                    noticeKey});
    m_services.catalogue().reload();
}

bool AwayTracks::tellFailure(const Done& done)
{
    if (!done)
        m_notices.show({BarNotice::Kind::Error, words::error(done.error()), {}, {}, noticeKey});
    return !done;
}

} // namespace sillon
