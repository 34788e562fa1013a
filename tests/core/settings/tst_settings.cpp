// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keys.h"
#include "settings/settings.h"
#include "testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace sillon;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyDefaultIsAcceptableAsItStands();
    void aMissingFileGivesTheDefaults();
    void theThresholdIsClampedAndJunkIsFifty_data();
    void theThresholdIsClampedAndJunkIsFifty();
    void theThresholdIsClampedWhenWritten();
    void textsAreReadAs_data();
    void textsAreReadAs();
    void valuesComeBackAfterARestart();
    void theEnvironmentWins();
    void junkInTheEnvironmentReadsAsTheDefault();
    void settingUnderAnEnvironmentStoresButChangesNothing();
    void aChangeIsToldOnce();
    void settingTheSameValueDoesNotWrite();
    void unknownKeysAndCommentsStay();
    void whatAnotherProgramWroteStaysAndIsTold();
    void secretsAreReadButNeverWrittenNorShown();
    void unknownNamesAreRefused_data();
    void unknownNamesAreRefused();
    void junkIsNotStored_data();
    void junkIsNotStored();
    void anUnwritableFileIsSaidAndChangesNothing();
    void aHugeFileIsNotRead();
    void foldersKeepTheirCommas();
    void namedServersComeFromFileAndEnvironment();
    void serversOfListenBrainzsKindAreNamedToo();
    void shortcutsAreKeptByTheNameOfTheirAction();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("sillon.ini")); }
    void write(const QByteArray& text) const;
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] std::unique_ptr<Settings>
    loaded(const QProcessEnvironment& environment = QProcessEnvironment()) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

ino_t inodeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SettingsTest::write(const QByteArray& text) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

QByteArray SettingsTest::written() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::unique_ptr<Settings> SettingsTest::loaded(const QProcessEnvironment& environment) const
{
    auto settings = std::make_unique<Settings>(file(), environment);
    if (const auto done = settings->load(); !done)
        qFatal("the settings do not load");
    return settings;
}

void SettingsTest::everyDefaultIsAcceptableAsItStands()
{
    for (const SettingRule& rule : keys::all)
        QCOMPARE(rule.accept(s(rule.fallback)), s(rule.fallback));
    for (const SettingRule& rule : keys::ofNamedServer)
        QCOMPARE(rule.accept(s(rule.fallback)), s(rule.fallback));
}

void SettingsTest::aMissingFileGivesTheDefaults()
{
    const auto settings = loaded();
    QCOMPARE(settings->get(keys::thresholdPercent), 50);
    QCOMPARE(settings->get(keys::scrobblingEnabled), true);
    QCOMPARE(settings->get(keys::lastfmApiUrl), s("https://ws.audioscrobbler.com/2.0/"));
    QCOMPARE(settings->get(keys::scrobbleBackoffSeconds), (QList<int>{300, 600, 1200, 2400, 3600}));
    QCOMPARE(settings->get(keys::libraryFolders), QStringList());
    QCOMPARE(settings->get(keys::clockSpeed), 1.0);
    QVERIFY(!QFile::exists(file()));
}

void SettingsTest::theThresholdIsClampedAndJunkIsFifty_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("percent");
    QTest::newRow("inside") << QByteArray("75") << 75;
    QTest::newRow("least") << QByteArray("25") << 25;
    QTest::newRow("most") << QByteArray("100") << 100;
    QTest::newRow("below") << QByteArray("24") << 25;
    QTest::newRow("zero") << QByteArray("0") << 25;
    QTest::newRow("negative") << QByteArray("-90") << 25;
    QTest::newRow("above") << QByteArray("101") << 100;
    QTest::newRow("far above") << QByteArray("99999999999999999999") << 100;
    QTest::newRow("word") << QByteArray("half") << 50;
    QTest::newRow("percent sign") << QByteArray("70 %") << 50;
    QTest::newRow("nan") << QByteArray("nan") << 50;
    QTest::newRow("inf") << QByteArray("inf") << 50;
    QTest::newRow("empty") << QByteArray("") << 50;
    QTest::newRow("list") << QByteArray("60,70") << 50;
    QTest::newRow("variant") << QByteArray("@Variant(\\0\\0\\0\\x2)") << 50;
}

