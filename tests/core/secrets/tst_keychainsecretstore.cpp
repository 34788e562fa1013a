// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/filesecretstore.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/opensecretstore.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace sillon;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

constexpr auto insideVariable = "SILLON_TEST_INSIDE_SESSION";

} // namespace

/// Starts this program again in surroundings of its own (a D-Bus session, a keyring) and looks how it went.
/// QtKeychain allows one store a process.
class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void aKeyringKeepsReadsAndRemoves() { inSession("keepsReadsAndRemoves"); }
    void profilesDoNotSeeEachOthersSecrets();
    void aSilentKeyringBlocksNobody() { inSession("silenceIsBounded"); }
    void theKeyringIsTheChoiceAndTakesInTheFile() { inSession("autoTakesTheKeyring"); }
    void withoutAServiceTheFileIsTheChoice() { inSession("autoTakesTheFile"); }
    void withoutABusTheFileIsTheChoice();
    void theSettingDecides();

private:
    void inSession(const char* function);
    void run(const char* function, bool withBus);

    std::unique_ptr<QTemporaryDir> m_home;
};

/// What is done inside; each function alone in its process.
class KeychainInside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsReadsAndRemoves();
    void writesAsOneProfile();
    void readsAsAnother();
    void silenceIsBounded();
    void autoTakesTheKeyring();
    void autoTakesTheFile();

private:
    void startKeyring();
    void awaitKeyring(KeychainSecretStore& store);

    QProcess m_keyring;
};

void KeychainSecretStoreTest::run(const char* function, bool withBus)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable :
         {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(s(variable), m_home->path());
    environment.insert(s("XDG_DATA_DIRS"), m_home->path()); // nothing is started by the bus itself
    environment.insert(s("DBUS_SESSION_BUS_ADDRESS"), s("unix:path=/nowhere/bus"));
    environment.insert(s(insideVariable), s("1"));
    environment.remove(s("DISPLAY"));
    environment.remove(s("WAYLAND_DISPLAY"));
    QStringList command{QCoreApplication::applicationFilePath(), s("keychaininside"), s(function)};
    if (withBus)
        command = QStringList{s("dbus-run-session"), s("--")} + command;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    const QByteArray passed = QByteArray("PASS   : KeychainInside::") + function;
    QVERIFY2(said.contains(passed), said.constData());
}

void KeychainSecretStoreTest::inSession(const char* function)
{
    for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(s(program)).isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
    }
    run(function, true);
}

void KeychainSecretStoreTest::profilesDoNotSeeEachOthersSecrets()
{
    inSession("writesAsOneProfile");
    inSession("readsAsAnother");
}

void KeychainSecretStoreTest::withoutABusTheFileIsTheChoice()
{
    run("autoTakesTheFile", false);
}

void KeychainSecretStoreTest::theSettingDecides()
{
    QCOMPARE(secretStoreKind(s("keychain")), SecretStoreKind::Keychain);
    QCOMPARE(secretStoreKind(s("file")), SecretStoreKind::File);
    QCOMPARE(secretStoreKind(s("auto")), SecretStoreKind::Auto);
    QCOMPARE(secretStoreKind(s("junk")), SecretStoreKind::Auto);
    const auto file = openSecretStore(SecretStoreKind::File, m_home->path(), s("uuid"));
    QCOMPARE(file->filePath(), m_home->filePath(s("secrets")));
    const auto keychain = openSecretStore(SecretStoreKind::Keychain, m_home->path(), s("uuid"));
    QCOMPARE(keychain->filePath(), QString());
}

void KeychainInside::init()
{
    if (!qEnvironmentVariableIsSet(insideVariable))
        QSKIP("run by keychainsecretstore");
}

void KeychainInside::cleanup()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.terminate();
    if (!m_keyring.waitForFinished(5000))
        m_keyring.kill();
    m_keyring.waitForFinished(5000);
}

void KeychainInside::startKeyring()
{
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(s("gnome-keyring-daemon"), {s("--foreground"), s("--unlock"), s("--components=secrets")});
    QVERIFY(m_keyring.waitForStarted());
    m_keyring.write("pw");
    m_keyring.closeWriteChannel();
    m_keyring.waitForBytesWritten();
}

void KeychainInside::awaitKeyring(KeychainSecretStore& store)
{
    startKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(store.probe(5000), KeychainSecretStore::Health::Works, 20000);
}

void KeychainInside::keepsReadsAndRemoves()
{
    KeychainSecretStore store(s("uuid-1"));
    awaitKeyring(store);
    QVERIFY(!store.read(s("lastfm/a")).value());
    QVERIFY(store.remove(s("lastfm/a")));
    QVERIFY(store.write(s("lastfm/a"), s("ключ \"1\"")));
    QVERIFY(store.write(s("lastfm/b"), s("2")));
    QCOMPARE(store.read(s("lastfm/a")).value(), s("ключ \"1\""));
    QVERIFY(store.write(s("lastfm/a"), s("3")));
    QCOMPARE(store.read(s("lastfm/a")).value(), s("3"));
    QVERIFY(store.remove(s("lastfm/a")));
    QVERIFY(!store.read(s("lastfm/a")).value());
    QCOMPARE(store.read(s("lastfm/b")).value(), s("2"));
    QCOMPARE(store.filePath(), QString());
}

void KeychainInside::writesAsOneProfile()
{
    KeychainSecretStore store(s("uuid-1"));
    awaitKeyring(store);
    QVERIFY(store.write(s("lastfm/a"), s("1")));
}

void KeychainInside::readsAsAnother()
{
    KeychainSecretStore store(s("uuid-2"));
    awaitKeyring(store);
    QVERIFY(!store.read(s("lastfm/a")).value());
}

void KeychainInside::silenceIsBounded()
{
    KeychainSecretStore store(s("uuid-1"));
    awaitKeyring(store);
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const auto health = store.probe(300);
    const qint64 took = timer.elapsed();
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
    QCOMPARE(health, KeychainSecretStore::Health::Silent);
    QVERIFY2(took < 1500, qPrintable(QString::number(took)));
    QTRY_COMPARE_WITH_TIMEOUT(store.probe(5000), KeychainSecretStore::Health::Works, 20000);
}

void KeychainInside::autoTakesTheKeyring()
{
    startKeyring();
    // Ready when the daemon has made its keyring; asking through a store would use up the one of this
    // process.
    QTest::qWait(500);
    QTemporaryDir profile;
    FileSecretStore earlier(profile.filePath(s("secrets")));
    QVERIFY(earlier.write(s("lastfm/a"), s("1")));
    const auto store = openSecretStore(SecretStoreKind::Auto, profile.path(), s("uuid-1"));
    QCOMPARE(store->filePath(), QString());
    QCOMPARE(store->read(s("lastfm/a")).value(), s("1"));
    QVERIFY(!QFile::exists(profile.filePath(s("secrets"))));
}

void KeychainInside::autoTakesTheFile()
{
    QTemporaryDir profile;
    QElapsedTimer timer;
    timer.start();
    const auto store = openSecretStore(SecretStoreKind::Auto, profile.path(), s("uuid-1"));
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(store->filePath(), profile.filePath(s("secrets")));
    QVERIFY(store->write(s("lastfm/a"), s("1")));
    QCOMPARE(store->read(s("lastfm/a")).value(), s("1"));
}

SILLON_TEST(KeychainSecretStoreTest, keychainsecretstore)
SILLON_TEST(KeychainInside, keychaininside)
#include "tst_keychainsecretstore.moc"
