// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarystage.h"
#include "app/runningprogram.h"
#include "fakes/audiofiles.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/programwindow.h"
#include "playlists/playlists.h"
#include "testmain.h"
#include "widgets/noticebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr int patienceMs = 20'000;

MainWindow& mainWindow()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto found = std::find_if(
        all.begin(), all.end(), [](QWidget* widget) { return qobject_cast<MainWindow*>(widget) != nullptr; });
    return *static_cast<MainWindow*>(*found);
}

QLineEdit* visibleNameEdit()
{
    const auto edits = mainWindow().findChildren<QLineEdit*>(QStringLiteral("playlistNameEdit"));
    const auto found = std::find_if(edits.begin(), edits.end(), [](QLineEdit* e) { return e->isVisible(); });
    return found == edits.end() ? nullptr : *found;
}

void pressButton(const QString& text)
{
    const auto buttons = mainWindow().findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == text && button->isVisible())
            return button->click();
    }
    QFAIL("no such button");
}

} // namespace

/// Playlists in the whole window, over running services.
class PlaylistWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPlaylistIsOpenToBeNamed()
    {
        RunningProgram running;
        ProgramWindow program(running.services());
        program.show();
        mainWindow().showPage(QStringLiteral("playlists"));
        pressButton(QStringLiteral("New playlist"));
        QTRY_VERIFY_WITH_TIMEOUT(visibleNameEdit() != nullptr, patienceMs);
        QCOMPARE(visibleNameEdit()->selectedText(), QStringLiteral("New playlist"));
        visibleNameEdit()->setText(QStringLiteral("Evenings"));
        QTest::keyClick(visibleNameEdit(), Qt::Key_Return);
        const auto names = [&running] {
            QStringList all;
            for (const Playlist& list : running.services().playlists().all())
                all.append(list.name);
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(QStringLiteral("Evenings")), patienceMs);
        QVERIFY(!names().contains(QStringLiteral("New playlist")));
    }

    void anOpenedPlaylistPlaysAndTellsWhatIsBroken()
    {
        QTemporaryDir folder;
        for (const char* name : {"one", "two"})
            QVERIFY(encode(folder.filePath(QLatin1String(name) + QStringLiteral(".flac")), makeTone(0.5, 0.1),
                           {QStringLiteral("ARTIST=Björk"), QStringLiteral("TITLE=") + QLatin1String(name)}));
        QFile list(folder.filePath(QStringLiteral("list.m3u")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("two.flac\nhttp://radio.example/x\none.flac\n");
        list.close();
        RunningProgram running;
        ProgramWindow program(running.services());
        program.openPaths({list.fileName()});
        Player& player = running.services().player();
        QTRY_VERIFY_WITH_TIMEOUT(player.currentItem().has_value(), patienceMs);
        QCOMPARE(player.currentItem()->track.recording.title, QStringLiteral("two"));
        QCOMPARE(player.queue().items().size(), std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(mainWindow().noticeBar().height() > 0, patienceMs);
    }
};

SILLON_TEST(PlaylistWindowTest, playlistwindow)
#include "tst_playlistwindow.moc"
