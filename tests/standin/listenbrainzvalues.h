// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace sillon::standin {

/// One play as ListenBrainz keeps it. Empty texts mean "not given".
struct BrainzListen
{
    qint64 listenedAt = 0; ///< UTC second the play began; 0 for what plays now
    QString artist;
    QString track;
    QString release = {};
    QJsonObject additional = {}; ///< additional_info as sent
    QString msid = {};           ///< recording_msid; made of the names when empty
    qint64 insertedAt = 0;       ///< UTC second by the server's clock; 0 for what was laid in
    QJsonObject mapping = {};    ///< mbid_mapping, only in what is read back
};

/// A listen of an answered request, with what became of it.
struct ReceivedBrainzListen
{
    BrainzListen listen;
    QString listenType;     ///< "single" or "import"
    bool duplicate = false; ///< accepted in words, and silently dropped
    int request = 0;        ///< counts the user's answered requests from 1
};

struct BrainzNowPlaying
{
    BrainzListen listen;
    qint64 since = 0;
    qint64 until = 0; ///< UTC seconds
};

/// A love (1) or hate (-1) of a recording.
struct BrainzFeedback
{
    QString recordingMbid = {};
    QString recordingMsid = {};
    int score = 1;
    qint64 created = 0; ///< UTC second
};

/// A recording that the server knows from MusicBrainz, for look-ups by name and by id.
struct BrainzRecording
{
    QString mbid;
    QString artist;
    QString title;
    QString release = {};
    QString releaseMbid = {};
    QString groupMbid = {};
    QString artistMbid = {};
    QString firstReleaseDate = {}; ///< of the recording: "YYYY-MM-DD", or empty
    QString groupDate = {};        ///< "YYYY", "YYYY-MM", "YYYY-MM-DD" or empty
    int releaseYear = 0;
    qint64 lengthMs = 0;
    QString albumArtist = {}; ///< of the release; the recording's artist when empty
    QString groupType = QStringLiteral("Album");
    QString alsoFor = {}; ///< a title that a look-up finds this by as well, though it is another
};

/// The recording_msid of names: equal ones give an equal id, any other spelling another.
[[nodiscard]] QString brainzMsid(const BrainzListen& listen);

} // namespace sillon::standin
