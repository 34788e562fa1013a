// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "history/historyimporter.h"
#include "listenbrainz/listenbrainzhistory.h"
#include "listens/listenreader.h"
#include "net/qthttpclient.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QTest>

#include <future>

using namespace sillon;
using namespace sillon::testing;
using standin::BrainzListen;

namespace {

const QString user = QStringLiteral("some one/ü");

/// Reads the user's listens from a server on loopback into a database.
class Stage
{
public:
    Stage()
        : m_http(QByteArrayLiteral("Sillon test"), {5000, QStringLiteral("none")}, m_clock)
    {
        server.addUser(user, QStringLiteral("token"));
    }

    Result<FetchReport> fetch()
    {
        return std::async(std::launch::async,
                          [this] {
                              ListenBrainzClient client({QStringLiteral("listenbrainz"),
                                                         listenBrainzRoot(server.apiUrl().toString())},
                                                        QString(), m_http, m_clock);
                              ListenBrainzHistory source(client, user);
                              const auto stored =
                                  SourceStore(*database).open(QStringLiteral("listenbrainz"), user);
                              if (!stored)
                                  return Result<FetchReport>(fail(stored.error()));
                              return HistoryImporter(*database, m_clock).fetch(source, *stored, {}, {}, {});
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
