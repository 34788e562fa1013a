// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importplan.h"
#include "music/matchkey.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

Listen play(qint64 second, const char* artist, const char* title, ListenOrigin origin = ListenOrigin::Lastfm)
{
    Listen listen;
    listen.listenedAt = second;
    listen.recording.artist = QString::fromUtf8(artist);
    listen.recording.title = QString::fromUtf8(title);
    listen.origin = origin;
    return listen;
}

ToldPlay told(const Listen& listen)
{
    return {listen, foldedText(listen.recording.artist), foldedText(listen.recording.title)};
}

KnownListen known(ListenId id, const Listen& listen)
{
    KnownListen stored;
    stored.listen = listen;
    stored.listen.id = id;
    stored.artistKey = foldedText(listen.recording.artist);
    stored.titleKey = foldedText(listen.recording.title);
    return stored;
}

/// One that the source told of before, under the names it has.
KnownListen fetched(ListenId id, const Listen& listen)
{
    KnownListen stored = known(id, listen);
    stored.echo = Echo{listen.listenedAt, listen.recording.artist, listen.recording.title};
    return stored;
}

/// "new 0 2, join 1=7, correct 0=7!, gone 9!"
QString textOf(const ImportPlan& plan)
{
    QStringList parts;
    for (const std::size_t place : plan.fresh)
        parts.append(QStringLiteral("new %1").arg(place));
    for (const auto& join : plan.joins)
        parts.append(QStringLiteral("join %1=%2").arg(join.play).arg(join.listen));
    for (const auto& each : plan.corrections)
        parts.append(QStringLiteral("correct %1=%2%3")
                         .arg(each.play)
                         .arg(each.listen)
                         .arg(each.renames ? QStringLiteral("!") : QString()));
    for (const auto& gone : plan.gone)
        parts.append(
            QStringLiteral("gone %1%2").arg(gone.listen).arg(gone.removes ? QStringLiteral("!") : QString()));
    for (const std::size_t place : plan.deleted)
        parts.append(QStringLiteral("deleted %1").arg(place));
    return parts.join(QStringLiteral(", "));
}

DeletedPlay deleted(qint64 second, const char* artist, const char* title, bool toldThere)
{
    return {99, second, foldedText(QString::fromUtf8(artist)), foldedText(QString::fromUtf8(title)),
            toldThere};
}

constexpr HistoryRange all{1, 100'000};

} // namespace

