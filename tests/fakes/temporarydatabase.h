// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace sillon::testing {

/// A throw-away profile folder with an opened and migrated database in it.
class TemporaryDatabase
{
public:
    TemporaryDatabase()
    {
        if (!m_folder.isValid())
            qFatal("no temporary folder");
        auto opened = Database::open(m_folder.filePath(QStringLiteral("sillon.db")));
        if (!opened)
            qFatal("the database does not open: %s", qPrintable(opened.error().serverText));
        m_database = std::move(*opened);
        if (const auto migrated = migrate(*m_database); !migrated)
            qFatal("the database does not migrate: %s", qPrintable(migrated.error().serverText));
    }

    [[nodiscard]] Database& operator*() { return *m_database; }
    [[nodiscard]] Database* operator->() { return m_database.get(); }
    [[nodiscard]] Database* get() { return m_database.get(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    /// In memory where there is such a folder: every commit waits for the disk otherwise.
    static QString folderTemplate()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
        return parent + QStringLiteral("/sillon-test-XXXXXX");
    }

    QTemporaryDir m_folder{folderTemplate()};
    std::unique_ptr<Database> m_database;
};

} // namespace sillon::testing
