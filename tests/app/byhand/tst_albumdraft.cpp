// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumdraft.h"
#include "byhand/albumdraftmodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;

namespace {

constexpr qint64 now = 1'700'000'000;

AlbumRow row(const QString& title, const QString& side = {}, qint64 lengthMs = 100'000)
{
    AlbumRow made;
    made.title = title;
    made.side = side;
    made.position = side;
    made.lengthMs = lengthMs;
    return made;
}

/// Two sides, a heading between them, and a suite in two parts at the end.
Album record()
{
    Album album;
    album.id = QStringLiteral("mbid:x");
    album.title = QStringLiteral("Album");
    album.artist = QStringLiteral("Artist");
    album.rows = {row(QStringLiteral("One"), QStringLiteral("A")),
                  row(QStringLiteral("Two"), QStringLiteral("A"), 0), row(QStringLiteral("Second half")),
                  row(QStringLiteral("Suite"), QStringLiteral("B"), 0)};
    album.rows[2].kind = AlbumRowKind::Heading;
    album.rows[3].kind = AlbumRowKind::Index;
    album.rows[3].parts = {row(QStringLiteral("I")), row(QStringLiteral("II"))};
    return album;
}

QStringList titlesOf(const ByHandPlan& plan)
{
    QStringList titles;
    for (const TimelinePlay& play : plan.plays)
        titles.append(play.song.recording.title);
    return titles;
}

ByHandPlan planOf(const AlbumDraft& draft)
{
    return byHandPlan(draft.wish({TimelineWish::Anchor::EndedAt, now, 0}), now);
}

} // namespace

class AlbumDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsChosenAtFirst()
    {
        const AlbumDraft draft(record(), IndexUse::OnePlay);
        QCOMPARE(draft.lines().size(), std::size_t(4));
        QCOMPARE(draft.chosenCount(), 3);
        QVERIFY(draft.lines()[2].unfit == SkipReason::Heading);
        QVERIFY(draft.hasParts() && draft.turnsOver() && draft.bySides());
        QCOMPARE(draft.sections(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(titlesOf(planOf(draft)),
                 QStringList({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Suite")}));
    }

    void aSideATrackOrNothingCanBeChosen()
    {
        AlbumDraft draft(record(), IndexUse::OnePlay);
        draft.chooseOnly(QStringLiteral("B"));
        QCOMPARE(titlesOf(planOf(draft)), QStringList(QStringLiteral("Suite")));
        draft.chooseAll();
        draft.setChosen(0, false);
        QCOMPARE(titlesOf(planOf(draft)), QStringList({QStringLiteral("Two"), QStringLiteral("Suite")}));
        draft.setChosen(2, true); // a heading cannot be
        draft.setChosen(1, false);
        draft.setChosen(3, false);
        QCOMPARE(draft.chosenCount(), 0);
        QVERIFY(planOf(draft).plays.empty());
    }

    void partsAreOneLineOrSeveral()
    {
        AlbumDraft draft(record(), IndexUse::OnePlay);
        draft.setIndexUse(IndexUse::EachPart);
        QCOMPARE(titlesOf(planOf(draft)),
                 QStringList({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Suite: I"),
                              QStringLiteral("Suite: II")}));
    }

    void anUnknownLengthCanBeGiven()
    {
        AlbumDraft draft(record(), IndexUse::EachPart);
        QVERIFY(!draft.lines()[1].lengthKnown);
        QCOMPARE(draft.lines()[1].lengthMs, assumedLengthMs);
        draft.setLength(1, 245'000);
        QVERIFY(draft.lines()[1].lengthKnown);
        draft.setLength(4, 90'000); // the suite's second part
        const ByHandPlan plan = planOf(draft);
        QCOMPARE(plan.plays[1].song.lengthMs, 245'000);
        QCOMPARE(plan.plays[3].song.lengthMs, 90'000);
    }

    void lengthsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char* text, qint64 ms) {
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << ms;
        };
        row("4:05", 245'000);
        row("1:02:03", 3'723'000);
        row("90", 90'000);
        row(" 3:00 ", 180'000);
        for (const char* text : {"", "0", "0:00", "-1", "3:60", "1:2:3:4", "x", "3:", "99999999999"})
            row(text, -1);
    }
    void lengthsAreRead()
    {
        QFETCH(const QString, text);
        QTEST(lengthOfText(text).value_or(-1), "ms");
    }

    void theTableFollowsAndIsEdited()
    {
        AlbumDraftModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDraft(AlbumDraft(record(), IndexUse::OnePlay));
        model.setPlan(planOf(model.draft()));
        const QSignalSpy edited(&model, &AlbumDraftModel::edited);
        const auto text = [&](int line, AlbumDraftModel::Column column) {
            return model.index(line, column).data().toString();
        };
        QCOMPARE(text(0, AlbumDraftModel::Length), QStringLiteral("1:40"));
        QVERIFY(!text(0, AlbumDraftModel::Starts).isEmpty());
        QVERIFY(text(2, AlbumDraftModel::Starts).isEmpty());
        QCOMPARE(text(2, AlbumDraftModel::Note), QStringLiteral("a heading"));
        QCOMPARE(text(1, AlbumDraftModel::Note), QStringLiteral("length assumed"));
        QVERIFY(model.setData(model.index(1, AlbumDraftModel::Length), QStringLiteral("2:30"), Qt::EditRole));
        QVERIFY(
            !model.setData(model.index(1, AlbumDraftModel::Length), QStringLiteral("soon"), Qt::EditRole));
        QCOMPARE(text(1, AlbumDraftModel::Note), QString());
        QVERIFY(model.setData(model.index(0, AlbumDraftModel::Number), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.draft().chosenCount(), 2);
        QCOMPARE(edited.count(), 2);
        model.setResult(1, -1, {QStringLiteral("sent"), QStringLiteral("sent")});
        QCOMPARE(text(1, AlbumDraftModel::Note), QStringLiteral("sent"));
    }
};

SILLON_TEST(AlbumDraftTest, albumdraft)
#include "tst_albumdraft.moc"
