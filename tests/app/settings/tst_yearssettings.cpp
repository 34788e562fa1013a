// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "application/releaseyears.h"
#include "application/yearindexes.h"
#include "secrets/secretstore.h"
#include "settings/yearssettingspage.h"
#include "standin/discogsstandin.h"
#include "standin/musicbrainzstandin.h"
#include "storage/database.h"
#include "testmain.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace sillon;
using namespace sillon::testing;

namespace {

const auto discogsToken = QStringLiteral("a-secret-of-discogs");

void set(RunningProgram& program, const char* name, const QString& value)
{
    QVERIFY(program.services().settings().setText(QString::fromLatin1(name), value));
}

QString words(const QWidget& page, const char* label)
{
    const auto* found = page.findChild<QLabel*>(QString::fromLatin1(label));
    return found ? found->text() : QString();
}

QPushButton* button(const QWidget& page, const char* name)
{
    return page.findChild<QPushButton*>(QString::fromLatin1(name));
}

/// Types into a field, and leaves it.
void type(const QWidget& page, const char* field, const QString& text)
{
    auto* edit = page.findChild<QLineEdit*>(QString::fromLatin1(field));
    QVERIFY(edit);
    edit->setText(text);
    Q_EMIT edit->editingFinished();
}

/// A file of the library that nobody has played.
void own(Database& database, const char* artist, const char* album)
{
    const auto done = database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, "
                "title, album, artist_key, title_key, album_key) "
                "VALUES(CAST('x' AS BLOB), 1, 1, 1, 1, 1, 1, ?, 'Song', ?, lower(?), 'song', "
                "lower(?))"),
            {QString::fromLatin1(artist), QString::fromLatin1(album), QString::fromLatin1(artist),
             QString::fromLatin1(album)});
    });
    QVERIFY(done);
}

