// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/stage.h"
#include "mainwindow/accountcorner.h"
#include "mainwindow/playerbar.h"
#include "mainwindow/statusline.h"
#include "testmain.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/tracktable.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sillon;
using namespace sillon::testing;

/// Draws the window as users will see it. SILLON_PICTURES=DIR keeps the pictures, to be looked at; without it
/// this only shows that every state can be drawn.
class Pictures : public QObject
{
    Q_OBJECT

private:
    void keep(QWidget& window, const QString& name);
    void playing(Stage& stage, bool counted);

    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_suffix;
    bool m_looked = false; ///< the pictures are kept for somebody to look at

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void drawsEveryState_data();
    void drawsEveryState();
    void drawsMirrored();
};

void Pictures::initTestCase()
{
    m_folder = qEnvironmentVariable("SILLON_PICTURES");
    m_looked = !m_folder.isEmpty();
    if (!m_looked)
        m_folder = m_temporary.path();
    QVERIFY(QDir().mkpath(m_folder));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
}

void Pictures::init()
{
    m_suffix = qApp->devicePixelRatio() > 1 ? QStringLiteral("@2x") : QString();
}

void Pictures::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void Pictures::keep(QWidget& window, const QString& name)
{
    QTest::qWait(m_looked ? 400 : 0); // covers arrive
    const QPixmap picture = window.grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), window.size());
    QVERIFY(picture.save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix)));
}

void Pictures::playing(Stage& stage, bool counted)
{
    QList<Track> tracks(stage.library.begin(), stage.library.begin() + 18);
    stage.player.playTracks(tracks, 7);
    stage.engine.advance(counted ? 131000 : 42000);
    PlayStatus status;
    status.playing = true;
    status.lengthMs = stage.player.lengthMs();
    status.neededMs = status.lengthMs / 2;
    status.heardMs = stage.player.positionMs();
    status.countsAtMs = status.neededMs;
    stage.window.playerBar().setPlayStatus(status);
    if (counted) {
        status.counted = true;
        status.countsAtMs.reset();
        stage.window.playerBar().setPlayStatus(status);
    }
}

void Pictures::drawsEveryState_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1024, 640), QSize(1440, 900), QSize(1280, 720)})
            QTest::addRow("%s-%dx%d", dark ? "dark" : "light", size.width(), size.height()) << dark << size;
    }
}

void Pictures::drawsEveryState()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
    const QString tag = QLatin1String(QTest::currentDataTag());
    {
        Stage stage;
        stage.window.resize(size);
        stage.window.show();
        AccountCorner::State account;
        account.name = QStringLiteral("northwindow");
        account.line = QStringLiteral("12,345 plays");
        account.kind = StatusDot::Kind::Good;
        stage.window.account().setState(account);
        QTRY_VERIFY(stage.tracksPage->table().model()->rowCount() > 0);
        playing(stage, false);
        stage.tracksPage->table().chooseRows({3});
        keep(stage.window, QStringLiteral("tracks-") + tag);

        BarNotice notice;
        notice.kind = BarNotice::Kind::Warning;
        notice.text = QStringLiteral(
            "3 scrobbles wait: Last.fm cannot be reached. They are sent as soon as it answers.");
        notice.actionText = QStringLiteral("Try now");
        stage.window.noticeBar().show(notice);
        account.line = QStringLiteral("3 waiting");
        account.kind = StatusDot::Kind::Warning;
        stage.window.account().setState(account);
        stage.window.statusLine().setJob(QStringLiteral("Reading music: 8,120 of 20,400 files"), 8120, 20400);
        stage.window.statusLine().setText(QStringLiteral("3 scrobbles waiting"));
        stage.window.statusLine().setUnread(2);
        stage.player.setSpeed(1.25);
        stage.player.setSleep(SleepUntil::EndOfAlbum);
        stage.player.setRepeat(RepeatMode::One);
        stage.player.setShuffle(true);
        playing(stage, true);
        stage.window.showPage(QStringLiteral("queue"));
        stage.queuePage->table().chooseRows({2, 3});
        keep(stage.window, QStringLiteral("queue-") + tag);

        stage.window.showPage(QStringLiteral("tracks"));
        auto* box = stage.window.findChild<QLineEdit*>(QStringLiteral("searchBox"));
        box->setFocus();
        box->setText(QStringLiteral("zither"));
        keep(stage.window, QStringLiteral("nothing-found-") + tag);
    }
    {
        Stage stage(std::vector<Track>{});
        stage.window.resize(size);
        stage.window.show();
        keep(stage.window, QStringLiteral("empty-") + tag);
        auto* button = stage.window.findChild<QToolButton*>(QStringLiteral("menuButton"));
        button->menu()->popup(QPoint(0, 0));
        button->menu()->setActiveAction(button->menu()->actions().at(1));
        keep(*button->menu(), QStringLiteral("menu-") + tag);
        button->menu()->close();
    }
}

void Pictures::drawsMirrored()
{
    applyTheme(*qApp, Appearance::Light, true);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    std::vector<Track> tracks = sampleLibrary();
    tracks[0].recording.title = QString::fromUtf8("أغنية المطر");
    tracks[0].recording.artist = QString::fromUtf8("فرقة النافذة");
    Stage stage(tracks);
    stage.window.resize(1024, 640);
    stage.window.show();
    QTRY_VERIFY(stage.tracksPage->table().model()->rowCount() > 0);
    playing(stage, false);
    keep(stage.window, QStringLiteral("tracks-mirrored"));
}

SILLON_TEST(Pictures, pictures)
#include "tst_pictures.moc"
