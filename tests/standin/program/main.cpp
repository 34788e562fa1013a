// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/coverartcommands.h"
#include "standin/discogscommands.h"
#include "standin/lastfmcommands.h"
#include "standin/listenbrainzcommands.h"
#include "standin/musicbrainzcommands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

using namespace sillon::standin;

void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void addOptions(QCommandLineParser& parser)
{
    const auto option = [&parser](const char* name, const char* description, const char* value = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(description),
                          value ? QString::fromLatin1(value) : QString()});
    };
    option("port", "listen on this port of 127.0.0.1 (default: any free one)", "N");
    option("user", "a user there is; may be given again", "NAME");
    option("session", "the session key of the user at the same place", "KEY");
    option("password", "the password of the user at the same place", "TEXT");
    option("api-key", "an API key that is valid", "KEY");
    option("api-secret", "its secret", "SECRET");
    option("allow-tokens", "opening the sign-in page is allowing");
    option("server", "lastfm (default), gnufm or maloja", "KIND");
    option("certificate", "PEM file; speaks https", "FILE");
    option("certificate-key", "PEM file", "FILE");
    parser.addHelpOption();
}

FaultServerOptions optionsFrom(const QCommandLineParser& parser)
{
    FaultServerOptions options;
    options.port = parser.value(QStringLiteral("port")).toUShort();
    options.certificateFile = parser.value(QStringLiteral("certificate"));
    options.privateKeyFile = parser.value(QStringLiteral("certificate-key"));
    return options;
}

void furnish(LastfmStandin& lastfm, LastfmCommands& commands, const QCommandLineParser& parser)
{
    const QString kind = parser.value(QStringLiteral("server"));
    if (kind == u"gnufm")
        lastfm.setRules(gnuFmRules());
    else if (kind == u"maloja")
        lastfm.setRules(malojaRules());
    lastfm.addApiKey(parser.value(QStringLiteral("api-key")), parser.value(QStringLiteral("api-secret")));
    const QStringList users = parser.values(QStringLiteral("user"));
    const QStringList sessions = parser.values(QStringLiteral("session"));
    const QStringList passwords = parser.values(QStringLiteral("password"));
    for (qsizetype i = 0; i < users.size(); ++i) {
        lastfm.addUser(users.at(i), sessions.value(i), passwords.value(i));
        commands.addUser(users.at(i));
    }
    lastfm.setAllowsAtOnce(parser.isSet(QStringLiteral("allow-tokens")));
}

} // namespace

/// The stand-ins of Last.fm, ListenBrainz, the Cover Art Archive, MusicBrainz and Discogs for shells: says
/// their addresses as a JSON line, then answers the lines of its standard input (see LastfmCommands,
/// ListenBrainzCommands, CoverArtCommands, MusicBrainzCommands, DiscogsCommands) and quits at their end.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    LastfmStandin lastfm(optionsFrom(parser));
    if (!lastfm.server().isListening()) {
        std::fprintf(stderr, "%s\n", qPrintable(lastfm.server().errorText()));
        return 1;
    }
    LastfmCommands commands(lastfm);
    furnish(lastfm, commands, parser);
    CoverArtStandin covers;
    CoverArtCommands coverCommands(covers);
    ListenBrainzStandin brainz;
    ListenBrainzCommands brainzCommands(brainz);
    MusicBrainzStandin musicBrainz;
    MusicBrainzCommands musicBrainzCommands(musicBrainz);
    DiscogsStandin discogs;
    DiscogsCommands discogsCommands(discogs);
    say(QJsonDocument(QJsonObject{{QStringLiteral("url"), lastfm.apiUrl().toString()},
                                  {QStringLiteral("auth_url"), lastfm.authPageUrl().toString()},
                                  {QStringLiteral("coverart_url"), covers.apiUrl()},
                                  {QStringLiteral("discogs_url"), discogs.apiUrl()},
                                  {QStringLiteral("listenbrainz_url"), brainz.apiUrl().toString()},
                                  {QStringLiteral("musicbrainz_url"), musicBrainz.apiUrl()}})
            .toJson(QJsonDocument::Compact));

    std::string line;
    while (std::getline(std::cin, line)) {
        const QString command = QString::fromStdString(line);
        auto ofOthers = coverCommands.run(command);
        if (!ofOthers)
            ofOthers = brainzCommands.run(command);
        if (!ofOthers)
            ofOthers = musicBrainzCommands.run(command);
        if (!ofOthers)
            ofOthers = discogsCommands.run(command);
        const QByteArrayList answers = ofOthers ? *ofOthers : commands.run(command);
        for (const QByteArray& answer : answers)
            say(answer);
    }
    return 0;
}