/// What a page of a source's plays changes.
class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPlaysAreStored()
    {
        const std::vector<ToldPlay> plays{told(play(2000, "B", "Y")), told(play(1000, "A", "X"))};
        QCOMPARE(textOf(planImport({}, plays, all)), QStringLiteral("new 0, new 1"));
    }

    void aSecondReadingChangesNothing()
    {
        const std::vector<ToldPlay> plays{told(play(2000, "B", "Y")), told(play(1000, "A", "X"))};
        const std::vector<KnownListen> stored{fetched(1, play(1000, "A", "X")),
                                              fetched(2, play(2000, "B", "Y"))};
        QCOMPARE(textOf(planImport(stored, plays, all)), QString());
    }

    void theSamePlayTwiceOnAPageIsOne()
    {
        const std::vector<ToldPlay> plays{told(play(1000, "A", "X")), told(play(1000, "A", "X")),
                                          told(play(1000, "B", "Y"))};
        QCOMPARE(textOf(planImport({}, plays, all)), QStringLiteral("new 0, new 2"));
    }

    void anOwnListenIsJoined()
    {
        KnownListen sent = known(7, play(1000, "Bjork", "Joga", ListenOrigin::Player));
        const std::vector<ToldPlay> plays{told(play(1030, "Björk", "Jóga"))};
        QCOMPARE(textOf(planImport(std::vector{sent}, plays, all)), QStringLiteral("join 0=7"));
        sent.sentThere = true;
        const std::vector<ToldPlay> corrected{told(play(1000, "Björk Guðmundsdóttir", "Joga (1997)"))};
        QCOMPARE(textOf(planImport(std::vector{sent}, corrected, all)), QStringLiteral("join 0=7"));
    }

    void whatTheSourceToldApartStaysApart()
    {
        // The listen at 1000 has its echo already: a play 90 s later is another one.
        const std::vector<KnownListen> stored{fetched(1, play(1000, "A", "X"))};
        const std::vector<ToldPlay> plays{told(play(1090, "A", "X")), told(play(1000, "A", "X"))};
        QCOMPARE(textOf(planImport(stored, plays, all)), QStringLiteral("new 0"));
    }

    void namesCorrectedThereAreCorrectedHere()
    {
        const std::vector<KnownListen> stored{fetched(1, play(1000, "Bjork", "Joga"))};
        const std::vector<ToldPlay> plays{told(play(1000, "Björk", "Jóga"))};
        QCOMPARE(textOf(planImport(stored, plays, all)), QStringLiteral("correct 0=1!"));
        // ... but not those of our own files.
        std::vector<KnownListen> own{fetched(2, play(1000, "Bjork", "Joga", ListenOrigin::Player))};
        QCOMPARE(textOf(planImport(own, plays, all)), QStringLiteral("correct 0=2"));
    }

    void anAlbumChangedThereIsChangedHere()
    {
        const std::vector<KnownListen> stored{fetched(1, play(1000, "A", "X"))};
        Listen withAlbum = play(1000, "A", "X");
        withAlbum.release.title = QStringLiteral("Album");
        QCOMPARE(textOf(planImport(stored, std::vector{told(withAlbum)}, all)),
                 QStringLiteral("correct 0=1!"));
    }

    void whatIsDeletedThereGoes()
    {
        std::vector<KnownListen> stored{fetched(1, play(1000, "A", "X")), fetched(2, play(2000, "B", "Y"))};
        const std::vector<ToldPlay> plays{told(play(2000, "B", "Y"))};
        QCOMPARE(textOf(planImport(stored, plays, all)), QStringLiteral("gone 1!"));
        // Not what lies outside the seconds that the page tells whole.
        QCOMPARE(textOf(planImport(stored, plays, {1001, 3000})), QString());
        QCOMPARE(textOf(planImport(stored, plays, {})), QString());
        // What was heard here, or is held elsewhere, stays.
        stored.front().heldElsewhere = true;
        QCOMPARE(textOf(planImport(stored, plays, all)), QStringLiteral("gone 1"));
        stored.front() = fetched(1, play(1000, "A", "X", ListenOrigin::Player));
        QCOMPARE(textOf(planImport(stored, plays, all)), QStringLiteral("gone 1"));
        // A listen that the source never told of is none of its business.
        stored.front() = known(1, play(1000, "A", "X", ListenOrigin::Player));
        QCOMPARE(textOf(planImport(stored, plays, all)), QString());
    }

    void twoSongsOfOneSecondStayTwo()
    {
        const std::vector<ToldPlay> plays{told(play(1000, "A", "X")), told(play(1000, "B", "Y"))};
        QCOMPARE(textOf(planImport({}, plays, all)), QStringLiteral("new 0, new 1"));
        const std::vector<KnownListen> stored{fetched(1, play(1000, "A", "X")),
                                              fetched(2, play(1000, "B", "Y"))};
        QCOMPARE(textOf(planImport(stored, plays, all)), QString());
    }

    void whatTheUserDeletedStaysAway()
    {
        const std::vector<ToldPlay> plays{told(play(1000, "A", "X")), told(play(2000, "B", "Y"))};
        const std::vector told{deleted(1000, "A", "X", true)};
        QCOMPARE(textOf(planImport({}, plays, all, told)), QStringLiteral("new 1, deleted 0"));
        // Also under the name that the service gives it now.
        const std::vector renamed{deleted(1001, "Other", "Name", true)};
        QCOMPARE(textOf(planImport({}, plays, all, renamed)), QStringLiteral("new 1, deleted 0"));
        // Who never told of it may know it with another second, but not by another name.
        const std::vector elsewhere{deleted(1100, "a", "x", false)};
        QCOMPARE(textOf(planImport({}, plays, all, elsewhere)), QStringLiteral("new 1, deleted 0"));
        const std::vector other{deleted(1000, "Other", "Name", false)};
        QCOMPARE(textOf(planImport({}, plays, all, other)), QStringLiteral("new 0, new 1"));
    }

    void theRepeatOfADeletedPlayIsAPlay()
    {
        // Deleted was the one at 1000; the one at 1090 is here, and one at 1170 is new.
        const std::vector<KnownListen> stored{known(7, play(1090, "A", "X", ListenOrigin::Player))};
        const std::vector<ToldPlay> plays{told(play(1000, "A", "X")), told(play(1090, "A", "X")),
                                          told(play(1170, "A", "X"))};
        const std::vector gone{deleted(1000, "A", "X", true)};
        QCOMPARE(textOf(planImport(stored, plays, all, gone)), QStringLiteral("new 2, join 1=7, deleted 0"));
        // It is not told any more: the others are no less plays for that.
        QCOMPARE(textOf(planImport({}, std::vector{plays[1]}, all, gone)), QStringLiteral("new 0"));
    }

    void theOtherSongOfThatSecondInAnotherFileIsAPlayOfItsOwn()
    {
        const std::vector<KnownListen> stored{fetched(1, play(1000, "A", "X"))};
        QCOMPARE(textOf(planImport(stored, {{told(play(1000, "B", "Y"))}}, {})), QStringLiteral("new 0"));
    }
};

SILLON_TEST(ImportPlanTest, importplan)
#include "tst_importplan.moc"
