// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playlists/stage.h"
#include "playlists/listspage.h"
#include "playlists/playlistpage.h"
#include "playlists/readyplaylist.h"
#include "playlists/smartpage.h"
#include "testmain.h"
#include "widgets/theme.h"
#include "widgets/tracktable.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// Draws the pages of playlists. SILLON_PICTURES=DIR keeps the pictures, to be looked at.
class PlaylistPictures : public QObject
{
    Q_OBJECT

private:
    void keep(QWidget& page, const QString& name)
    {
        QTest::qWait(m_looked ? 400 : 0); // covers arrive
        const QPixmap picture = page.grab();
        QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name)));
    }

    QTemporaryDir m_temporary;
    QString m_folder;
    bool m_looked = false;

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("SILLON_PICTURES", m_temporary.path());
        m_looked = m_folder != m_temporary.path();
        QVERIFY(QDir().mkpath(m_folder));
        QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void drawsThePages_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light-small") << false << QSize(816, 500) << false;
        QTest::newRow("dark-middle") << true << QSize(1232, 760) << false;
        QTest::newRow("light-mirrored") << false << QSize(1072, 580) << true;
    }
    void drawsThePages()
    {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        QFETCH(const bool, mirrored);
        const QString tag = QLatin1String(QTest::currentDataTag());
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        PlaylistStage stage;
        std::vector<Track> tracks(stage.library.begin() + 4, stage.library.begin() + 16);
        tracks[2].id = 0;
        tracks[2].path = QStringLiteral("/old/drive/song.mp3");
        const PlaylistId trip = stage.make(QStringLiteral("Night train"), tracks);
        const PlaylistId empty = stage.make(QStringLiteral("Empty one"), {});
        const PlaylistId smart =
            stage.makeSmart(QStringLiteral("From 1974"), {ruleOfYear(1974), SmartOrder::Title, false, 50});
        const PlaylistId wrong =
            stage.makeSmart(QStringLiteral("Half written"), {QStringLiteral("plays>many"), {}, true, 0});
        QVERIFY(PlaylistStore(*stage.database).prepare());
        stage.playlists.load(false);
        QTRY_VERIFY(stage.playlists.find(wrong) != nullptr);

        PlaylistPage page(stage.tools());
        page.resize(size);
        static_cast<QWidget&>(page).show();
        page.show(trip);
        QTRY_COMPARE(page.table().model()->rowCount(), 12);
        page.table().chooseRows({4});
        keep(page, QStringLiteral("playlist-") + tag);
        page.show(empty);
        QTRY_COMPARE(page.table().model()->rowCount(), 0);
        QTest::qWait(50);
        keep(page, QStringLiteral("playlist-empty-") + tag);

        SmartPage rule(stage.tools());
        rule.resize(size);
        static_cast<QWidget&>(rule).show();
        rule.show(smart);
        keep(rule, QStringLiteral("smart-") + tag);
        rule.show(wrong);
        keep(rule, QStringLiteral("smart-mistake-") + tag);

        ListsPage lists(stage.playlists);
        lists.resize(size);
        lists.setSmartCounts({{smart, 7}});
        lists.show();
        keep(lists, QStringLiteral("lists-") + tag);
        stage.playlists.close();
    }
};

SILLON_TEST(PlaylistPictures, playlistpictures)
#include "tst_playlistpictures.moc"
