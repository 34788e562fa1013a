// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/discogsstandin.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sillon::standin {

namespace {

constexpr qint64 windowMs = 60'000;
constexpr int mostOnAPage = 100;

Reply json(const QJsonObject& object, int status = 200)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

Reply refused(int status, const char* message)
{
    return json({{QStringLiteral("message"), QString::fromLatin1(message)}}, status);
}

QString tokenOf(const Request& request)
{
    const QString header = QString::fromUtf8(request.header("Authorization"));
    const QString before = QStringLiteral("Discogs token=");
    return header.startsWith(before) ? header.mid(before.size()) : request.param(u"token");
}

bool isGeneric(const QByteArray& userAgent)
{
    static const QList<QByteArray> generic{"", "Mozilla/5.0", "curl", "python-requests"};
    return std::any_of(generic.begin(), generic.end(), [&](const QByteArray& name) {
        return name.isEmpty() ? userAgent.isEmpty() : userAgent.startsWith(name);
    });
}

/// Every word asked for is among the text's words: a search is no comparison.
bool holdsWords(const QString& text, const QString& asked)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(notWord, Qt::SkipEmptyParts);
    const QStringList wanted = asked.toLower().split(notWord, Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return words.contains(word); });
}

QJsonObject hitJson(const DiscogsAlbum& album, const QUrl& root)
{
    const QString id = QString::number(album.id);
    QJsonObject hit{
        {QStringLiteral("id"), album.id},
        {QStringLiteral("type"), QStringLiteral("master")},
        {QStringLiteral("title"), QString(album.artist + QStringLiteral(" - ") + album.title)},
        {QStringLiteral("country"), QStringLiteral("UK")},
        {QStringLiteral("format"), QJsonArray::fromStringList(album.formats)},
        {QStringLiteral("master_id"), album.id},
        {QStringLiteral("master_url"), QString(root.toString() + QStringLiteral("/masters/") + id)},
        {QStringLiteral("uri"), QString(QStringLiteral("/master/") + id)},
        {QStringLiteral("thumb"), QString()}};
    if (album.year > 0)
        hit.insert(QStringLiteral("year"), QString::number(album.year)); // a text here
    return hit;
}

} // namespace

DiscogsStandin::DiscogsStandin(const FaultServerOptions& options)
    : m_utcNowMs(options.utcNowMs ? options.utcNowMs : [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_server([this](const Request& request) { return answer(request); }, options)
{}

void DiscogsStandin::addToken(const QString& token, const QString& userName)
{
    const std::scoped_lock lock(m_mutex);
    m_users[token] = userName;
}

void DiscogsStandin::removeToken(const QString& token)
{
    const std::scoped_lock lock(m_mutex);
    m_users.erase(token);
}

void DiscogsStandin::addAlbum(const DiscogsAlbum& album)
{
    const std::scoped_lock lock(m_mutex);
    m_albums.push_back(album);
}

void DiscogsStandin::setRules(const DiscogsRules& rules)
{
    const std::scoped_lock lock(m_mutex);
    m_rules = rules;
}

int DiscogsStandin::countRequest(qint64 nowMs)
{
    while (!m_recent.empty() && m_recent.front() <= nowMs - windowMs)
        m_recent.pop_front();
    m_recent.push_back(nowMs);
    return static_cast<int>(m_recent.size());
}

Reply DiscogsStandin::answer(const Request& request)
{
    const std::scoped_lock lock(m_mutex);
    if (m_rules.wantsUserAgent && isGeneric(request.header("User-Agent")))
        return refused(403, "You are not allowed to view this resource.");
    if (m_rules.rateRequests <= 0)
        return answerTo(request);
    const int used = countRequest(m_utcNowMs());
    Reply reply = used > m_rules.rateRequests ? refused(429, "You are making requests too quickly.")
                                              : answerTo(request);
    const int left = std::max(m_rules.rateRequests - used, 0);
    reply.headers.emplace_back("x-discogs-ratelimit", QByteArray::number(m_rules.rateRequests));
    reply.headers.emplace_back("x-discogs-ratelimit-used", QByteArray::number(used));
    reply.headers.emplace_back("x-discogs-ratelimit-remaining", QByteArray::number(left));
    return reply;
}

Reply DiscogsStandin::answerTo(const Request& request)
{
    const QString token = tokenOf(request);
    const auto user = m_users.find(token);
    if (!token.isEmpty() && user == m_users.end())
        return refused(401, "Invalid consumer token. Please register an app before making requests.");
    const bool isKnown = user != m_users.end();
    if (request.path == u"/oauth/identity" && isKnown)
        return json(
            {{QStringLiteral("id"), 1},
             {QStringLiteral("username"), user->second},
             {QStringLiteral("resource_url"), QString(apiUrl() + QStringLiteral("/users/") + user->second)},
             {QStringLiteral("consumer_name"), QString()}});
    if ((request.path == u"/oauth/identity" || request.path == u"/database/search") && !isKnown)
        return refused(401, "You must authenticate to access this resource.");
    if (request.path == u"/database/search")
        return search(request);
    const QString masters = QStringLiteral("/masters/");
    if (request.path.startsWith(masters))
        return master(request.path.mid(masters.size()).toLongLong());
    return refused(404, "The requested resource was not found.");
}

Reply DiscogsStandin::search(const Request& request) const
{
    const QString type = request.param(u"type");
    const int perPage = std::clamp(request.param(u"per_page").toInt(), 1, mostOnAPage);
    QJsonArray results;
    int items = 0;
    for (const DiscogsAlbum& album : m_albums) {
        const bool isHit = (type.isEmpty() || type == u"master") &&
                           holdsWords(album.artist, request.param(u"artist")) &&
                           holdsWords(album.title, request.param(u"release_title"));
        items += isHit ? 1 : 0;
        if (isHit && results.size() < perPage)
            results.append(hitJson(album, m_server.url(QString())));
    }
    const QJsonObject pagination{{QStringLiteral("page"), 1},
                                 {QStringLiteral("pages"), (items + perPage - 1) / perPage},
                                 {QStringLiteral("per_page"), perPage},
                                 {QStringLiteral("items"), items},
                                 {QStringLiteral("urls"), QJsonObject()}};
    return json({{QStringLiteral("pagination"), pagination}, {QStringLiteral("results"), results}});
}

Reply DiscogsStandin::master(qint64 id) const
{
    const auto found = std::find_if(m_albums.begin(), m_albums.end(),
                                    [id](const DiscogsAlbum& album) { return album.id == id; });
    if (found == m_albums.end())
        return refused(404, "Master Release not found.");
    const QJsonObject artist{{QStringLiteral("name"), found->artist}, {QStringLiteral("anv"), QString()},
                             {QStringLiteral("join"), QString()},     {QStringLiteral("role"), QString()},
                             {QStringLiteral("tracks"), QString()},   {QStringLiteral("id"), 11}};
    return json({{QStringLiteral("id"), found->id},
                 {QStringLiteral("title"), found->title},
                 {QStringLiteral("year"), found->year},
                 {QStringLiteral("main_release"), found->id},
                 {QStringLiteral("artists"), QJsonArray{artist}},
                 {QStringLiteral("genres"), QJsonArray()},
                 {QStringLiteral("styles"), QJsonArray()},
                 {QStringLiteral("tracklist"), QJsonArray()},
                 {QStringLiteral("data_quality"), QStringLiteral("Correct")}});
}

} // namespace sillon::standin
