// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/commandline.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relativeFilesAreTakenFromTheCallersFolder()
    {
        const auto line = parse({QStringLiteral("a.flac"), QStringLiteral("../b.mp3")});
        QCOMPARE(line.files,
                 (QStringList{QStringLiteral("/music/new/a.flac"), QStringLiteral("/music/b.mp3")}));
    }

    void fileAddressesBecomePaths()
    {
        const auto line = parse({QStringLiteral("file:///music/a%20b%23.flac")});
        QCOMPARE(line.files, QStringList{QStringLiteral("/music/a b#.flac")});
    }

    void afterTwoDashesEverythingIsAFile()
    {
        const auto line = parse({QStringLiteral("--"), QStringLiteral("--profile")});
        QCOMPARE(line.files, QStringList{QStringLiteral("/music/new/--profile")});
        QVERIFY(line.profileFolder.isEmpty());
    }

    void theProfileIsNamedInBothForms()
    {
        QCOMPARE(parse({QStringLiteral("--profile"), QStringLiteral("/p")}).profileFolder,
                 QStringLiteral("/p"));
        QCOMPARE(parse({QStringLiteral("--profile=p")}).profileFolder, QStringLiteral("/music/new/p"));
    }

    void anUnknownOptionIsNamed()
    {
        const auto line = parse({QStringLiteral("--loud"), QStringLiteral("a.flac")});
        QVERIFY(line.mistake.has_value());
        QCOMPARE(*line.mistake, QStringLiteral("--loud"));
    }

private:
    static CommandLine parse(const QStringList& arguments)
    {
        return parseCommandLine(QStringList{QStringLiteral("sillon")} + arguments,
                                QStringLiteral("/music/new"));
    }
};

SILLON_TEST(CommandLineTest, commandline)
#include "tst_commandline.moc"
