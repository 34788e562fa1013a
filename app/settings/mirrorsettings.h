// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/mirroraddress.h"
#include "musicbrainz/mirrorcheck.h"

#include <QObject>
#include <QString>

#include <optional>

class QLineEdit;

namespace sillon {

class Services;
class SettingsForm;
class TestedSecret;

/// The rows of a settings page for a MusicBrainz database of one's own: where it is, who asks, a test in
/// words. What is typed is kept in the secret store; what sillon.ini or the environment names is shown
/// without its password.
class MirrorSettings : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to form, which owns it.
    MirrorSettings(Services& services, SettingsForm* form);

private:
    using Mirror = Result<std::optional<MirrorAddress>>;

    void addFields(SettingsForm* form);
    void read();
    void show(const Mirror& mirror);
    void keep();
    void remove();
    void test();
    void showTest(const Result<MirrorCheck>& check);
    [[nodiscard]] bool isGiven() const;

    Services& m_services;
    QLineEdit* m_server;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    TestedSecret* m_secret;
};

} // namespace sillon
