// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/dumpreader.h"
#include "musicbrainz/dumpstages.h"
#include "musicbrainz/indexyearsource.h"
#include "musicbrainz/yearindexbuilder.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace sillon;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QString uuid(char kind, int number)
{
    return QStringLiteral("%1aaaaaaa-0000-4000-8000-%2")
        .arg(QLatin1Char(kind))
        .arg(number, 12, 10, QLatin1Char('0'));
}

/// A small dump in the form of the real one.
class SmallDump
{
public:
    SmallDump()
    {
        QDir().mkpath(folder());
        add("release_group_primary_type", "1\tAlbum\t\\N\t1\t\\N\tx");
        add("release_group_primary_type", "2\tSingle\t\\N\t2\t\\N\tx");
        add("release_group_secondary_type", "1\tCompilation\t\\N\t1\t\\N\tx");
        add("release_group_gid_redirect", uuid('e', 1).toLatin1() + "\t1\t2020-01-01 00:00:00+00");
        add("release_group_secondary_type_join", "3\t1\t2020-01-01 00:00:00+00");
        group(1, "Air", "Moon Safari", 1);
        release(1, 1, 1, "1998\t1\t16");
        release(2, 1, 1, "2008\t\\N\t\\N");
        group(2, "Leaked Band", "Early", 1);
        release(3, 2, 3, "2000\t\\N\t\\N"); // a bootleg
        release(4, 2, 1, "2001\t3\t\\N");
        group(3, "ABBA", "Gold", 1);
        release(5, 3, 1, "1992\t9\t21");
        group(4, "Tab\\tBand", "Odd \\\\ Name", 1);
        release(6, 4, 1, "1977\t\\N\t\\N");
        group(5, "Nobody", "Undated", 1);
        release(7, 5, 1, "\\N\t\\N\t\\N");
        group(6, "Cancelled", "Never", 1);
        release(8, 6, 6, "1990\t\\N\t\\N");
        add("release_gid_redirect", uuid('f', 1).toLatin1() + "\t1\t2020-01-01 00:00:00+00");
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("mbdump")); }
    [[nodiscard]] QString top() const { return m_folder.path(); }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString packed(const char* name) const
    {
        const QString archive = file(name);
        QProcess tar;
        tar.setWorkingDirectory(m_folder.path());
        tar.start(QStringLiteral("tar"), {QStringLiteral("-caf"), archive, QStringLiteral("mbdump")});
        return tar.waitForFinished() && tar.exitCode() == 0 ? archive : QString();
    }
    void add(const char* table, const QByteArray& row)
    {
        QFile file(folder() + QLatin1Char('/') + QLatin1String(table));
        QVERIFY(file.open(QIODevice::Append));
        file.write(row + '\n');
    }

private:
    void group(int id, const char* artist, const char* title, int type)
    {
        const QByteArray number = QByteArray::number(id);
        add("artist_credit", number + '\t' + artist + "\t1\t1\t2020-01-01\t0\tx");
        add("release_group", number + '\t' + uuid('c', id).toLatin1() + '\t' + title + '\t' + number + '\t' +
                                 QByteArray::number(type) + "\t\t0\t\\N");
    }
    void release(int id, int ofGroup, int status, const char* date)
    {
        const QByteArray number = QByteArray::number(id);
        add("release", number + '\t' + uuid('d', id).toLatin1() + "\tX\t1\t" + QByteArray::number(ofGroup) +
                           '\t' + QByteArray::number(status) + "\t\\N\t\\N\t\\N\t\\N\t\t0\t-1\t\\N");
        if (id % 2 == 0)
            add("release_unknown_country", number + '\t' + date);
        else
            add("release_country", number + "\t1\t" + date);
    }

    QTemporaryDir m_folder;
};

} // namespace

class YearIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreTakenApart();
    void aDumpBecomesAnIndex_data();
    void aDumpBecomesAnIndex();
    void aSlipIsFoundAmongManyNames_data();
    void aSlipIsFoundAmongManyNames();
    void whatWasSaidOnTheWayIsKept();
    void anotherFormIsRefused();
    void canonicalDataIsToldFromADump_data();
    void canonicalDataIsToldFromADump();
    void aCutArchiveLeavesTheOldIndex();
    void checksumsAreCompared_data();
    void checksumsAreCompared();
    void progressCountsBytesOfTheArchive();
    void whatComesBehindTheLastTableIsNotRead();
    void aBuildThatWasKilledGoesOn();
    void whatWasLeftOfAnotherDumpIsNotUsed();
    void aBuildThatWasStoppedKeepsWhatItHad();
    void whatIsNoIndexIsNotUsed();

