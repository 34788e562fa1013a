// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/samples.h"
#include "base/background.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "playback/player.h"
#include "queue/queuemodel.h"
#include "queue/queuepage.h"
#include "testmain.h"
#include "widgets/covercache.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/trackmime.h"
#include "widgets/tracktable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace sillon;
using namespace sillon::testing;

/// A queue of Inkwell, Half a Storm, Window Seat, Paper Weather, The Lamp Goes Out: rows 0..4, named a..e
/// here.
class QueuePageTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString order() const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QChar letter(const Track& track) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_page->table(), key, modifiers);
    }
    bool drop(const QMimeData& mime, int row);

    FakeClock m_clock;
    std::vector<Track> m_tracks;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<CoverCache> m_covers;
    std::unique_ptr<QueuePage> m_page;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup();
    void isAProperModelThroughAllItsChanges();
    void showsThePlayersQueue();
    void altArrowsMoveTheChosenRows();
    void rowsAtTheEdgeStayThere();
    void deleteRemovesAndChoosesTheNext();
    void enterPlaysTheRow();
    void clearEmptiesTheQueue();
    void ownRowsMoveByDrop();
    void foreignTracksComeInByDrop();
    void foreignFilesAreHandedOn();
    void otherThingsCannotBeDropped();
    void anEmptyQueueSaysWhatToDo();
    void marksWhatSounds();
    void isReachableByKeyboardAndSpoken();
};

void QueuePageTest::init()
{
    const std::vector<Track> all = sampleLibrary();
    m_tracks.assign(all.begin(), all.begin() + 5);
    m_engine = std::make_unique<FakeEngine>();
    m_player = std::make_unique<Player>(*m_engine, m_clock, nullptr, 7);
    m_background = std::make_unique<Background>(1);
    m_covers = std::make_unique<CoverCache>(
        *m_background, [](const Track&, const std::stop_token&) { return QByteArray(); });
    m_page = std::make_unique<QueuePage>(*m_player, *m_covers);
    m_page->resize(800, 500);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_player->addLast(QList<Track>(m_tracks.begin(), m_tracks.end()));
    m_page->table().setFocus();
}

void QueuePageTest::cleanup()
{
    m_background->stop();
    m_page.reset();
    m_covers.reset();
    m_background.reset();
    m_player.reset();
    m_engine.reset();
}

QChar QueuePageTest::letter(const Track& track) const
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        if (m_tracks[i].path == track.path)
            return QChar(static_cast<char16_t>(u'a' + i));
    }
    return u'?';
}

QString QueuePageTest::order() const
{
    QString letters;
    for (const QueueItem& item : m_player->queue().items())
        letters += letter(item.track);
    return letters;
}

QString QueuePageTest::chosen() const
{
    QString letters;
    for (const int row : m_page->table().chosenRows())
        letters += letter(m_player->queue().items().at(static_cast<std::size_t>(row)).track);
    return letters;
}

bool QueuePageTest::drop(const QMimeData& mime, int row)
{
    auto* model = m_page->table().model();
    return model->canDropMimeData(&mime, Qt::MoveAction, row, 0, {}) &&
           model->dropMimeData(&mime, Qt::MoveAction, row, 0, {});
}

void QueuePageTest::isAProperModelThroughAllItsChanges()
{
    QueueModel model(*m_player);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_player->moveItems(model.idsOf({0, 1}), 4);
    m_player->playItem(model.idsOf({2}).front());
    m_player->removeItems(model.idsOf({0}));
    m_player->clearQueue();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.currentRow(), -1);
}

void QueuePageTest::showsThePlayersQueue()
{
    QCOMPARE(m_page->table().model()->rowCount(), 5);
    m_player->addNext({m_tracks.front()});
    QCOMPARE(m_page->table().model()->rowCount(), 6);
}

