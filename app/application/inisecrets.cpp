// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/inisecrets.h"

#include "settings/inifile.h"

#include <functional>

namespace sillon {

namespace {

bool isSecret(const QString& key)
{
    const QString lower = key.toLower();
    return lower.endsWith(QLatin1String("secret")) || lower.endsWith(QLatin1String("_dsn"));
}

void eachSecret(const IniFile& file,
                const std::function<void(const QString& section, const QString& key)>& take)
{
    for (const QString& section : file.sections()) {
        for (const QString& key : file.keys(section)) {
            if (isSecret(key))
                take(section, key);
        }
    }
}

} // namespace

QByteArray withoutSecrets(const QByteArray& ini)
{
    const IniFile file = IniFile::parse(ini);
    IniFile plain = file;
    eachSecret(file, [&plain](const QString& section, const QString& key) { plain.remove(section, key); });
    return plain.text();
}

QByteArray withSecretsOf(const QByteArray& ini, const QByteArray& other)
{
    IniFile file = IniFile::parse(ini);
    const IniFile before = IniFile::parse(other);
    eachSecret(before, [&](const QString& section, const QString& key) {
        if (!file.value(section, key))
            file.set(section, key, before.value(section, key).value_or(QString()));
    });
    return file.text();
}

} // namespace sillon