private:
    /// The same size and time, other bytes.
    static void rewrite(const QString& name, const std::function<void(QByteArray&)>& change)
    {
        const QDateTime changed = QFileInfo(name).lastModified();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        QVERIFY(file.seek(0) && file.write(bytes) == file.size() && file.flush());
        QVERIFY(file.setFileTime(changed, QFile::FileModificationTime));
    }
    static QString yearOf(IndexYearSource& index, const QString& artist, const QString& title,
                          const QString& mbid = {})
    {
        YearQuestion question;
        question.artist = artist;
        question.title = title;
        if (auto id = ReleaseMbid::parse(mbid))
            question.releaseMbids.push_back(*id);
        const auto found = index.lookup(std::span(&question, 1), {});
        if (!found)
            return errorKindName(found.error().kind);
        const auto& answer = found->front().answer;
        return answer ? answer->date.text() + (answer->byName ? utf8(" name") : utf8(" id")) +
                            (answer->compilation ? utf8(" compilation") : QString())
                      : utf8("none");
    }
};

void YearIndexTest::rowsAreTakenApart()
{
    const QByteArray line("1\t\\N\ta\\tb\\\\c\t\tx");
    const DumpRow row(line);
    QCOMPARE(row.size(), 5);
    QCOMPARE(row.integer(0), 1);
    QVERIFY(row.isNull(1));
    QCOMPARE(row.integer(1), 0);
    QCOMPARE(row.text(1), QByteArray());
    QCOMPARE(row.text(2), QByteArray("a\tb\\c"));
    QCOMPARE(row.text(3), QByteArray());
    QCOMPARE(row.integer(4), 0);
}

void YearIndexTest::aDumpBecomesAnIndex_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char* form : {"folder", "a.tar", "a.tar.bz2", "a.tar.xz", "a.tar.gz"})
        QTest::newRow(form) << QByteArray(form);
}

void YearIndexTest::aDumpBecomesAnIndex()
{
    QFETCH(const QByteArray, form);
    const SmallDump dump;
    const QString source = form == "folder" ? dump.top() : dump.packed(form.constData());
    if (source.isEmpty())
        QSKIP("tar cannot pack this here");
    const QString file = dump.file("years.index");
    const auto built = buildYearIndex({source}, file, {}, {});
    QVERIFY2(built, built ? "" : qPrintable(built.error().serverText));
    QCOMPARE(built->groups, 6);
    QCOMPARE(built->releases, 8);
    QCOMPARE(built->dated, 4);
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    QCOMPARE(yearOf(**index, utf8("AIR"), utf8("moon safari (Deluxe Edition)")), utf8("1998-01-16 name"));
    QCOMPARE(yearOf(**index, utf8("Air"), utf8("Moon Safari"), uuid('d', 2)), utf8("1998-01-16 id"));
    QCOMPARE(yearOf(**index, utf8("Air"), utf8("Moon Safari"), uuid('f', 1)), utf8("1998-01-16 id"));
    QCOMPARE(yearOf(**index, utf8("Leaked Band"), utf8("Early")), utf8("2001-03 name"));
    QCOMPARE(yearOf(**index, utf8("Leaked Bands"), utf8("Early")), utf8("2001-03 name"));
    QCOMPARE(yearOf(**index, utf8("Abba"), utf8("Gold")), utf8("1992-09-21 name compilation"));
    QCOMPARE(yearOf(**index, utf8("Tab\tBand"), utf8("Odd \\ Name")), utf8("1977 name"));
    QCOMPARE(yearOf(**index, utf8("Nobody"), utf8("Undated")), utf8("none"));
    QCOMPARE(yearOf(**index, utf8("Cancelled"), utf8("Never")), utf8("none"));
    QCOMPARE(yearOf(**index, utf8("Somebody"), utf8("Moon Safari")), utf8("none"));
}

void YearIndexTest::aSlipIsFoundAmongManyNames_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("year");
    const QString year = utf8("2001-03 name");
    QTest::newRow("in front") << utf8("Laked Band 2500") << utf8("Early Recordings") << year;
    QTest::newRow("in the middle") << utf8("Leaked Bnd 2500") << utf8("Early Recordings") << year;
    QTest::newRow("letters swapped") << utf8("Leaekd Band 2500") << utf8("Early Recordings") << year;
    QTest::newRow("artist and title") << utf8("Leaekd Band 2500") << utf8("Early Recordngs") << year;
    QTest::newRow("somebody else") << utf8("Peeled Wands 2500") << utf8("Early Recordings") << utf8("none");
    QTest::newRow("another title") << utf8("Leaekd Band 2500") << utf8("Late Recordings") << utf8("none");
}

