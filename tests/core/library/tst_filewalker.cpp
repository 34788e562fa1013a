// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "library/filewalker.h"
#include "library/musicnames.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sillon;

namespace {

/// A folder to fill with files that are only looked at.
class Tree
{
public:
    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    void add(const QString& name, const QByteArray& content = "x") const
    {
        const QFileInfo file(path(name));
        QVERIFY(QDir().mkpath(file.path()));
        addBytes(file.filePath().toUtf8(), content);
    }
    void addBytes(const QByteArray& file, const QByteArray& content = "x") const
    {
        std::FILE* const out = std::fopen(file.constData(), "wb");
        QVERIFY(out);
        QCOMPARE(std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), out),
                 static_cast<std::size_t>(content.size()));
        std::fclose(out);
    }
    void link(const QString& target, const QString& name) const { QVERIFY(QFile::link(target, path(name))); }
    [[nodiscard]] Walk walk(const QStringList& folders = {}) const
    {
        QStringList all{folders};
        if (all.isEmpty())
            all.append(path());
        return walkFolders(all, [](const std::vector<FoundFile>&) {}, {});
    }
    /// What was found, below the tree's top.
    [[nodiscard]] QStringList names(const Walk& walk) const
    {
        QStringList all;
        for (const FoundFile& file : walk.files)
            all.append(textOfFileName(file.path).mid(path().size() + 1));
        return all;
    }

private:
    QTemporaryDir m_folder;
};

QStringList list(const char* names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class FileWalkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void audioFilesAreFoundInOrder();
    void suffixesDecide_data();
    void suffixesDecide();
    void hiddenNamesArePassedOver();
    void stampsAreThoseOfTheFile();
    void linkLoopsEnd();
    void whatALinkLeadsToIsMetOnce();
    void linksOutOfTheTreeAreFollowed();
    void danglingSongsAreNamed();
    void namesThatAreNoUtf8Survive();
    void foldersInsideEachOtherAreWalkedOnce();
    void aSingleFileIsFound();
    void anAbsentFolderHoldsNothing();
    void aRefusedFolderIsNamedAndUnread();
    void aPipeIsNoSong();
    void stoppingIsToldOf();
    void progressIsTold();
};

void FileWalkerTest::audioFilesAreFoundInOrder()
{
    const Tree tree;
    for (const char* name :
         {"b/2.flac", "b/10.flac", "a/x.mp3", "c.ogg", "a/sub/y.opus", "a/cover.jpg", "notes.txt"})
        tree.add(QString::fromLatin1(name));
    const Walk walk = tree.walk();
    QCOMPARE(tree.names(walk), list("c.ogg a/x.mp3 a/sub/y.opus b/10.flac b/2.flac"));
    QVERIFY(walk.failures.empty() && walk.unreadFolders.empty() && !walk.stopped);
}

void FileWalkerTest::suffixesDecide_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("music");
    for (const char* name :
         {"a.flac", "a.mp3", "a.ogg", "a.oga", "a.opus", "a.m4a", "a.wav", "a.aiff", "a.aif", "a.wv", "a.ape",
          "a.mpc", "a.dsf", "a.wma", "A.FLAC", "a.b.Mp3", "\xff.mp3"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name : {"mp3", ".mp3", "a.mp3.part", "a.jpg", "a.", "a", "", "a.cue", "a.m3u"})
        QTest::newRow(name[0] ? name : "empty") << QByteArray(name) << false;
}

void FileWalkerTest::suffixesDecide()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, music);
    QCOMPARE(isMusicName(name), music);
}

void FileWalkerTest::hiddenNamesArePassedOver()
{
    const Tree tree;
    for (const char* name : {".trash/a.mp3", "._a.mp3", ".hidden.flac", "a.mp3"})
        tree.add(QString::fromLatin1(name));
    QCOMPARE(tree.names(tree.walk()), list("a.mp3"));
}

void FileWalkerTest::stampsAreThoseOfTheFile()
{
    const Tree tree;
    tree.add(QStringLiteral("a.mp3"), "12345");
    const timespec times[2] = {{1000, 5}, {1234567890, 123456789}};
    QCOMPARE(::utimensat(AT_FDCWD, tree.path(QStringLiteral("a.mp3")).toUtf8().constData(), times, 0), 0);
    const Walk walk = tree.walk();
    QCOMPARE(walk.files.size(), std::size_t{1});
    const FileStamp& stamp = walk.files.front().stamp;
    QCOMPARE(stamp.size, qint64{5});
    QCOMPARE(stamp.mtimeNs, qint64{1234567890123456789});
    QVERIFY(stamp.inode != 0 && stamp.ctimeNs > stamp.mtimeNs);
    QVERIFY(readStamp(textOfFileName(walk.files.front().path)).value_or(FileStamp{}) == stamp);
}

void FileWalkerTest::linkLoopsEnd()
{
    const Tree tree;
    tree.add(QStringLiteral("a/x.mp3"));
    tree.link(tree.path(), QStringLiteral("a/up"));
    tree.link(tree.path(QStringLiteral("a")), QStringLiteral("a/self"));
    tree.link(tree.path(QStringLiteral("l2.mp3")), QStringLiteral("l1.mp3"));
    tree.link(tree.path(QStringLiteral("l1.mp3")), QStringLiteral("l2.mp3"));
    const Walk walk = tree.walk();
    QCOMPARE(tree.names(walk), list("a/x.mp3"));
    QCOMPARE(walk.failures.size(), std::size_t{2});
}

