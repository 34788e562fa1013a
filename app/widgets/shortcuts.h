// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;

namespace sillon {

class Settings;

/// The shortcuts of the window's actions: what they come with, what the user has made of them, and whether
/// two want the same keys. Keeps them in the settings as shortcuts.NAME and gives them to the actions.
class Shortcuts : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QAction* action;
        QString title;          ///< "Play or pause": the same whatever the action does just now
        QKeySequence byDefault; ///< what the action came with
    };

    /// An action's property that holds its title.
    static constexpr const char* titleProperty = "sillonShortcutTitle";

    /// Actions without an object name are left out.
    Shortcuts(const QList<QAction*>& actions, Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] QKeySequence of(const Entry& entry) const;
    [[nodiscard]] bool isDefault(const Entry& entry) const;
    /// Another entry that these keys belong to already, or that they would hide or be hidden by (Ctrl+K and
    /// Ctrl+K, Ctrl+L); none for no keys.
    [[nodiscard]] const Entry* taken(const QKeySequence& keys, const Entry& except) const;
    /// Acts at once. Errors: as Settings::set.
    [[nodiscard]] Done set(const Entry& entry, const QKeySequence& keys);
    [[nodiscard]] Done reset(const Entry& entry);
    [[nodiscard]] Done resetAll();

    /// The setting of an action named so: "stopAfterCurrentAction" is "shortcuts.stop_after_current".
    [[nodiscard]] static QString settingOf(const QString& actionName);

Q_SIGNALS:
    void changed();

private:
    void apply(const Entry& entry);
    [[nodiscard]] Done store(const Entry& entry, const QString& text);

    Settings& m_settings;
    std::vector<Entry> m_entries;
};

} // namespace sillon
