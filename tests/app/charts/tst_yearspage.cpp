// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "app/runningprogram.h"
#include "charts/chartlisteners.h"
#include "charts/chartspage.h"
#include "charts/comparechoice.h"
#include "charts/dayrange.h"
#include "charts/heardlist.h"
#include "charts/heardlistmodel.h"
#include "charts/partialmark.h"
#include "charts/periodbar.h"
#include "charts/segmentedcontrol.h"
#include "charts/yeardialog.h"
#include "charts/yearpanel.h"
#include "charts/yearsband.h"
#include "charts/yearspage.h"
#include "charts/yearsview.h"
#include "testmain.h"
#include "widgets/covercache.h"
#include "widgets/emptystate.h"
#include "widgets/linklabel.h"
#include "widgets/taborder.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// The program's pages of charts over a history written straight into the database.
struct Stage
{
    explicit Stage(const QByteArray& sql = {})
        : covers(program.services().background(),
                 [](const Track&, const std::stop_token&) { return QByteArray(); })
        , actions(program.services().player(), program.services().loved())
        , source(program.services().database(), program.services().background())
        , listeners(program.services().database(), program.services().background(),
                    program.services().settings(), source)
        , page(tools(), source, listeners)
        , charts(tools(), source, listeners)
    {
        write(sql);
        page.resize(1100, 700);
        charts.resize(1100, 700);
    }
    void write(const QByteArray& sql)
    {
        std::jthread([&] {
            const auto done =
                program.services().database().write([&](Connection& c) { return c.script(sql); });
            if (!done)
                qFatal("%s", qPrintable(done.error().serverText));
        });
    }
    ChartTools tools()
    {
        Services& s = program.services();
        return {s.database(), s.background(),    s.catalogue(), actions,  covers,
                s.settings(), s.years().store(), s.clock(),     s.jobs(), s.years()};
    }

    RunningProgram program;
    CoverCache covers;
    TrackActions actions;
    ChartSource source;
    ChartListeners listeners;
    YearsPage page;
    ChartsPage charts;
};

bool hasLabel(const QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// An entry of the menu of what can be compared.
void choose(CompareChoice& choice, const QString& name)
{
    Q_EMIT choice.menu()->aboutToShow();
    for (QAction* action : choice.menu()->actions()) {
        if (action->text() == name)
            return action->trigger();
    }
    QFAIL(qPrintable(name));
}

/// Two albums of 1977 and 1994, one that is not found, one still searched; heard 6, 3, 2 and 1 times.
/// Somebody else has heard the second one twice.
const QByteArray someHistory = R"(
INSERT INTO recordings(id, artist, title, mbid, artist_mbid, artist_key, title_key, key_version)
VALUES(1, 'Tidal Post', 'Ember', '', '', 'tidal post', 'ember', 1), (2, 'Low Comet', 'Wires', '', '', 'low comet', 'wires', 1),
      (3, 'Nobody', 'Lost', '', '', 'nobody', 'lost', 1), (4, 'Soon', 'Later', '', '', 'soon', 'later', 1);
INSERT INTO releases(id, title, album_artist, mbid, group_mbid, title_key, key_version)
VALUES(1, 'Undertow', 'Tidal Post', '', '', 'undertow', 1), (2, 'Signals', 'Low Comet', '', '', 'signals', 1),
      (3, 'Gone', 'Nobody', '', '', 'gone', 1), (4, 'Then', 'Soon', '', '', 'then', 1);
INSERT INTO release_years(id, kind, artist, title, artist_key, title_key, key_version, state, year, source)
VALUES(1, 'album', 'Tidal Post', 'Undertow', 'tidal post', 'undertow', 1, 'matched', 1977, 'tags'),
      (2, 'album', 'Low Comet', 'Signals', 'low comet', 'signals', 1, 'matched', 1994, 'tags'),
      (3, 'album', 'Nobody', 'Gone', 'nobody', 'gone', 1, 'not_found', 0, '');
INSERT INTO year_releases(release_id, artist_key, question_id) VALUES(1, '', 1), (2, '', 2), (3, '', 3);
INSERT INTO listeners(id, service, user_name) VALUES(2, 'lastfm', 'marta');
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 13)
INSERT INTO listens(listener_id, recording_id, release_id, listened_at, length_ms, heard_ms, track_number, origin)
SELECT CASE WHEN i > 11 THEN 2 ELSE 1 END, song, song, 1600000000 + i * 86400, 200000, 0, 1, 'player'
FROM (SELECT i, CASE WHEN i < 6 THEN 1 WHEN i < 9 THEN 2 WHEN i < 11 THEN 3 WHEN i = 11 THEN 4 ELSE 2 END AS song FROM n);
)";

} // namespace

class YearsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPlaysItSaysWhatItIsFor()
    {
        Stage stage;
        stage.page.show();
        QTRY_VERIFY(stage.page.findChild<EmptyState*>()->isVisible());
        QVERIFY(!stage.page.findChild<YearsView*>()->isVisible());
        QSignalSpy wanted(&stage.page, &YearsPage::historyWanted);
        stage.page.findChild<EmptyState*>()->button()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void listsNameTheSongsOfACorrectedHistory()
    {
        Stage stage(someHistory);
        stage.source.showAny();
        QTRY_VERIFY(stage.source.names());
        // One song goes and another comes: as many as before, but in other places.
        stage.write(R"(
INSERT INTO recordings(id, artist, title, mbid, artist_mbid, artist_key, title_key, key_version)
VALUES(5, 'Late Arrival', 'Dawn', '', '', 'late arrival', 'dawn', 1);
DELETE FROM listens WHERE recording_id = 1;
INSERT INTO listens(listener_id, recording_id, release_id, listened_at, length_ms, heard_ms, track_number, origin)
VALUES(1, 5, 4, 1700000000, 200000, 0, 1, 'player');
)");
        QSignalSpy changed(&stage.source, &ChartSource::changed);
        stage.source.reload();
        QTRY_COMPARE(changed.count(), 1);
        QTRY_VERIFY(stage.source.names());
        const auto& songs = stage.source.facts()->columns->songs;
        QCOMPARE(songs.size(), 4u);
        for (std::size_t i = 0; i < songs.size(); ++i) {
            const SongGroups& artists = stage.source.names()->artists;
            const QString artist = artists.groups.at(artists.ofSong.at(i)).name;
            QCOMPARE(artist == QStringLiteral("Late Arrival"), songs.at(i).recordingId == 5);
        }
    }

    void nothingIsLookedUpBeforeTheUserSaidSo()
    {
        Stage stage(someHistory);
        stage.program.services().jobs().load();
        stage.page.show();
        auto* band = stage.page.findChild<YearsBand*>();
        QTRY_COMPARE(band->news().kind, YearsNews::Kind::Offer);
        QVERIFY(band->isVisible());
        QCOMPARE(stage.program.services().jobs().jobs().size(), std::size_t{0});
        band->findChild<QPushButton*>(QStringLiteral("yearsNotNowButton"))->click();
        QVERIFY(!band->isVisible());
        QVERIFY(!stage.program.services().settings().get(keys::yearsAutomatic));
        const auto* coverage = stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"));
        QVERIFY(coverage->text().contains(QStringLiteral("8 % not looked up yet")));
    }

    void yesIsYesFromNowOn()
    {
        Stage stage(someHistory);
        const auto server = stage.program.services().settings().set(
            keys::musicBrainzApiUrl, QStringLiteral("http://127.0.0.1:9/ws/2/"));
        QVERIFY(server);
        stage.program.services().jobs().load();
        stage.page.show();
        auto* band = stage.page.findChild<YearsBand*>();
        QTRY_COMPARE(band->news().kind, YearsNews::Kind::Offer);
        band->findChild<QPushButton*>(QStringLiteral("yearsBandButton"))->click();
        QVERIFY(stage.program.services().settings().get(keys::yearsAutomatic));
        QTRY_COMPARE(band->news().kind, YearsNews::Kind::Unreachable);
        const auto* words = band->findChild<QLabel*>(QStringLiteral("yearsBandWords"));
        QVERIFY(words->text().contains(QStringLiteral("by itself")));
        QCOMPARE(stage.program.services().jobs().jobs().front().state, JobState::Running);
    }

    void barsAndCoverageAreThoseOfTheHistory()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.plays, 12);
        const std::vector<YearBar> expected{{1977, 6, 667}, {1994, 3, 333}};
        QCOMPARE(stage.page.chart().years, expected);
        const auto* coverage = stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"));
        QVERIFY(coverage->text().contains(QStringLiteral("75 %")));
        QVERIFY(coverage->text().contains(QStringLiteral("8 %")));
        QVERIFY(coverage->text().contains(QStringLiteral("17 %")));
    }

    void coverageRisesAsYearsAreFound()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.dated, 9);
        stage.write("UPDATE release_years SET year = 1980, state = 'matched' WHERE id = 3");
        stage.source.readYears();
        QTRY_COMPARE(stage.page.chart().coverage.dated, 11);
    }

    void aBarOpensWhatIsBehindIt()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().years.size(), std::size_t{2});
        auto* panel = stage.page.findChild<YearPanel*>();
        Q_EMIT stage.page.findChild<YearsView*>()->spanChosen(1994, 1994);
        QTRY_COMPARE(panel->list().entries().rowCount(), 1);
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->list().entries().group(0).name, QStringLiteral("Signals"));
        QCOMPARE(panel->list().entries().entry(0).plays, 3);
        QCOMPARE(panel->list().entries().year(0), (RowYear{1994, YearSource::Tags}));
        const QModelIndex row = panel->list().entries().index(0);
        QVERIFY(row.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("1994, from: the file's tags")));
        QSignalSpy address(&stage.page, &YearsPage::addressWanted);
        Q_EMIT panel->list().activated(panel->list().entries().index(0));
        QCOMPARE(address.value(0).value(0).toUrl().path(), QStringLiteral("/music/Low Comet/Signals"));
        Q_EMIT panel->closeWanted();
        QVERIFY(!panel->isVisible());
    }

    void ofABestOfTheSongsOfTheBarArePlayedAlone()
    {
        Stage stage(someHistory);
        const auto track = [](const QString& artist, const QString& album, const QString& title) {
            Track made;
            made.path = QStringLiteral("/music/%1/%2.flac").arg(album, title);
            made.recording.artist = artist;
            made.recording.title = title;
            made.release.title = album;
            return made;
        };
        const auto post = QStringLiteral("Tidal Post");
        const auto undertow = QStringLiteral("Undertow");
        const auto comet = QStringLiteral("Low Comet");
        const auto best = QStringLiteral("Signals");
        std::jthread([&] {
            putTracks(stage.program.services().database(), {track(post, undertow, QStringLiteral("Ember")),
                                                            track(post, undertow, QStringLiteral("Ashes")),
                                                            track(comet, best, QStringLiteral("Wires")),
                                                            track(comet, best, QStringLiteral("Poles"))});
        }).join();
        // "Signals" is a best of: one of its songs is from 1977.
        stage.write("UPDATE release_years SET compilation = 1 WHERE id = 2;"
                    "INSERT INTO release_years(kind, artist, title, artist_key, title_key, key_version, "
                    "state, year, source) VALUES('song', 'Low Comet', 'Wires', 'low comet', 'wires', 1, "
                    "'matched', 1977, 'listenbrainz')");
        stage.program.services().catalogue().reload();
        QTRY_COMPARE(stage.program.services().catalogue().albums().size(), std::size_t{2});
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().years.size(), std::size_t{1});
        auto& list = stage.page.findChild<YearPanel*>()->list();
        Q_EMIT stage.page.findChild<YearsView*>()->spanChosen(1977, 1977);
        QTRY_COMPARE(list.entries().rowCount(), 2);
        QStringList titles;
        for (const Track& played : list.tracksOf({0, 1}))
            titles.append(played.recording.title);
        titles.sort();
        const QStringList expected{QStringLiteral("Ashes"), QStringLiteral("Ember"), QStringLiteral("Wires")};
        QCOMPARE(titles, expected);
        // It is opened whole all the same.
        QSignalSpy album(&stage.page, &YearsPage::albumWanted);
        Q_EMIT list.activated(list.entries().index(1));
        QCOMPARE(album.count(), 1);
    }

    void aBarWithoutPlaysSaysSo()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().years.size(), std::size_t{2});
        auto* panel = stage.page.findChild<YearPanel*>();
        Q_EMIT stage.page.findChild<YearsView*>()->spanChosen(1980, 1980);
        QTRY_VERIFY(!panel->list().isVisible());
        QTRY_VERIFY(hasLabel(*panel, QStringLiteral("Nothing from 1980 was heard")));
    }

    void playsWithoutAnAlbumShowTheirTracks()
    {
        Stage stage(someHistory);
        stage.write(
            "UPDATE listens SET release_id = NULL WHERE release_id = 2;"
            "INSERT INTO release_years(kind, artist, title, artist_key, title_key, key_version, state, year, "
            "source) VALUES('song', 'Low Comet', 'Wires', 'low comet', 'wires', 1, 'matched', 1994, 'tags')");
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().years.size(), std::size_t{2});
        auto* panel = stage.page.findChild<YearPanel*>();
        Q_EMIT stage.page.findChild<YearsView*>()->spanChosen(1994, 1994);
        QTRY_COMPARE(panel->list().entries().rowCount(), 1);
        QCOMPARE(panel->list().entries().group(0).name, QStringLiteral("Wires"));
        QTRY_VERIFY(hasLabel(*panel, QStringLiteral("name no album")));
    }

    void aHistoryReadInPartMarksTheChart()
    {
        Stage stage(someHistory);
        stage.write("INSERT INTO history_sources(id, service, user_name, listener_id, total, read_at) "
                    "VALUES(1, 'lastfm', 'me', 1, 1000, 1700000000);"
                    "INSERT INTO import_checkpoints(source_id, from_at, to_at, settled) "
                    "VALUES(1, 1590000000, 1700000000, 1);");
        stage.page.show();
        auto* mark = stage.page.findChild<PartialMark*>();
        QTRY_VERIFY(mark->isVisible());
        QCOMPARE(mark->text(), QStringLiteral("partial 0 %"));
        QCOMPARE(mark->accessibleName(), mark->text());
        QVERIFY(mark->toolTip().contains(QStringLiteral("0 of 1,000 plays")));
        QVERIFY(stage.page.findChild<YearsView*>()->accessibleName().contains(mark->text()));
        QSignalSpy wanted(&stage.page, &YearsPage::historiesWanted);
        mark->click();
        QCOMPARE(wanted.count(), 1);
        stage.charts.show();
        QTRY_VERIFY(stage.charts.findChild<PartialMark*>()->isVisible());
        QCOMPARE(stage.charts.findChild<PartialMark*>()->text(), mark->text());
        stage.write("UPDATE import_checkpoints SET from_at = 1");
        stage.source.reload();
        QTRY_VERIFY(!mark->isVisible());
    }

    void withoutYearsOfEditionsItSaysWhereTheyComeFrom()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.dated, 9);
        for (auto* box : stage.page.findChildren<QComboBox*>()) {
            if (const int edition = box->findText(QStringLiteral("Year of the edition")); edition >= 0)
                box->setCurrentIndex(edition);
        }
        QTRY_COMPARE(stage.page.chart().coverage.dated, 0);
        QVERIFY(stage.page.findChild<YearsView*>()->nothingWords().contains(QStringLiteral("editions")));
    }

    void theUnknownAreListed()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 2);
        Q_EMIT stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"))
            ->linkActivated(QStringLiteral("unknown"));
        auto* panel = stage.page.findChild<YearPanel*>();
        QTRY_COMPARE(panel->list().entries().rowCount(), 1);
        QCOMPARE(panel->list().entries().group(0).name, QStringLiteral("Gone"));
    }

    void aYearCanBeGivenByHand()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 2);
        Q_EMIT stage.page.findChild<YearPanel*>()->list().yearWanted(QStringLiteral("Nobody"),
                                                                     QStringLiteral("Gone"));
        auto* dialog = stage.page.findChild<YearDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(!dialog->findChildren<QLabel*>().at(0)->text().isEmpty());
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        dialog->findChild<QSpinBox*>()->setValue(1983);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Set the year"))
                button->click();
        }
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 0);
        QCOMPARE(stage.page.chart().years.at(1), (YearBar{1983, 2, 182}));
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Undo"))
                button->click();
        }
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 2);
    }

    void aYearIsGivenByTheKeyboardAlone()
    {
        Stage stage(someHistory);
        stage.page.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 2);
        auto* coverage = stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"));
        QVERIFY((coverage->focusPolicy() & Qt::TabFocus) != 0);
        Q_EMIT coverage->linkActivated(QStringLiteral("unknown"));
        auto& list = stage.page.findChild<YearPanel*>()->list();
        QTRY_COMPARE(list.entries().rowCount(), 1);
        QVERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Return);
        auto* dialog = stage.page.findChild<YearDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* year = dialog->findChild<QSpinBox*>();
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto set = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->text() == QStringLiteral("Set the year");
        });
        QVERIFY(!(*set)->isEnabled()); // no year is proposed
        year->setFocus();
        year->selectAll();
        QTest::keyClicks(year, QStringLiteral("1983"));
        QTest::keyClick(year, Qt::Key_Return);
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 0);
        QCOMPARE(stage.page.chart().years.at(1).year, 1983);
    }

    void tabStopsAtTheChoiceThatStands()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* before = new QPushButton(&window);
        auto* control = new SegmentedControl(QStringLiteral("Which"), &window);
        auto* after = new QPushButton(&window);
        for (QWidget* part :
             {static_cast<QWidget*>(before), static_cast<QWidget*>(control), static_cast<QWidget*>(after)})
            row->addWidget(part);
        for (int id = 0; id < 3; ++id)
            control->addChoice(id, QString::number(id));
        control->choose(1);
        visitInOrder({before, control, after});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QAbstractButton*>(window.focusWidget())->text(), QStringLiteral("1"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Right);
        QCOMPARE(control->chosen(), 2);
        QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(window.focusWidget(), before);
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), after);
    }

    void tabStopsAtALinkOnceAndNotAtPlainWords()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* before = new QPushButton(&window);
        auto* label = new LinkLabel(&window);
        auto* after = new QPushButton(&window);
        for (QWidget* part :
             {static_cast<QWidget*>(before), static_cast<QWidget*>(label), static_cast<QWidget*>(after)})
            row->addWidget(part);
        visitInOrder({before, label, after});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto focusAfter = [&window](Qt::Key key) {
            QTest::keyClick(window.focusWidget(), key);
            return window.focusWidget();
        };
        label->setText(QStringLiteral("All is known"));
        before->setFocus();
        QCOMPARE(focusAfter(Qt::Key_Tab), after);
        QCOMPARE(focusAfter(Qt::Key_Backtab), before);
        label->setText(QStringLiteral("8 % unknown <a href=\"unknown\">show</a>"));
        QSignalSpy opened(label, &QLabel::linkActivated);
        QCOMPARE(focusAfter(Qt::Key_Tab), label);
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(focusAfter(Qt::Key_Tab), after);
        QCOMPARE(focusAfter(Qt::Key_Backtab), label);
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(focusAfter(Qt::Key_Backtab), before);
    }

    void theListStaysAtItsAlbumWhenOthersGo()
    {
        Stage stage(someHistory);
        stage.write("UPDATE release_years SET state = 'not_found', year = 0, source = ''");
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 11);
        Q_EMIT stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"))
            ->linkActivated(QStringLiteral("unknown"));
        auto& list = stage.page.findChild<YearPanel*>()->list();
        QTRY_COMPARE(list.entries().rowCount(), 3);
        list.setCurrentIndex(list.entries().index(1));
        QCOMPARE(list.entries().group(1).name, QStringLiteral("Signals"));
        stage.write("UPDATE release_years SET state = 'matched', year = 1977 WHERE id = 1");
        stage.source.readYears();
        QTRY_COMPARE(list.entries().rowCount(), 2);
        QCOMPARE(list.entries().group(list.currentIndex().row()).name, QStringLiteral("Signals"));
    }

    void anUnknownAlbumIsOpenedToSayItsYear()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 2);
        Q_EMIT stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"))
            ->linkActivated(QStringLiteral("unknown"));
        auto* panel = stage.page.findChild<YearPanel*>();
        QTRY_COMPARE(panel->list().entries().rowCount(), 1);
        Q_EMIT panel->list().activated(panel->list().entries().index(0));
        QVERIFY(stage.page.findChild<YearDialog*>() != nullptr);
    }

    void anotherListenerIsLaidOverIt()
    {
        Stage stage(someHistory);
        stage.page.show();
        auto* choice = stage.page.findChild<CompareChoice*>();
        const auto entry = [&](const QString& name) -> QAction* {
            Q_EMIT choice->menu()->aboutToShow();
            for (QAction* action : choice->menu()->actions()) {
                if (action->text() == name)
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(entry(QStringLiteral("marta")) != nullptr);
        QTRY_COMPARE(stage.page.chart().coverage.plays, 12);
        entry(QStringLiteral("marta"))->trigger();
        const auto* bars = stage.page.findChild<YearsView*>();
        QTRY_COMPARE(bars->scene().otherHeight(1994), 100.0);
        QVERIFY(bars->scene().inPercent);
        QCOMPARE(stage.page.findChild<QLabel*>(QStringLiteral("comparedWords"))->text(),
                 QStringLiteral("My plays (bars) and marta (line), in percent"));
        QCOMPARE(stage.page.findChild<QTableView*>()->model()->columnCount(), 6);
        entry(QStringLiteral("Nothing"))->trigger();
        QVERIFY(!bars->scene().inPercent);
    }

    void twoTimesFromOneDayToAnotherAreCompared()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.plays, 12);
        auto* choice = stage.page.findChild<CompareChoice*>();
        auto* days = stage.page.findChild<DayRange*>(QStringLiteral("comparedDays"));
        QVERIFY(!days->isVisible());
        choose(*choice, QStringLiteral("From – to"));
        QVERIFY(days->isVisible());
        // The first six days: the album of 1977 alone. The later day may be typed first.
        days->setDays(QDate(2020, 9, 18), QDate(2020, 9, 13));
        const auto* bars = stage.page.findChild<YearsView*>();
        QCOMPARE(bars->scene().otherHeight(1977), 100.0);
        QCOMPARE(bars->scene().otherHeight(1994), 0.0);
        QCOMPARE(stage.page.findChild<QLabel*>(QStringLiteral("comparedWords"))->text(),
                 QStringLiteral("All time (bars) and 13 Sep 2020 – 18 Sep 2020 (line), in percent"));
        const auto* rows = stage.page.findChild<QTableView*>()->model();
        QCOMPARE(rows->index(0, 5).data().toString(), QStringLiteral("-33.3"));
        QCOMPARE(rows->index(1, 5).data().toString(), QStringLiteral("+33.3"));
        QCOMPARE(rows->headerData(5, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 QStringLiteral("Difference in percentage points"));
        QCOMPARE(unnamedWidgets(&stage.page), QStringList());
        // Nothing was heard then.
        days->setDays(QDate(2019, 1, 1), QDate(2019, 2, 1));
        QCOMPARE(stage.page.findChild<QLabel*>(QStringLiteral("comparedWords"))->text(),
                 QStringLiteral("Nothing was heard in this time: 1 Jan 2019 – 1 Feb 2019"));
        QTest::keyClick(const_cast<YearsView*>(bars), Qt::Key_Escape);
        QVERIFY(!choice->chosen());
        QVERIFY(!days->isVisible());
        QVERIFY(!bars->scene().inPercent);
    }

    void whoHeardNothingHereSeesTheOneThatWasFetched()
    {
        Stage stage(someHistory);
        stage.write("DELETE FROM listens WHERE listener_id = 1");
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.plays, 2);
        auto* listener = stage.page.findChild<QComboBox*>(QStringLiteral("yearsListener"));
        QCOMPARE(listener->currentText(), QStringLiteral("marta"));
        // Mine are asked for all the same.
        listener->setCurrentIndex(0);
        Q_EMIT listener->activated(0);
        QTRY_VERIFY(hasLabel(stage.page, QStringLiteral("Nothing of yours yet")));
    }

    void theListenerIsRememberedAndMineComeFirst()
    {
        Stage stage(someHistory);
        stage.page.show();
        auto* listener = stage.page.findChild<QComboBox*>(QStringLiteral("yearsListener"));
        QTRY_COMPARE(listener->count(), 2);
        QCOMPARE(listener->currentText(), QStringLiteral("My plays"));
        listener->setCurrentIndex(1);
        Q_EMIT listener->activated(1);
        QCOMPARE(stage.program.services().settings().get(keys::viewListener), QStringLiteral("lastfm/marta"));
        // As after a restart.
        ChartSource source(stage.program.services().database(), stage.program.services().background());
        ChartListeners listeners(stage.program.services().database(), stage.program.services().background(),
                                 stage.program.services().settings(), source);
        YearsPage next(stage.tools(), source, listeners);
        next.show();
        QTRY_COMPARE(next.findChild<QComboBox*>(QStringLiteral("yearsListener"))->currentText(),
                     QStringLiteral("marta"));
        QTRY_COMPARE(next.chart().coverage.plays, 2);
        // Who has gone is not waited for.
        stage.write("DELETE FROM listens WHERE listener_id = 2");
        ChartListeners alone(stage.program.services().database(), stage.program.services().background(),
                             stage.program.services().settings(), source);
        QVERIFY(!alone.isKnown());
        alone.read();
        QTRY_VERIFY(alone.isKnown());
        QCOMPARE(alone.chosen(), myListenerId);
    }

    void chartsHaveTheSameChoice()
    {
        Stage stage(someHistory);
        stage.charts.show();
        auto* listener = stage.charts.findChild<QComboBox*>(QStringLiteral("chartsListener"));
        QTRY_COMPARE(listener->count(), 2);
        QVERIFY(listener->isVisible());
        auto* list = stage.charts.findChild<HeardList*>();
        QTRY_COMPARE(list->entries().rowCount(), 4);
        listener->setCurrentIndex(1);
        Q_EMIT listener->activated(1);
        QTRY_COMPARE(list->entries().rowCount(), 1);
        stage.page.show();
        QCOMPARE(stage.page.findChild<QComboBox*>(QStringLiteral("yearsListener"))->currentText(),
                 QStringLiteral("marta"));
        QTRY_COMPARE(stage.page.chart().coverage.plays, 2);
    }

    void chartsOpenedFirstShowTheOneThatWasFetched()
    {
        Stage stage(someHistory);
        stage.write("DELETE FROM listens WHERE listener_id = 1");
        stage.charts.show();
        auto* list = stage.charts.findChild<HeardList*>();
        QTRY_COMPARE(list->entries().rowCount(), 1);
        QCOMPARE(list->entries().group(0).name, QStringLiteral("Low Comet"));
        QCOMPARE(stage.listeners.name(), QStringLiteral("marta"));
        // That one was shown, not chosen.
        QVERIFY(stage.program.services().settings().get(keys::viewListener).isEmpty());
    }

    /// In any time of the page, and in any other time.
    void twoListenersAreComparedInAnyTime()
    {
        Stage stage(someHistory);
        // marta has heard the album of 1977 a year earlier, and I that of 1994 then.
        stage.write(
            "INSERT INTO listens(listener_id, recording_id, release_id, listened_at, length_ms, heard_ms, "
            "track_number, origin) VALUES(2, 1, 1, 1569000000, 200000, 0, 1, 'player'),"
            "(2, 1, 1, 1569000300, 200000, 0, 1, 'player'), (2, 2, 2, 1569000600, 200000, 0, 1, 'player'),"
            "(1, 2, 2, 1569000900, 200000, 0, 1, 'player')");
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.plays, 13);
        auto* period = stage.page.findChild<PeriodBar*>();
        auto* choice = stage.page.findChild<CompareChoice*>();
        const auto* bars = stage.page.findChild<YearsView*>();
        auto* kind = period->findChild<SegmentedControl*>();
        const auto show = [kind](int id) {
            kind->choose(id);
            Q_EMIT kind->chosenByHand(id);
        };
        QTRY_COMPARE(stage.page.findChild<QComboBox*>(QStringLiteral("yearsListener"))->count(), 2);
        choose(*choice, QStringLiteral("marta"));
        QTRY_COMPARE(bars->scene().otherHeight(1977), 40.0); // all time: 2 of 5
        const auto heading = [&stage] {
            return stage.page.findChild<QTableView*>()->model()->headerData(3, Qt::Horizontal).toString();
        };
        // A year: 2020 is first, hers then are the two of 1994.
        const int oneYear = 3;
        show(oneYear);
        QCOMPARE(stage.page.chart().coverage.plays, 12);
        QCOMPARE(bars->scene().otherHeight(1994), 100.0);
        // A month of it.
        auto* month = period->findChildren<QComboBox*>().at(1);
        month->setCurrentIndex(9);
        QCOMPARE(stage.page.chart().coverage.plays, 12);
        QCOMPARE(bars->scene().otherHeight(1994), 100.0);
        QCOMPARE(heading(), QStringLiteral("Plays: marta"));
        // The same month a year earlier: 2 of 3.
        choose(*choice, QStringLiteral("A year earlier"));
        QCOMPARE(bars->scene().otherHeight(1977), 66.7);
        QCOMPARE(heading(), QStringLiteral("Plays: marta, September 2019"));
        // Two times of one listener.
        choose(*choice, QStringLiteral("The same listener"));
        QCOMPARE(bars->scene().otherHeight(1994), 100.0);
        QCOMPARE(bars->scene().otherHeight(1977), 0.0);
        QCOMPARE(heading(), QStringLiteral("Plays: September 2019"));
        // From one day to another against a year.
        const int custom = 4;
        show(custom);
        period->findChild<DayRange*>()->setDays(QDate(2020, 9, 13), QDate(2020, 9, 18));
        QCOMPARE(stage.page.chart().coverage.plays, 6);
        choose(*choice, QStringLiteral("marta"));
        choose(*choice, QStringLiteral("2020"));
        QCOMPARE(bars->scene().otherHeight(1994), 100.0);
        QCOMPARE(heading(), QStringLiteral("Plays: marta, 2020"));
        // And against any days.
        choose(*choice, QStringLiteral("From – to"));
        stage.page.findChild<DayRange*>(QStringLiteral("comparedDays"))
            ->setDays(QDate(2019, 9, 20), QDate(2019, 9, 20));
        QCOMPARE(bars->scene().otherHeight(1977), 66.7);
        choose(*choice, QStringLiteral("Nothing"));
        QVERIFY(!bars->scene().inPercent);
    }

    void escapeGoesBackAlsoWhileComparing()
    {
        Stage stage(someHistory);
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.plays, 12);
        choose(*stage.page.findChild<CompareChoice*>(), QStringLiteral("All time"));
        auto* view = stage.page.findChild<SegmentedControl*>();
        const int table = 2;
        view->choose(table);
        Q_EMIT view->chosenByHand(table);
        auto* rows = stage.page.findChild<QTableView*>();
        QTRY_VERIFY(rows->isVisible());
        Q_EMIT rows->activated(rows->model()->index(0, 0));
        auto* panel = stage.page.findChild<YearPanel*>();
        QVERIFY(panel->isVisible());
        QTest::keyClick(rows, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(rows->isVisible());
        QTest::keyClick(rows, Qt::Key_Escape);
        QVERIFY(!rows->isVisible());
        auto* bars = stage.page.findChild<YearsView*>();
        QVERIFY(bars->isVisible());
        QCOMPARE(view->chosen(), 0);
        QVERIFY(stage.page.findChild<CompareChoice*>()->chosen());
        QTest::keyClick(bars, Qt::Key_Escape);
        QVERIFY(!stage.page.findChild<CompareChoice*>()->chosen());
    }

    void aSongWithoutAnAlbumIsGivenAYearByHand()
    {
        Stage stage(someHistory);
        stage.write(
            "UPDATE listens SET release_id = NULL WHERE release_id = 3;"
            "INSERT INTO release_years(kind, artist, title, artist_key, title_key, key_version, state) "
            "VALUES('song', 'Nobody', 'Lost', 'nobody', 'lost', 1, 'not_found')");
        stage.page.show();
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 2);
        Q_EMIT stage.page.findChild<QLabel*>(QStringLiteral("yearsCoverage"))
            ->linkActivated(QStringLiteral("unknown"));
        auto& list = stage.page.findChild<YearPanel*>()->list();
        QTRY_COMPARE(list.entries().rowCount(), 1);
        Q_EMIT list.activated(list.entries().index(0));
        auto* dialog = stage.page.findChild<YearDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QSpinBox*>()->setValue(1983);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Set the year"))
                button->click();
        }
        QTRY_COMPARE(stage.page.chart().coverage.unknown, 0);
    }

    void chartsListWhatWasHeardMost()
    {
        Stage stage(someHistory);
        stage.charts.show();
        auto* list = stage.charts.findChild<HeardList*>();
        QTRY_COMPARE(list->entries().rowCount(), 4);
        QCOMPARE(list->entries().group(0).name, QStringLiteral("Tidal Post"));
        auto* view = stage.charts.findChildren<SegmentedControl*>().front();
        for (int id = 0; id < 6; ++id) {
            view->choose(id);
            Q_EMIT view->chosenByHand(id);
            QVERIFY(!stage.charts.grab().isNull());
        }
    }

    void everythingHasAName()
    {
        Stage stage(someHistory);
        stage.page.show();
        stage.charts.show();
        QTRY_COMPARE(stage.page.chart().coverage.plays, 12);
        Q_EMIT stage.page.findChild<YearsView*>()->spanChosen(1977, 1977);
        QCOMPARE(unnamedWidgets(&stage.page), QStringList());
        QCOMPARE(unnamedWidgets(&stage.charts), QStringList());
    }
};

SILLON_TEST(YearsPageTest, yearspage)
#include "tst_yearspage.moc"
