// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace sillon {

/// Takes whole lines out of a text that comes some at a time.
class TextLines
{
public:
    /// Without its end. Returns whether to go on.
    using TakeLine = std::function<bool(const QString& line)>;
    void take(const QString& text, const TakeLine& takeLine);
    /// There is no more text: what is left is a line too.
    void end(const TakeLine& takeLine);
    /// How many letters are held of a line that did not end yet.
    [[nodiscard]] qsizetype held() const { return m_text.size(); }

private:
    QString m_text;
};

} // namespace sillon
