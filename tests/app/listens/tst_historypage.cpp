// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "app/runningprogram.h"
#include "listens/historypage.h"
#include "listens/listenstore.h"
#include "testmain.h"
#include "widgets/longlist.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// The page over plays of two songs, one of which the library has.
class Stage
{
public:
    Stage()
        : actions(program.services().player(), program.services().loved())
        , page(program.services(), actions, notices)
        , list(page.findChild<LongList*>(QStringLiteral("historyList")))
    {
        Track track;
        track.path = QStringLiteral("/music/here.flac");
        track.recording.artist = QStringLiteral("Artist");
        track.recording.title = QStringLiteral("Here");
        track.release.title = QStringLiteral("Album");
        putTracks(program.services().database(), {track});
        if (!program.services().catalogue().loadNow())
            qFatal("no catalogue");
        hear("Gone", 5000);
        hear("here", 300);
        page.resize(900, 600);
        page.show();
    }
    void hear(const char* title, qint64 secondsAgo)
    {
        Listen listen;
        listen.recording.artist = QStringLiteral("Artist");
        listen.recording.title = QString::fromUtf8(title);
        listen.listenedAt = program.services().clock().utcNow() - secondsAgo;
        if (!program.services().listenWriter().store(listen, nullptr))
            qFatal("not stored");
    }
    [[nodiscard]] bool shows(int rows) const
    {
        return QTest::qWaitFor([this, rows] {
            return list->model()->rowCount() == rows &&
                   !list->model()->index(rows - 1, 0).data(Qt::AccessibleTextRole).toString().isEmpty();
        });
    }
    void choose(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }
    /// The menu of the chosen row; its entries are what is wanted.
    [[nodiscard]] QMenu* openMenu(const char* name)
    {
        Q_EMIT list->menuWanted(list->mapToGlobal(QPoint(5, 5)));
        return page.findChild<QMenu*>(QLatin1String(name));
    }

    RunningProgram program;
    NoticeBar notices;
    TrackActions actions;
    HistoryPage page;
    LongList* list;
};

QStringList textsOf(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts.append(action->text());
    return texts;
}

} // namespace

/// What can be done with what was heard.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void aSongOfTheLibraryIsPlayedByEnter()
    {
        Stage s;
        QVERIFY(s.shows(2));
        s.choose(0);
        QTest::keyClick(s.list, Qt::Key_Return);
        QTRY_COMPARE(s.program.services().player().queue().size(), 1);
        s.choose(1); // the library has it not
        QTest::keyClick(s.list, Qt::Key_Return);
        QCOMPARE(s.program.services().player().queue().size(), 1);
    }

    void theMenuHasWhatTracksHaveElsewhere()
    {
        Stage s;
        QVERIFY(s.shows(2));
        s.choose(0);
        const QMenu* menu = s.openMenu("trackMenu");
        QVERIFY(menu != nullptr);
        for (const char* text : {"Play now", "Love", "Go to the album", "Dele&te the play"})
            QVERIFY2(textsOf(menu).contains(QLatin1String(text)), text);
    }

    void aSongThatTheLibraryHasNotIsLoved()
    {
        Stage s;
        QVERIFY(s.shows(2));
        s.choose(1);
        QMenu* menu = s.openMenu("heardMenu");
        QVERIFY(menu != nullptr);
        menu->actions().front()->trigger();
        Recording recording;
        recording.artist = QStringLiteral("Artist");
        recording.title = QStringLiteral("Gone");
        QTRY_VERIFY(s.program.services().loved().isLoved(recording));
    }

    void aPlayIsDeletedAndComesBack()
    {
        Stage s;
        QVERIFY(s.shows(2));
        s.choose(1);
        s.page.findChild<QAction*>(QStringLiteral("removeHeardPlay"))->trigger();
        QVERIFY(s.shows(1));
        QTRY_VERIFY(s.notices.shown() != nullptr);
        s.notices.shown()->action();
        QVERIFY(s.shows(2));
    }
};

SILLON_TEST(HistoryPageTest, historypage)
#include "tst_historypage.moc"
