// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace sillon::architecture {

/// One #include of a source.
struct Include
{
    int line = 0;
    QString path;
    bool quoted = false; ///< "path", else <path>
};

/// One string literal of a source; neighbours that the compiler joins are one.
struct Literal
{
    int line = 0;
    QString text;
};

/// A source as the checks see it: what is code, what is comment, what is text.
struct SourceFile
{
    QString path;         ///< from the tree's top, "core/base/error.h"
    QStringList lines;    ///< as written
    QStringList code;     ///< the same lines, comments and the insides of literals left out
    QStringList comments; ///< the same lines, only what stands in comments
    QVector<Literal> literals;
    QVector<Include> includes;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    /// The nth folder of the path, from 0; empty when the path has no such folder.
    [[nodiscard]] QString folder(int n) const;
};

/// Takes a C++ text apart; an .sql text becomes one literal.
[[nodiscard]] SourceFile readSource(const QString& path, const QString& text);

/// Every .h, .cpp and .sql below folder (from the tree's top), in the order of their paths.
[[nodiscard]] QVector<SourceFile> readSources(const QString& top, const QString& folder);

} // namespace sillon::architecture
