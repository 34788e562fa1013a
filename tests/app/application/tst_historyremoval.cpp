// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "application/historyremoval.h"
#include "application/lovedimports.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "history/importwriter.h"
#include "history/serviceuserstore.h"
#include "loved/lovedfetchstore.h"
#include "notices/noticestore.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 now = 1'700'000'000;
const auto service = QStringLiteral("lastfm");
const auto name = QStringLiteral("Wilhelmina77");

/// Plays, loved tracks and messages of somebody who was fetched.
class Fetched
{
public:
    Fetched()
    {
        const auto opened = SourceStore(*database).open(service, name);
        if (!opened)
            qFatal("no source");
        source = *opened;
        storePlay();
        readLoved();
        tell();
        askWho(now - 100);
    }
    [[nodiscard]] QStringList placesThatName(const QString& text)
    {
        const auto places = database->read([&](Connection& c) -> Result<QStringList> {
            const auto columns =
                c.all(QStringLiteral("SELECT t.name, x.name FROM sqlite_master t JOIN "
                                     "pragma_table_info(t.name) x WHERE t.type = 'table'"),
                      {}, [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
            if (!columns)
                return fail(columns.error());
            QStringList found;
            for (const auto& each : *columns) {
                const auto rows =
                    c.number(QStringLiteral("SELECT count(*) FROM %1 WHERE CAST(\"%2\" AS TEXT) LIKE ?")
                                 .arg(each.first, each.second),
                             {QString(QLatin1Char('%') + text + QLatin1Char('%'))});
                if (rows.value_or(1) > 0)
                    found.append(each.first + QLatin1Char('.') + each.second);
            }
            return found;
        });
        return places.value_or(QStringList(QStringLiteral("error")));
    }
    [[nodiscard]] qint64 count(const char* table)
    {
        return database
            ->read([table](Connection& c) {
                return c.number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
            })
            .value_or(-1);
    }
    void askWho(qint64 askedAt)
    {
        QVERIFY(database->write([askedAt](Connection& c) {
            auto done = c.execute(
                QStringLiteral("INSERT OR REPLACE INTO service_users VALUES(?, ?, 'exists', ?, '', '', '', "
                               "'', 3, 0, ?)"),
                {service, name, name, askedAt});
            return done ? c.execute(QStringLiteral("INSERT OR REPLACE INTO service_years VALUES(?, ?, 2020, "
                                                   "3, ?)"),
                                    {service, name, askedAt})
                        : done;
        }));
    }

    TemporaryDatabase database;
    FakeClock clock{now * 1000};
    StoredSource source;

private:
    void storePlay()
    {
        Listen play;
        play.origin = ListenOrigin::Lastfm;
        play.listenedAt = now - 5000;
        play.recording.artist = QStringLiteral("Artist");
        play.recording.title = QStringLiteral("Song");
        const HistoryRange range{play.listenedAt, play.listenedAt + 1};
        QVERIFY(ImportWriter(*database, source).store({{play}, range, range, {}, now}));
    }
    void readLoved()
    {
        LovedFetchStore fetches(*database);
        auto fetch = fetches.begin({service, name}, now);
        QVERIFY(fetch);
        std::vector<LovedTrack> page(700);
        for (std::size_t i = 0; i < page.size(); ++i) {
            page[i].recording.artist = QStringLiteral("Loved artist");
            page[i].recording.title = QStringLiteral("Loved %1").arg(i);
        }
        fetch->nextPage = 0;
        QVERIFY(fetches.putPage(*fetch, true, page));
    }
    void tell()
    {
        NoticeStore notices(*database);
        const QVariantMap user{{QStringLiteral("service"), service},
                               {QStringLiteral("user"), name.toUpper()}};
        QVERIFY(notices.add(NoticeKind::HistoryCorrected, user, now));
        QVERIFY(notices.add(NoticeKind::UserRenamed,
                            {{QStringLiteral("service"), service},
                             {QStringLiteral("user"), QStringLiteral("another")},
                             {QStringLiteral("former"), name}},
                            now));
        QVERIFY(notices.add(NoticeKind::PlaysKept,
                            {{QStringLiteral("service"), QStringLiteral("listenbrainz")},
                             {QStringLiteral("user"), QStringLiteral("somebody")}},
                            now));
    }
};

Job jobOf(const QString& kind, JobState state)
{
    Job job;
    job.kind = kind;
    job.state = state;
    job.arguments = lovedImportArguments({service, name.toLower()});
    return job;
}

} // namespace

/// Somebody whose plays are deleted is forgotten in every room.
class HistoryRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNamesWhoWasDeleted()
    {
        Fetched fetched;
        QVERIFY(!fetched.placesThatName(name).isEmpty());
        QCOMPARE(removeFetched(*fetched.database, fetched.clock, fetched.source, {}).value_or(-1), 1);
        QCOMPARE(fetched.placesThatName(name), QStringList());
        QCOMPARE(fetched.count("loved_fetched"), 0);
        QCOMPARE(fetched.count("notices"), 1); // of somebody else
    }

    void anAccountOfMineKeepsItsMessagesAndWhatItLoves()
    {
        Fetched fetched;
        QVERIFY(AccountStore(*fetched.database).signIn(service, name.toLower()));
        QVERIFY(removeFetched(*fetched.database, fetched.clock, fetched.source, {}));
        QCOMPARE(fetched.count("loved_fetched"), 700);
        QCOMPARE(fetched.count("notices"), 3);
        QCOMPARE(fetched.count("service_users"), 0);
    }

    void aRemovalThatIsStoppedGoesOnWithTheNext()
    {
        Fetched fetched;
        std::stop_source stopped;
        stopped.request_stop();
        const auto cut = forgetUser(*fetched.database, fetched.clock, service, name, stopped.get_token());
        QVERIFY(!cut && cut.error().kind == ErrorKind::Cancelled);
        QCOMPARE(fetched.count("loved_fetches"), 1);
        QVERIFY(forgetUser(*fetched.database, fetched.clock, service, name, {}));
        QCOMPARE(fetched.count("loved_fetches"), 0);
    }

    void jobsThatReadWhatTheyLoveGoToo()
    {
        const Fetched fetched;
        QVERIFY(isJobOf(jobOf(lovedImportKindName(), JobState::Completed), fetched.source));
        QVERIFY(!isJobOf(jobOf(lovedImportKindName(), JobState::Running), fetched.source));
        QVERIFY(!isJobOf(jobOf(QStringLiteral("years"), JobState::Completed), fetched.source));
    }

    void namesThatWereOnlyAskedAboutAreKeptForADay_data()
    {
        QTest::addColumn<qint64>("askedAt");
        QTest::addColumn<int>("left");
        QTest::newRow("an hour ago") << now - 3600 << 1;
        QTest::newRow("yesterday") << now - serviceUserSeconds << 0;
        QTest::newRow("by a clock that was set back since") << now + 3600 << 0;
    }
    void namesThatWereOnlyAskedAboutAreKeptForADay()
    {
        QFETCH(const qint64, askedAt);
        QFETCH(const int, left);
        Fetched fetched;
        fetched.askWho(askedAt);
        QVERIFY(ServiceUserStore(*fetched.database, fetched.clock).dropOld());
        QCOMPARE(fetched.count("service_users"), left);
        QCOMPARE(fetched.count("service_years"), left);
    }
};

SILLON_TEST(HistoryRemovalTest, historyremoval)
#include "tst_historyremoval.moc"
