// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/listenstore.h"

#include <QHash>
#include <QString>

namespace sillon {

/// The rows and the folded names of what was met in one reading: the same songs come again and again.
class NameCache
{
public:
    struct Keys
    {
        QString artist;
        QString title;
    };

    /// Inside a transaction of the caller; forget() after it when it failed.
    [[nodiscard]] Result<NameIds> idsOf(Connection& connection, const Listen& listen);
    [[nodiscard]] Keys keysOf(const Recording& recording);
    /// Rows that were made in a transaction that failed are not there.
    void forget();

private:
    [[nodiscard]] QString folded(const QString& text);

    QHash<QString, qint64> m_recordings;
    QHash<QString, std::optional<qint64>> m_releases;
    QHash<QString, QString> m_folded;
};

} // namespace sillon
