// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/filesecretstore.h"

#include "secrets/privatefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sillon {

namespace {

std::optional<std::map<QString, QString>> entriesOf(const QByteArray& content)
{
    const QJsonValue secrets = QJsonDocument::fromJson(content).object().value(QLatin1String("secrets"));
    if (!secrets.isObject())
        return std::nullopt;
    std::map<QString, QString> entries;
    const QJsonObject object = secrets.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (!at.value().isString())
            return std::nullopt;
        entries.insert_or_assign(at.key(), at.value().toString());
    }
    return entries;
}

QByteArray contentOf(const std::map<QString, QString>& entries)
{
    QJsonObject secrets;
    for (const auto& [name, secret] : entries)
        secrets.insert(name, secret);
    return QJsonDocument(QJsonObject{{QStringLiteral("secrets"), secrets}}).toJson();
}

} // namespace

FileSecretStore::FileSecretStore(QString path)
    : m_path(std::move(path))
{}

Result<std::optional<QString>> FileSecretStore::read(const QString& name)
{
    auto all = entries();
    if (!all)
        return fail(std::move(all.error()));
    const auto found = all->find(name);
    return found == all->end() ? std::optional<QString>() : std::optional<QString>(found->second);
}

Done FileSecretStore::write(const QString& name, const QString& secret)
{
    const std::scoped_lock guard(m_mutex);
    auto all = load();
    if (!all)
        return fail(std::move(all.error()));
    all->insert_or_assign(name, secret);
    return save(*all);
}

Done FileSecretStore::remove(const QString& name)
{
    const std::scoped_lock guard(m_mutex);
    auto all = load();
    if (!all)
        return fail(std::move(all.error()));
    if (all->erase(name) == 0)
        return {};
    return save(*all);
}

Result<std::map<QString, QString>> FileSecretStore::entries()
{
    const std::scoped_lock guard(m_mutex);
    return load();
}

Result<std::map<QString, QString>> FileSecretStore::load() const
{
    auto content = readPrivateFile(m_path);
    if (!content)
        return fail(std::move(content.error()));
    if (!*content || (*content)->isEmpty())
        return std::map<QString, QString>();
    auto entries = entriesOf(**content);
    if (!entries)
        return fail(ErrorKind::Malformed, m_path);
    return std::move(*entries);
}

Done FileSecretStore::save(const std::map<QString, QString>& entries) const
{
    return entries.empty() ? removePrivateFile(m_path) : writePrivateFile(m_path, contentOf(entries));
}

} // namespace sillon
