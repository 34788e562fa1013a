// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "application/inisecrets.h"
#include "application/profilebackup.h"
#include "listens/listenreader.h"
#include "listens/listenstore.h"
#include "secrets/secretstore.h"
#include "storage/database.h"
#include "storage/profilelock.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;

namespace {

const QByteArray ini = "; mine\n[lastfm]\napi_key=11\napi_secret=TOPSECRET\n[appearance]\ntheme=dark\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A profile in a folder of its own.
class Profile
{
public:
    Profile() { write(place().settingsFile, ini); }
    [[nodiscard]] ProfilePlace place() const { return profilePlace(m_folder.path()); }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void hear(int count)
    {
        auto open = openProfile(place(), QStringLiteral("file"));
        QVERIFY(open);
        for (int i = 0; i < count; ++i) {
            Listen listen;
            listen.recording = {QStringLiteral("A"), QStringLiteral("T"), {}, {}};
            listen.listenedAt = 1'600'000'000 + i;
            QVERIFY(open->database->write(
                [&](Connection& c) { return ListenStore(c).insert(myListenerId, listen); }));
        }
    }
    [[nodiscard]] qint64 heard() const
    {
        auto open = openProfile(place(), QStringLiteral("file"));
        return open ? ListenReader(*open->database).count().value_or(-1) : -2;
    }
    void backUp(const QString& file) const
    {
        auto open = openProfile(place(), QStringLiteral("file"));
        QVERIFY(open && backUpProfile(place(), *open->database, file));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// A whole profile in one file, and back.
class ProfileBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBackedUpComesBackEqual()
    {
        Profile profile;
        profile.hear(3);
        profile.backUp(profile.path("kept"));
        profile.hear(4);
        write(profile.place().settingsFile, QByteArray(ini).replace("dark", "light"));
        QVERIFY(restoreProfile(profile.place(), profile.path("kept")));
        QCOMPARE(profile.heard(), 3);
        const QByteArray back = bytesOf(profile.place().settingsFile);
        QVERIFY(back.contains("theme=dark"));
        QVERIFY(back.contains("api_secret=TOPSECRET")); // it had never left
        QVERIFY(back.contains("; mine"));
    }

    void whatWaitedInABackupMayHaveBeenSentSince()
    {
        Profile profile;
        profile.hear(1);
        const auto change = [&profile](const char* sql) {
            auto open = openProfile(profile.place(), QStringLiteral("file"));
            QVERIFY(open &&
                    AccountStore(*open->database).signIn(QStringLiteral("lastfm"), QStringLiteral("me")));
            QVERIFY(open->database->write([&](Connection& c) { return c.execute(QLatin1String(sql)); }));
        };
        change("INSERT INTO submissions(listen_id, account_id, state, attempts, due, reason, reason_text) "
               "SELECT l.id, a.id, 'waiting', 0, 0, '', '' FROM listens l, accounts a");
        profile.backUp(profile.path("kept"));
        change("UPDATE submissions SET state = 'sent'");
        QVERIFY(restoreProfile(profile.place(), profile.path("kept")));
        auto open = openProfile(profile.place(), QStringLiteral("file"));
        const auto unsure = open->database->read([](Connection& c) {
            return c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE state = 'sending'"));
        });
        QCOMPARE(unsure.value_or(-1), 1);
    }

    void noSecretIsInABackup()
    {
        Profile profile;
        profile.hear(1);
        profile.backUp(profile.path("kept"));
        QVERIFY(!bytesOf(profile.path("kept")).contains("TOPSECRET"));
        Profile other;
        write(other.place().settingsFile, "[lastfm]\napi_key=22\n");
        QVERIFY(restoreProfile(other.place(), profile.path("kept")));
        QVERIFY(!bytesOf(other.place().settingsFile).contains("secret"));
        QVERIFY(bytesOf(other.place().settingsFile).contains("theme=dark"));
    }

    void whenTheSettingsCannotBeWrittenNothingIsRestored()
    {
        Profile profile;
        profile.hear(3);
        profile.backUp(profile.path("kept"));
        profile.hear(2);
        // A folder stands where the settings would go.
        QVERIFY(QFile::remove(profile.place().settingsFile));
        QVERIFY(QDir().mkpath(profile.place().settingsFile + QStringLiteral("/in the way")));
        QVERIFY(!restoreProfile(profile.place(), profile.path("kept")));
        QCOMPARE(profile.heard(), 5);
    }

    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("none") << QByteArray("[a]\nb=c\n") << QByteArray("[a]\nb=c\n");
        QTest::newRow("Last.fm's") << QByteArray("[lastfm]\napi_secret=x\napi_key=y\n")
                                   << QByteArray("[lastfm]\napi_key=y\n");
        QTest::newRow("another server's")
            << QByteArray("[audioscrobbler.own]\nAPI_Secret = x\n") << QByteArray("[audioscrobbler.own]\n");
        QTest::newRow("twice") << QByteArray("[discogs]\nconsumer_secret=1\nconsumer_secret=2\n")
                               << QByteArray("[discogs]\n");
        QTest::newRow("a mirror with its password")
            << QByteArray("[musicbrainz]\nmirror_dsn=password=x\n") << QByteArray("[musicbrainz]\n");
    }
    void secretsAreTakenOut()
    {
        QFETCH(QByteArray, text);
        QTEST(withoutSecrets(text), "plain");
    }
};

SILLON_TEST(ProfileBackupTest, profilebackup)
#include "tst_profilebackup.moc"
