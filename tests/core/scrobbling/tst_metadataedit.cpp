// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/editpresets.h"
#include "scrobbling/metadataedit.h"
#include "scrobbling/scrobbleeditstore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Kind = FakeScrobbleService::Request::Kind;

SentTexts texts(const char* artist, const char* title, const char* album = "", const char* albumArtist = "")
{
    return {QString::fromUtf8(artist), QString::fromUtf8(title), QString::fromUtf8(album),
            QString::fromUtf8(albumArtist)};
}

EditRule rule(SentField field, EditMatch match, const char* find, const char* replacement = "")
{
    return {true, field, match, QString::fromUtf8(find), QString::fromUtf8(replacement)};
}

std::vector<Listen> sentTo(const FakeScrobbleService& service)
{
    std::vector<Listen> sent;
    for (const auto& request : service.requests()) {
        if (request.kind == Kind::Submit)
            sent.insert(sent.end(), request.listens.begin(), request.listens.end());
    }
    return sent;
}

} // namespace

/// Mapping and rules on the way out.
class MetadataEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remasterSuffixesGo_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char* title, const char* sent) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(sent);
        };
        row("Heroes - Remastered", "Heroes");
        row("Heroes - 2017 Remaster", "Heroes");
        row("Heroes (2017 Remastered Version)", "Heroes");
        row("Heroes – Remastered 2017", "Heroes");
        row("Heroes [24-bit Digital Remaster]", "Heroes");
        row("Heroes (Digitally Remastered)", "Heroes");
        row("Heroes (Remastered in 2009)", "Heroes");
        row("Remastered", "Remastered");
        row("The Remaster", "The Remaster");
        row("Heroes (Live)", "Heroes (Live)");
        row("Remastered (Remastered)", "Remastered");
        row("(Remastered)", "(Remastered)"); // a title stays
        row("Heroes - Single Version", "Heroes - Single Version");
    }
    void remasterSuffixesGo()
    {
        QFETCH(QString, title);
        QFETCH(QString, sent);
        const ScrobbleEdits edits = withPreset({}, EditPreset::RemasterSuffixes);
        QVERIFY(hasPreset(edits, EditPreset::RemasterSuffixes));
        EditRule rule = edits.rules.front();
        rule.enabled = false;
        QCOMPARE(presetOf(rule), std::optional(EditPreset::RemasterSuffixes));
        rule.replacement = QStringLiteral("of one's own");
        QCOMPARE(presetOf(rule), std::nullopt);
        SentTexts given = texts("A", "");
        given.title = title;
        QCOMPARE(edited(given, edits).title, sent);
    }

    void otherPresetsDoWhatTheySay()
    {
        const ScrobbleEdits editions = withPreset({}, EditPreset::EditionSuffixes);
        QCOMPARE(edited(texts("A", "T", "Album (Deluxe Edition)"), editions).album, QStringLiteral("Album"));
        QCOMPARE(edited(texts("A", "T", "Album [25th Anniversary Deluxe Edition]"), editions).album,
                 QStringLiteral("Album"));
        QCOMPARE(edited(texts("A", "T", "Special"), editions).album, QStringLiteral("Special"));
        QCOMPARE(edited(texts("A", "T", "Album (Live)"), editions).album, QStringLiteral("Album (Live)"));
        const ScrobbleEdits guests = withPreset({}, EditPreset::FeaturedArtists);
        QCOMPARE(edited(texts("Main feat. Guest & Co", "T"), guests).artist, QStringLiteral("Main"));
        QCOMPARE(edited(texts("Featherlight", "T"), guests).artist, QStringLiteral("Featherlight"));
        const ScrobbleEdits album = withPreset({}, EditPreset::AlbumArtist);
        QCOMPARE(edited(texts("Track Artist", "T", "B", "Album Artist"), album).artist,
                 QStringLiteral("Album Artist"));
        QCOMPARE(edited(texts("Track Artist", "T", "B", ""), album).artist, QStringLiteral("Track Artist"));
        QCOMPARE(edited(texts("Guest", "T", "B", "Various Artists"), album).artist, QStringLiteral("Guest"));
        QCOMPARE(withPreset(album, EditPreset::AlbumArtist), album);
    }

    void rulesWorkInTheirOrder()
    {
        ScrobbleEdits edits;
        edits.rules = {rule(SentField::Artist, EditMatch::Whole, "the beatles", "Beatles"),
                       rule(SentField::Artist, EditMatch::Part, "Beat", "Bea"),
                       rule(SentField::Title, EditMatch::Pattern, R"((\w+) / (\w+))", R"(\2 – \1)"),
                       rule(SentField::Album, EditMatch::Whole, "Single")};
        const SentTexts sent = edited(texts("The Beatles", "one / two", "single"), edits);
        QCOMPARE(sent, texts("Beales", "two – one", ""));
        edits.rules[1].enabled = false;
        QCOMPARE(edited(texts("The Beatles", "T"), edits).artist, QStringLiteral("Beatles"));
        QCOMPARE(edited(texts("The Beatles Revival", "T"), edits).artist,
                 QStringLiteral("The Beatles Revival"));
    }

    void nothingLeavesArtistOrTitleEmpty()
    {
        ScrobbleEdits edits;
        edits.mapping[SentField::Title] = std::nullopt;
        edits.mapping[SentField::Artist] = SentField::Album;
        edits.mapping[SentField::AlbumArtist] = std::nullopt;
        edits.rules = {rule(SentField::Title, EditMatch::Pattern, ".*"),
                       rule(SentField::Artist, EditMatch::Part, "A")};
        QCOMPARE(edited(texts("A", "T", "", "AA"), edits), texts("A", "T", "", ""));
    }

    void aBrokenPatternChangesNothing()
    {
        const EditRule broken = rule(SentField::Title, EditMatch::Pattern, "(never closed", "x");
        QVERIFY(!isUnderstood(broken));
        QCOMPARE(edited(texts("A", "(never closed"), {{}, {broken}}).title, QStringLiteral("(never closed"));
        QVERIFY(!isUnderstood(rule(SentField::Title, EditMatch::Part, "")));
    }

    void oddTextsStayWhole()
    {
        const QString odd = QStringLiteral("a&b+c%20 \U0001F3B5 \u05E9\u05DC\u05D5\u05DD e\u0301 ") +
                            QString(1000, QLatin1Char('x'));
        ScrobbleEdits edits =
            withPreset(withPreset({}, EditPreset::RemasterSuffixes), EditPreset::FeaturedArtists);
        edits.rules.push_back(rule(SentField::Title, EditMatch::Part, "%20", "%25"));
        SentTexts given = texts("A", "");
        given.title = odd;
        QString expected = odd;
        QCOMPARE(edited(given, edits).title, expected.replace(QLatin1String("%20"), QLatin1String("%25")));
    }

    void idsOfWhatIsNamedOtherwiseAreLeftOut()
    {
        Listen listen;
        listen.recording.artist = QStringLiteral("A");
        listen.recording.title = QStringLiteral("T");
        listen.recording.mbid = RecordingMbid::parse(QStringLiteral("6a76ad99-cc5d-4ebc-a6e4-b2eb2eb3ad98"));
        listen.recording.artistMbid =
            ArtistMbid::parse(QStringLiteral("6a76ad99-cc5d-4ebc-a6e4-b2eb2eb3ad98"));
        listen.release.title = QStringLiteral("B");
        listen.release.mbid = ReleaseMbid::parse(QStringLiteral("6a76ad99-cc5d-4ebc-a6e4-b2eb2eb3ad98"));
        const Listen title = withTexts(listen, texts("A", "Other", "B"));
        QVERIFY(title.recording.mbid && title.recording.artistMbid && title.release.mbid);
        const Listen others = withTexts(listen, texts("Z", "T", "Y"));
        QVERIFY(others.recording.mbid && !others.recording.artistMbid && !others.release.mbid);
    }

    void whatIsStoredComesBack()
    {
        SendingFixture f;
        ScrobbleEditStore store(*f.database);
        ScrobbleEdits edits =
            withPreset(withPreset({}, EditPreset::AlbumArtist), EditPreset::RemasterSuffixes);
        edits.mapping[SentField::AlbumArtist] = std::nullopt;
        edits.rules.push_back(rule(SentField::Album, EditMatch::Whole, "a 'quote' & \U0001F3B5", "\\1"));
        edits.rules.back().enabled = false;
        QVERIFY(store.setEdits(edits));
        QCOMPARE(f.must(store.edits()), edits);
        QVERIFY(store.setEdits({}));
        QVERIFY(f.must(store.edits()).isEmpty());
    }

    void theListenKeepsWhatTheFileSaid()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        QVERIFY(ScrobbleEditStore(*f.database)
                    .setEdits({{}, {rule(SentField::Artist, EditMatch::Whole, "Artist", "Edited")}}));
        const Listen heard = f.play();
        f.chore(alice)->run({});
        QCOMPARE(sentTo(*f.service).size(), std::size_t(1));
        QCOMPARE(sentTo(*f.service).front().recording.artist, QStringLiteral("Edited"));
        QCOMPARE(f.must(f.listens.byId(heard.id))->recording.artist, QStringLiteral("Artist"));
        QCOMPARE(f.counts(alice).sent, 1);
    }

    void aLostAnswerIsAskedAboutInTheWordsThatLeft()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        ScrobbleEditStore store(*f.database);
        QVERIFY(store.setEdits({{}, {rule(SentField::Artist, EditMatch::Whole, "Artist", "Edited")}}));
        f.play();
        f.service->submitReplies = {losesAnswer()};
        f.chore(alice)->run({});
        QCOMPARE(f.counts(alice).waiting, 1);
        QVERIFY(store.setEdits({})); // the rule is gone before the question
        f.clock.advance(3600 * 1000);
        f.chore(alice)->run({});
        const auto asked = f.service->requests().back();
        QCOMPARE(asked.kind, Kind::Find);
        QCOMPARE(asked.listens.front().recording.artist, QStringLiteral("Edited"));
        QCOMPARE(sentTo(*f.service).size(), std::size_t(1));
        QCOMPARE(f.counts(alice).sent, 1);
    }
};

SILLON_TEST(MetadataEditTest, metadataedit)
#include "tst_metadataedit.moc"
