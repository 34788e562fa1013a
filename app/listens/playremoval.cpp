// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/playremoval.h"

#include "application/services.h"
#include "application/words.h"
#include "widgets/noticebar.h"

namespace sillon {

PlayRemoval::PlayRemoval(Services& services, NoticeBar& notices, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_notices(notices)
{}

void PlayRemoval::remove(const std::vector<ListenId>& plays, bool listensToo)
{
    m_services.background().change(
        this,
        [&database = m_services.database(), plays, listensToo](const std::stop_token&) {
            ListenRemoval removal(database);
            return listensToo ? removal.removeListens(plays) : removal.dropSubmissions(plays);
        },
        [this, listensToo](const Result<TakenAway>& taken) {
            note(listensToo);
            if (!taken)
                showFailure(taken.error());
            else if (taken->changed > 0)
                tell(*taken, listensToo);
        });
}

void PlayRemoval::tell(const TakenAway& taken, bool listensToo)
{
    const QString text = listensToo
                             ? tr("%Ln play(s) deleted from your history; services keep what they have",
                                  nullptr, taken.changed)
                             : tr("%Ln scrobble(s) will not be sent", nullptr, taken.changed);
    m_notices.show({BarNotice::Kind::Note, text, tr("Undo"),
                    [this, taken, listensToo] { putBack(taken, listensToo); }, QStringLiteral("scrobbles")});
}

void PlayRemoval::putBack(const TakenAway& taken, bool listensToo)
{
    m_services.background().change(
        this,
        [&database = m_services.database(), taken](const std::stop_token&) {
            return ListenRemoval(database).putBack(taken);
        },
        [this, listensToo](const Done& back) {
            m_services.roster().wakeAll();
            note(listensToo);
            if (!back)
                showFailure(back.error());
        });
}

/// When plays came or went, everything that counts them is read anew.
void PlayRemoval::note(bool listensToo)
{
    if (listensToo)
        m_services.noteHistoryChanged();
    Q_EMIT changed();
}

void PlayRemoval::showFailure(const Error& error)
{
    m_notices.show({BarNotice::Kind::Error, words::error(error), {}, {}, QStringLiteral("scrobbles")});
}

} // namespace sillon
