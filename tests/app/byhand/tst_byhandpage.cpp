// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "byhand/albumdraftmodel.h"
#include "byhand/byhandpage.h"
#include "byhand/quickscrobble.h"
#include "byhand/timelinetable.h"
#include "testmain.h"
#include "widgets/noticebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::KnownAlbum;

namespace {

constexpr int patienceMs = 15'000;
const auto user = QStringLiteral("Tester");
const auto session = QStringLiteral("0123456789abcdef0123456789abcdef");

template <typename W>
W* find(QWidget& page, const char* name)
{
    return page.findChild<W*>(QLatin1String(name));
}

bool signIn(RunningProgram& program)
{
    program.server.addUser(user, session);
    const AccountRoster& roster = program.services().roster();
    program.services().signIns().connectWith(QStringLiteral("lastfm"), user, session);
    program.services().byHandScrobbles().setWait(1);
    return QTest::qWaitFor([&] { return !roster.accounts().empty(); }, patienceMs);
}

/// Looks at Last.fm for words, and waits for so many hits.
bool searchAt(ByHandPage& page, const QString& words, int hits)
{
    auto* source = find<QComboBox>(page, "byHandSource");
    source->setCurrentIndex(1);
    auto* field = find<QLineEdit>(page, "byHandSearch");
    field->setText(words);
    Q_EMIT source->activated(1);
    auto* list = find<QListView>(page, "byHandHits");
    return QTest::qWaitFor([&] { return list->model()->rowCount() == hits; }, patienceMs);
}

} // namespace

class ByHandPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlbumIsFoundShownAndScrobbled()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        program.services().byHandScrobbles().setWait(4); // what is said meanwhile is looked at
        program.server.addAlbum({QStringLiteral("Band"),
                                 QStringLiteral("Record"),
                                 {{QStringLiteral("One"), 100'000},
                                  {QStringLiteral("Two"), 200'000},
                                  {QStringLiteral("Three"), 0}}});
        ByHandPage page(program.services());
        page.resize(1200, 700);
        page.show();
        QVERIFY(searchAt(page, QStringLiteral("record"), 1));
        find<QListView>(page, "byHandHits")
            ->setCurrentIndex(find<QListView>(page, "byHandHits")->model()->index(0, 0));
        auto* table = find<QTableView>(page, "byHandTimeline");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, patienceMs);
        auto* button = find<QPushButton>(page, "byHandScrobble");
        QCOMPARE(button->text(), QStringLiteral("Scrobble 3 play(s)"));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* result = find<QLabel>(page, "byHandResult");
        QTRY_COMPARE_WITH_TIMEOUT(result->text(), QStringLiteral("3 play(s) are sent in a moment."),
                                  patienceMs);
        QVERIFY(find<QPushButton>(page, "byHandUndo")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(result->text(), QStringLiteral("3 play(s) scrobbled."), patienceMs);
        QVERIFY(!find<QPushButton>(page, "byHandUndo")->isVisible());
        QCOMPARE(program.server.scrobbles(user).size(), std::size_t(3));
        QCOMPARE(program.server.calls(QStringLiteral("track.scrobble")).size(), std::size_t(1));

        // The same once more is asked about, and not sent while nobody agrees.
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* again = find<QPushButton>(page, "byHandAgain");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patienceMs);
        QCOMPARE(program.server.scrobbles(user).size(), std::size_t(3));
    }

    void tabGoesRoundAsThePageIsRead()
    {
        RunningProgram program;
        ByHandPage page(program.services());
        QStringList visited;
        const QWidget* const first = find<QLineEdit>(page, "byHandSearch");
        for (const QWidget* at = first; visited.size() < 4; at = at->nextInFocusChain()) {
            if (!at->objectName().isEmpty() && (at->focusPolicy() & Qt::TabFocus) != 0 &&
                at->objectName().startsWith(QStringLiteral("byHand")))
                visited.append(at->objectName());
        }
        QCOMPARE(visited.first(3).join(u' '), QStringLiteral("byHandSearch byHandSource byHandHits"));
    }

    void inPrivateItWaitsAndSaysSo()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        PrivateListening& listening = program.services().privateListening();
        program.server.addAlbum(
            {QStringLiteral("Band"), QStringLiteral("Record"), {{QStringLiteral("One"), 100'000}}});
        ByHandPage page(program.services());
        page.resize(1200, 700);
        page.show();
        QVERIFY(searchAt(page, QStringLiteral("record"), 1));
        find<QListView>(page, "byHandHits")
            ->setCurrentIndex(find<QListView>(page, "byHandHits")->model()->index(0, 0));
        auto* button = find<QPushButton>(page, "byHandScrobble");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        const auto* summary = find<QLabel>(page, "byHandSummary");
        QVERIFY(!summary->text().contains(QStringLiteral("private listening")));
        listening.turnOn();
        // Before anything is pressed.
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("private listening")), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
        const auto* result = find<QLabel>(page, "byHandResult");
        QTRY_COMPARE_WITH_TIMEOUT(result->text(),
                                  QStringLiteral("1 play(s) wait until private listening ends."), patienceMs);
        QTest::qWait(1500); // longer than it can be taken back
        QCOMPARE(program.server.calls(QStringLiteral("track.scrobble")).size(), std::size_t(0));
        listening.turnOff();
        QTRY_COMPARE_WITH_TIMEOUT(program.server.scrobbles(user).size(), std::size_t(1), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(result->text(), QStringLiteral("1 play(s) scrobbled."), patienceMs);
    }

    void theTimelineLeavesItsRoomToTitles()
    {
        AlbumDraftModel model;
        TimelineTable table(model);
        table.resize(520, 300);
        table.show();
        Album album;
        album.artist = QStringLiteral("Band");
        album.title = QStringLiteral("Record");
        for (const char* title : {"One", "Two"}) {
            AlbumRow row;
            row.title = QLatin1String(title);
            album.rows.push_back(row);
        }
        model.setDraft(AlbumDraft(album, IndexUse::OnePlay));
        QVERIFY(table.isColumnHidden(AlbumDraftModel::Artist));
        model.setResult(0, -1, {QString(200, QLatin1Char('x')), QString(300, QLatin1Char('y'))});
        QVERIFY(table.columnWidth(AlbumDraftModel::Note) <= 520 * 3 / 10);
        QVERIFY(table.columnWidth(AlbumDraftModel::Title) >= 80);
        QCOMPARE(model.index(0, AlbumDraftModel::Note).data(Qt::ToolTipRole).toString().size(), 300);
        QCOMPARE(model.index(0, AlbumDraftModel::Note).data(Qt::AccessibleTextRole).toString().size(), 300);
        album.rows[1].artist = QStringLiteral("A Guest");
        model.setDraft(AlbumDraft(album, IndexUse::OnePlay));
        QVERIFY(!table.isColumnHidden(AlbumDraftModel::Artist));
    }

    void undoTakesItBack()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        program.services().byHandScrobbles().setWait(ByHandScrobbles::usualWaitSeconds);
        ByHandPage page(program.services());
        page.show();
        QTest::mouseClick(find<QPushButton>(page, "byHandSingle"), Qt::LeftButton);
        find<QLineEdit>(page, "byHandArtist")->setText(QStringLiteral("Somebody"));
        find<QLineEdit>(page, "byHandTitle")->setText(QStringLiteral("Song"));
        find<QLineEdit>(page, "byHandLength")->setText(QStringLiteral("4:05"));
        auto* button = find<QPushButton>(page, "byHandScrobble");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* undo = find<QPushButton>(page, "byHandUndo");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), patienceMs);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(page, "byHandResult")->text(),
                                  QStringLiteral("1 play(s) taken back."), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        QVERIFY(program.server.calls(QStringLiteral("track.scrobble")).empty());
    }

    void whatCannotBeScrobbledSaysWhy()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        ByHandPage page(program.services());
        page.show();
        QTest::mouseClick(find<QPushButton>(page, "byHandSingle"), Qt::LeftButton);
        find<QLineEdit>(page, "byHandArtist")->setText(QStringLiteral("Various Artists"));
        find<QLineEdit>(page, "byHandTitle")->setText(QStringLiteral("Song"));
        QVERIFY(!find<QPushButton>(page, "byHandScrobble")->isEnabled());
        QCOMPARE(find<QLabel>(page, "byHandSummary")->text(),
                 QStringLiteral("Nothing can be scrobbled: its tracks name no real artist."));
    }

    void signedOutLeadsToTheSignIn()
    {
        RunningProgram program;
        ByHandPage page(program.services());
        page.show();
        QTest::mouseClick(find<QPushButton>(page, "byHandSingle"), Qt::LeftButton);
        const QSignalSpy wanted(&page, &ByHandPage::connectWanted);
        QTest::mouseClick(find<QPushButton>(page, "byHandConnect"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);

        NoticeBar bar;
        QuickScrobble quick(program.services(), bar);
        const QSignalSpy quickWanted(&quick, &QuickScrobble::connectWanted);
        Track track;
        track.recording = Recording{QStringLiteral("A"), QStringLiteral("T"), std::nullopt, std::nullopt};
        quick.scrobble({track});
        QCOMPARE(quickWanted.count(), 1);
        QVERIFY(quick.state() == QuickScrobble::State::Normal);
    }

    void aButtonIsBusyThenDoneThenNormal()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        NoticeBar bar;
        QuickScrobble quick(program.services(), bar);
        QList<QuickScrobble::State> states;
        connect(&quick, &QuickScrobble::stateChanged, this,
                [&](QuickScrobble::State state) { states.append(state); });
        Track track;
        track.recording = Recording{QStringLiteral("A"), QStringLiteral("T"), std::nullopt, std::nullopt};
        track.release.title = QStringLiteral("R");
        track.lengthMs = 200'000;
        quick.scrobble({track});
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), 3, patienceMs);
        QVERIFY(states ==
                QList<QuickScrobble::State>({QuickScrobble::State::Busy, QuickScrobble::State::Finished,
                                             QuickScrobble::State::Normal}));
        QCOMPARE(program.server.scrobbles(user).size(), std::size_t(1));
        QVERIFY(bar.shown() != nullptr);
        // Pressed again: it asks.
        quick.scrobble({track});
        QTRY_COMPARE_WITH_TIMEOUT(bar.shown()->actionText, QStringLiteral("Scrobble again"), patienceMs);
        QCOMPARE(program.server.scrobbles(user).size(), std::size_t(1));
    }

    void severalAlbumsAreOneConfirmation()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        for (int i = 0; i < 45; ++i)
            program.server.addAlbum({QStringLiteral("Band"),
                                     QStringLiteral("Record %1").arg(i),
                                     {{QStringLiteral("One"), 100'000}, {QStringLiteral("Two"), 200'000}}});
        ByHandPage page(program.services());
        page.resize(1200, 700);
        page.show();
        QVERIFY(searchAt(page, QStringLiteral("record"), 20));
        QCOMPARE(find<QLabel>(page, "byHandPage")->text(), QStringLiteral("Page 1 of 3"));
        auto* list = find<QListView>(page, "byHandHits");
        list->selectionModel()->select(QItemSelection(list->model()->index(0, 0), list->model()->index(2, 0)),
                                       QItemSelectionModel::ClearAndSelect);
        auto* button = find<QPushButton>(page, "byHandBulkScrobble");
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Scrobble 6 play(s)"), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(program.server.scrobbles(user).size(), std::size_t(6), patienceMs);
        QCOMPARE(program.server.calls(QStringLiteral("track.scrobble")).size(), std::size_t(1));
    }

    void albumsOfTheLibraryAreConfirmedTogether()
    {
        RunningProgram program;
        QVERIFY(signIn(program));
        NoticeBar bar;
        QuickScrobble quick(program.services(), bar);
        ByHandPage page(program.services());
        page.resize(1200, 700);
        page.show();
        connect(&quick, &QuickScrobble::confirmationWanted, &page, &ByHandPage::openSeveral);
        QList<Track> tracks;
        for (const char* album : {"First", "First", "Second"}) {
            Track track;
            track.recording = Recording{QStringLiteral("A"), QStringLiteral("Song %1").arg(tracks.size()),
                                        std::nullopt, std::nullopt};
            track.release.title = QLatin1String(album);
            track.lengthMs = 200'000;
            tracks.append(track);
        }
        quick.scrobble(tracks);
        QVERIFY(quick.state() == QuickScrobble::State::Normal);
        auto* button = find<QPushButton>(page, "byHandBulkScrobble");
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Scrobble 3 play(s)"), patienceMs);
        QVERIFY(find<QLabel>(page, "byHandBulkSummary")->text().startsWith(QStringLiteral("3 play(s) · ")));
        QVERIFY(program.server.scrobbles(user).empty());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(program.server.scrobbles(user).size(), std::size_t(3), patienceMs);

        // The same once more is asked about; whoever says no can go on.
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* again = find<QPushButton>(page, "byHandBulkAgain");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patienceMs);
        QVERIFY(!button->isEnabled());
        const QList<QPushButton*> both = again->parentWidget()->findChildren<QPushButton*>();
        for (QPushButton* other : both) {
            if (other != again)
                QTest::mouseClick(other, Qt::LeftButton);
        }
        QVERIFY(button->isEnabled());
        QCOMPARE(program.server.scrobbles(user).size(), std::size_t(3));
    }

    void aHundredAlbumsAreEnough()
    {
        RunningProgram program;
        ByHandPage page(program.services());
        page.show();
        std::vector<Album> albums(101);
        for (Album& album : albums) {
            album.artist = QStringLiteral("A");
            album.title = QStringLiteral("R");
            album.rows = {AlbumRow()};
            album.rows.front().title = QStringLiteral("T");
        }
        page.openSeveral(albums);
        auto* button = find<QPushButton>(page, "byHandBulkScrobble");
        QVERIFY(!button->isEnabled());
        albums.pop_back();
        page.openSeveral(albums);
        QVERIFY(button->isEnabled());
        QCOMPARE(button->text(), QStringLiteral("Keep 100 play(s) here")); // nobody is signed in
        QVERIFY(find<QPushButton>(page, "byHandBulkConnect")->isVisible());
    }

    void everythingHasAName()
    {
        RunningProgram program;
        ByHandPage page(program.services());
        page.resize(1200, 700);
        page.show();
        QTest::mouseClick(find<QPushButton>(page, "byHandSingle"), Qt::LeftButton);
        QCOMPARE(unnamedWidgets(&page), QStringList());
    }
};

SILLON_TEST(ByHandPageTest, byhandpage)
#include "tst_byhandpage.moc"
