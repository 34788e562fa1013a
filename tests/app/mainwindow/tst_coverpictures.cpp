// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarystage.h"
#include "app/picturelibrary.h"
#include "core/catalogue/shelftracks.h"
#include "library/albumspage.h"
#include "library/artistspage.h"
#include "library/covergrid.h"
#include "library/portraitpage.h"
#include "library/trackspage.h"
#include "mainwindow/accountcorner.h"
#include "mainwindow/coverpages.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/playerbar.h"
#include "mainwindow/statusline.h"
#include "queue/queuepage.h"
#include "testmain.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// Draws the pages of albums and artists as users will see them. SILLON_PICTURES=DIR keeps the pictures, to
/// be looked at; without it this only shows that every state can be drawn.
class CoverPictures : public QObject
{
    Q_OBJECT

private:
    struct Gallery;
    void keep(QWidget& window, const QString& name);

    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_suffix;
    bool m_looked = false;

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void drawsEveryPage_data();
    void drawsEveryPage();
    void drawsEmptyAndBusy_data();
    void drawsEmptyAndBusy();
    void drawsMirrored();
};

/// The window over a library that was heard a while, with an album away.
struct CoverPictures::Gallery : LibraryStage
{
    explicit Gallery(const std::vector<Track>& tracks)
        : LibraryStage(std::vector<Track>())
        , pictures(
              background, [](const Track& track, const std::stop_token&) { return prettyCover(track); },
              nullptr, 2)
        , window(player, pictures)
    {
        std::vector<Track> there;
        std::vector<Track> gone;
        for (const Track& track : tracks)
            (track.recording.artist == QStringLiteral("Ember Station") ? gone : there).push_back(track);
        putTracks(*database, there);
        putTracks(*database, gone, true);
        for (std::size_t i = 0; i < tracks.size(); i += 3) {
            for (std::size_t play = 0; play < i * 7 % 11; ++play)
                addListen(*database, tracks[i].recording.artist, tracks[i].recording.title,
                          clock.utcNow() - static_cast<qint64>(i * 9000 + play * 400000));
        }
        for (std::size_t i = 1; i < tracks.size(); i += 9)
            loved.setLoved(tracks[i].recording, true);
        read();
        pages = addCoverPages(window, {catalogue, player, actions, pictures, settings, clock});
        window.addPage(PageSection::Listen, QStringLiteral("tracks"), QStringLiteral("Tracks"), Icon::Tracks,
                       new TracksPage({catalogue, player, actions, pictures, settings, clock}));
        window.addPage(PageSection::Listen, QStringLiteral("queue"), QStringLiteral("Queue"), Icon::Queue,
                       new QueuePage(player, catalogue, actions, pictures, settings));
        window.addPage(PageSection::Remember, QStringLiteral("history"), QStringLiteral("History"),
                       Icon::History, new QWidget);
        AccountCorner::State account;
        account.name = QStringLiteral("northwindow");
        account.line = QStringLiteral("12,345 plays");
        account.kind = StatusDot::Kind::Good;
        window.account().setState(account);
    }

    void playSome(const std::vector<Track>& tracks)
    {
        player.playTracks(QList<Track>(tracks.begin(), tracks.begin() + 6), 2);
        engine.advance(82000);
    }
    [[nodiscard]] QString trackOf(const QString& album) const
    {
        for (const CatalogueAlbum& one : catalogue.albums()) {
            if (one.title == album)
                return QString::number(catalogue.id(one.rows.front()));
        }
        return {};
    }

    CoverCache pictures;
    MainWindow window;
    CoverPages pages{};
};

void CoverPictures::initTestCase()
{
    m_folder = qEnvironmentVariable("SILLON_PICTURES");
    m_looked = !m_folder.isEmpty();
    if (!m_looked)
        m_folder = m_temporary.path();
    QVERIFY(QDir().mkpath(m_folder));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    m_suffix = qApp->devicePixelRatio() > 1 ? QStringLiteral("@2x") : QString();
}

