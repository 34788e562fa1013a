// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/albumsource.h"

#include <QObject>

#include <functional>
#include <vector>

namespace sillon {

class Services;

/// Reads albums that were found: those of the library from the catalogue at once, others at their sources on
/// a worker. A newer question makes an older one unanswered.
class AlbumLoading : public QObject
{
    Q_OBJECT
public:
    explicit AlbumLoading(Services& services, QObject* parent = nullptr);

    using Took = std::function<void(const Result<Album>& album)>;
    void load(const QString& id, Took took);
    /// One after another; `progress` after each, `done` with those that were read, in order, at the end.
    using Progress = std::function<void(int read, int failed)>;
    using Finished = std::function<void(const std::vector<Album>& albums)>;
    void loadAll(const QStringList& ids, Progress progress, Finished done);
    void cancel() { ++m_question; }

private:
    void ask(const QString& id, int question, Took took);
    void next(int question);

    struct Many
    {
        QStringList ids;
        std::vector<Album> albums;
        int failed = 0;
        Progress progress;
        Finished done;
    };

    Services& m_services;
    Many m_many;
    int m_question = 0;
};

} // namespace sillon