void SettingsTest::theThresholdIsClampedAndJunkIsFifty()
{
    QFETCH(QByteArray, text);
    QFETCH(int, percent);
    write("[scrobbling]\nthreshold_percent=" + text + "\n");
    QCOMPARE(loaded()->get(keys::thresholdPercent), percent);
}

void SettingsTest::theThresholdIsClampedWhenWritten()
{
    const auto settings = loaded();
    QCOMPARE(settings->set(keys::thresholdPercent, 10).value(), 25);
    QCOMPARE(written(), QByteArray("[scrobbling]\nthreshold_percent=25\n"));
    QCOMPARE(settings->setText(s("scrobbling.threshold_percent"), s("1000")).value(), s("100"));
    QCOMPARE(settings->get(keys::thresholdPercent), 100);
}

void SettingsTest::textsAreReadAs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("flag yes") << s("scrobbling.enabled") << QByteArray("Yes") << s("true");
    QTest::newRow("flag 0") << s("scrobbling.enabled") << QByteArray("0") << s("false");
    QTest::newRow("flag junk") << s("scrobbling.enabled") << QByteArray("maybe") << s("true");
    QTest::newRow("address") << s("lastfm.api_url") << QByteArray("http://127.0.0.1:8080/2.0")
                             << s("http://127.0.0.1:8080/2.0");
    QTest::newRow("address of a file")
        << s("lastfm.api_url") << QByteArray("file:///etc/passwd") << s("https://ws.audioscrobbler.com/2.0/");
    QTest::newRow("no address") << s("lastfm.api_url") << QByteArray("last.fm")
                                << s("https://ws.audioscrobbler.com/2.0/");
    QTest::newRow("proxy") << s("net.proxy") << QByteArray("socks5://127.0.0.1:9050")
                           << s("socks5://127.0.0.1:9050");
    QTest::newRow("proxy without port") << s("net.proxy") << QByteArray("http://proxy") << s("");
    QTest::newRow("no proxy") << s("net.proxy") << QByteArray("none") << s("none");
    QTest::newRow("output") << s("playback.audio_output") << QByteArray("pcm:/tmp/Out, 1.wav")
                            << s("pcm:/tmp/Out, 1.wav");
    QTest::newRow("output junk") << s("playback.audio_output") << QByteArray("oss") << s("auto");
    QTest::newRow("word in capitals") << s("playback.replaygain") << QByteArray("Album") << s("album");
    QTest::newRow("word junk") << s("appearance.theme") << QByteArray("purple") << s("system");
    QTest::newRow("real clamped") << s("playback.speed") << QByteArray("99") << s("4");
    QTest::newRow("real") << s("playback.speed") << QByteArray("1.25") << s("1.25");
    QTest::newRow("list") << s("scrobbling.backoff_s") << QByteArray("1, 2 ,3") << s("1,2,3");
    QTest::newRow("list clamped") << s("scrobbling.backoff_s") << QByteArray("0,99999999") << s("1,604800");
    QTest::newRow("list junk") << s("scrobbling.backoff_s") << QByteArray("1,,3")
                               << s("300,600,1200,2400,3600");
    QTest::newRow("folders junk") << s("library.folders") << QByteArray("music") << s("");
    QTest::newRow("offset") << s("clock.offset_s") << QByteArray("-10800") << s("-10800");
    QTest::newRow("speed of zero") << s("clock.speed") << QByteArray("0") << s("0.001");
}

void SettingsTest::textsAreReadAs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    write('[' + name.section(QLatin1Char('.'), 0, 0).toUtf8() + "]\n" +
          name.section(QLatin1Char('.'), 1).toUtf8() + '=' + text + '\n');
    QCOMPARE(loaded()->textOf(name).value(), value);
}

void SettingsTest::valuesComeBackAfterARestart()
{
    {
        const auto settings = loaded();
        QVERIFY(settings->set(keys::scrobblingEnabled, false));
        QVERIFY(settings->set(keys::playbackSpeed, 1.5));
        QVERIFY(settings->set(keys::scrobbleBackoffSeconds, QList<int>{1, 2}));
        QVERIFY(settings->set(keys::browserCommand, s("firefox --new-window \"%u\"")));
        QVERIFY(settings->set(keys::replayGain, s("track")));
    }
    const auto settings = loaded();
    QCOMPARE(settings->get(keys::scrobblingEnabled), false);
    QCOMPARE(settings->get(keys::playbackSpeed), 1.5);
    QCOMPARE(settings->get(keys::scrobbleBackoffSeconds), (QList<int>{1, 2}));
    QCOMPARE(settings->get(keys::browserCommand), s("firefox --new-window \"%u\""));
    QCOMPARE(settings->get(keys::replayGain), s("track"));
}