void FileWalkerTest::whatALinkLeadsToIsMetOnce()
{
    const Tree tree;
    tree.add(QStringLiteral("z/x.mp3"));
    tree.link(tree.path(QStringLiteral("z")), QStringLiteral("a"));
    tree.link(tree.path(QStringLiteral("z/x.mp3")), QStringLiteral("best.mp3"));
    QCOMPARE(tree.names(tree.walk()), list("z/x.mp3"));
}

void FileWalkerTest::linksOutOfTheTreeAreFollowed()
{
    const Tree other;
    other.add(QStringLiteral("in/far.mp3"));
    other.add(QStringLiteral("single.flac"));
    const Tree tree;
    tree.link(other.path(QStringLiteral("in")), QStringLiteral("there"));
    tree.link(other.path(QStringLiteral("single.flac")), QStringLiteral("one.flac"));
    QStringList names = tree.names(tree.walk());
    names.sort();
    QCOMPARE(names, list("one.flac there/far.mp3"));
}

void FileWalkerTest::danglingSongsAreNamed()
{
    const Tree tree;
    tree.link(QStringLiteral("/nowhere/a.mp3"), QStringLiteral("a.mp3"));
    tree.link(QStringLiteral("/nowhere/readme"), QStringLiteral("readme"));
    const Walk walk = tree.walk();
    QVERIFY(walk.files.empty());
    QCOMPARE(walk.failures.size(), std::size_t{1});
    QVERIFY(walk.failures.front().error.kind == ErrorKind::NotFound);
    QVERIFY(walk.unreadFolders.empty());
}

void FileWalkerTest::namesThatAreNoUtf8Survive()
{
    const Tree tree;
    const QByteArray folder = tree.path().toUtf8() + "/Bj\xF6rk";
    QCOMPARE(::mkdir(folder.constData(), 0755), 0);
    const QByteArray song = folder + "/\xFF.mp3";
    tree.addBytes(song);
    const Walk walk = tree.walk();
    QCOMPARE(walk.files.size(), std::size_t{1});
    QCOMPARE(walk.files.front().path, song);
    QVERIFY(readStamp(textOfFileName(walk.files.front().path)).has_value());
    // The temporary folder could not remove it by itself.
    ::unlink(song.constData());
    ::rmdir(folder.constData());
}

void FileWalkerTest::foldersInsideEachOtherAreWalkedOnce()
{
    const Tree tree;
    tree.add(QStringLiteral("a/x.mp3"));
    tree.add(QStringLiteral("y.mp3"));
    const QString inner = tree.path(QStringLiteral("a"));
    QCOMPARE(tree.names(tree.walk({inner, tree.path(), tree.path() + QStringLiteral("/./a/")})).size(), 2);
    QCOMPARE(tree.names(tree.walk({tree.path(), inner})).size(), 2);
}

void FileWalkerTest::aSingleFileIsFound()
{
    const Tree tree;
    tree.add(QStringLiteral("x.mp3"));
    const QString file = tree.path(QStringLiteral("x.mp3"));
    QCOMPARE(tree.names(tree.walk({file, file})), list("x.mp3"));
}

void FileWalkerTest::anAbsentFolderHoldsNothing()
{
    const Tree tree;
    const Walk walk = tree.walk({tree.path(QStringLiteral("gone"))});
    QVERIFY(walk.files.empty() && walk.unreadFolders.empty() && walk.failures.empty());
    QVERIFY(walk.absentFolders == std::vector{walkedPath(tree.path(QStringLiteral("gone")))});
}

void FileWalkerTest::aRefusedFolderIsNamedAndUnread()
{
    const Tree tree;
    tree.add(QStringLiteral("locked/x.mp3"));
    tree.add(QStringLiteral("y.mp3"));
    const QByteArray locked = tree.path(QStringLiteral("locked")).toUtf8();
    QCOMPARE(::chmod(locked.constData(), 0), 0);
    // The superuser is refused nothing, so that another user walks.
    QCOMPARE(::chmod(tree.path().toUtf8().constData(), 0755), 0);
    const uid_t self = ::geteuid();
    const bool isSuperuser = self == 0;
    if (isSuperuser && ::seteuid(65534) != 0)
        QSKIP("the superuser is refused nothing");
    const Walk walk = tree.walk();
    QVERIFY(!isSuperuser || ::seteuid(self) == 0);
    ::chmod(locked.constData(), 0755);
    QCOMPARE(tree.names(walk), list("y.mp3"));
    QCOMPARE(walk.unreadFolders, std::vector<QByteArray>{locked});
    QVERIFY(walk.failures.at(0).error.kind == ErrorKind::AccessDenied);
}

void FileWalkerTest::aPipeIsNoSong()
{
    const Tree tree;
    QCOMPARE(::mkfifo(tree.path(QStringLiteral("pipe.mp3")).toUtf8().constData(), 0644), 0);
    QVERIFY(tree.walk().files.empty());
}

void FileWalkerTest::stoppingIsToldOf()
{
    const Tree tree;
    tree.add(QStringLiteral("x.mp3"));
    std::stop_source source;
    source.request_stop();
    QVERIFY(walkFolders(
                {tree.path()}, [](const std::vector<FoundFile>&) {}, source.get_token())
                .stopped);
}

void FileWalkerTest::progressIsTold()
{
    const Tree tree;
    tree.add(QStringLiteral("a/x.mp3"));
    tree.add(QStringLiteral("b/y.mp3"));
    std::vector<std::size_t> told;
    (void)walkFolders({tree.path()},
                      [&](const std::vector<FoundFile>& files) { told.push_back(files.size()); }, {});
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), std::size_t{2});
}

SILLON_TEST(FileWalkerTest, filewalker)
#include "tst_filewalker.moc"
