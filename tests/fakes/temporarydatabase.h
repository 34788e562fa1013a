// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

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
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace sillon::testing