void SettingsTest::theEnvironmentWins()
{
    write("[scrobbling]\nthreshold_percent=60\n[lastfm]\napi_url=http://file.example/\n");
    QProcessEnvironment environment;
    environment.insert(s("SILLON_SCROBBLING_THRESHOLD_PERCENT"), s("400"));
    environment.insert(s("SILLON_LASTFM_API_URL"), s("http://127.0.0.1:1/2.0/"));
    const auto settings = loaded(environment);
    QCOMPARE(settings->get(keys::thresholdPercent), 100);
    QCOMPARE(settings->get(keys::lastfmApiUrl), s("http://127.0.0.1:1/2.0/"));
    QVERIFY(settings->isFromEnvironment(s("lastfm.api_url")));
    QVERIFY(!settings->isFromEnvironment(s("lastfm.auth_url")));
}

void SettingsTest::junkInTheEnvironmentReadsAsTheDefault()
{
    write("[scrobbling]\nthreshold_percent=60\n");
    QProcessEnvironment environment;
    environment.insert(s("SILLON_SCROBBLING_THRESHOLD_PERCENT"), s("much"));
    QCOMPARE(loaded(environment)->get(keys::thresholdPercent), 50);
}

void SettingsTest::settingUnderAnEnvironmentStoresButChangesNothing()
{
    QProcessEnvironment environment;
    environment.insert(s("SILLON_SCROBBLING_THRESHOLD_PERCENT"), s("70"));
    const auto settings = loaded(environment);
    QSignalSpy spy(settings.get(), &Settings::changed);
    QCOMPARE(settings->set(keys::thresholdPercent, 90).value(), 90);
    QCOMPARE(settings->get(keys::thresholdPercent), 70);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(loaded()->get(keys::thresholdPercent), 90);
}

void SettingsTest::aChangeIsToldOnce()
{
    const auto settings = loaded();
    QSignalSpy spy(settings.get(), &Settings::changed);
    QVERIFY(settings->set(keys::thresholdPercent, 90));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), s("scrobbling.threshold_percent"));
    QVERIFY(settings->set(keys::thresholdPercent, 90));
    QCOMPARE(spy.count(), 1);
}

void SettingsTest::settingTheSameValueDoesNotWrite()
{
    const auto settings = loaded();
    QVERIFY(settings->set(keys::thresholdPercent, 90));
    // Every write puts a new file in the old one's place.
    const ino_t before = inodeOf(file());
    QVERIFY(settings->set(keys::thresholdPercent, 90));
    QCOMPARE(inodeOf(file()), before);
    QVERIFY(settings->set(keys::thresholdPercent, 91));
    QVERIFY(inodeOf(file()) != before);
}

void SettingsTest::unknownKeysAndCommentsStay()
{
    write("# by hand\n[scrobbling]\nfuture_key=1\nthreshold_percent=60\n\n[later]\nx=y\n");
    const auto settings = loaded();
    QVERIFY(settings->set(keys::thresholdPercent, 70));
    QCOMPARE(written(),
             QByteArray("# by hand\n[scrobbling]\nfuture_key=1\nthreshold_percent=70\n\n[later]\nx=y\n"));
}

void SettingsTest::whatAnotherProgramWroteStaysAndIsTold()
{
    const auto window = loaded();
    const auto command = loaded();
    QVERIFY(command->set(keys::netTimeoutSeconds, 5));
    QSignalSpy spy(window.get(), &Settings::changed);
    QVERIFY(window->set(keys::thresholdPercent, 70));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(window->get(keys::netTimeoutSeconds), 5);
    QCOMPARE(loaded()->get(keys::netTimeoutSeconds), 5);
}

