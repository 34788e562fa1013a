// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/otherlisteners.h"

#include <QObject>
#include <QString>

#include <vector>

namespace sillon {

class Background;
class ChartSource;
class Database;
class Settings;

/// Whose listens the pages of charts show: mine, or those of somebody who was fetched. One choice for all of
/// them, kept over a restart. Who has fetched a name, and heard nothing here, came to see that name's charts.
class ChartListeners : public QObject
{
    Q_OBJECT
public:
    /// source: shows the one that is chosen, as soon as that is known.
    ChartListeners(Database& database, Background& background, Settings& settings, ChartSource& source,
                   QObject* parent = nullptr);

    /// Fetched listens may be somebody's who was not here before.
    void read();
    /// By hand.
    void choose(ListenerId listener);

    /// Everybody but me who has listens here.
    [[nodiscard]] const std::vector<OtherListener>& others() const { return m_others; }
    [[nodiscard]] ListenerId chosen() const { return m_chosen; }
    /// Of the one that is chosen; empty for me.
    [[nodiscard]] QString name() const;
    /// False until it is read whether the one of the last time is still here.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<OtherListener> others);
    void showOnlyOther();
    void show(ListenerId listener);
    [[nodiscard]] const OtherListener* other(ListenerId listener) const;

    Database& m_database;
    Background& m_background;
    Settings& m_settings;
    ChartSource& m_source;
    std::vector<OtherListener> m_others;
    ListenerId m_chosen = myListenerId;
    bool m_isKnown;
    bool m_isChosen; ///< by hand, now or the last time
};

} // namespace sillon
