// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/tagform.h"

#include <algorithm>

namespace sillon {

namespace {

QStringList valuesOf(EditableTag tag, const QString& text)
{
    const QString whole = text.trimmed();
    if (whole.isEmpty())
        return {};
    if (!holdsSeveral(tag))
        return {whole};
    QStringList values;
    const QStringList parts = whole.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            values.append(part.trimmed());
    }
    return values;
}

} // namespace

QString TagForm::joined(const QStringList& values)
{
    return values.join(QLatin1String("; "));
}

TagForm::Value TagForm::stored(EditableTag tag) const
{
    if (m_files.empty())
        return {};
    const QStringList first = m_files.front().texts.value(tag);
    const bool same = std::all_of(m_files.begin(), m_files.end(),
                                  [&](const TagsToEdit& file) { return file.texts.value(tag) == first; });
    return same ? Value{joined(first), false} : Value{{}, true};
}

bool TagForm::coversDiffer() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [&](const TagsToEdit& file) { return file.cover != m_files.front().cover; });
}

QByteArray TagForm::storedCover() const
{
    return m_files.empty() || coversDiffer() ? QByteArray() : m_files.front().cover;
}

void TagForm::edit(EditableTag tag, const QString& text)
{
    const Value now = stored(tag);
    if (!now.different && now.text == text.trimmed())
        m_edits.remove(tag);
    else
        m_edits.insert(tag, valuesOf(tag, text));
}

std::vector<TagEdit> TagForm::edits() const
{
    std::vector<TagEdit> edits;
    if (!isEdited())
        return edits;
    for (const TagsToEdit& file : m_files)
        edits.push_back({file.path, {m_edits, m_cover}, file.stamp});
    return edits;
}

} // namespace sillon
