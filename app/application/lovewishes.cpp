// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lovewishes.h"

#include "base/background.h"

#include <utility>

namespace sillon {

LoveWishes::LoveWishes(Database& database, Background& background, QObject* parent)
    : QObject(parent)
    , m_store(database)
    , m_background(background)
{}

void LoveWishes::refused(QObject* asking, Found then)
{
    m_background.run(
        asking, [this](const std::stop_token&) { return m_store.refused(); },
        [then = std::move(then)](const Result<std::vector<LoveWish>>& found) { then(found); });
}

void LoveWishes::retry(const std::vector<qint64>& ids)
{
    m_background.change(
        this, [this, ids](const std::stop_token&) { return m_store.retry(ids); },
        [this](const Result<int>& retried) {
            take(retried);
            if (retried)
                Q_EMIT wished();
        });
}

void LoveWishes::drop(const std::vector<qint64>& ids)
{
    m_background.change(
        this, [this, ids](const std::stop_token&) { return m_store.drop(ids); },
        [this](const Result<int>& dropped) { take(dropped); });
}

void LoveWishes::take(const Result<int>& changed)
{
    if (changed)
        Q_EMIT this->changed();
    else
        Q_EMIT failed(changed.error());
}

} // namespace sillon
