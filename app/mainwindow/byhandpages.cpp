// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/byhandpages.h"

#include "application/services.h"
#include "byhand/byhandpage.h"
#include "byhand/libraryalbum.h"
#include "byhand/quickscrobble.h"
#include "library/albumpage.h"
#include "mainwindow/mainwindow.h"
#include "widgets/noticebar.h"
#include "widgets/trackactions.h"

#include <QMenu>

namespace sillon {

namespace {

const auto byHandId = QStringLiteral("byhand");

void openByHand(MainWindow& window, ByHandPage* page, const QList<Track>& tracks)
{
    window.showPage(byHandId);
    const std::vector<Album> albums = albumsOfTracks(tracks);
    if (albums.size() > 1)
        page->openSeveral(albums);
    else
        page->open(libraryAlbum(tracks), tracks.first());
}

void addMenuEntries(MainWindow& window, TrackActions& actions, QuickScrobble* quick, ByHandPage* page)
{
    actions.addEntries([&window, quick, page](QMenu& menu, const QList<Track>& tracks) {
        QObject::connect(menu.addAction(themedIcon(Icon::Scrobble), MainWindow::tr("Scrobble as just heard")),
                         &QAction::triggered, quick, [quick, tracks] { quick->scrobble(tracks); });
        QObject::connect(menu.addAction(themedIcon(Icon::ByHand), MainWindow::tr("Scrobble by hand…")),
                         &QAction::triggered, page,
                         [&window, page, tracks] { openByHand(window, page, tracks); });
    });
}

} // namespace

void addByHandPages(Services& services, MainWindow& window, TrackActions& actions, AlbumPage& album)
{
    auto* page = new ByHandPage(services);
    window.addPage(PageSection::Remember, byHandId, MainWindow::tr("Scrobble by hand"), Icon::ByHand, page);
    auto* quick = new QuickScrobble(services, window.noticeBar(), page);
    addMenuEntries(window, actions, quick, page);
    QObject::connect(&album, &AlbumPage::scrobbleWanted, quick, &QuickScrobble::scrobble);
    QObject::connect(quick, &QuickScrobble::stateChanged, &album, [&album](QuickScrobble::State state) {
        album.setScrobbling(state == QuickScrobble::State::Busy, state == QuickScrobble::State::Finished);
    });
    QObject::connect(quick, &QuickScrobble::connectWanted, &window, [&window] {
        window.noticeBar().show({BarNotice::Kind::Note,
                                 MainWindow::tr("Connect an account to scrobble this."),
                                 {},
                                 {},
                                 QStringLiteral("connect")});
        Q_EMIT window.accountsWanted();
    });
    QObject::connect(quick, &QuickScrobble::confirmationWanted, page,
                     [&window, page](const std::vector<Album>& albums) {
                         window.showPage(byHandId);
                         page->openSeveral(albums);
                     });
    QObject::connect(page, &ByHandPage::connectWanted, &window, &MainWindow::accountsWanted);
}

} // namespace sillon
