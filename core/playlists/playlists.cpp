// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlists.h"

#include "base/clock.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace sillon {

namespace {

std::vector<Track> vectorOf(const QList<Track>& tracks)
{
    return {tracks.begin(), tracks.end()};
}

} // namespace

Playlists::Playlists(Database& database, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(database)
{}

Playlists::~Playlists()
{
    close();
}

void Playlists::close()
{
    m_lane.close();
}

void Playlists::load(bool holdsProfile)
{
    carryOut([holdsProfile](PlaylistStore& store) { return holdsProfile ? store.prepare() : Done(); });
}

const Playlist* Playlists::find(PlaylistId id) const
{
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [id](const Playlist& list) { return list.id == id; });
    return found == m_lists.end() ? nullptr : &*found;
}

/// Whatever became of the wish, the lists are read again: they are shown as they are stored.
void Playlists::carryOut(Work work, std::function<void()> then)
{
    m_lane.post([this, work = std::move(work), then = std::move(then)] {
        const Done done = work(m_store);
        auto lists = std::make_shared<Result<std::vector<Playlist>>>(m_store.all());
        m_mailbox.post([this, done, lists, then] {
            takeLists(*lists);
            if (!done)
                Q_EMIT failed(done.error());
            else if (then)
                then();
        });
    });
}

void Playlists::takeLists(const Result<std::vector<Playlist>>& lists)
{
    if (!lists) {
        Q_EMIT failed(lists.error());
        return;
    }
    const bool first = !std::exchange(m_loaded, true);
    if (!first && m_lists == *lists)
        return;
    m_lists = *lists;
    Q_EMIT changed();
}

void Playlists::create(const QString& name, const QList<Track>& tracks, Made made)
{
    auto id = std::make_shared<PlaylistId>(0);
    carryOut(
        [name, tracks = vectorOf(tracks), id](PlaylistStore& store) -> Done {
            const auto created = store.createWith(name, tracks);
            if (!created)
                return fail(created.error());
            *id = *created;
            return {};
        },
        [id, made = std::move(made)] {
            if (made)
                made(*id);
        });
}

void Playlists::createSmart(const QString& name, const SmartRule& rule, Made made)
{
    auto id = std::make_shared<PlaylistId>(0);
    carryOut(
        [name, rule, id](PlaylistStore& store) -> Done {
            const auto created = store.create(name, rule);
            if (!created)
                return fail(created.error());
            *id = *created;
            return {};
        },
        [id, made = std::move(made)] {
            if (made)
                made(*id);
        });
}

void Playlists::rename(PlaylistId id, const QString& name)
{
    carryOut([id, name](PlaylistStore& store) { return store.rename(id, name); });
}

void Playlists::setRule(PlaylistId id, const SmartRule& rule)
{
    carryOut([id, rule](PlaylistStore& store) { return store.setRule(id, rule); });
}

void Playlists::remove(PlaylistId id)
{
    carryOut([id, now = m_clock.utcNow()](PlaylistStore& store) { return store.remove(id, now); });
}

void Playlists::restore(PlaylistId id)
{
    carryOut([id](PlaylistStore& store) { return store.restore(id); });
}

/// Answers that a later wish has overtaken are not shown: the rows would jump back and forth.
void Playlists::carryOutItems(PlaylistId id, Work work)
{
    ++m_itemWishes;
    m_lane.post([this, id, work = std::move(work)] {
        const Done done = work(m_store);
        auto lists = std::make_shared<Result<std::vector<Playlist>>>(m_store.all());
        auto items = std::make_shared<Result<std::vector<PlaylistItem>>>(m_store.items(id));
        m_mailbox.post([this, id, done, lists, items] {
            --m_itemWishes;
            takeLists(*lists);
            if (*items && m_itemWishes == 0)
                Q_EMIT itemsRead(id, **items);
            if (!done || !*items)
                Q_EMIT failed(done ? items->error() : done.error());
        });
    });
}

void Playlists::readItems(PlaylistId id)
{
    carryOutItems(id, [](PlaylistStore&) { return Done(); });
}

void Playlists::insert(PlaylistId id, int row, const QList<Track>& tracks)
{
    carryOutItems(id, [id, row, tracks = vectorOf(tracks)](PlaylistStore& store) {
        return store.insert(id, row, tracks);
    });
}

void Playlists::moveItems(PlaylistId id, const std::vector<PlaylistItemId>& ids, int before)
{
    carryOutItems(id, [id, ids, before](PlaylistStore& store) { return store.move(id, ids, before); });
}

void Playlists::removeItems(PlaylistId id, const std::vector<PlaylistItemId>& ids)
{
    carryOutItems(id, [ids](PlaylistStore& store) { return store.removeItems(ids); });
}

void Playlists::restoreItems(PlaylistId id, const std::vector<PlaylistItem>& items)
{
    carryOutItems(id, [id, items](PlaylistStore& store) { return store.restoreItems(id, items); });
}

void Playlists::setTracks(PlaylistId id, const std::vector<PlaylistItem>& items)
{
    carryOutItems(id, [items](PlaylistStore& store) -> Done {
        for (const PlaylistItem& item : items) {
            if (auto done = store.setTrack(item.id, item.suggestion.value_or(item.track)); !done)
                return done;
        }
        return {};
    });
}

} // namespace sillon
