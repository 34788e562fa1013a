// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/coverartstandin.h"

#include <QStringList>

namespace sillon::standin {

namespace {

Reply redirect(int status, const QUrl& to)
{
    return {status, "see there", "text/plain", {{"Location", to.toEncoded()}}};
}

Reply notFound(const QString& what)
{
    return {404, "No cover art found for " + what.toUtf8(), "text/html", {}};
}

/// "release/MBID" of "/release/MBID/front-500"; empty for other addresses.
QString entityOf(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.size() != 3 || !parts.at(2).startsWith(QLatin1String("front")))
        return {};
    return QStringList(parts.mid(0, 2)).join(QLatin1Char('/'));
}

} // namespace

CoverArtStandin::CoverArtStandin()
    : m_archive([this](const Request& request) { return answerArchive(request); })
    , m_front([this](const Request& request) { return answerFront(request); })
{}

void CoverArtStandin::put(const QString& entity, const QByteArray& picture, const QByteArray& contentType)
{
    const std::scoped_lock lock(m_mutex);
    m_pictures[entity] = Reply{200, picture, contentType, {}};
}

Reply CoverArtStandin::answerFront(const Request& request)
{
    const QString entity = entityOf(request.path);
    const std::scoped_lock lock(m_mutex);
    if (m_pictures.count(entity) == 0)
        return notFound(entity);
    return redirect(307, m_archive.url(QLatin1String("/download/") + entity));
}

Reply CoverArtStandin::answerArchive(const Request& request)
{
    const QString download = QStringLiteral("/download/");
    const QString node = QStringLiteral("/node/");
    if (request.path.startsWith(download))
        return redirect(302, m_archive.url(node + request.path.mid(download.size())));
    const std::scoped_lock lock(m_mutex);
    const auto found = m_pictures.find(request.path.mid(node.size()));
    return found == m_pictures.end() ? notFound(request.path) : found->second;
}

} // namespace sillon::standin
