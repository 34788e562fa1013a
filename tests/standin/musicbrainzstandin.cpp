// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/musicbrainzstandin.h"

#include "standin/musicbrainzdump.h"
#include "standin/musicbrainzjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace sillon::standin {

namespace {

Reply jsonReply(const QJsonObject& object, int status = 200)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply errorReply(int status, const QString& text)
{
    return jsonReply({{QStringLiteral("error"), text},
                      {QStringLiteral("help"),
                       QStringLiteral("For usage, please see: https://musicbrainz.org/development/mmd")}},
                     status);
}

bool isUuid(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"));
    return form.match(text).hasMatch();
}

QStringList incOf(const Request& request)
{
    return request.param(u"inc").split(QRegularExpression(QStringLiteral("[ +]")), Qt::SkipEmptyParts);
}

struct Page
{
    qsizetype limit = 25;
    qsizetype offset = 0;
};

/// A search with too high a limit gets 25; a browse gets 100.
Page pageOf(const Request& request, bool search)
{
    Page page;
    page.offset = std::max<qsizetype>(request.param(u"offset").toInt(), 0);
    const QString asked = request.param(u"limit");
    if (asked.isEmpty())
        return page;
    const int limit = asked.toInt();
    page.limit = limit >= 1 && limit <= 100 ? limit : (search || limit < 1 ? 25 : 100);
    return page;
}

QJsonArray cut(const QJsonArray& all, const Page& page)
{
    QJsonArray part;
    for (qsizetype i = page.offset; i < std::min(all.size(), page.offset + page.limit); ++i)
        part.append(all.at(i));
    return part;
}

} // namespace

MusicBrainzStandin::MusicBrainzStandin(const FaultServerOptions& options)
    : m_server([this](const Request& request) { return answer(request); }, options)
{}

std::optional<QString> MusicBrainzStandin::add(const QJsonObject& object)
{
    const std::scoped_lock lock(m_mutex);
    m_search.reset();
    return m_world.add(object);
}

std::optional<QString> MusicBrainzStandin::writeDump(const QString& folder) const
{
    const std::scoped_lock lock(m_mutex);
    return standin::writeDump(m_world, folder);
}

void MusicBrainzStandin::setRules(const MusicBrainzRules& rules)
{
    const std::scoped_lock lock(m_mutex);
    m_rules = rules;
}

MusicBrainzRules MusicBrainzStandin::rules() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rules;
}

bool MusicBrainzStandin::isTooSoon(qint64 nowMs)
{
    // The clock starts anew with every request too many: all are refused until the caller slows down.
    const bool soon = m_rules.minimumGapMs > 0 && nowMs - m_lastMs < m_rules.minimumGapMs;
    m_lastMs = nowMs;
    return soon;
}

Reply MusicBrainzStandin::answer(const Request& request)
{
    const std::scoped_lock lock(m_mutex);
    if (isTooSoon(QDateTime::currentMSecsSinceEpoch()))
        return errorReply(503, QStringLiteral("Your requests are exceeding the allowable rate limit. Please "
                                              "see https://wiki.musicbrainz.org/XMLWebService for more "
                                              "information."));
    if (m_rules.wantsContact && !request.header("User-Agent").contains('('))
        return errorReply(403, QStringLiteral("Name your program and a contact in User-Agent."));
    if (request.path.size() + request.query.size() > m_rules.mostUrlBytes)
        return {414, "Request-URI Too Large", "text/html", {}};
    if (request.param(u"fmt") != u"json" && !request.header("Accept").contains("json"))
        return {200, "<?xml version=\"1.0\"?><metadata/>", "application/xml", {}};
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts.size() > 4 || parts.at(0) != u"ws" || parts.at(1) != u"2")
        return errorReply(404, QStringLiteral("Not Found"));
    return answerFor(parts.at(2), parts.value(3), request);
}

Reply MusicBrainzStandin::answerFor(const QString& entity, const QString& id, const Request& request)
{
    static const QStringList known{QStringLiteral("release"), QStringLiteral("release-group"),
                                   QStringLiteral("artist"), QStringLiteral("recording")};
    if (!known.contains(entity))
        return errorReply(404, QStringLiteral("Not Found"));
    if (!id.isEmpty())
        return lookUp(entity, id, request);
    if (request.params.contains(u"query"))
        return search(entity, request);
    return browse(entity, request);
}

