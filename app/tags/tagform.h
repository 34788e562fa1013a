// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/tagundo.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace sillon {

/// The tags of one or many files as one form: what they have in common, and what is to become different.
/// Only what was edited is written. Pure.
class TagForm
{
public:
    TagForm() = default;
    explicit TagForm(std::vector<TagsToEdit> files)
        : m_files(std::move(files))
    {}

    struct Value
    {
        QString text; ///< several values joined by "; "; empty when the files differ
        bool different = false;
    };
    /// As the files have it.
    [[nodiscard]] Value stored(EditableTag tag) const;
    /// The covers are not the same in all files.
    [[nodiscard]] bool coversDiffer() const;
    [[nodiscard]] QByteArray storedCover() const; ///< empty when they differ

    /// text becomes the tag of every file; empty takes it away.
    void edit(EditableTag tag, const QString& text);
    void revert(EditableTag tag) { m_edits.remove(tag); }
    [[nodiscard]] bool isEdited(EditableTag tag) const { return m_edits.contains(tag); }
    void setCover(const std::optional<QByteArray>& cover) { m_cover = cover; }
    [[nodiscard]] const std::optional<QByteArray>& cover() const { return m_cover; }
    [[nodiscard]] bool isEdited() const { return !m_edits.isEmpty() || m_cover; }

    [[nodiscard]] const std::vector<TagsToEdit>& files() const { return m_files; }
    /// What to write, one for each file.
    [[nodiscard]] std::vector<TagEdit> edits() const;

    [[nodiscard]] static QString joined(const QStringList& values);

private:
    std::vector<TagsToEdit> m_files;
    TagTexts m_edits;
    std::optional<QByteArray> m_cover;
};

} // namespace sillon
