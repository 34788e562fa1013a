// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/profilebackup.h"

#include "accounts/accountstore.h"
#include "application/inisecrets.h"
#include "listens/listenreader.h"
#include "listens/otherlisteners.h"
#include "scrobbling/submissionstore.h"
#include "storage/databasebackup.h"
#include "storage/profilelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace sillon {

namespace {

/// The files that travel with the database: name in the backup, and where it lies.
std::vector<std::pair<QString, QString>> filesOf(const ProfilePlace& place)
{
    return {{QStringLiteral("sillon.ini"), place.settingsFile},
            {QStringLiteral("unstored-listens"), place.dataFolder + QStringLiteral("/unstored-listens")}};
}

/// It would take the place of what it is a backup of.
bool isOfProfile(const ProfilePlace& place, const QString& file)
{
    QStringList own{place.databaseFile(), place.databaseFile() + QStringLiteral("-wal"),
                    place.databaseFile() + QStringLiteral("-shm")};
    for (const auto& [name, path] : filesOf(place))
        own.append(path);
    const QFileInfo wanted(file);
    const QString folder = QFileInfo(wanted.absolutePath()).canonicalFilePath();
    return std::any_of(own.begin(), own.end(), [&](const QString& path) {
        const QFileInfo known(path);
        const bool isSamePlace = known.fileName() == wanted.fileName() &&
                                 QFileInfo(known.absolutePath()).canonicalFilePath() == folder;
        return isSamePlace || (wanted.exists() && wanted.canonicalFilePath() == known.canonicalFilePath());
    });
}

Done putBack(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::AccessDenied, path);
    return file.readAll();
}

/// The small files of a profile, exchanged together: all of them, or none.
class FileExchange
{
public:
    explicit FileExchange(const ProfilePlace& place)
        : m_place(place)
    {}

    [[nodiscard]] Done put(const std::vector<KeptFile>& kept)
    {
        for (const auto& [name, path] : filesOf(m_place)) {
            for (const KeptFile& each : kept) {
                if (each.name != name)
                    continue;
                if (auto done = putOne(path, each.bytes); !done) {
                    takeBack();
                    return done;
                }
            }
        }
        return {};
    }
    /// What was there before. A file that was writable a moment ago is taken to be so still.
    void takeBack()
    {
        for (const Former& former : m_former) {
            if (!former.existed)
                QFile::remove(former.path);
            else
                std::ignore = putBack(former.path, former.bytes);
        }
        m_former.clear();
    }

private:
    struct Former
    {
        QString path;
        QByteArray bytes;
        bool existed = false;
    };
    [[nodiscard]] Done putOne(const QString& path, const QByteArray& bytes)
    {
        const auto before = bytesOf(path);
        if (!before)
            return fail(before.error());
        const bool existed = QFile::exists(path);
        const bool isSettings = path == m_place.settingsFile;
        auto put = putBack(path, isSettings ? withSecretsOf(bytes, *before) : bytes);
        if (put)
            m_former.push_back({path, *before, existed});
        return put;
    }

    const ProfilePlace& m_place;
    std::vector<Former> m_former;
};

} // namespace

Result<ProfileContents> readContents(Database& database)
{
    const ListenReader listens(database);
    const auto count = listens.count();
    if (!count)
        return fail(count.error());
    const auto newest = listens.recent(1);
    if (!newest)
        return fail(newest.error());
    const auto others = readOtherListeners(database);
    if (!others)
        return fail(others.error());
    auto accounts = database.read([](Connection& c) { return AccountStore::all(c); });
    if (!accounts)
        return fail(std::move(accounts.error()));
    return ProfileContents{*count, newest->empty() ? 0 : newest->front().listenedAt,
                           static_cast<int>(others->size()), std::move(*accounts)};
}

Result<ProfileContents> readBackupContents(const ProfilePlace& place, const QString& file)
{
    ProfileContents contents;
    const auto looked = lookIntoBackup(file, place.databaseFile() + QStringLiteral(".looking"),
                                       [&contents](Database& database) -> Done {
                                           auto read = readContents(database);
                                           if (!read)
                                               return fail(std::move(read.error()));
                                           contents = std::move(*read);
                                           return {};
                                       });
    if (!looked)
        return fail(looked.error());
    return contents;
}

Done backUpProfile(const ProfilePlace& place, Database& database, const QString& file,
                   const std::function<Done(Database&)>& tidy)
{
    if (isOfProfile(place, file))
        return fail(ErrorKind::AccessDenied, file);
    std::vector<KeptFile> kept;
    for (const auto& [name, path] : filesOf(place)) {
        if (!QFile::exists(path))
            continue;
        const auto bytes = bytesOf(path);
        if (!bytes)
            return fail(bytes.error());
        kept.push_back({name, path == place.settingsFile ? withoutSecrets(*bytes) : *bytes});
    }
    return writeBackup(database, file, kept, tidy);
}

Done restoreProfile(const ProfilePlace& place, const QString& file)
{
    if (!QDir().mkpath(place.dataFolder))
        return fail(ErrorKind::AccessDenied, place.dataFolder);
    const auto lock = ProfileLock::take(place.dataFolder);
    if (!lock)
        return fail(lock.error());
    FileExchange files(place);
    // What waited then may have been sent since.
    const auto restored = restoreBackup(
        file, place.databaseFile(), [&files](const std::vector<KeptFile>& kept) { return files.put(kept); },
        SubmissionStore::doubtWaiting);
    if (restored)
        return {};
    files.takeBack();
    return fail(restored.error());
}

} // namespace sillon