void QueuePageTest::altArrowsMoveTheChosenRows()
{
    m_page->table().chooseRows({1});
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("acbde"));
    QCOMPARE(chosen(), QStringLiteral("b"));
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("acdbe"));
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("acbde"));
    m_page->table().chooseRows({0, 2}); // apart before, together after
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("cdabe"));
    QCOMPARE(chosen(), QStringLiteral("ab"));
}

void QueuePageTest::rowsAtTheEdgeStayThere()
{
    m_page->table().chooseRows({0});
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("abcde"));
    m_page->table().chooseRows({4});
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("abcde"));
}

void QueuePageTest::deleteRemovesAndChoosesTheNext()
{
    m_page->table().chooseRows({1, 2});
    key(Qt::Key_Delete);
    QCOMPARE(order(), QStringLiteral("ade"));
    QCOMPARE(chosen(), QStringLiteral("d"));
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    QCOMPARE(order(), QStringLiteral("a"));
    QCOMPARE(chosen(), QStringLiteral("a"));
    key(Qt::Key_Delete);
    QCOMPARE(order(), QString());
}

void QueuePageTest::enterPlaysTheRow()
{
    m_page->table().chooseRows({3});
    key(Qt::Key_Return);
    m_engine->advance(0);
    QCOMPARE(m_player->currentItem()->track.path, m_tracks[3].path);
    QCOMPARE(m_player->state(), PlaybackState::Playing);
}

void QueuePageTest::clearEmptiesTheQueue()
{
    auto* clear = m_page->findChild<PageHeader*>()->findChild<QPushButton*>();
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(order(), QString());
    QVERIFY(!clear->isVisible());
}

void QueuePageTest::ownRowsMoveByDrop()
{
    auto* model = m_page->table().model();
    const std::unique_ptr<QMimeData> mime(model->mimeData({model->index(0, 0), model->index(3, 0)}));
    QVERIFY(drop(*mime, 3));
    QCOMPARE(order(), QStringLiteral("bcade"));
    QCOMPARE(chosen(), QStringLiteral("ad"));
}

void QueuePageTest::foreignTracksComeInByDrop()
{
    const QObject elsewhere;
    const TrackMime mime(&elsewhere, {m_tracks[4], m_tracks[0]}, {7, 9});
    QVERIFY(drop(mime, 2));
    QCOMPARE(order(), QStringLiteral("abeacde"));
}

void QueuePageTest::foreignFilesAreHandedOn()
{
    QSignalSpy dropped(m_page.get(), &QueuePage::pathsDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/music/new.flac")),
                  QUrl(QStringLiteral("https://example.org/x.mp3"))});
    QVERIFY(drop(mime, 1));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList({QStringLiteral("/music/new.flac")}));
    QCOMPARE(dropped.at(0).at(1).toInt(), 1);
    QCOMPARE(order(), QStringLiteral("abcde"));
}

void QueuePageTest::otherThingsCannotBeDropped()
{
    QMimeData text;
    text.setText(QStringLiteral("words"));
    QVERIFY(!drop(text, 1));
    QMimeData far;
    far.setUrls({QUrl(QStringLiteral("https://example.org/x.mp3"))});
    QVERIFY(!drop(far, 1));
    QCOMPARE(order(), QStringLiteral("abcde"));
}

void QueuePageTest::anEmptyQueueSaysWhatToDo()
{
    m_player->clearQueue();
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(m_page.get(), &QueuePage::browseWanted);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void QueuePageTest::marksWhatSounds()
{
    auto* model = static_cast<QueueModel*>(m_page->table().model());
    m_player->playItem(model->idsOf({1}).front());
    m_engine->advance(0);
    QCOMPARE(model->currentRow(), 1);
    m_player->next();
    m_engine->advance(0);
    QCOMPARE(model->currentRow(), 2);
    QVERIFY(model->isCurrent(2));
    QVERIFY(!model->isCurrent(1));
}

void QueuePageTest::isReachableByKeyboardAndSpoken()
{
    QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
}

SILLON_TEST(QueuePageTest, queuepage)
#include "tst_queuepage.moc"
