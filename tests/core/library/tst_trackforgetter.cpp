// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "library/libraryscanner.h"
#include "library/trackforgetter.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

/// Two folders with a song each, in the library.
class House
{
public:
    House()
    {
        for (const char* name : {"a/1.wav", "a/b/2.wav", "ab/3.wav"}) {
            QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
            writeWav(path(name), makeTone(0.02, 0.1));
        }
        scan();
        QCOMPARE(listed(), text("1.wav 2.wav 3.wav"));
    }

    TemporaryDatabase database;
    FakeClock clock;
    TrackForgetter forgetter{*database, clock};

    [[nodiscard]] QString path(const char* name = "") const { return m_music.filePath(text(name)); }
    ScanReport scan()
    {
        return LibraryScanner(*database, clock)
            .scan({path()}, [](const ScanProgress&) {}, {})
            .value_or(ScanReport());
    }
    /// The names of the files that the library shows, away or not.
    [[nodiscard]] QString listed()
    {
        return ask(text("SELECT group_concat(name, ' ') FROM (SELECT substr(CAST(path AS TEXT), -5) AS name "
                        "FROM tracks WHERE forgotten = 0 ORDER BY name)"));
    }
    [[nodiscard]] QString ask(const QString& sql)
    {
        return database
            ->read([&](Connection& c) { return c.one(sql, {}, [](const Row& r) { return r.text(0); }); })
            ->value_or(QString());
    }
    [[nodiscard]] TrackId idOf(const char* name)
    {
        return ask(text("SELECT id FROM tracks WHERE CAST(path AS TEXT) LIKE '%/%1'").arg(text(name)))
            .toLongLong();
    }

private:
    QTemporaryDir m_music;
};

} // namespace

class TrackForgetterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderGoesWithWhatIsBelowIt();
    void whatAnotherFolderKeepsStays();
    void aScanBringsThemBackUnderTheirNumbers();
    void whatIsAwayIsForgottenAndRememberedAsAway();
    void aFileThatReturnsIsNoLongerForgotten();
};

void TrackForgetterTest::aFolderGoesWithWhatIsBelowIt()
{
    House house;
    QCOMPARE(house.forgetter.forgetBelow({house.path("a")}, {}).value_or(-1), qint64{2});
    QCOMPARE(house.listed(), text("3.wav"));
    QCOMPARE(house.ask(text("SELECT count(*) FROM v_tracks")), text("1"));
    QVERIFY(QFile::exists(house.path("a/1.wav")));
    QCOMPARE(house.forgetter.forgetBelow({house.path("a")}, {}).value_or(-1), qint64{0});
}

void TrackForgetterTest::whatAnotherFolderKeepsStays()
{
    House house;
    QCOMPARE(house.forgetter.forgetBelow({house.path()}, {house.path("a/b")}).value_or(-1), qint64{2});
    QCOMPARE(house.listed(), text("2.wav"));
    QCOMPARE(house.forgetter.forgetBelow({house.path("a/b")}, {house.path("a")}).value_or(-1), qint64{0});
    QCOMPARE(house.listed(), text("2.wav"));
}

void TrackForgetterTest::aScanBringsThemBackUnderTheirNumbers()
{
    House house;
    const TrackId id = house.idOf("1.wav");
    QVERIFY(house.forgetter.forgetBelow({house.path()}, {}).has_value());
    QCOMPARE(house.listed(), QString());
    const ScanReport report = house.scan();
    QCOMPARE(report.returned, qint64{3});
    QCOMPARE(report.added + report.changed, qint64{0});
    QCOMPARE(house.listed(), text("1.wav 2.wav 3.wav"));
    QCOMPARE(house.idOf("1.wav"), id);
    QCOMPARE(house.ask(text("SELECT count(*) FROM v_tracks")), text("3"));
}

void TrackForgetterTest::whatIsAwayIsForgottenAndRememberedAsAway()
{
    House house;
    QVERIFY(QFile::remove(house.path("a/1.wav")));
    QCOMPARE(house.scan().missing, qint64{1});
    const TrackId id = house.idOf("1.wav");
    QVERIFY(house.forgetter.forget({id}).has_value());
    QCOMPARE(house.listed(), text("2.wav 3.wav"));
    QVERIFY(house.forgetter.remember({id}).has_value());
    QCOMPARE(house.listed(), text("1.wav 2.wav 3.wav"));
    QCOMPARE(house.ask(text("SELECT count(*) FROM v_tracks")), text("2"));
}

void TrackForgetterTest::aFileThatReturnsIsNoLongerForgotten()
{
    House house;
    const TrackId id = house.idOf("1.wav");
    QVERIFY(QFile::remove(house.path("a/1.wav")));
    house.scan();
    QVERIFY(house.forgetter.forget({id}).has_value());
    writeWav(house.path("a/1.wav"), makeTone(0.05, 0.1)); // another file under the old name
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.listed(), text("1.wav 2.wav 3.wav"));
    QCOMPARE(house.idOf("1.wav"), id);
}

SILLON_TEST(TrackForgetterTest, trackforgetter)
#include "tst_trackforgetter.moc"
