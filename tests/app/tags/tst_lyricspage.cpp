// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/samples.h"
#include "base/background.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "playback/player.h"
#include "tags/lyricspage.h"
#include "testmain.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const char* const words =
    "[00:02.00]Ink on the window, rain on the sill\n"
    "[00:10.00]I wrote you a weather and folded it still\n"
    "[00:18.00]\n"
    "[00:20.00]Paper weather, paper weather, the kind that goes on and on until the lamp "
    "goes out and the second post is late again\n"
    "[00:30.00]Half a storm is better\n"
    "[00:40.00]than none";

} // namespace

class LyricsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linesFollowTheMusic();
    void aLineLeadsToItsPlace();
    void anotherSongBringsOtherWords();
    void withoutWordsItSaysWhereTheyCanBe();
    void everythingHasAName();
    void drawsItself_data();
    void drawsItself();

private:
    [[nodiscard]] int rows() const { return m_page->list().model()->rowCount(); }

    FakeClock m_clock;
    QMap<QString, QString> m_texts;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<LyricsPage> m_page;
    QList<Track> m_tracks;
};

void LyricsPageTest::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_player = std::make_unique<Player>(*m_engine, m_clock, nullptr, 7);
    m_background = std::make_unique<Background>();
    const std::vector<Track> library = sampleLibrary();
    m_tracks = {library.at(0), library.at(1)};
    m_texts = {{m_tracks.at(0).path, s(words)}};
    m_page =
        std::make_unique<LyricsPage>(*m_player, *m_background, [this](const QString& path) -> Result<Lyrics> {
            return parseLyrics(m_texts.value(path));
        });
    m_page->resize(800, 560);
    m_page->show();
}

void LyricsPageTest::cleanup()
{
    m_page.reset();
    m_background.reset();
    m_player.reset();
    m_engine.reset();
}

void LyricsPageTest::linesFollowTheMusic()
{
    m_player->playTracks(m_tracks);
    QTRY_COMPARE(rows(), 6);
    QCOMPARE(m_page->currentLine(), -1);
    m_engine->advance(2500);
    QTRY_COMPARE(m_page->currentLine(), 0);
    m_engine->advance(8000);
    QTRY_COMPARE(m_page->currentLine(), 1);
}

void LyricsPageTest::aLineLeadsToItsPlace()
{
    m_player->playTracks(m_tracks);
    QTRY_COMPARE(rows(), 6);
    m_engine->advance(500);
    QListView& list = m_page->list();
    const QModelIndex line = list.model()->index(4, 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(line).center());
    QTRY_COMPARE(m_page->currentLine(), 4);
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_COMPARE(m_page->currentLine(), 1);
}

void LyricsPageTest::anotherSongBringsOtherWords()
{
    m_texts.insert(m_tracks.at(1).path, s("plain\nwords"));
    m_player->playTracks(m_tracks);
    QTRY_COMPARE(rows(), 6);
    m_player->next();
    QTRY_COMPARE(rows(), 2);
    m_engine->advance(5000);
    QCOMPARE(m_page->currentLine(), -1);
}

void LyricsPageTest::withoutWordsItSaysWhereTheyCanBe()
{
    QVERIFY(!m_page->list().isVisible());
    m_player->playTracks({m_tracks.at(1)});
    QTest::qWait(20);
    QVERIFY(!m_page->list().isVisible());
    m_texts.insert(m_tracks.at(1).path, s("found later"));
    m_page->reload();
    QTRY_VERIFY(m_page->list().isVisible());
}

void LyricsPageTest::everythingHasAName()
{
    m_player->playTracks(m_tracks);
    QTRY_COMPARE(rows(), 6);
    QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
}

void LyricsPageTest::drawsItself_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Pictures to look at lie in SILLON_PICTURES, where it is set.
void LyricsPageTest::drawsItself()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
    m_player->playTracks(m_tracks);
    QTRY_COMPARE(rows(), 6);
    m_engine->advance(21000);
    QTRY_COMPARE(m_page->currentLine(), 3);
    const QPixmap picture = m_page->grab();
    const QString folder = qEnvironmentVariable("SILLON_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + QLatin1String("/lyrics-") + QLatin1String(QTest::currentDataTag()) +
                             QLatin1String(".png")));
}

SILLON_TEST(LyricsPageTest, lyricspage)
#include "tst_lyricspage.moc"
