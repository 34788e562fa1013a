// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/filesecretstore.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sillon;

class FileSecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsWrittenIsReadAgain();
    void withoutAFileThereIsNothing();
    void theFileIsForItsOwnerAlone();
    void aLooserModeIsTightened();
    void theLastSecretGoneTheFileIsGone();
    void twoStoresOnOneFileSeeEachOther();
    void junkIsSaidAndNeverOverwritten_data();
    void junkIsSaidAndNeverOverwritten();
    void anEmptyFileHoldsNothing();
    void aLinkIsRefused();
    void whatIsNoFileIsRefused();
    void whatACrashLeftIsReplaced();
    void aFullDiskKeepsTheOldFile();
    void anAbsentFolderIsAnError();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("secrets")); }
    [[nodiscard]] QByteArray content() const;
    void put(const QByteArray& bytes) const;
    [[nodiscard]] int mode() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

void FileSecretStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray FileSecretStoreTest::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FileSecretStoreTest::put(const QByteArray& bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

int FileSecretStoreTest::mode() const
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path()).constData(), &status) == 0
               ? static_cast<int>(status.st_mode & 07777)
               : -1;
}

void FileSecretStoreTest::whatIsWrittenIsReadAgain()
{
    {
        FileSecretStore store(path());
        QVERIFY(store.write(s("lastfm/Björk \"x\""), s("key\n1")));
        QVERIFY(store.write(s("lastfm/b"), s("key2")));
        QVERIFY(store.write(s("lastfm/b"), s("key3")));
        QVERIFY(store.write(s("empty"), QString()));
    }
    FileSecretStore store(path());
    QCOMPARE(store.read(s("lastfm/Björk \"x\"")).value(), s("key\n1"));
    QCOMPARE(store.read(s("lastfm/b")).value(), s("key3"));
    QCOMPARE(store.read(s("empty")).value(), std::optional<QString>(QString()));
    QVERIFY(!store.read(s("lastfm")).value());
    QVERIFY(store.remove(s("lastfm/b")));
    QVERIFY(!store.read(s("lastfm/b")).value());
    QVERIFY(store.read(s("empty")).value());
    QCOMPARE(store.filePath(), path());
}

void FileSecretStoreTest::withoutAFileThereIsNothing()
{
    FileSecretStore store(path());
    QVERIFY(!store.read(s("a")).value());
    QVERIFY(store.remove(s("a")));
    QVERIFY(!QFile::exists(path()));
}

void FileSecretStoreTest::theFileIsForItsOwnerAlone()
{
    const mode_t usual = ::umask(0);
    FileSecretStore store(path());
    const auto done = store.write(s("a"), s("b"));
    ::umask(usual);
    QVERIFY(done);
    QCOMPARE(mode(), 0600);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{s("secrets")});
}

void FileSecretStoreTest::aLooserModeIsTightened()
{
    FileSecretStore store(path());
    QVERIFY(store.write(s("a"), s("b")));
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
    QCOMPARE(store.read(s("a")).value(), s("b"));
    QCOMPARE(mode(), 0600);
}

void FileSecretStoreTest::theLastSecretGoneTheFileIsGone()
{
    FileSecretStore store(path());
    QVERIFY(store.write(s("a"), s("b")));
    QVERIFY(store.remove(s("a")));
    QVERIFY(!QFile::exists(path()));
}

void FileSecretStoreTest::twoStoresOnOneFileSeeEachOther()
{
    FileSecretStore one(path());
    FileSecretStore other(path());
    QVERIFY(one.write(s("a"), s("1")));
    QVERIFY(other.write(s("b"), s("2")));
    QCOMPARE(one.read(s("b")).value(), s("2"));
    QCOMPARE(other.read(s("a")).value(), s("1"));
}