void CoverPictures::keep(QWidget& window, const QString& name)
{
    QTest::qWait(m_looked ? 1800 : 0); // covers arrive
    const QPixmap picture = window.grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), window.size());
    QVERIFY(picture.save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix)));
}

void CoverPictures::drawsEveryPage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1024, 640), QSize(1440, 900), QSize(1280, 720)})
            QTest::addRow("%s-%dx%d", dark ? "dark" : "light", size.width(), size.height()) << dark << size;
    }
}

void CoverPictures::drawsEveryPage()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
    const QString tag = QLatin1String(QTest::currentDataTag());
    const std::vector<Track> tracks = pictureLibrary();
    Gallery gallery(tracks);
    MainWindow& window = gallery.window;
    window.resize(size);
    window.show();
    gallery.playSome(tracks);
    keep(window, QStringLiteral("albums-") + tag);
    window.showPage(QStringLiteral("album"), gallery.trackOf(QStringLiteral("Static Gardens")));
    keep(window, QStringLiteral("album-") + tag);
    window.showPage(QStringLiteral("album"), gallery.trackOf(QStringLiteral("Live at the Observatory")));
    keep(window, QStringLiteral("album-discs-") + tag);
    window.showPage(QStringLiteral("album"), gallery.trackOf(QStringLiteral("Harbour Nights, Volume 3")));
    keep(window, QStringLiteral("album-various-") + tag);
    window.showPage(QStringLiteral("album"), gallery.trackOf(QStringLiteral("Low Sun")));
    keep(window, QStringLiteral("album-away-") + tag);
    window.showPage(QStringLiteral("artists"));
    keep(window, QStringLiteral("artists-") + tag);
    window.showPage(QStringLiteral("artist"), QStringLiteral("Aster Lane"));
    keep(window, QStringLiteral("artist-") + tag);
    window.showPage(QStringLiteral("album"),
                    gallery.trackOf(QStringLiteral("Rindfleischetikettierungsüberwachungswalzer")));
    keep(window, QStringLiteral("album-long-") + tag);
    window.showPage(QStringLiteral("albums"));
    window.findChild<QLineEdit*>(QStringLiteral("searchBox"))->setText(QStringLiteral("year:1970..1989"));
    gallery.pages.albums->grid().setCurrentIndex(gallery.pages.albums->grid().model()->index(1, 0));
    keep(window, QStringLiteral("albums-found-") + tag);
}

void CoverPictures::drawsEmptyAndBusy_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CoverPictures::drawsEmptyAndBusy()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
    const QString tag = QLatin1String(QTest::currentDataTag());
    Gallery gallery({});
    gallery.window.resize(1024, 640);
    gallery.window.show();
    keep(gallery.window, QStringLiteral("albums-empty-") + tag);
    gallery.pages.albums->setScanning(true);
    gallery.window.statusLine().setJob(QStringLiteral("Scanning 120 of 20,400"), 120, 20400);
    keep(gallery.window, QStringLiteral("albums-busy-") + tag);
}

void CoverPictures::drawsMirrored()
{
    applyTheme(*qApp, Appearance::Light, true);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const std::vector<Track> tracks = pictureLibrary();
    Gallery gallery(tracks);
    gallery.window.resize(1440, 900);
    gallery.window.show();
    gallery.playSome(tracks);
    keep(gallery.window, QStringLiteral("albums-mirrored"));
    gallery.window.showPage(QStringLiteral("album"), gallery.trackOf(QString::fromUtf8("أغنية المطر")));
    keep(gallery.window, QStringLiteral("album-mirrored"));
    gallery.window.showPage(QStringLiteral("artist"), QStringLiteral("Aster Lane"));
    keep(gallery.window, QStringLiteral("artist-mirrored"));
}

SILLON_TEST(CoverPictures, coverpictures)
#include "tst_coverpictures.moc"
