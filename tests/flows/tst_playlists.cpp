// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
    QJsonDocument document;

    [[nodiscard]] QStringList each(const char* key) const
    {
        QStringList found;
        const QJsonArray rows = document.array();
        for (const QJsonValue& row : rows)
            found.append(row.toObject().value(QLatin1String(key)).toVariant().toString());
        return found;
    }
};

/// A profile and a music folder beside it, driven from the command line.
class House
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString music() const { return path(text("music")); }

    void addSong(const QString& name, const QString& title) const
    {
        QVERIFY(QDir().mkpath(music()));
        QVERIFY(encode(path(name), makeTone(0.5, 0.1),
                       {text("ARTIST=Björk"), text("TITLE=") + title, text("ALBUM=Homogenic")}));
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Ran run(const QStringList& more) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(text("SILLON_PLAYBACK_AUDIO_OUTPUT"), text("null"));
        program.setProcessEnvironment(environment);
        program.start(text(SILLON_BINARY_DIR "/bin/sillon-cli"),
                      QStringList{text("--profile"), path(text("profile")), text("--json")} + more);
        if (!program.waitForFinished(patienceMs) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput())};
    }
    [[nodiscard]] Ran lists(const QStringList& more) const
    {
        return run(QStringList{text("playlists")} + more);
    }

    /// Two songs in the library, and a playlist file that names them and four that cannot be used.
    void furnish() const
    {
        addSong(text("music/Jóga.flac"), text("Jóga"));
        addSong(text("music/Hunter.flac"), text("Hunter"));
        write(text("mixed.m3u8"), "#EXTM3U\n#PLAYLIST:Mixed\nmusic/Jóga.flac\nhttp://radio.example/stream\n"
                                  "#EXTINF:5,Björk - Unravel\nmusic/gone.flac\nmusic/Hunter.flac\n");
        QCOMPARE(run({text("scan"), music()}).exit, 0);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// Playlists from the command line: in, listed, played, out again, and through a drive that is away.
class PlaylistFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadIsListedWithWhatCouldNotBeUsed()
    {
        const House house;
        house.furnish();
        const Ran read = house.lists({text("import"), text("mixed.m3u8")});
        QCOMPARE(read.exit, 3);
        const QJsonObject made = read.document.array().first().toObject();
        const QJsonArray broken = made.value(QLatin1String("broken")).toArray();
        QCOMPARE(made.value(QLatin1String("name")).toString(), text("Mixed"));
        QCOMPARE(broken.first().toObject().value(QLatin1String("line")).toInt(), 4);
        QVERIFY(house.lists({text("list")}).each("name").contains(text("Mixed")));
        const Ran shown = house.lists({text("show"), text("Mixed")});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(shown.each("title"), QStringList({text("Jóga"), text("Unravel"), text("Hunter")}));
        QCOMPARE(shown.each("state"), QStringList({text("there"), text("missing"), text("there")}));
    }

    void whatIsWrittenIsReadAsTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("relative");
        QTest::newRow("M3U8, relative") << text("out.m3u8") << true;
        QTest::newRow("M3U8") << text("out.m3u8") << false;
        QTest::newRow("XSPF") << text("out.xspf") << false;
        QTest::newRow("XSPF, relative") << text("out.xspf") << true;
        QTest::newRow("PLS") << text("out.pls") << false;
    }
    void whatIsWrittenIsReadAsTheSame()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, relative);
        const House house;
        house.furnish();
        std::ignore = house.lists({text("import"), text("mixed.m3u8")});
        QStringList wish{text("export"), text("Mixed"), file};
        if (relative)
            wish.append(text("--relative"));
        QCOMPARE(house.lists(wish).exit, 0);
        QCOMPARE(house.bytesOf(file).contains(house.music().toUtf8()), !relative);
        const Ran again = house.lists({text("import"), file});
        const QJsonObject made = again.document.array().first().toObject();
        const QString id = made.value(QLatin1String("id")).toVariant().toString();
        QCOMPARE(house.lists({text("show"), id}).each("path"),
                 house.lists({text("show"), text("Mixed")}).each("path"));
    }

    void aPlaylistIsPlayedInItsOrder()
    {
        const House house;
        house.furnish();
        const Ran played = house.run({text("play"), text("mixed.m3u8")});
        const QJsonArray plays = played.document.object().value(QLatin1String("plays")).toArray();
        QVERIFY(plays.size() >= 2);
        QCOMPARE(plays.first().toObject().value(QLatin1String("path")).toString(),
                 house.path(text("music/Jóga.flac")));
        QCOMPARE(plays.last().toObject().value(QLatin1String("path")).toString(),
                 house.path(text("music/Hunter.flac")));
    }

    void nothingIsDroppedWhileTheMusicIsAway()
    {
        const House house;
        house.furnish();
        std::ignore = house.lists({text("import"), text("mixed.m3u8")});
        const Ran before = house.lists({text("show"), text("Mixed")});
        QVERIFY(QDir().rename(house.music(), house.path(text("unplugged"))));
        std::ignore = house.run({text("scan"), house.music()});
        const Ran away = house.lists({text("show"), text("Mixed")});
        QCOMPARE(away.each("title"), before.each("title"));
        QVERIFY(!away.each("state").contains(text("there")));
        QVERIFY(QDir().rename(house.path(text("unplugged")), house.music()));
        QCOMPARE(house.run({text("scan"), house.music()}).exit, 0);
        QCOMPARE(house.lists({text("show"), text("Mixed")}).document, before.document);
    }
};

SILLON_TEST(PlaylistFlowTest, playlists)
#include "tst_playlists.moc"
