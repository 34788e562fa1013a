// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingkey.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace sillon {

class Settings;
class TrackTable;

/// Keeps columns and sort of a table in the settings: gives them to the table when it is made, and stores
/// what the user changes once the hand rests, at the latest when the table goes.
class TableLayout : public QObject
{
    Q_OBJECT
public:
    /// The table is the owner; settings live longer.
    TableLayout(TrackTable& table, Settings& settings, const SettingKey<QString>& key);
    ~TableLayout() override;

private:
    void store();

    TrackTable& m_table;
    Settings& m_settings;
    const SettingKey<QString>& m_key;
    QString m_layout; ///< as the user left it
    QTimer m_rest;
};

} // namespace sillon
