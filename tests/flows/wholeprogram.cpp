// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"

#include "notices/noticestore.h"
#include "secrets/secretstore.h"
#include "settings/keys.h"
#include "storage/database.h"
#include "storage/profilelock.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

namespace sillon::testing {

namespace {

const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");

QString sessionOf(const QString& user)
{
    return QStringLiteral("session-of-") + user.toLower();
}

standin::FaultServerOptions serverOptions(const Clock& clock)
{
    standin::FaultServerOptions options;
    options.utcNowMs = [&clock] { return clock.utcNowMs(); };
    return options;
}

} // namespace

Track sampleTrack(const QString& title, qint64 lengthMs, const QString& artist)
{
    Track track;
    track.path = QStringLiteral("/music/%1.flac").arg(title);
    track.recording.artist = artist;
    track.recording.title = title;
    track.release.title = QStringLiteral("Album");
    track.lengthMs = lengthMs;
    return track;
}

WholeProgram::WholeProgram(Clock* clock)
    : m_clock(clock ? *clock : m_ownClock)
    , m_server(serverOptions(m_clock))
{
    QLoggingCategory::setFilterRules(QStringLiteral("sillon.*.info=false\nsillon.*.debug=false"));
    m_server.addApiKey(apiKey, apiSecret);
    m_sections[QStringLiteral("lastfm")] = {
        QStringLiteral("api_url=%1").arg(m_server.apiUrl().toString()),
        QStringLiteral("auth_url=%1").arg(m_server.authPageUrl().toString()),
        QStringLiteral("api_key=%1").arg(apiKey), QStringLiteral("api_secret=%1").arg(apiSecret)};
    m_sections[QStringLiteral("secrets")] = {QStringLiteral("store=file")};
    m_sections[QStringLiteral("net")] = {QStringLiteral("proxy=none")};
    m_sections[QStringLiteral("years")] = {
        QStringLiteral("automatic=false")}; // nobody but the stand-ins is asked
}

WholeProgram::~WholeProgram()
{
    stop();
}

void WholeProgram::configure(const QString& section, const QString& line)
{
    m_sections[section].append(line);
}

void WholeProgram::writeSettings() const
{
    QFile file(m_folder.filePath(QStringLiteral("sillon.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const auto& [section, lines] : m_sections)
        file.write(QStringLiteral("[%1]\n%2\n").arg(section, lines.join(QLatin1Char('\n'))).toUtf8());
}

void WholeProgram::start()
{
    writeSettings();
    const ProfilePlace place = profilePlace(m_folder.path());
    m_settings = std::make_unique<Settings>(place.settingsFile, QProcessEnvironment());
    QVERIFY(m_settings->load());
    auto profile = openProfile(place, m_settings->get(keys::secretStore));
    QVERIFY(profile);
    QVERIFY(profile->lock);
    ServiceParts parts;
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    parts.engine = std::move(engine);
    parts.clock = std::make_unique<SharedClock>(m_clock);
    m_services = std::make_unique<Services>(std::move(*profile), *m_settings, std::move(parts));
    m_services->startSending();
}

void WholeProgram::stop()
{
    if (m_services)
        m_services->stop();
    m_services.reset();
    m_engine = nullptr;
}

void WholeProgram::startSignedIn(const QString& user)
{
    start();
    signIn(user);
}

void WholeProgram::signIn(const QString& user)
{
    m_server.addUser(user, sessionOf(user));
    const int asked = calls("user.getInfo");
    const QSignalSpy signedIn(&m_services->roster(), &AccountRoster::signedIn);
    m_services->signIns().connectWith(QStringLiteral("lastfm"), user, sessionOf(user));
    QTRY_COMPARE(signedIn.size(), 1);
    QTRY_COMPARE(account(user).state, AccountState::Connected);
    // A new worker asks the server about the account first: then it is there.
    QTRY_VERIFY(calls("user.getInfo") > asked);
}

void WholeProgram::signOut()
{
    for (const Account& account : m_services->roster().accounts()) {
        if (account.state != AccountState::SignedOut)
            m_services->signIns().disconnectAccount(account.id);
    }
    const auto anybody = [this] {
        const auto& all = m_services->roster().accounts();
        return std::any_of(all.begin(), all.end(),
                           [](const Account& account) { return account.state != AccountState::SignedOut; });
    };
    QTRY_VERIFY(!anybody());
}

void WholeProgram::play(const Track& track, qint64 ms)
{
    m_engine->setLength(track.path, track.lengthMs);
    m_services->player().playTracks({track});
    m_engine->advance(ms);
    m_ownClock.jump(ms);
}

void WholeProgram::hear(const Track& track)
{
    const QSignalSpy recorded(&m_services->recorder(), &ListenRecorder::listenRecorded);
    play(track, track.lengthMs / 2);
    QTRY_COMPARE(recorded.size(), 1);
    m_services->player().stop();
}

Account WholeProgram::account(const QString& user) const
{
    for (const Account& account : m_services->roster().accounts()) {
        if (account.userName == user)
            return account;
    }
    return {};
}

std::vector<Submission> WholeProgram::submissions()
{
    auto all = m_services->submissions().list({});
    return all ? std::move(*all) : std::vector<Submission>();
}

int WholeProgram::waiting()
{
    const auto counts = m_services->submissions().counts();
    return counts ? counts->waiting : -1;
}

int WholeProgram::listenCount()
{
    return static_cast<int>(m_services->listens().count().value_or(-1));
}

QStringList WholeProgram::held(const QString& user) const
{
    QStringList titles;
    for (const standin::Scrobble& scrobble : m_server.scrobbles(user))
        titles.append(scrobble.track);
    return titles;
}

QStringList WholeProgram::received(const QString& user) const
{
    QStringList titles;
    for (const standin::ReceivedScrobble& each : m_server.received(user))
        titles.append(each.scrobble.track);
    return titles;
}

int WholeProgram::calls(const char* method) const
{
    return static_cast<int>(m_server.calls(QString::fromLatin1(method)).size());
}

bool WholeProgram::wasTold(NoticeKind kind)
{
    const auto notices = m_services->notices().store().recent(100);
    return notices && std::any_of(notices->begin(), notices->end(),
                                  [kind](const Notice& notice) { return notice.kind == kind; });
}

} // namespace sillon::testing
