// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "listens/listenwriter.h"
#include "storage/database.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr int patienceMs = 60'000;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// What a run of sillon-cli printed.
struct Ran
{
    int exit = -1;
    QJsonObject object;

    [[nodiscard]] qint64 number(const char* key) const
    {
        return object.value(QLatin1String(key)).toInteger(-1);
    }
};

/// A profile and a music folder that can be unplugged, driven from the command line.
class House
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString profile() const { return path(text("profile")); }
    [[nodiscard]] QString drive() const { return path(text("drive")); }

    void addSong(const QString& name, const QString& title) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(drive() + name).path()));
        QVERIFY(encode(drive() + name, makeTone(0.5, 0.1),
                       {text("ARTIST=Björk"), text("TITLE=") + title, text("ALBUM=Homogenic")}));
    }
    [[nodiscard]] QStringList arguments(const QStringList& more) const
    {
        return QStringList{text("--profile"), profile(), text("--json")} + more;
    }
    [[nodiscard]] Ran run(const QStringList& more) const
    {
        QProcess program;
        program.start(text(SILLON_BINARY_DIR "/bin/sillon-cli"), arguments(more));
        if (!program.waitForFinished(patienceMs) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()).object()};
    }
    [[nodiscard]] Ran scan() const { return run({text("scan"), drive()}); }
    [[nodiscard]] std::unique_ptr<Database> database() const
    {
        auto opened = Database::open(profile() + text("/sillon.db"));
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QString answer(const char* sql) const
    {
        const auto opened = database();
        if (!opened)
            return {};
        const auto found = opened->read(
            [&](Connection& c) { return c.one(text(sql), {}, [](const Row& row) { return row.text(0); }); });
        return found ? found->value_or(QString()) : found.error().serverText;
    }

private:
    QTemporaryDir m_folder;
};

/// Everything a user has of the tracks on the drive: rows, plays, hearts and places in lists.
constexpr auto everything =
    "SELECT group_concat(t.id || ':' || t.title || ':' || t.plays || ':' || t.loved || ':' || "
    "coalesce(i.playlist_id, 0), ' ') FROM (SELECT * FROM v_tracks ORDER BY path) t "
    "LEFT JOIN playlist_items i ON i.track_id = t.id";

void useTracks(const House& house)
{
    const auto database = house.database();
    QVERIFY(database);
    ListenWriter writer(*database, {});
    Listen listen;
    listen.recording.artist = text("Björk");
    listen.recording.title = text("Jóga");
    for (const qint64 at : {1000, 2000}) {
        listen.listenedAt = at;
        QVERIFY(writer.store(listen, nullptr).has_value());
    }
    QVERIFY(database->write([](Connection& c) {
        return c.script(
            "INSERT INTO loved(artist, title, artist_key, title_key, key_version, loved_at) "
            "SELECT artist, title, artist_key, title_key, key_version, 5 FROM tracks WHERE title = 'Jóga';"
            "INSERT INTO playlists(id, name, position, smart) VALUES(77, 'Mine', 0, 0);"
            "INSERT INTO playlist_items(playlist_id, position, track_id, path, artist, title, album, "
            "album_artist, length_ms, start_ms, end_ms) SELECT 77, 0, id, path, artist, title, album, "
            "album_artist, length_ms, 0, 0 FROM tracks WHERE title = 'Hunter'");
    }));
}

} // namespace

/// The library over drives that come and go and scans that are killed, driven from the command line.
class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnpluggedDriveReturnsWithEverything();
    void filesOfARenamedFolderAreLocated();
    void aKilledScanKeepsWhatItRead();
};

void LibraryTest::anUnpluggedDriveReturnsWithEverything()
{
    const House house;
    house.addSong(text("/a/1.flac"), text("Hunter"));
    house.addSong(text("/a/2.flac"), text("Jóga"));
    QCOMPARE(house.scan().number("added"), qint64{2});
    useTracks(house);
    const QString before = house.answer(everything);
    QVERIFY2(before.contains(text(":Jóga:2:1:0")) && before.contains(text(":Hunter:0:0:77")),
             qPrintable(before));

    QVERIFY(QFile::rename(house.drive(), house.path(text("unplugged"))));
    const Ran away = house.scan();
    QCOMPARE(away.exit, 3);
    QCOMPARE(away.number("missing"), qint64{2});
    QCOMPARE(away.number("failed"), qint64{0});
    const QJsonObject told = away.object.value(text("away")).toArray().first().toObject();
    QCOMPARE(told.value(text("folder")).toString(), house.drive());
    QCOMPARE(told.value(text("tracks")).toInt(), 2);
    QCOMPARE(house.answer("SELECT count(*) FROM v_tracks"), text("0"));
    QCOMPARE(house.scan().number("missing"), qint64{0});

    QVERIFY(QFile::rename(house.path(text("unplugged")), house.drive()));
    const Ran back = house.scan();
    QCOMPARE(back.exit, 0);
    QCOMPARE(back.number("added") + back.number("changed") + back.number("moved"), qint64{0});
    QCOMPARE(house.answer(everything), before);
}

void LibraryTest::filesOfARenamedFolderAreLocated()
{
    const House house;
    house.addSong(text("/a/1.flac"), text("Hunter"));
    house.addSong(text("/a/2.flac"), text("Jóga"));
    QCOMPARE(house.scan().number("added"), qint64{2});
    useTracks(house);
    const QString before = house.answer(everything);
    QVERIFY(QFile::rename(house.drive(), house.path(text("renamed"))));
    const Ran located =
        house.run({text("scan"), text("--locate"), house.drive(), house.path(text("renamed"))});
    QCOMPARE(located.exit, 0);
    QCOMPARE(located.number("found"), qint64{2});
    QCOMPARE(house.answer(everything), before);
    QCOMPARE(house.run({text("scan"), house.path(text("renamed"))}).number("added"), qint64{0});
    const Ran nothing =
        house.run({text("scan"), text("--locate"), house.drive(), house.path(text("nowhere"))});
    QCOMPARE(nothing.exit, 1);
    QCOMPARE(house.run({text("scan"), text("--locate"), house.drive()}).exit, 2);
}

void LibraryTest::aKilledScanKeepsWhatItRead()
{
    const House house;
    constexpr int files = 8000;
    house.addSong(text("/0.flac"), text("Hunter"));
    for (int i = 1; i < files; ++i) {
        const QString name = text("%1/%2.flac").arg(house.drive()).arg(i);
        QCOMPARE(::link(QFile::encodeName(house.drive() + text("/0.flac")).constData(),
                        QFile::encodeName(name).constData()),
                 0);
    }
    QCOMPARE(house.run({text("check")}).exit, 0); // so that the profile is there
    QProcess scan;
    scan.start(text(SILLON_BINARY_DIR "/bin/sillon-cli"), house.arguments({text("scan"), house.drive()}));
    QVERIFY(scan.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(house.answer("SELECT count(*) FROM tracks").toLongLong() > 0, patienceMs);
    scan.kill();
    QVERIFY(scan.waitForFinished(patienceMs));
    QCOMPARE(house.answer("PRAGMA integrity_check"), text("ok"));
    const qint64 kept = house.answer("SELECT count(*) FROM tracks").toLongLong();
    QVERIFY(kept > 0);
    const Ran again = house.scan();
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.number("files"), qint64{files});
    QCOMPARE(again.number("added"), files - kept);
    QCOMPARE(house.answer("SELECT count(*) FROM v_tracks").toLongLong(), qint64{files});
}

SILLON_TEST(LibraryTest, library)
#include "tst_library.moc"
