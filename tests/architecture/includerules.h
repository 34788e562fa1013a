// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "roomlist.h"
#include "sourcefile.h"

#include <functional>

namespace sillon::architecture {

/// Names the Qt module of a header ("QColor" -> "QtGui"); empty for what is none of Qt's.
using QtModules = std::function<QString(const QString& header)>;

/// The modules as the installed headers say.
[[nodiscard]] QtModules installedQtModules();

/// The walls: which source may include which.
class IncludeRules
{
public:
    IncludeRules(RoomList rooms, QtModules qtModules, const QVector<SourceFile>& sources);

    /// Walls, doors and forms broken by the sources.
    [[nodiscard]] Findings findings() const;
    /// Circles among rooms and among files.
    [[nodiscard]] Findings circles() const;

private:
    [[nodiscard]] Findings findingsOf(const SourceFile& source) const;
    /// The file meant, from the tree's top; empty when there is no such file.
    [[nodiscard]] QString target(const SourceFile& source, const Include& include) const;
    [[nodiscard]] QString wallBroken(const SourceFile& source, const Include& include) const;
    [[nodiscard]] QString roomWallBroken(const QString& room, const QString& target) const;
    [[nodiscard]] QString doorBroken(const SourceFile& source, const Include& include) const;
    [[nodiscard]] QString libraryOf(const QString& header) const;

    RoomList m_rooms;
    QtModules m_qtModules;
    QVector<SourceFile> m_sources;
    QSet<QString> m_paths;
};

} // namespace sillon::architecture
