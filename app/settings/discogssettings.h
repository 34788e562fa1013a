// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

class QLineEdit;

namespace sillon {

class Services;
class SettingsForm;
class TestedSecret;

/// The rows of a settings page for the personal token that Discogs is asked for years with: typed hidden,
/// kept in the secret store alone, tested in words, removed.
class DiscogsSettings : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to form, which owns it.
    DiscogsSettings(Services& services, SettingsForm* form);

private:
    void read();
    void show(const Result<QString>& token);
    void keep();
    void remove();
    void store(const QString& token);
    void test();
    void showTest(const Result<QString>& user);

    Services& m_services;
    QLineEdit* m_token;
    TestedSecret* m_secret;
};

} // namespace sillon
