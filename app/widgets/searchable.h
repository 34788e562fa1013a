// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// A page that the search box on top filters as one types.
class Searchable
{
public:
    virtual ~Searchable() = default;
    /// In the search language (search/searchquery.h), or plain words, all of which must be found; empty shows
    /// everything. What is not understood does not get here.
    virtual void search(const QString& words) = 0;
    /// What was typed is not understood, for this reason: what is shown stays.
    virtual void keepDespite(const QString& /*reason*/) {}
    /// False: words are plain, nothing in them is a field.
    [[nodiscard]] virtual bool readsSearchLanguage() const { return true; }
    /// What the search box says while empty ("Search tracks").
    [[nodiscard]] virtual QString searchHint() const = 0;
};

} // namespace sillon
