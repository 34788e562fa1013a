// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/tagwords.h"

#include "application/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QStringList>

namespace sillon::words {

namespace {

/// Gives the texts their place among the translations.
struct TagWords
{
    Q_DECLARE_TR_FUNCTIONS(TagWords)
};

/// "2 read-only": the failures of one kind together.
QString failedFiles(ErrorKind kind, bool undone, int count)
{
    switch (kind) {
    case ErrorKind::AccessDenied:
        return TagWords::tr("%Ln read-only", nullptr, count);
    case ErrorKind::Busy:
        return undone ? TagWords::tr("%Ln changed since", nullptr, count)
                      : TagWords::tr("%Ln changed by another program", nullptr, count);
    case ErrorKind::NotFound:
        return TagWords::tr("%Ln not found", nullptr, count);
    case ErrorKind::DiskFull:
        return TagWords::tr("%Ln without room on the disk", nullptr, count);
    case ErrorKind::NotSupported:
        return TagWords::tr("%Ln cannot hold these tags", nullptr, count);
    case ErrorKind::Malformed:
        return TagWords::tr("%Ln damaged", nullptr, count);
    default:
        return TagWords::tr("%Ln failed", nullptr, count);
    }
}

} // namespace

QString editableTag(EditableTag tag)
{
    switch (tag) {
    case EditableTag::Title:
        return TagWords::tr("Title");
    case EditableTag::Artist:
        return TagWords::tr("Artist");
    case EditableTag::Album:
        return TagWords::tr("Album");
    case EditableTag::AlbumArtist:
        return TagWords::tr("Album artist");
    case EditableTag::TrackNumber:
        return TagWords::tr("Track");
    case EditableTag::TrackTotal:
        return TagWords::tr("Number of tracks");
    case EditableTag::DiscNumber:
        return TagWords::tr("Disc");
    case EditableTag::DiscTotal:
        return TagWords::tr("Number of discs");
    case EditableTag::Genre:
        return TagWords::tr("Genre");
    case EditableTag::Date:
        return TagWords::tr("Date");
    case EditableTag::OriginalDate:
        return TagWords::tr("Original date");
    case EditableTag::Compilation:
        return TagWords::tr("Compilation");
    case EditableTag::Composer:
        return TagWords::tr("Composer");
    case EditableTag::Comment:
        return TagWords::tr("Comment");
    case EditableTag::Lyrics:
        return TagWords::tr("Lyrics");
    case EditableTag::RecordingId:
        return TagWords::tr("Recording");
    case EditableTag::ReleaseTrackId:
        return TagWords::tr("Track on the release");
    case EditableTag::ArtistId:
        return TagWords::tr("Artist");
    case EditableTag::ReleaseId:
        return TagWords::tr("Release");
    case EditableTag::AlbumArtistId:
        return TagWords::tr("Album artist");
    case EditableTag::ReleaseGroupId:
        return TagWords::tr("Release group");
    }
    return {};
}

QString tagFailure(const Error& failure)
{
    switch (failure.kind) {
    case ErrorKind::AccessDenied:
        return TagWords::tr("The file or its folder is read-only.");
    case ErrorKind::Busy:
        return TagWords::tr("Another program has changed the file.");
    case ErrorKind::NotFound:
        return TagWords::tr("The file is not there.");
    case ErrorKind::DiskFull:
        return TagWords::tr("The disk is full; the file is as it was.");
    case ErrorKind::NotSupported:
        return TagWords::tr("This kind of file cannot hold these tags; it is as it was.");
    case ErrorKind::Malformed:
        return TagWords::tr("The file is damaged, or no music.");
    default:
        return error(failure);
    }
}

QString tagReport(const TagWriteReport& report, bool undone)
{
    const QLocale locale;
    // What had nothing to change is as it was wished.
    const qint64 fine = report.written.size() + report.unchanged;
    if (fine == report.asked && report.failures.empty() && !report.stopped) {
        const int files = static_cast<int>(fine);
        return undone ? TagWords::tr("%Ln files are as they were", nullptr, files)
                      : TagWords::tr("Tags of %Ln files written", nullptr, files);
    }
    const QString good = locale.toString(fine);
    const QString all = locale.toString(report.asked);
    QStringList parts{undone ? TagWords::tr("%1 of %2 files are as they were").arg(good, all)
                             : TagWords::tr("Tags of %1 of %2 files written").arg(good, all)};
    QMap<ErrorKind, int> failed;
    for (const FileFailure& failure : report.failures)
        ++failed[failure.error.kind];
    for (auto kind = failed.begin(); kind != failed.end(); ++kind)
        parts.append(failedFiles(kind.key(), undone, kind.value()));
    if (report.stopped)
        parts.append(TagWords::tr("stopped"));
    return parts.join(QLatin1String("; "));
}

} // namespace sillon::words
