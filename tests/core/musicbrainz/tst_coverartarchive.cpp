// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "musicbrainz/coverartarchive.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "standin/coverartstandin.h"
#include "testmain.h"

#include <QTest>

#include <thread>

using namespace sillon;
using sillon::standin::CoverArtStandin;
using sillon::standin::Fault;

namespace {

const auto releaseId = QStringLiteral("c1a9c0e9-d987-4042-ae91-78d6a3267d69");
const auto groupId = QStringLiteral("d1a9c0e9-d987-4042-ae91-78d6a3267d69");
const QByteArray picture = QByteArray("\xFF\xD8\xFF picture ").repeated(1000);

Release release(bool withId = true, bool withGroup = true)
{
    Release made;
    if (withId)
        made.mbid = ReleaseMbid::parse(releaseId);
    if (withGroup)
        made.groupMbid = ReleaseGroupMbid::parse(groupId);
    return made;
}

} // namespace

class CoverArtArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theReleasesCoverComesOverRedirects();
    void withoutItTheGroupsIsTaken();
    void nothingFoundIsSaid();
    void withoutAnIdNobodyIsAsked();
    void aWebPageIsNoCover();
    void aHugePictureIsRefused_data();
    void aHugePictureIsRefused();
    void redirectsEnd();
    void failuresKeepTheirKind_data();
    void failuresKeepTheirKind();

private:
    /// The client refuses the main thread.
    Result<QByteArray> ask(const Release& wanted)
    {
        Result<QByteArray> answer = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            RateLimitedHttpClient http(*m_http, m_clock, {1000, 1000});
            CoverArtArchive archive(http, [this] { return m_server->apiUrl(); });
            answer = archive.frontCover(wanted, {});
        }).join();
        return answer;
    }

    SystemClock m_clock;
    std::unique_ptr<CoverArtStandin> m_server;
    std::unique_ptr<QtHttpClient> m_http;
};

void CoverArtArchiveTest::init()
{
    m_server = std::make_unique<CoverArtStandin>();
    QtHttpClient::Options options;
    options.timeoutMs = 3000;
    m_http = std::make_unique<QtHttpClient>("Sillon/test", options, m_clock);
}

void CoverArtArchiveTest::cleanup()
{
    m_http->stop();
    m_http.reset();
    m_server.reset();
}

void CoverArtArchiveTest::theReleasesCoverComesOverRedirects()
{
    m_server->put(QLatin1String("release/") + releaseId, picture);
    m_server->put(QLatin1String("release-group/") + groupId, "\xFF\xD8\xFF another");
    const auto cover = ask(release());
    QVERIFY2(cover, cover ? "" : qPrintable(cover.error().serverText));
    QCOMPARE(*cover, picture);
    QCOMPARE(m_server->front().requestCount(), 1);
    QCOMPARE(m_server->archive().requestCount(), 2);
}

void CoverArtArchiveTest::withoutItTheGroupsIsTaken()
{
    m_server->put(QLatin1String("release-group/") + groupId, picture);
    QCOMPARE(ask(release()).value(), picture);
    QCOMPARE(m_server->front().requestCount(), 2);
    QCOMPARE(ask(release(false)).value(), picture);
}

void CoverArtArchiveTest::nothingFoundIsSaid()
{
    const auto cover = ask(release());
    QVERIFY(!cover);
    QCOMPARE(cover.error().kind, ErrorKind::NotFound);
    QCOMPARE(cover.error().httpStatus, 404);
}

void CoverArtArchiveTest::withoutAnIdNobodyIsAsked()
{
    QCOMPARE(ask(release(false, false)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->front().requestCount(), 0);
}

void CoverArtArchiveTest::aWebPageIsNoCover()
{
    m_server->put(QLatin1String("release/") + releaseId, "<!doctype html><p>Sorry", "text/html");
    QCOMPARE(ask(release()).error().kind, ErrorKind::Malformed);
}

void CoverArtArchiveTest::aHugePictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bytes") << QByteArray("\xFF\xD8\xFF") + QByteArray(largestFetchedCover, 'x');
    QTest::newRow("pixels") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0", 24);
}

void CoverArtArchiveTest::aHugePictureIsRefused()
{
    QFETCH(const QByteArray, bytes);
    m_server->put(QLatin1String("release/") + releaseId, bytes);
    QCOMPARE(ask(release()).error().kind, ErrorKind::TooLarge);
}

void CoverArtArchiveTest::redirectsEnd()
{
    m_server->front().fault(Fault::redirectLoop(), standin::FaultServer::forEver);
    const auto cover = ask(release(true, false));
    QVERIFY(!cover);
    QVERIFY(m_server->front().requestCount() < 30);
}

void CoverArtArchiveTest::failuresKeepTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad id") << 400 << ErrorKind::BadRequest;
    QTest::newRow("busy") << 503 << ErrorKind::ServerBusy;
    QTest::newRow("too many") << 429 << ErrorKind::RateLimited;
}

void CoverArtArchiveTest::failuresKeepTheirKind()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    m_server->front().fault(Fault::status(status), standin::FaultServer::forEver);
    QCOMPARE(ask(release()).error().kind, kind);
}

SILLON_TEST(CoverArtArchiveTest, coverartarchive)
#include "tst_coverartarchive.moc"
