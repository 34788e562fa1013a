// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumloading.h"

#include "application/albumlookup.h"
#include "application/services.h"
#include "byhand/libraryalbum.h"

#include <utility>

namespace sillon {

AlbumLoading::AlbumLoading(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{}

void AlbumLoading::load(const QString& id, Took took)
{
    ask(id, ++m_question, std::move(took));
}

void AlbumLoading::ask(const QString& id, int question, Took took)
{
    const QString scheme = id.section(QLatin1Char(':'), 0, 0);
    if (scheme == QLatin1String(libraryScheme)) {
        took(albumOfLibraryId(m_services.catalogue(), id));
        return;
    }
    m_services.background().ask(
        this,
        [sources = m_services.albumSources(), scheme, id](const std::stop_token& stop) -> Result<Album> {
            for (AlbumSource* source : sources) {
                if (source->scheme() == scheme)
                    return source->album(id, stop);
            }
            return fail(ErrorKind::NotSupported);
        },
        [this, question, took = std::move(took)](const Result<Album>& album) {
            if (question == m_question)
                took(album);
        });
}

void AlbumLoading::loadAll(const QStringList& ids, Progress progress, Finished done)
{
    m_many = Many{ids, {}, 0, std::move(progress), std::move(done)};
    next(++m_question);
}

void AlbumLoading::next(int question)
{
    if (m_many.ids.isEmpty())
        return m_many.done(m_many.albums);
    const QString id = m_many.ids.takeFirst();
    ask(id, question, [this, question](const Result<Album>& album) {
        if (album)
            m_many.albums.push_back(*album);
        else
            ++m_many.failed;
        m_many.progress(static_cast<int>(m_many.albums.size()), m_many.failed);
        // Never deeper than one answer: albums of the library are there at once.
        QMetaObject::invokeMethod(
            this,
            [this, question] {
                if (question == m_question)
                    next(question);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sillon
