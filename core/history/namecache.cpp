// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/namecache.h"

#include "music/matchkey.h"
#include "music/mbidtext.h"

namespace sillon {

namespace {

// A million plays know some ten thousands of names; beyond that the oldest are not worth their memory.
constexpr qsizetype mostNames = 400'000;
constexpr QLatin1Char between('\x1f');

QString nameOf(const Recording& recording)
{
    return QString(recording.artist + between + recording.title + between + textOf(recording.mbid) + between +
                   textOf(recording.artistMbid));
}

QString nameOf(const Release& release)
{
    return QString(release.title + between + release.albumArtist + between + textOf(release.mbid) + between +
                   textOf(release.groupMbid));
}

} // namespace

Result<NameIds> NameCache::idsOf(Connection& connection, const Listen& listen)
{
    if (m_recordings.size() > mostNames || m_releases.size() > mostNames)
        forget();
    const QString recordingName = nameOf(listen.recording);
    const QString releaseName = nameOf(listen.release);
    const auto recording = m_recordings.constFind(recordingName);
    const auto release = m_releases.constFind(releaseName);
    if (recording != m_recordings.cend() && release != m_releases.cend())
        return NameIds{*recording, *release};
    auto ids = ListenStore(connection).nameIds(listen);
    if (ids) {
        m_recordings.insert(recordingName, ids->recording);
        m_releases.insert(releaseName, ids->release);
    }
    return ids;
}

NameCache::Keys NameCache::keysOf(const Recording& recording)
{
    return {folded(recording.artist), folded(recording.title)};
}

QString NameCache::folded(const QString& text)
{
    if (m_folded.size() > mostNames)
        m_folded.clear();
    QString& key = m_folded[text];
    if (key.isEmpty())
        key = foldedText(text);
    return key;
}

void NameCache::forget()
{
    m_recordings.clear();
    m_releases.clear();
}

} // namespace sillon
