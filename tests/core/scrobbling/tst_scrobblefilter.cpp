// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblefilter.h"
#include "scrobbling/scrobblefilterstore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

Track track()
{
    Track track;
    track.path = QStringLiteral("/music/Spoken/Tales & More/01 Æther.flac");
    track.recording.artist = QStringLiteral("Björk");
    track.recording.title = QStringLiteral("Jóga");
    track.release.title = QStringLiteral("Homogenic");
    track.release.albumArtist = QStringLiteral("Various");
    track.genre = QStringLiteral("Audiobook; Trip-Hop");
    track.year = 1997;
    track.originalDate = QStringLiteral("1997-09-22");
    track.lengthMs = 305000;
    return track;
}

ScrobbleFilter filter(FilterKind kind, const QString& text)
{
    return {0, 1, kind, text};
}

} // namespace

/// What keeps a play back from an account.
class ScrobbleFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHolds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* kind, const char* text, bool holds) {
            QTest::addRow("%s %s", kind, text)
                << QString::fromLatin1(kind) << QString::fromUtf8(text) << holds;
        };
        row("folder", "/music/Spoken", true);
        row("folder", "/music/Spoken/", true);
        row("folder", "/music/Spoken/Tales & More", true);
        row("folder", "/music/Spo", false);
        row("folder", "/", true);
        row("folder", "", false);
        row("genre", "audiobook", true);
        row("genre", "TRIP-HOP", true);
        row("genre", "Hop", false);
        row("genre", " ", false);
        row("shorter", "305001", true);
        row("shorter", "305000", false);
        row("shorter", "junk", false);
        row("longer", "304999", true);
        row("longer", "305000", false);
        row("longer", "junk", false);
        row("search", "artist:bjork", true);
        row("search", "artist:various", true);
        row("search", "artist:bjork -title:joga", false);
        row("search", "year:1990s or genre:rock", true);
        row("search", "original:1998..", false);
        row("search", "length>5:00", true);
        row("search", "path:spoken", true);
        row("search", "nothing here", false);
        row("search", "plays>0", false);
        row("search", "-loved:yes", false);
        row("search", "artist:", false);
        row("search", "", false);
    }
    void eachKindHolds()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(bool, holds);
        QCOMPARE(holdsFor(filter(filterKindOf(kind).value(), text), track(), {}), holds);
    }

    void aWrongTextIsSaid()
    {
        QCOMPARE(faultOf(FilterKind::Genre, QStringLiteral(" "), {}), FilterFault::Empty);
        QCOMPARE(faultOf(FilterKind::Longer, QStringLiteral("long"), {}), FilterFault::NoLength);
        QCOMPARE(faultOf(FilterKind::Search, QStringLiteral("artist:"), {}), FilterFault::NotUnderstood);
        QCOMPARE(faultOf(FilterKind::Search, QStringLiteral("plays>3"), {}), FilterFault::NotOfTracks);
        QCOMPARE(faultOf(FilterKind::Search, QStringLiteral("genre:noise"), {}), FilterFault::None);
    }

    void onlyTheAccountOfTheFilterGetsNothing()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        const AccountId other = f.signIn("bob", "audioscrobbler.home");
        ScrobbleFilterStore filters(*f.database);
        QVERIFY(filters.add({0, alice, FilterKind::Genre, QStringLiteral("Audiobook")}));
        QVERIFY(filters.add({0, alice, FilterKind::Genre, QStringLiteral("Audiobook")})); // once is enough
        QCOMPARE(f.must(filters.filters(alice)).size(), std::size_t(1));
        const Track heard = track();
        const Listen listen = f.listen(f.clock.utcNow() - 400);
        QVERIFY(f.writer.store(listen, &heard));
        QCOMPARE(f.counts(alice).waiting, 0);
        QCOMPARE(f.counts(other).waiting, 1);
        const auto why = f.must(f.database->read([&](Connection& c) {
            return c.all(
                QStringLiteral("SELECT account_id, why, detail FROM unowed"), {}, [](const Row& row) {
                    return QStringLiteral("%1 %2 %3").arg(row.integer(0)).arg(row.text(1), row.text(2));
                });
        }));
        QCOMPARE(why, std::vector{QStringLiteral("%1 filtered genre:Audiobook").arg(alice)});

        QVERIFY(filters.remove(f.must(filters.filters(alice)).front().id));
        f.chore(alice)->run({});
        QVERIFY(f.service->requests().empty()); // what was filtered never goes out by itself
        f.play();
        QCOMPARE(f.counts(alice).waiting, 1);
    }
};

SILLON_TEST(ScrobbleFilterTest, scrobblefilter)
#include "tst_scrobblefilter.moc"
