// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/playlists/stage.h"
#include "playlists/absencebar.h"
#include "playlists/playlistheader.h"
#include "playlists/playlistmodel.h"
#include "playlists/playlistpage.h"
#include "testmain.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/trackmime.h"
#include "widgets/tracktable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace sillon;
using namespace sillon::testing;

/// A playlist of the library's first five tracks, named a..e here.
class PlaylistPageTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] PlaylistModel& model() { return *static_cast<PlaylistModel*>(m_page->table().model()); }
    [[nodiscard]] QChar letter(const Track& track) const
    {
        for (std::size_t i = 0; i < m_tracks.size(); ++i) {
            if (m_tracks[i].path == track.path)
                return QChar(static_cast<char16_t>(u'a' + i));
        }
        return u'?';
    }
    [[nodiscard]] QString shown()
    {
        QString letters;
        for (const PlaylistItem& item : model().items())
            letters += letter(item.track);
        return letters;
    }
    [[nodiscard]] QString stored()
    {
        QString letters;
        const auto items = PlaylistStore(*m_stage->database).items(m_id);
        for (const PlaylistItem& item : items.value_or(std::vector<PlaylistItem>()))
            letters += letter(item.track);
        return letters;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_page->table(), key, modifiers);
    }

    std::unique_ptr<PlaylistStage> m_stage;
    std::vector<Track> m_tracks;
    PlaylistId m_id = 0;
    std::unique_ptr<PlaylistPage> m_page;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void init()
    {
        m_stage = std::make_unique<PlaylistStage>();
        m_tracks.assign(m_stage->library.begin(), m_stage->library.begin() + 5);
        m_id = m_stage->make(QStringLiteral("Trip"), m_tracks);
        QTRY_VERIFY(m_stage->playlists.isLoaded());
        m_page = std::make_unique<PlaylistPage>(m_stage->tools());
        m_page->resize(900, 500);
        static_cast<QWidget&>(*m_page).show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(m_id);
        QTRY_COMPARE(shown(), QStringLiteral("abcde"));
        m_page->table().setFocus();
    }

    void cleanup()
    {
        m_stage->playlists.close();
        m_page.reset();
        m_stage.reset();
    }

    void isAProperModelThroughAllItsChanges()
    {
        QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->table().chooseRows({0, 2});
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Delete);
        model().setItems({});
        QCOMPARE(model().rowCount(), 0);
    }

    void altArrowsMoveAndStore()
    {
        m_page->table().chooseRows({0});
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown(), QStringLiteral("bcade"));
        QTRY_COMPARE(stored(), QStringLiteral("bcade"));
        m_page->table().chooseRows({4});
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown(), QStringLiteral("bcade"));
        QCOMPARE(m_page->table().chosenRows(), std::vector<int>{4});
    }

    void whatIsRemovedCanComeBack()
    {
        QSignalSpy removed(m_page.get(), &PlaylistPage::itemsRemoved);
        m_page->table().chooseRows({1, 3});
        key(Qt::Key_Delete);
        QCOMPARE(shown(), QStringLiteral("ace"));
        QTRY_COMPARE(stored(), QStringLiteral("ace"));
        const auto items = removed.at(0).at(1).value<std::vector<PlaylistItem>>();
        m_stage->playlists.restoreItems(m_id, items);
        QTRY_COMPARE(shown(), QStringLiteral("abcde"));
    }

    void ownRowsMoveByDrop()
    {
        const std::unique_ptr<QMimeData> mime(model().mimeOf({0, 1}));
        QVERIFY(model().dropMimeData(mime.get(), Qt::CopyAction, 4, 0, {}));
        QCOMPARE(shown(), QStringLiteral("cdabe"));
        QTRY_COMPARE(stored(), QStringLiteral("cdabe"));
    }

    void tracksOfOtherPagesComeInByDrop()
    {
        const TrackMime mime(this, {m_tracks[4]}, {0});
        QVERIFY(model().dropMimeData(&mime, Qt::CopyAction, 1, 0, {}));
        QTRY_COMPARE(shown(), QStringLiteral("aebcde"));
    }

    void filesAreHandedOn()
    {
        QSignalSpy dropped(m_page.get(), &PlaylistPage::pathsDropped);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/music/new.mp3"))});
        QVERIFY(model().dropMimeData(&mime, Qt::CopyAction, 2, 0, {}));
        QCOMPARE(dropped.at(0).at(1).toStringList(), QStringList(QStringLiteral("/music/new.mp3")));
        QCOMPARE(dropped.at(0).at(2).toInt(), 2);
    }

    void givesFilesToFileManagers()
    {
        const std::unique_ptr<QMimeData> mime(model().mimeOf({0}));
        QCOMPARE(localPaths(mime.get()), QStringList(m_tracks[0].path));
    }

    void enterPlaysFromTheRow()
    {
        m_page->table().chooseRows({2});
        key(Qt::Key_Return);
        QCOMPARE(m_stage->player.queue().size(), 5);
        QCOMPARE(m_stage->player.currentItem()->track.path, m_tracks[2].path);
    }

    void whatHasNoFileStaysAndIsNotPlayed()
    {
        QVERIFY(m_stage->database->write([this](Connection& c) {
            return c.execute(QStringLiteral("UPDATE tracks SET missing_since = 5 WHERE id = ?"),
                             {m_tracks[0].id});
        }));
        m_stage->playlists.readItems(m_id);
        QTRY_VERIFY(model().factsAt(0).away);
        QCOMPARE(shown(), QStringLiteral("abcde"));
        auto* bar = m_page->findChild<AbsenceBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(!model().index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
        m_page->header().playWanted();
        QCOMPARE(m_stage->player.queue().size(), 4);
    }

    void takesTheLibrarysTrackOfTheSameName()
    {
        Track lost = m_tracks[1];
        lost.id = 0;
        lost.path = QStringLiteral("/old/place.mp3");
        m_stage->playlists.insert(m_id, 0, {lost});
        QTRY_COMPARE(model().rowCount(), 6);
        auto* bar = m_page->findChild<AbsenceBar*>();
        QVERIFY(bar->isVisible());
        Q_EMIT bar->useWanted();
        QTRY_COMPARE(shown(), QStringLiteral("babcde"));
        QTRY_VERIFY(!bar->isVisible());
    }

    void isRenamedInPlace()
    {
        key(Qt::Key_F2);
        auto* edit = m_page->findChild<QLineEdit*>(QStringLiteral("playlistNameEdit"));
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->text(), QStringLiteral("Trip"));
        edit->setText(QStringLiteral("Journey"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!edit->isVisible());
        QTRY_COMPARE(m_stage->playlists.find(m_id)->name, QStringLiteral("Journey"));
        key(Qt::Key_F2);
        edit->setText(QStringLiteral("Not this"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QCOMPARE(m_stage->playlists.find(m_id)->name, QStringLiteral("Journey"));
    }

    void anEmptyOneSaysWhatToDo()
    {
        const PlaylistId empty = m_stage->make(QStringLiteral("Empty"), {});
        QTRY_VERIFY(m_stage->playlists.find(empty) != nullptr);
        m_page->show(empty);
        QTRY_VERIFY(m_page->findChild<EmptyState*>()->isVisible());
    }

    void isReachableByKeyboardAndSpoken()
    {
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
    }
};

SILLON_TEST(PlaylistPageTest, playlistpage)
#include "tst_playlistpage.moc"