void SettingsTest::secretsAreReadButNeverWrittenNorShown()
{
    const QByteArray before = "[lastfm]\napi_secret=aabbcc\n";
    write(before);
    const auto settings = loaded();
    QCOMPARE(settings->get(keys::lastfmApiSecret), s("aabbcc"));
    QCOMPARE(settings->set(keys::lastfmApiSecret, s("ddeeff")).error().kind, ErrorKind::NotSupported);
    QCOMPARE(settings->textOf(s("lastfm.api_secret")).error().kind, ErrorKind::NotSupported);
    QCOMPARE(settings->setText(s("audioscrobbler.x.api_secret"), s("ddeeff")).error().kind,
             ErrorKind::NotSupported);
    QVERIFY(!settings->names().contains(s("lastfm.api_secret")));
    QCOMPARE(written(), before);

    QProcessEnvironment environment;
    environment.insert(s("SILLON_LASTFM_API_SECRET"), s("from-environment"));
    const auto other = loaded(environment);
    QCOMPARE(other->get(keys::lastfmApiSecret), s("from-environment"));
    QVERIFY(other->set(keys::thresholdPercent, 70));
    QVERIFY(!written().contains("from-environment"));
}

void SettingsTest::shortcutsAreKeptByTheNameOfTheirAction()
{
    write("[shortcuts]\nplay=Ctrl+P\nBad Name=Ctrl+Q\n");
    const auto settings = loaded();
    QCOMPARE(*settings->textOf(s("shortcuts.play")), s("Ctrl+P"));
    QCOMPARE(*settings->textOf(s("shortcuts.next")), s("default"));
    QVERIFY(settings->names().contains(s("shortcuts.play")));
    QVERIFY(!settings->names().contains(s("shortcuts.Bad Name")));
    QSignalSpy changed(settings.get(), &Settings::changed);
    QCOMPARE(*settings->setText(s("shortcuts.next"), s("Ctrl+N")), s("Ctrl+N"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), s("shortcuts.next"));

    write("[shortcuts]\nnext=Ctrl+N\n");
    QVERIFY(settings->load());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).toString(), s("shortcuts.play"));
    QCOMPARE(*settings->textOf(s("shortcuts.play")), s("default"));
}

void SettingsTest::unknownNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << s("");
    QTest::newRow("no section") << s("threshold_percent");
    QTest::newRow("unknown key") << s("scrobbling.treshold");
    QTest::newRow("server without name") << s("audioscrobbler.api_url");
    QTest::newRow("server with empty name") << s("audioscrobbler..api_url");
    QTest::newRow("server with a line end") << s("audioscrobbler.a\nb.api_url");
    QTest::newRow("server with a bracket") << s("audioscrobbler.a]b.api_url");
    QTest::newRow("action without name") << s("shortcuts.");
    QTest::newRow("action in capitals") << s("shortcuts.Play");
    QTest::newRow("server, unknown key") << s("audioscrobbler.libre.password");
}

void SettingsTest::unknownNamesAreRefused()
{
    QFETCH(QString, name);
    const auto settings = loaded();
    QCOMPARE(settings->textOf(name).error().kind, ErrorKind::NotFound);
    QCOMPARE(settings->setText(name, s("1")).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(file()));
}

void SettingsTest::junkIsNotStored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << s("scrobbling.threshold_percent") << s("half");
    QTest::newRow("flag") << s("scrobbling.enabled") << s("perhaps");
    QTest::newRow("address") << s("lastfm.api_url") << s("javascript:alert(1)");
    QTest::newRow("line end") << s("desktop.browser_command")
                              << s("x\n[lastfm]\napi_url=http://evil.example/");
    QTest::newRow("folder") << s("library.folders") << s("../music");
}

void SettingsTest::junkIsNotStored()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto settings = loaded();
    QCOMPARE(settings->setText(name, text).error().kind, ErrorKind::BadRequest);
    QVERIFY(!QFile::exists(file()));
}

void SettingsTest::anUnwritableFileIsSaidAndChangesNothing()
{
    // A folder in the way stops everybody, root included.
    const QString place = m_folder->filePath(s("taken"));
    QFile blocker(place);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Settings settings(place + s("/sillon.ini"), QProcessEnvironment());
    QVERIFY(settings.load());
    QSignalSpy spy(&settings, &Settings::changed);
    const auto done = settings.set(keys::thresholdPercent, 70);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::AccessDenied);
    QCOMPARE(settings.get(keys::thresholdPercent), 50);
    QCOMPARE(spy.count(), 0);
}

void SettingsTest::aHugeFileIsNotRead()
{
    write(QByteArray(2 << 20, '#'));
    Settings settings(file(), QProcessEnvironment());
    QCOMPARE(settings.load().error().kind, ErrorKind::TooLarge);
    QCOMPARE(settings.set(keys::thresholdPercent, 70).error().kind, ErrorKind::TooLarge);
    QCOMPARE(QFileInfo(file()).size(), 2 << 20);
}