QByteArray everythingIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Settings > Release years: further sources, their secrets and their tests in words.
class YearsSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRateThatIsReallyUsedIsTold()
    {
        RunningProgram program;
        YearsSettingsPage page(program.services());
        QVERIFY(words(page, "requestRate").contains(QStringLiteral("once a second")));
        set(program, "musicbrainz.requests_per_second", QStringLiteral("20"));
        QVERIFY(words(page, "requestRate").contains(QStringLiteral("once a second")));
        QVERIFY(words(page, "requestRate").contains(QStringLiteral("musicbrainz.org allows no more")));
        set(program, "musicbrainz.api_url", QStringLiteral("http://127.0.0.1:5000/ws/2"));
        QCOMPARE(words(page, "requestRate"),
                 QStringLiteral("MusicBrainz is asked 20 times a second at most."));
    }

    void albumsNeverPlayedAreCountedBeforeTheyAreLookedUp()
    {
        RunningProgram program;
        standin::MusicBrainzStandin musicBrainz;
        musicBrainz.add({{QStringLiteral("artist"), QStringLiteral("A")},
                         {QStringLiteral("title"), QStringLiteral("Shelved")},
                         {QStringLiteral("date"), QStringLiteral("1971-03")}});
        set(program, "musicbrainz.api_url", musicBrainz.apiUrl());
        set(program, "musicbrainz.requests_per_second", QStringLiteral("1000"));
        std::jthread([&] { own(program.services().database(), "A", "Shelved"); }).join();
        program.services().jobs().load();
        QTRY_VERIFY(program.services().jobs().isLoaded());
        QSignalSpy searched(&program.services().jobs(), &JobRunner::jobFinished);
        program.services().years().search();
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(musicBrainz.server().requestCount(), 0);
        YearsSettingsPage page(program.services());
        page.show();
        QTRY_VERIFY(words(page, "unheardAlbums").startsWith(QStringLiteral("1 album")));
        QPushButton* look = button(page, "searchLibraryYearsButton");
        QVERIFY(look->isEnabled());
        look->click();
        look->click(); // twice is once
        QTRY_COMPARE(searched.size(), 2);
        QCOMPARE(program.services().jobs().jobs().size(), std::size_t{2});
        const auto found = [&] {
            std::optional<YearEntry> entry;
            std::jthread([&] {
                entry = program.services()
                            .years()
                            .store()
                            .find(QStringLiteral("A"), QStringLiteral("Shelved"))
                            .value_or(std::nullopt);
            }).join();
            return entry.value_or(YearEntry{});
        }();
        QCOMPARE(found.known.year, 1971);
        QVERIFY(musicBrainz.server().requestCount() > 0);
        QTRY_COMPARE(words(page, "unheardAlbums"),
                     QStringLiteral("Each of them has a year, or was looked for."));
        QVERIFY(!look->isEnabled());
    }

    void anIndexIsBuiltFromAFolderToo()
    {
        RunningProgram program;
        program.services().jobs().load();
        QTRY_VERIFY(program.services().jobs().isLoaded());
        YearsSettingsPage page(program.services());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* build = button(page, "buildYearIndexButton");
        build->setFocus();
        build->menu()->actions().at(1)->trigger();
        auto* dialog = page.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        const QTemporaryDir folder;
        Q_EMIT dialog->filesSelected({folder.path()});
        dialog->close();
        const auto& jobs = program.services().jobs().jobs();
        QTRY_COMPARE(jobs.size(), std::size_t{1});
        QCOMPARE(YearIndexOrder::of(jobs.front()).dumps, QStringList{folder.path()});
        // The keyboard stays at the index, whatever becomes of it.
        QTRY_VERIFY(jobs.front().isFinished() || jobs.front().state == JobState::Failed);
        const auto* cancel = button(page, "cancelYearIndexButton");
        QTRY_VERIFY(page.focusWidget() == build || page.focusWidget() == cancel);
        program.services().yearIndexes().cancel();
        QTRY_VERIFY(!cancel->isVisible());
        QCOMPARE(page.focusWidget(), build);
    }

    void aTokenForDiscogsIsKeptAndTested()
    {
        RunningProgram program;
        standin::DiscogsStandin discogs;
        discogs.addToken(discogsToken, QStringLiteral("collector"));
        set(program, "discogs.api_url", discogs.apiUrl());
        YearsSettingsPage page(program.services());
        QTRY_COMPARE(words(page, "discogsAnswer"), QStringLiteral("Without a token Discogs is not asked."));
        QVERIFY(!button(page, "testDiscogsButton")->isEnabled());
        const auto* field = page.findChild<QLineEdit*>(QStringLiteral("discogsToken"));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        type(page, "discogsToken", discogsToken);
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY(button(page, "testDiscogsButton")->isEnabled());
        button(page, "testDiscogsButton")->click();
        QTRY_COMPARE(words(page, "discogsAnswer"),
                     QStringLiteral("The token is valid. It belongs to collector."));
        discogs.removeToken(discogsToken);
        button(page, "testDiscogsButton")->click();
        QTRY_COMPARE(words(page, "discogsAnswer"), QStringLiteral("Discogs does not accept this token."));
        QVERIFY(!everythingIn(program.services().place().settingsFile).contains(discogsToken.toUtf8()));
        QVERIFY(everythingIn(program.services().secrets().filePath()).contains(discogsToken.toUtf8()));
        button(page, "removeDiscogsButton")->click();
        QTRY_COMPARE(words(page, "discogsAnswer"), QStringLiteral("Without a token Discogs is not asked."));
        QVERIFY(!everythingIn(program.services().secrets().filePath()).contains(discogsToken.toUtf8()));
    }

    void aTokenIsTestedWhileItIsBeingTyped()
    {
        RunningProgram program;
        standin::DiscogsStandin discogs;
        discogs.addToken(discogsToken, QStringLiteral("collector"));
        set(program, "discogs.api_url", discogs.apiUrl());
        YearsSettingsPage page(program.services());
        QTRY_COMPARE(words(page, "discogsAnswer"), QStringLiteral("Without a token Discogs is not asked."));
        auto* field = page.findChild<QLineEdit*>(QStringLiteral("discogsToken"));
        QTest::keyClicks(field, discogsToken);
        QVERIFY(button(page, "testDiscogsButton")->isEnabled()); // without Return
        button(page, "testDiscogsButton")->click();
        QTRY_COMPARE(words(page, "discogsAnswer"),
                     QStringLiteral("The token is valid. It belongs to collector."));
        QVERIFY(field->text().isEmpty());
    }

    void aDatabaseOfOnesOwnIsNamedAndTested()
    {
        RunningProgram program;
        YearsSettingsPage page(program.services());
        QTRY_COMPARE(words(page, "mirrorState"), QStringLiteral("None is named."));
        const auto* password = page.findChild<QLineEdit*>(QStringLiteral("mirrorPassword"));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        page.findChild<QLineEdit*>(QStringLiteral("mirrorServer"))->setText(QStringLiteral("127.0.0.1:1"));
        page.findChild<QLineEdit*>(QStringLiteral("mirrorPassword"))->setText(QStringLiteral("pass'word"));
        type(page, "mirrorDatabase", QStringLiteral("musicbrainz_db"));
        QTRY_COMPARE(words(page, "mirrorState"), QStringLiteral("It is asked first."));
        QVERIFY(password->text().isEmpty());
        const MirrorAddress named = mirror(program);
        QCOMPARE(named.shown(), QStringLiteral("musicbrainz_db (127.0.0.1:1)"));
        QCOMPARE(named.password, QStringLiteral("pass'word"));
        // Another user, and the password stays.
        type(page, "mirrorUser", QStringLiteral("me"));
        QTRY_COMPARE(mirror(program).user, QStringLiteral("me"));
        QCOMPARE(mirror(program).password, QStringLiteral("pass'word"));
        button(page, "testMirrorButton")->click();
        QTRY_VERIFY(words(page, "mirrorState").contains(QStringLiteral("could not be reached")) ||
                    words(page, "mirrorState").contains(QStringLiteral("libqt6sql6-psql")));
        QVERIFY(!words(page, "mirrorState").contains(QStringLiteral("pass'word")));
        QVERIFY(!everythingIn(program.services().place().settingsFile).contains("pass'word"));
        button(page, "removeMirrorButton")->click();
        QTRY_COMPARE(words(page, "mirrorState"), QStringLiteral("None is named."));
        QVERIFY(mirror(program).database.isEmpty());
    }

    void everyControlHasAName()
    {
        RunningProgram program;
        YearsSettingsPage page(program.services());
        page.show();
        QCOMPARE(unnamedWidgets(&page).join(QLatin1Char(';')), QString());
    }

private:
    static MirrorAddress mirror(RunningProgram& program)
    {
        MirrorAddress named;
        std::jthread([&] {
            const auto known = program.services().years().secrets().mirror();
            if (known && *known)
                named = **known;
        }).join();
        return named;
    }
};

SILLON_TEST(YearsSettingsTest, yearssettings)
#include "tst_yearssettings.moc"
