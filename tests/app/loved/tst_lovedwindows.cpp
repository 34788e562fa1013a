// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "loved/lovedimportwindow.h"
#include "loved/lovedplanmodel.h"
#include "loved/lovedplanwindow.h"
#include "loved/lovedreportmodel.h"
#include "loved/lovedtrackspage.h"
#include "loved/refusedlovesmodel.h"
#include "loved/refusedloveswindow.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString user = QStringLiteral("Tester");
const QString session = QStringLiteral("0123456789abcdef0123456789abcdef");
const LovedOwner owner{QStringLiteral("lastfm"), user};

Recording song(const char* artist, const char* title)
{
    Recording recording;
    recording.artist = QString::fromUtf8(artist);
    recording.title = QString::fromUtf8(title);
    return recording;
}

QPushButton* button(QWidget& window, const char* name)
{
    return window.findChild<QPushButton*>(QLatin1String(name));
}

void addTrack(RunningProgram& program, const QString& artist, const QString& title)
{
    QVERIFY(program.services().database().write([&](Connection& c) {
        return c.execute(
            QStringLiteral("INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, "
                           "artist, title, artist_key, title_key) VALUES(?, 1, 1, 1, 1, 1, 1, ?, ?, ?, ?)"),
            {QByteArray("/" + title.toUtf8()), artist, title, artist.toLower(), title.toLower()});
    }));
}

void failPageTwo(RunningProgram& program)
{
    program.server.server().fault(program.server.errorFault(10), 1, [](const standin::Request& request) {
        return request.params.value(u"page") == QLatin1String("2");
    });
}

} // namespace