void SettingsTest::foldersKeepTheirCommas()
{
    write("[library]\nfolders=/music/Earth, Wind & Fire, /more/, /odd\\\\name\\,/deep\n");
    const QStringList folders{s("/music/Earth, Wind & Fire"), s("/more/"), s("/odd\\name,/deep")};
    const auto settings = loaded();
    QCOMPARE(settings->get(keys::libraryFolders), folders);
    QVERIFY(settings->set(keys::libraryFolders, folders));
    QCOMPARE(loaded()->get(keys::libraryFolders), folders);
    QVERIFY(settings->set(keys::libraryFolders, QStringList()));
    QCOMPARE(loaded()->get(keys::libraryFolders), QStringList());
}

void SettingsTest::serversOfListenBrainzsKindAreNamedToo()
{
    write("[listenbrainz]\napi_url=http://127.0.0.1:1/\n[listenbrainz.home]\napi_url=http://127.0.0.1:2/\n");
    QProcessEnvironment environment;
    environment.insert(s("SILLON_LISTENBRAINZ_KOITO_API_URL"), s("http://127.0.0.1:3/apis/listenbrainz"));
    const auto settings = loaded(environment);
    const auto servers = settings->listenBrainzServers();
    QCOMPARE(servers.size(), std::size_t(2));
    QCOMPARE(servers[0].name, s("home"));
    QCOMPARE(servers[0].apiUrl, s("http://127.0.0.1:2/"));
    QCOMPARE(servers[1].name, s("koito"));
    QCOMPARE(servers[1].apiUrl, s("http://127.0.0.1:3/apis/listenbrainz"));
    QCOMPARE(settings->get(keys::listenBrainzApiUrl), s("http://127.0.0.1:1/"));
    QVERIFY(settings->audioscrobblerServers().empty());
    QVERIFY(settings->names().contains(s("listenbrainz.home.api_url")));
    QVERIFY(settings->setText(s("listenbrainz.third.api_url"), s("https://host")));
    QCOMPARE(settings->listenBrainzServers().size(), std::size_t(3));
    QCOMPARE(settings->setText(s("listenbrainz.third.api_key"), s("k")).error().kind, ErrorKind::NotFound);
    QCOMPARE(settings->setText(s("listenbrainz..api_url"), s("https://host")).error().kind,
             ErrorKind::NotFound);
}

void SettingsTest::namedServersComeFromFileAndEnvironment()
{
    write("[audioscrobbler.Libre.fm]\napi_url=https://libre.fm/2.0/"
          "\napi_secret=s1\n[audioscrobbler.]\napi_url=http://x/\n");
    QProcessEnvironment environment;
    environment.insert(s("SILLON_AUDIOSCROBBLER_LIBRE_FM_API_KEY"), s("k1"));
    environment.insert(s("SILLON_AUDIOSCROBBLER_MALOJA_API_URL"),
                       s("http://127.0.0.1:42010/apis/audioscrobbler"));
    environment.insert(s("SILLON_AUDIOSCROBBLER_API_URL"), s("http://nameless/"));
    const auto settings = loaded(environment);
    const auto servers = settings->audioscrobblerServers();
    QCOMPARE(servers.size(), std::size_t(2));
    QCOMPARE(servers[0].name, s("Libre.fm"));
    QCOMPARE(servers[0].apiUrl, s("https://libre.fm/2.0/"));
    QCOMPARE(servers[0].apiKey, s("k1"));
    QCOMPARE(servers[0].apiSecret, s("s1"));
    QCOMPARE(servers[1].name, s("maloja"));
    QCOMPARE(servers[1].apiUrl, s("http://127.0.0.1:42010/apis/audioscrobbler"));
    QCOMPARE(settings->textOf(s("audioscrobbler.maloja.api_url")).value(), servers[1].apiUrl);
    QVERIFY(settings->names().contains(s("audioscrobbler.Libre.fm.auth_url")));

    QVERIFY(settings->setText(s("audioscrobbler.gnu.api_url"), s("http://127.0.0.1:1/")));
    QCOMPARE(settings->audioscrobblerServers().size(), std::size_t(3));
}

SILLON_TEST(SettingsTest, settings)
#include "tst_settings.moc"
