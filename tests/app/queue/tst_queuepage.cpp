// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "queue/queuemodel.h"
#include "queue/queuepage.h"
#include "testmain.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/trackmime.h"
#include "widgets/tracktable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
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

    std::vector<Track> m_tracks;
    std::unique_ptr<LibraryStage> m_stage;
    Player* m_player = nullptr;
    FakeEngine* m_engine = nullptr;
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
    void whatComesInTakesTheIdleKeyboard();
    void marksWhatSounds();
    void saysHowMuchIsLeft();
    void showsHeartsOfTheLibrary();
    void theMenuPlaysTheRowAndOffersWhatAllMenusDo();
    void theLayoutIsKept();
    void isReachableByKeyboardAndSpoken();
};

void QueuePageTest::init()
{
    const std::vector<Track> all = sampleLibrary();
    m_tracks.assign(all.begin(), all.begin() + 5);
    m_stage = std::make_unique<LibraryStage>();
    m_player = &m_stage->player;
    m_engine = &m_stage->engine;
    m_page = std::make_unique<QueuePage>(*m_player, m_stage->catalogue, m_stage->actions, m_stage->covers,
                                         m_stage->settings);
    m_page->resize(800, 500);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_player->addLast(QList<Track>(m_tracks.begin(), m_tracks.end()));
    m_page->table().setFocus();
}

void QueuePageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
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
    QueueModel model(*m_player, m_stage->catalogue);
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
    const auto buttons = m_page->findChild<PageHeader*>()->findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->text() == QStringLiteral("Clear");
    });
    QVERIFY(found != buttons.end());
    QPushButton* clear = *found;
    QVERIFY(clear->isVisible());
    const QString before = order();
    const auto current = m_player->queue().current();
    std::function<void()> undo;
    connect(m_page.get(), &QueuePage::emptied, m_page.get(),
            [&undo](const std::function<void()>& back) { undo = back; });
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(order(), QString());
    QVERIFY(!clear->isVisible());
    undo();
    QCOMPARE(order(), before);
    QCOMPARE(m_player->queue().current(), current);
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

void QueuePageTest::whatComesInTakesTheIdleKeyboard()
{
    const QList<Track> tracks(m_tracks.begin(), m_tracks.end());
    m_player->clearQueue();
    QLineEdit elsewhere(m_page.get());
    elsewhere.show();
    elsewhere.setFocus();
    m_player->addLast(tracks);
    QVERIFY(elsewhere.hasFocus());
    m_player->clearQueue();
    elsewhere.clearFocus();
    m_player->addLast(tracks);
    QVERIFY(m_page->table().hasFocus());
    m_player->clearQueue(); // what is hidden cannot keep it
    QVERIFY(m_page->findChild<EmptyState*>()->button()->hasFocus());
    m_player->addLast(tracks);
    QVERIFY(m_page->table().hasFocus());
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

void QueuePageTest::saysHowMuchIsLeft()
{
    const auto* header = m_page->findChild<PageHeader*>();
    const auto words = [header] {
        return header->findChild<ElidedLabel*>(QStringLiteral("pageCount"))->text();
    };
    QVERIFY2(words().startsWith(QStringLiteral("5 tracks, 22 min")), qPrintable(words()));
    QVERIFY(!words().contains(QStringLiteral("left")));
    m_player->playItem(m_player->queue().items().at(3).id);
    m_engine->advance(0);
    QVERIFY2(words().endsWith(QStringLiteral("8 min left")), qPrintable(words()));
    m_engine->advance(120000);
    QVERIFY2(words().endsWith(QStringLiteral("6 min left")), qPrintable(words()));
    m_player->setShuffle(true); // then rows do not follow each other
    QVERIFY2(!words().contains(QStringLiteral("left")), qPrintable(words()));
}

void QueuePageTest::showsHeartsOfTheLibrary()
{
    auto* model = static_cast<QueueModel*>(m_page->table().model());
    // As the program has it: tracks of the library, with their ids there.
    m_player->playTracks(m_stage->catalogue.tracks(m_stage->catalogue.find({})));
    QCOMPARE(model->factsAt(1).lovedAt, 0);
    QSignalSpy changed(model, &QueueModel::dataChanged);
    Q_EMIT m_page->table().heartClicked(1);
    QVERIFY(m_stage->loved.isLoved(model->trackAt(1).recording));
    QVERIFY(model->factsAt(1).lovedAt != 0);
    QVERIFY(!changed.isEmpty());
    Q_EMIT m_page->table().heartClicked(1);
    QCOMPARE(model->factsAt(1).lovedAt, 0);
}

void QueuePageTest::theMenuPlaysTheRowAndOffersWhatAllMenusDo()
{
    m_stage->actions.addEntries(
        [](QMenu& menu, const QList<Track>& tracks) { menu.addAction(QString::number(tracks.size())); });
    m_page->table().chooseRows({2, 3});
    Q_EMIT m_page->table().menuWanted(QPoint(0, 0));
    auto* menu = m_page->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts.append(action->text());
    QVERIFY(texts.contains(QStringLiteral("Remove from the queue")));
    QVERIFY(texts.contains(QStringLiteral("Love")));
    QVERIFY(texts.contains(QStringLiteral("2")));
    menu->actions().first()->trigger();
    m_engine->advance(0);
    QCOMPARE(m_player->currentItem()->track.path, m_tracks[2].path);
    QCOMPARE(order(), QStringLiteral("abcde")); // the queue itself stays
    menu->close();
}

void QueuePageTest::theLayoutIsKept()
{
    m_page->table().setColumns({TrackColumn::Title, TrackColumn::Genre});
    Q_EMIT m_page->table().columnsChosen();
    m_page.reset();
    m_page = std::make_unique<QueuePage>(*m_player, m_stage->catalogue, m_stage->actions, m_stage->covers,
                                         m_stage->settings);
    QCOMPARE(m_page->table().columns(), std::vector({TrackColumn::Title, TrackColumn::Genre}));
}

void QueuePageTest::isReachableByKeyboardAndSpoken()
{
    QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
}

SILLON_TEST(QueuePageTest, queuepage)
#include "tst_queuepage.moc"