Reply MusicBrainzStandin::search(const QString& entity, const Request& request)
{
    const QString text = request.param(u"query");
    if (text.trimmed().isEmpty())
        return errorReply(400, QStringLiteral("You submitted a blank search query. You must include a "
                                              "non-blank 'query=' parameter with your search."));
    const auto query = LuceneQuery::parse(text);
    const auto refused = [] {
        return errorReply(400, QStringLiteral("Search server could not complete query: Bad request"));
    };
    if (!query)
        return refused();
    const std::vector<LuceneClause> clauses = query->clauses();
    if (clauses.size() > static_cast<std::size_t>(m_rules.mostClauses))
        return refused();
    int titles = 0;
    bool asksReid = false;
    for (const LuceneClause& clause : clauses) {
        if (MusicBrainzSearch::isIdField(clause.field) && !isUuid(clause.text))
            return refused();
        titles += clause.field == u"releasegroup" ? 1 : 0;
        asksReid = asksReid || clause.field == u"reid";
    }
    if (!m_search)
        m_search = std::make_unique<MusicBrainzSearch>(m_world);
    QJsonArray hits = m_search->find(entity, *query);
    if ((!m_rules.knowsReid && asksReid && entity == u"release-group") ||
        (!m_rules.answersPairs && titles > 1))
        hits = {};
    const auto count = hits.size();
    Page page = pageOf(request, true);
    if (m_rules.mostHits > 0)
        page.limit = std::min<qsizetype>(page.limit, m_rules.mostHits);
    return jsonReply({{QStringLiteral("created"), QStringLiteral("2026-01-01T00:00:00.000Z")},
                      {QStringLiteral("count"), count},
                      {QStringLiteral("offset"), page.offset},
                      {entity + u's', cut(hits, page)}});
}

Reply MusicBrainzStandin::browse(const QString& entity, const Request& request)
{
    if (entity == u"release-group")
        return browseGroups(request);
    if (entity == u"release")
        return browseReleases(request);
    return errorReply(400, QStringLiteral("Not supported"));
}

Reply MusicBrainzStandin::browseGroups(const Request& request)
{
    const QString artist = request.param(u"artist");
    const QString release = request.param(u"release");
    if (!isUuid(artist) && !isUuid(release))
        return errorReply(400, QStringLiteral("Invalid mbid."));
    QJsonArray all;
    for (const MusicBrainzGroup& group : m_world.groups()) {
        const bool by =
            std::any_of(group.credits.begin(), group.credits.end(),
                        [&](const MusicBrainzCredit& c) { return c.artistId == m_world.current(artist); });
        const bool has = std::any_of(group.releases.begin(), group.releases.end(),
                                     [&](const auto& one) { return one.id == m_world.current(release); });
        if (artist.isEmpty() ? has : by)
            all.append(lookupGroupJson(group, incOf(request), m_world));
    }
    const Page page = pageOf(request, false);
    return jsonReply({{QStringLiteral("release-group-count"), all.size()},
                      {QStringLiteral("release-group-offset"), page.offset},
                      {QStringLiteral("release-groups"), cut(all, page)}});
}

Reply MusicBrainzStandin::browseReleases(const Request& request)
{
    const QString groupId = m_world.current(request.param(u"release-group"));
    if (!isUuid(groupId))
        return errorReply(400, QStringLiteral("Invalid mbid."));
    QJsonArray all;
    for (const MusicBrainzGroup& group : m_world.groups()) {
        if (group.id != groupId)
            continue;
        for (const MusicBrainzRelease& release : group.releases)
            all.append(lookupReleaseJson(group, release, incOf(request), m_world));
    }
    const Page page = pageOf(request, false);
    return jsonReply({{QStringLiteral("release-count"), all.size()},
                      {QStringLiteral("release-offset"), page.offset},
                      {QStringLiteral("releases"), cut(all, page)}});
}

Reply MusicBrainzStandin::lookUp(const QString& entity, const QString& id, const Request& request)
{
    if (!isUuid(id))
        return errorReply(400, QStringLiteral("Invalid mbid."));
    static const QStringList knownInc{
        QStringLiteral("artists"),        QStringLiteral("labels"),   QStringLiteral("recordings"),
        QStringLiteral("release-groups"), QStringLiteral("releases"), QStringLiteral("aliases"),
        QStringLiteral("tags"),           QStringLiteral("genres"),   QStringLiteral("ratings"),
        QStringLiteral("artist-credits"), QStringLiteral("discids"),  QStringLiteral("media"),
        QStringLiteral("isrcs")};
    const QStringList inc = incOf(request);
    for (const QString& one : inc) {
        if (!knownInc.contains(one))
            return errorReply(400, QStringLiteral("%1 is not a valid inc parameter").arg(one));
    }
    const QString current = m_world.current(id.toLower());
    QJsonObject json;
    if (entity == u"recording") {
        const FoundRecording found = MusicBrainzSearch::recording(m_world, current);
        if (found.track != nullptr)
            json = lookupRecordingJson(found, inc, m_world);
    }
    for (const MusicBrainzGroup& group : m_world.groups()) {
        if (entity == u"release-group" && group.id == current)
            json = lookupGroupJson(group, inc, m_world);
        for (const MusicBrainzRelease& release : group.releases) {
            if (entity == u"release" && release.id == current)
                json = lookupReleaseJson(group, release, inc, m_world);
        }
    }
    if (json.isEmpty())
        return errorReply(404, QStringLiteral("Not Found"));
    Reply reply = jsonReply(json);
    if (current != id.toLower()) {
        reply.status = 301;
        const QByteArray query = request.query.isEmpty() ? QByteArray() : '?' + request.query;
        reply.headers.emplace_back("Location",
                                   m_server.url(u"/ws/2/" + entity + u'/' + current).toEncoded() + query);
    }
    return reply;
}

} // namespace sillon::standin