void FileSecretStoreTest::junkIsSaidAndNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("text") << QByteArray("hello") << s("malformed");
    QTest::newRow("cut JSON") << QByteArray("{\"secrets\":{\"a\":\"b\"") << s("malformed");
    QTest::newRow("other JSON") << QByteArray("{}") << s("malformed");
    QTest::newRow("a list") << QByteArray("[1]") << s("malformed");
    QTest::newRow("a number as secret") << QByteArray("{\"secrets\":{\"a\":1}}") << s("malformed");
    QTest::newRow("binary") << QByteArray::fromHex("00ff00fe") << s("malformed");
    QTest::newRow("huge") << QByteArray(2 << 20, 'x') << s("too-large");
}

void FileSecretStoreTest::junkIsSaidAndNeverOverwritten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    put(bytes);
    FileSecretStore store(path());
    QCOMPARE(errorKindName(store.read(s("a")).error().kind), kind);
    QCOMPARE(errorKindName(store.write(s("a"), s("SECRET")).error().kind), kind);
    const auto removed = store.remove(s("a"));
    QCOMPARE(errorKindName(removed.error().kind), kind);
    QVERIFY(!removed.error().serverText.contains(s("hello")));
    QCOMPARE(content(), bytes);
}

void FileSecretStoreTest::anEmptyFileHoldsNothing()
{
    put({});
    FileSecretStore store(path());
    QVERIFY(!store.read(s("a")).value());
    QVERIFY(store.write(s("a"), s("b")));
    QCOMPARE(store.read(s("a")).value(), s("b"));
}

void FileSecretStoreTest::aLinkIsRefused()
{
    const QString target = m_folder->filePath(s("elsewhere"));
    FileSecretStore elsewhere(target);
    QVERIFY(elsewhere.write(s("a"), s("theirs")));
    QVERIFY(QFile::link(target, path()));
    FileSecretStore store(path());
    QCOMPARE(store.read(s("a")).error().kind, ErrorKind::AccessDenied);
    QCOMPARE(store.write(s("a"), s("mine")).error().kind, ErrorKind::AccessDenied);
    QCOMPARE(elsewhere.read(s("a")).value(), s("theirs"));
    // A link left where the new file is written first must not be followed either.
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::link(target, path() + s(".new")));
    QVERIFY(store.write(s("a"), s("mine")));
    QCOMPARE(elsewhere.read(s("a")).value(), s("theirs"));
    QCOMPARE(store.read(s("a")).value(), s("mine"));
}

void FileSecretStoreTest::whatIsNoFileIsRefused()
{
    QVERIFY(QDir().mkdir(path()));
    FileSecretStore folder(path());
    QCOMPARE(folder.read(s("a")).error().kind, ErrorKind::AccessDenied);
    QCOMPARE(folder.write(s("a"), s("b")).error().kind, ErrorKind::AccessDenied);
    const QString pipe = m_folder->filePath(s("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    FileSecretStore fifo(pipe);
    QCOMPARE(fifo.read(s("a")).error().kind, ErrorKind::AccessDenied);
}

void FileSecretStoreTest::whatACrashLeftIsReplaced()
{
    QFile left(path() + s(".new"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("half a fi");
    left.close();
    FileSecretStore store(path());
    QVERIFY(store.write(s("a"), s("b")));
    QCOMPARE(store.read(s("a")).value(), s("b"));
    QVERIFY(!left.exists());
}

void FileSecretStoreTest::aFullDiskKeepsTheOldFile()
{
    FileSecretStore store(path());
    QVERIFY(store.write(s("a"), s("old")));
    const QByteArray before = content();
    // A bound on file sizes stands in for the full disk; in a child, since it holds for a whole process.
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit few{16, 16};
        ::setrlimit(RLIMIT_FSIZE, &few);
        const auto done = store.write(s("b"), s("new"));
        ::_exit(!done && done.error().kind == ErrorKind::DiskFull ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(content(), before);
    QVERIFY(!QFile::exists(path() + s(".new")));
}

void FileSecretStoreTest::anAbsentFolderIsAnError()
{
    FileSecretStore store(m_folder->filePath(s("absent/secrets")));
    QVERIFY(!store.read(s("a")).value());
    QCOMPARE(store.write(s("a"), s("b")).error().kind, ErrorKind::Storage);
}

SILLON_TEST(FileSecretStoreTest, filesecretstore)
#include "tst_filesecretstore.moc"