/// Loved tracks on screen: their page, an import, and the comparison with a service.
class LovedWindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void thePageListsHeartsAndCountsThoseInTheLibrary()
    {
        RunningProgram program;
        addTrack(program, QStringLiteral("Air"), QStringLiteral("Run"));
        program.services().loved().setLoved(song("Air", "Run"), true);
        program.services().loved().setLoved(song("Sade", "Paradise"), true);
        LovedTracksPage page(program.services());
        page.resize(900, 500);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("lovedTable"));
        QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        page.search(QStringLiteral("sade"));
        QCOMPARE(table->model()->rowCount(), 1);
        page.search({});
        page.findChild<QComboBox*>(QStringLiteral("lovedShown"))->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, LovedModel::Title).data().toString(), QStringLiteral("Run"));
        QCOMPARE(unnamedWidgets(&page), QStringList());
        QCOMPARE(smallTargets(&page, 28), QStringList());
    }

    void importingNeedsAUserAndSaysSo()
    {
        RunningProgram program;
        LovedTracksPage page(program.services());
        QPushButton* import = button(page, "importLovedButton");
        QVERIFY(!import->isEnabled());
        QVERIFY(!import->toolTip().isEmpty());
        QSignalSpy wanted(&page, &LovedTracksPage::importWanted);
        page.findChild<QLineEdit*>(QStringLiteral("lovedUserField"))->setText(QStringLiteral(" somebody "));
        QVERIFY(import->isEnabled());
        import->click();
        QCOMPARE(wanted.front().at(0).value<LovedOwner>().userName, QStringLiteral("somebody"));
    }

    void anImportIsComparedAskedAboutAndTaken()
    {
        RunningProgram program;
        addTrack(program, QStringLiteral("Air"), QStringLiteral("Run"));
        addTrack(program, QStringLiteral("Air"), QStringLiteral("Talisman"));
        program.server.addLoved(user, {{QStringLiteral("AIR"), QStringLiteral("Run"), 1000},
                                       {QStringLiteral("Air"), QStringLiteral("Talisman (Live)"), 2000},
                                       {QStringLiteral("Sade"), QStringLiteral("Paradise"), 3000}});
        program.services().jobs().load();
        LovedImportWindow window(program.services(), owner);
        window.show();
        auto* table = window.findChild<QTableView*>(QStringLiteral("lovedReport"));
        auto* fates = window.findChild<QTabBar*>(QStringLiteral("lovedFates"));
        QAbstractItemModelTester tester(table->model());
        QPushButton* import = button(window, "lovedApplyButton");
        QTRY_VERIFY(import->isEnabled());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(program.services().loved().count(), 0);
        fates->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto* candidates = window.findChild<QComboBox*>(QStringLiteral("lovedCandidates"));
        QVERIFY(candidates->isVisible());
        QCOMPARE(candidates->count(), 2); // the song, or none
        QCOMPARE(unnamedWidgets(&window), QStringList());
        button(window, "lovedChooseButton")->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        import->click();
        QTRY_COMPARE(program.services().loved().count(), 3);
        QVERIFY(program.services().loved().isLoved(song("Air", "Talisman")));
        QCOMPARE(program.services().loved().lovedAt(song("Air", "Run")), 1000);
        QTRY_VERIFY(fates->tabText(1).endsWith(QStringLiteral("  2"))); // it was compared again
        QVERIFY(!import->isEnabled());
        QVERIFY(!import->toolTip().isEmpty());
    }

    void aReadingThatFailsIsContinued()
    {
        RunningProgram program;
        std::vector<standin::LovedTrack> all;
        for (int i = 0; i < 201; ++i)
            all.push_back({QStringLiteral("Air"), QStringLiteral("Song %1").arg(i), 1000 + i});
        program.server.addLoved(user, all);
        failPageTwo(program);
        program.services().jobs().load();
        LovedImportWindow window(program.services(), owner);
        window.show();
        QPushButton* goOn = button(window, "lovedContinueButton");
        QTRY_VERIFY(goOn->isVisible());
        QTRY_VERIFY(button(window, "lovedApplyButton")->isEnabled()); // what was read may be taken
        goOn->click();
        QTRY_VERIFY(!goOn->isVisible());
        auto* table = window.findChild<QTableView*>(QStringLiteral("lovedReport"));
        window.findChild<QTabBar*>(QStringLiteral("lovedFates"))->setCurrentIndex(3);
        QTRY_COMPARE(table->model()->rowCount(), 201);
    }

    void everyAccountCanBeImportedFromAndComparedWith()
    {
        RunningProgram program;
        standin::ListenBrainzStandin brainz;
        brainz.addUser(QStringLiteral("Homer"), QStringLiteral("token-1"));
        QVERIFY(program.services().settings().setText(QStringLiteral("listenbrainz.home.api_url"),
                                                      brainz.apiUrl().toString()));
        LovedTracksPage page(program.services());
        page.show();
        auto* services = page.findChild<QComboBox*>(QStringLiteral("lovedService"));
        QCOMPARE(services->count(), 3); // Last.fm, ListenBrainz, home
        QVERIFY(!button(page, "compareLovedButton")->isVisible());
        program.services().signIns().connectWith(QStringLiteral("listenbrainz.home"), QStringLiteral("Homer"),
                                                 QStringLiteral("token-1"));
        QTRY_COMPARE(services->currentText(), QStringLiteral("home: Homer"));
        QVERIFY(!page.findChild<QLineEdit*>(QStringLiteral("lovedUserField"))->isVisible());
        QVERIFY(button(page, "compareLovedButton")->isVisible());
        QSignalSpy wanted(&page, &LovedTracksPage::compareWanted);
        button(page, "compareLovedButton")->click();
        QCOMPARE(wanted.front().at(0).value<LovedOwner>().service, QStringLiteral("listenbrainz.home"));
        QCOMPARE(wanted.front().at(0).value<LovedOwner>().userName, QStringLiteral("Homer"));
        QCOMPARE(unnamedWidgets(&page), QStringList());
    }

    void whatAServiceRefusedIsShownTriedAgainAndGivenUp()
    {
        RunningProgram program;
        standin::ListenBrainzStandin brainz;
        brainz.addUser(QStringLiteral("Homer"), QStringLiteral("token-1"));
        QVERIFY(program.services().settings().setText(QStringLiteral("listenbrainz.home.api_url"),
                                                      brainz.apiUrl().toString()));
        program.services().signIns().connectWith(QStringLiteral("listenbrainz.home"), QStringLiteral("Homer"),
                                                 QStringLiteral("token-1"));
        QTRY_VERIFY(!program.services().roster().accounts().empty());
        LovedTracksPage page(program.services());
        page.show();
        program.services().loved().setLoved(song("Air", "Run"), true);
        program.services().loved().setLoved(song("Air", "Talisman"), true);
        auto* show = button(page, "showRefusedLovesButton");
        QTRY_VERIFY(show->isVisible());
        RefusedLovesWindow window(program.services());
        window.show();
        auto* table = window.findChild<QTableView*>(QStringLiteral("refusedLoves"));
        QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto said = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(said(RefusedLovesModel::Title), QStringLiteral("Run"));
        QCOMPARE(said(RefusedLovesModel::Account), QStringLiteral("home: Homer"));
        QVERIFY(!said(RefusedLovesModel::Reason).isEmpty());
        QCOMPARE(unnamedWidgets(&window), QStringList());
        QCOMPARE(smallTargets(&window, 28), QStringList());
        table->selectRow(1);
        button(window, "refusedDropButton")->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        brainz.addRecordings({{QStringLiteral("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"), QStringLiteral("Air"),
                               QStringLiteral("Run")}});
        button(window, "refusedRetryButton")->click();
        QTRY_COMPARE(brainz.feedback(QStringLiteral("Homer")).size(), 1u);
        QTRY_VERIFY(!show->isVisible());
        QVERIFY(!button(window, "refusedRetryButton")->isEnabled());
        QCOMPARE(program.services().loved().count(), 2);
    }

    void aPlanUnlovesOnlyWhatIsTicked()
    {
        LovedPlanModel model;
        QAbstractItemModelTester tester(&model);
        model.setPlan({{LoveSide::Here, song("Air", "Run"), 10, 0},
                       {LoveSide::There, song("Air", "Talisman"), 0, 20},
                       {LoveSide::Both, song("Air", "Both"), 1, 2}},
                      QStringLiteral("Last.fm"));
        QCOMPARE(model.count(LoveSide::Here, LoveStep::Love), 1);
        QCOMPARE(model.count(LoveSide::There, LoveStep::Love), 1);
        QCOMPARE(model.count(LoveSide::Here, LoveStep::Unlove), 0);
        QVERIFY(model.decisions().back().step == LoveStep::Nothing);
        QVERIFY(model.setData(model.index(0, LovedPlanModel::Unlove), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.index(0, LovedPlanModel::Love).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.count(LoveSide::Here, LoveStep::Unlove), 1);
        QVERIFY(model.setData(model.index(0, LovedPlanModel::Unlove), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.decisions().front().step == LoveStep::Nothing);
        QVERIFY(!model.setData(model.index(2, LovedPlanModel::Love), Qt::Checked, Qt::CheckStateRole));
    }

    void cancellingThePlanChangesNothing()
    {
        RunningProgram program;
        program.server.addUser(user, session);
        program.server.addLoved(user, {{QStringLiteral("Sade"), QStringLiteral("Paradise"), 3000}});
        program.services().signIns().connectWith(QStringLiteral("lastfm"), user, session);
        QTRY_VERIFY(!program.services().roster().accounts().empty());
        program.services().jobs().load();
        LovedPlanWindow window(program.services(), owner);
        window.show();
        auto* table = window.findChild<QTableView*>(QStringLiteral("lovedPlan"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(button(window, "lovedPlanOkButton")->isEnabled());
        QCOMPARE(unnamedWidgets(&window), QStringList());
        button(window, "lovedPlanCancelButton")->click();
        QVERIFY(!window.isVisible());
        QCOMPARE(program.services().loved().count(), 0);
        QVERIFY(program.server.calls(QStringLiteral("track.unlove")).empty());

        LovedPlanWindow again(program.services(), owner);
        again.show();
        QTRY_VERIFY(button(again, "lovedPlanOkButton")->isEnabled());
        button(again, "lovedPlanOkButton")->click();
        QTRY_COMPARE(program.services().loved().count(), 1);
        QTRY_VERIFY(!again.isVisible());
    }
};

SILLON_TEST(LovedWindowsTest, lovedwindows)
#include "tst_lovedwindows.moc"
