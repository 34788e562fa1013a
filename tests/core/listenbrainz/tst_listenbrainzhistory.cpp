// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "history/historycheck.h"
#include "history/historyimporter.h"
#include "listenbrainz/listenbrainzhistory.h"
#include "listens/listenreader.h"
#include "net/qthttpclient.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <future>
#include <utility>

using namespace sillon;
using namespace sillon::testing;
using standin::BrainzListen;

namespace {

const QString user = QStringLiteral("some one/ü");

/// So many songs, one every step seconds.
std::vector<BrainzListen> heard(int count, qint64 from, qint64 step = 500)
{
    std::vector<BrainzListen> listens;
    for (int i = 0; i < count; ++i) {
        BrainzListen listen;
        listen.artist = QStringLiteral("Artist");
        listen.track = QStringLiteral("Song %1 of %2").arg(i).arg(from);
        listen.listenedAt = from + i * step;
        listens.push_back(listen);
    }
    return listens;
}

/// Reads the user's listens from a server on loopback into a database.
class Stage
{
public:
    Stage()
        : m_http(QByteArrayLiteral("Sillon test"), {5000, QStringLiteral("none")}, m_clock)
    {
        server.addUser(user, QStringLiteral("token"));
    }

    Result<FetchReport> fetch(const FetchWish& wish = {})
    {
        return std::async(std::launch::async,
                          [this, wish] {
                              ListenBrainzClient client({QStringLiteral("listenbrainz"),
                                                         listenBrainzRoot(server.apiUrl().toString())},
                                                        QString(), m_http, m_clock);
                              ListenBrainzHistory source(client, user);
                              const auto stored =
                                  SourceStore(*database).open(QStringLiteral("listenbrainz"), user);
                              if (!stored)
                                  return Result<FetchReport>(fail(stored.error()));
                              return HistoryImporter(*database, m_clock).fetch(source, *stored, wish, {}, {});
                          })
            .get();
    }
    /// Compares what is here with what the server has; pages: those of all that were told as progress.
    Result<CheckReport> check(std::vector<std::pair<qint64, qint64>>* pages = nullptr)
    {
        return std::async(std::launch::async,
                          [this, pages] {
                              ListenBrainzClient client({QStringLiteral("listenbrainz"),
                                                         listenBrainzRoot(server.apiUrl().toString())},
                                                        QString(), m_http, m_clock);
                              ListenBrainzHistory source(client, user);
                              const auto stored =
                                  SourceStore(*database).find(QStringLiteral("listenbrainz"), user);
                              const auto tell = [pages](qint64 done, qint64 total, qint64) {
                                  if (pages)
                                      pages->emplace_back(done, total);
                              };
                              return HistoryCheck(*database, m_clock)
                                  .run(source, stored->value_or(StoredSource{}), {}, tell, {});
                          })
            .get();
    }
    [[nodiscard]] QStringList stored()
    {
        const auto source = SourceStore(*database).find(QStringLiteral("listenbrainz"), user);
        ListenQuery query;
        query.limit = 0;
        query.listener = source && *source ? (*source)->listener : 0;
        QStringList lines;
        for (const Listen& listen : ListenReader(*database).listens(query).value_or(std::vector<Listen>()))
            lines.append(QStringLiteral("%1 %2").arg(listen.listenedAt).arg(listen.recording.title));
        lines.sort();
        return lines;
    }
    [[nodiscard]] QStringList held() const
    {
        QStringList lines;
        for (const BrainzListen& listen : server.listens(user))
            lines.append(QStringLiteral("%1 %2").arg(listen.listenedAt).arg(listen.track));
        lines.sort();
        return lines;
    }

    TemporaryDatabase database;
    standin::ListenBrainzStandin server;

private:
    SystemClock m_clock;
    QtHttpClient m_http;
};

} // namespace

/// Whole readings of ListenBrainz against a server on loopback.
class ListenBrainzHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeHistoryIsRead()
    {
        Stage stage;
        std::vector<BrainzListen> listens;
        for (int i = 0; i < 2300; ++i) {
            BrainzListen listen;
            listen.artist = QStringLiteral("Artist");
            listen.track = QStringLiteral("Song %1").arg(i);
            listen.listenedAt = 1'600'000'000 + i / 3 * 500; // three in each second
            listens.push_back(listen);
        }
        stage.server.addListens(user, listens);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY(report->requests <= 7);
        const auto again = stage.fetch();
        QVERIFY(again && again->isWhole());
        QCOMPARE(again->counts.added + again->counts.removed + again->counts.corrected, 0);
        QVERIFY(again->requests <= 2);
    }

    void whatWasHeardSinceIsNoReasonToReadAllAgain()
    {
        Stage stage;
        stage.server.addListens(user, heard(1300, 1'600'000'000));
        QVERIFY(stage.fetch()->isWhole());
        const auto requests = [&] { return stage.server.server().requestCount(); };
        stage.server.addListens(user, heard(1, QDateTime::currentSecsSinceEpoch() - 3600));
        const int before = requests();
        const auto same = stage.check();
        QVERIFY(same && !same->error);
        QCOMPARE(same->counts.added, 1);
        QVERIFY(same->differing.empty());
        QVERIFY2(requests() - before <= 3, qPrintable(QString::number(requests() - before)));
        QCOMPARE(stage.stored(), stage.held());

        stage.server.removeListens(
            user, [](const BrainzListen& listen) { return listen.listenedAt == 1'600'000'500; });
        std::vector<std::pair<qint64, qint64>> pages;
        const auto less = stage.check(&pages);
        QVERIFY(less && !less->error);
        QCOMPARE(less->counts.removed, 1);
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY(std::find(pages.begin(), pages.end(), std::pair<qint64, qint64>(1, 3)) != pages.end());
        QCOMPARE(pages.back(), (std::pair<qint64, qint64>(3, 3)));
    }

    void aPartIsNotComparedWithTheNumberOfAll()
    {
        Stage stage;
        stage.server.addListens(user, heard(700, 1'600'000'000, 86'400));
        FetchWish oneYear;
        oneYear.year = 2021;
        QVERIFY(stage.fetch(oneYear)->isWhole());
        const QStringList before = stage.stored();
        const auto report = stage.check();
        QVERIFY(report && report->error && report->error->kind == ErrorKind::NotSupported);
        QCOMPARE(stage.stored(), before);
    }

    void nobodyAndNothing()
    {
        Stage stage;
        const auto empty = stage.fetch();
        QVERIFY(empty && empty->isWhole());
        QCOMPARE(stage.stored(), QStringList());
    }
};

SILLON_TEST(ListenBrainzHistoryTest, listenbrainzhistory)
#include "tst_listenbrainzhistory.moc"
