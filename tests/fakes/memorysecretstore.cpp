// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/memorysecretstore.h"

namespace sillon::testing {

Result<std::optional<QString>> MemorySecretStore::read(const QString& name)
{
    const std::scoped_lock guard(m_mutex);
    if (m_failure)
        return fail(*m_failure);
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? std::optional<QString>() : std::optional<QString>(found->second);
}

Done MemorySecretStore::write(const QString& name, const QString& secret)
{
    const std::scoped_lock guard(m_mutex);
    if (m_failure)
        return fail(*m_failure);
    m_entries.insert_or_assign(name, secret);
    return {};
}

Done MemorySecretStore::remove(const QString& name)
{
    const std::scoped_lock guard(m_mutex);
    if (m_failure)
        return fail(*m_failure);
    m_entries.erase(name);
    return {};
}

void MemorySecretStore::failWith(std::optional<Error> error)
{
    const std::scoped_lock guard(m_mutex);
    m_failure = std::move(error);
}

std::map<QString, QString> MemorySecretStore::entries() const
{
    const std::scoped_lock guard(m_mutex);
    return m_entries;
}

} // namespace sillon::testing