void YearIndexTest::aSlipIsFoundAmongManyNames()
{
    QFETCH(QString, artist);
    QFETCH(QString, title);
    SmallDump dump;
    QByteArray credits;
    QByteArray groups;
    for (int i = 100; i < 3100; ++i) {
        const QByteArray number = QByteArray::number(i);
        credits += number + "\tLeaked Band " + number + "\t1\t1\t2020-01-01\t0\tx\n";
        groups +=
            number + '\t' + uuid('c', i).toLatin1() + "\tOther " + number + '\t' + number + "\t1\t\t0\t\\N\n";
    }
    credits.chop(1);
    groups.chop(1);
    dump.add("artist_credit", credits);
    dump.add("release_group", groups);
    dump.add("release_group",
             "9000\t" + uuid('c', 9000).toLatin1() + "\tEarly Recordings\t2500\t1\t\t0\t\\N");
    dump.add("release",
             "9000\t" + uuid('d', 9000).toLatin1() + "\tX\t1\t9000\t1\t\\N\t\\N\t\\N\t\\N\t\t0\t-1\t\\N");
    dump.add("release_unknown_country", "9000\t2001\t3\t\\N");
    const QString file = dump.file("years.index");
    QVERIFY(buildYearIndex({dump.top()}, file, {}, {}));
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    QTEST(yearOf(**index, artist, title), "year");
}

void YearIndexTest::whatWasSaidOnTheWayIsKept()
{
    const SmallDump dump;
    const QString file = dump.file("years.index");
    QVERIFY(buildYearIndex({dump.top()}, file, {}, {}));
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    // The id is another album's; the name is not quite right either.
    YearQuestion question;
    question.artist = utf8("Leaked Bands");
    question.title = utf8("Early");
    question.releaseMbids.push_back(ReleaseMbid::parse(uuid('d', 1)).value());
    const auto found = (*index)->lookup(std::span(&question, 1), {});
    QVERIFY(found);
    QVERIFY(found->front().answer);
    QCOMPARE(found->front().answer->date.year, 2001);
    QStringList votes;
    for (const YearVote& vote : found->front().votes)
        votes.append(vote.title + u' ' + vote.verdict);
    votes.sort();
    QCOMPARE(votes, QStringList({utf8("Early taken"), utf8("Moon Safari artist")}));
}

void YearIndexTest::anotherFormIsRefused()
{
    SmallDump dump;
    dump.add("release_group", "9\tx\ttoo few");
    const QString file = dump.file("years.index");
    const auto built = buildYearIndex({dump.top()}, file, {}, {});
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::NotSupported);
    QVERIFY(!QFile::exists(file) && !QFile::exists(file + utf8(".part")));
    const QTemporaryDir empty;
    QCOMPARE(buildYearIndex({empty.path()}, file, {}, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(buildYearIndex({empty.filePath(utf8("no.tar"))}, file, {}, {}).error().kind,
             ErrorKind::NotFound);
}

void YearIndexTest::canonicalDataIsToldFromADump_data()
{
    QTest::addColumn<QString>("archive");
    for (const char* archive : {"", "a.tar", "a.tar.zst"})
        QTest::newRow(archive) << utf8(archive);
}

void YearIndexTest::canonicalDataIsToldFromADump()
{
    QFETCH(const QString, archive);
    const QTemporaryDir folder;
    const QString inner = folder.filePath(utf8("musicbrainz-canonical-dump"));
    QDir().mkpath(inner);
    for (const char* name : {"COPYING", "canonical_musicbrainz_data.csv"}) {
        QFile file(inner + u'/' + utf8(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,artist_credit_id,artist_mbids,artist_credit_name\n");
    }
    QString source = inner;
    if (!archive.isEmpty()) {
        source = folder.filePath(archive);
        QProcess tar;
        tar.setWorkingDirectory(folder.path());
        tar.start(utf8("tar"), {utf8("-caf"), source, QFileInfo(inner).fileName()});
        if (!tar.waitForFinished() || tar.exitCode() != 0)
            QSKIP("tar cannot pack this here");
    }
    const auto built = buildYearIndex({source}, folder.filePath(utf8("years.index")), {}, {});
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::NotSupported);
    QCOMPARE(built.error().serverText, utf8(canonicalData));
}

void YearIndexTest::aCutArchiveLeavesTheOldIndex()
{
    const SmallDump dump;
    const QString file = dump.file("years.index");
    QVERIFY(buildYearIndex({dump.top()}, file, {}, {}));
    const QString archive = dump.packed("a.tar.gz");
    QFile cut(archive);
    QVERIFY(cut.open(QIODevice::ReadWrite) && cut.resize(cut.size() / 2));
    cut.close();
    QVERIFY(!buildYearIndex({archive}, file, {}, {}));
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    QCOMPARE(yearOf(**index, utf8("Air"), utf8("Moon Safari")), utf8("1998-01-16 name"));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(buildYearIndex({dump.top()}, file, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void YearIndexTest::checksumsAreCompared_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("none") << utf8("README") << utf8("<sum>") << utf8("0");
    QTest::newRow("own") << utf8("a.tar.sha256") << utf8("<sum>  a.tar\n") << utf8("1");
    QTest::newRow("bare") << utf8("a.tar.sha256") << utf8("<sum>") << utf8("1");
    QTest::newRow("capitals") << utf8("a.tar.sha256") << utf8("<upper>\n") << utf8("1");
    QTest::newRow("in the list") << utf8("SHA256SUMS") << utf8("<other> *b.tar\n<sum> *a.tar\n") << utf8("1");
    QTest::newRow("not in the list") << utf8("SHA256SUMS") << utf8("<other> *b.tar\n<other> *c.tar\n")
                                     << utf8("0");
    QTest::newRow("another") << utf8("SHA256SUMS") << utf8("<other> *a.tar\n")
                             << utf8("malformed a.tar: SHA-256");
    QTest::newRow("junk") << utf8("a.tar.sha256") << utf8("nothing\n\n") << utf8("0");
}

void YearIndexTest::checksumsAreCompared()
{
    QFETCH(QString, list);
    QFETCH(QString, content);
    const SmallDump dump;
    QFile archive(dump.packed("a.tar"));
    QVERIFY(archive.open(QIODevice::ReadOnly));
    const QString sum =
        QString::fromLatin1(QCryptographicHash::hash(archive.readAll(), QCryptographicHash::Sha256).toHex());
    QFile sums(dump.top() + u'/' + list);
    QVERIFY(sums.open(QIODevice::WriteOnly));
    content.replace(utf8("<sum>"), sum).replace(utf8("<upper>"), sum.toUpper());
    sums.write(content.replace(utf8("<other>"), QString(64, u'1')).toUtf8());
    sums.close();
    const auto built = buildYearIndex({archive.fileName()}, dump.file("years.index"), {}, {});
    QTEST(built ? QString::number(built->checked)
                : QString(errorKindName(built.error().kind) + u' ' + built.error().serverText),
          "outcome");
}

void YearIndexTest::progressCountsBytesOfTheArchive()
{
    SmallDump dump;
    for (int i = 0; i < 60000; ++i)
        dump.add("editor", QByteArray(200, 'x') + QByteArray::number(i));
    const QString archive = dump.packed("a.tar");
    qint64 last = 0;
    int told = 0;
    const auto take = [&](const QString& phase, qint64 done, qint64 total) {
        if (phase != utf8("read"))
            return;
        ++told;
        QCOMPARE(total, QFileInfo(archive).size());
        QVERIFY(done >= last && done <= total);
        last = done;
    };
    QVERIFY(buildYearIndex({archive}, dump.file("years.index"), take, {}));
    QVERIFY(told >= 1);
}

void YearIndexTest::whatComesBehindTheLastTableIsNotRead()
{
    SmallDump dump;
    dump.add("editor", QByteArray(60000, 'x'));
    const QString archive = dump.file("a.tar");
    QProcess tar;
    tar.setWorkingDirectory(dump.folder());
    tar.start(utf8("sh"), {utf8("-c"), utf8("tar -cf '%1' $(ls | grep -v editor) editor").arg(archive)});
    QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    QFile cut(archive);
    QVERIFY(cut.open(QIODevice::ReadWrite) && cut.resize(cut.size() - 40000));
    cut.close();
    const auto built = buildYearIndex({archive}, dump.file("years.index"), {}, {});
    QVERIFY2(built, built ? "" : qPrintable(built.error().serverText));
    QCOMPARE(readYearIndex(dump.file("years.index"))->groups, 6);
    QCOMPARE(readYearIndex(dump.file("years.index"))->dated, 4);
}

void YearIndexTest::aBuildThatWasKilledGoesOn()
{
    const SmallDump dump;
    const QString file = dump.file("years.index");
    const QString archive = dump.packed("a.tar");
    DumpStages stages(yearIndexStages(file));
    QVERIFY(stages.begin({archive}));
    QVERIFY(stages.check({archive}, {}, {}));
    QVERIFY(stages.read({archive}, {}, {}));
    // Killed before it had the dates, and while it wrote.
    QVERIFY(QFile::remove(stages.fileNamed(utf8("release_country"))));
    QFile part(file + utf8(".part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(QByteArray("half of a database").repeated(1000));
    part.close();
    // What is read again would be this.
    rewrite(archive, [](QByteArray& bytes) {
        bytes.replace("\tAir\t", "\tEir\t").replace("\t1998\t1\t16", "\t1997\t1\t16");
    });
    const auto built = buildYearIndex({archive}, file, {}, {});
    QVERIFY2(built, built ? "" : qPrintable(built.error().serverText));
    QCOMPARE(built->releases, 8);
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    QCOMPARE(yearOf(**index, utf8("Air"), utf8("Moon Safari")), utf8("1997-01-16 name"));
    QVERIFY(!part.exists() && !QFile::exists(yearIndexStages(file)));
}

void YearIndexTest::whatWasLeftOfAnotherDumpIsNotUsed()
{
    const SmallDump dump;
    const QString file = dump.file("years.index");
    const QString archive = dump.packed("a.tar");
    DumpStages stages(yearIndexStages(file));
    QVERIFY(stages.begin({archive}));
    QVERIFY(stages.read({archive}, {}, {}));
    QFile newer(archive);
    QVERIFY(newer.open(QIODevice::ReadWrite));
    QVERIFY(newer.setFileTime(QDateTime::fromSecsSinceEpoch(1000000000), QFile::FileModificationTime));
    newer.close();
    rewrite(archive, [](QByteArray& bytes) { bytes.replace("\tAir\t", "\tEir\t"); });
    QVERIFY(buildYearIndex({archive}, file, {}, {}));
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    QCOMPARE(yearOf(**index, utf8("Eir"), utf8("Moon Safari")), utf8("1998-01-16 name"));
}

void YearIndexTest::aBuildThatWasStoppedKeepsWhatItHad()
{
    SmallDump dump;
    for (int i = 0; i < 60000; ++i)
        dump.add("release_unknown_country", QByteArray::number(100 + i) + "\t1990\t\\N\t\\N");
    for (int i = 0; i < 60000; ++i)
        dump.add("editor", QByteArray(200, 'x') + QByteArray::number(i));
    const QString archive = dump.file("a.tar");
    QProcess tar;
    tar.setWorkingDirectory(dump.folder());
    tar.start(utf8("sh"), {utf8("-c"), utf8("tar -cf '%1' $(ls | grep -v editor | grep -v gid) editor "
                                            "release_gid_redirect")
                                           .arg(archive)});
    QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    const QString file = dump.file("years.index");
    std::stop_source stop;
    const auto stopped = buildYearIndex(
        {archive}, file, [&stop](const QString&, qint64, qint64) { stop.request_stop(); }, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(file + utf8(".part")));
    const QDir stages(yearIndexStages(file));
    QVERIFY(stages.exists(utf8("artist_credit")));
    QVERIFY(!stages.exists(utf8("release_gid_redirect")));
    QVERIFY(buildYearIndex({archive}, file, {}, {}));
    auto index = IndexYearSource::open(file);
    QVERIFY(index);
    QCOMPARE(yearOf(**index, utf8("Air"), utf8("Moon Safari"), uuid('f', 1)), utf8("1998-01-16 id"));
}

void YearIndexTest::whatIsNoIndexIsNotUsed()
{
    const QTemporaryDir folder;
    QFile empty(folder.filePath(utf8("empty")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(IndexYearSource::open(empty.fileName()).error().kind, ErrorKind::DatabaseDamaged);
    const SmallDump dump;
    QVERIFY(buildYearIndex({dump.top()}, dump.file("cut.index"), {}, {}));
    QFile cut(dump.file("cut.index"));
    QVERIFY(cut.open(QIODevice::ReadWrite) && cut.resize(2000));
    cut.close();
    QCOMPARE(IndexYearSource::open(cut.fileName()).error().kind, ErrorKind::DatabaseDamaged);
    QFile junk(folder.filePath(utf8("junk")));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray("no database ").repeated(500));
    junk.close();
    QCOMPARE(IndexYearSource::open(junk.fileName()).error().kind, ErrorKind::DatabaseDamaged);
    QCOMPARE(IndexYearSource::open(folder.filePath(utf8("none"))).error().kind, ErrorKind::NotFound);
}

SILLON_TEST(YearIndexTest, yearindex)
#include "tst_yearindex.moc"
