// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace sillon {

/// Takes the items of a JSON list out of a text that comes some at a time: no more is held than one item.
class JsonItems
{
public:
    /// within: members of an object in which the list may lie, also one in another; an object that has none
    /// of them is the one item itself. Lists in the list are then opened too. Empty: only a list will do.
    explicit JsonItems(QStringList within = {})
        : m_within(std::move(within))
    {}

    using TakeItem = std::function<void(const QJsonValue& item)>;
    /// Malformed where the text is no JSON; what was taken before stays taken.
    [[nodiscard]] Done take(const QString& text, const TakeItem& takeItem);
    /// There is no more text. Malformed when it breaks off.
    [[nodiscard]] Done end() const;
    /// How many letters are held of an item that did not end yet.
    [[nodiscard]] qsizetype held() const { return m_text.size(); }

private:
    enum class Place : std::uint8_t { Start, Wrapper, List, Item, After };

    [[nodiscard]] Done step(QChar c, const TakeItem& takeItem);
    [[nodiscard]] Done begin(QChar c);
    [[nodiscard]] Done stepInList(QChar c);
    [[nodiscard]] Done stepInItem(QChar c, const TakeItem& takeItem);
    [[nodiscard]] Done stepInWrapper(QChar c, const TakeItem& takeItem);
    [[nodiscard]] Done stepAfter(QChar c);
    [[nodiscard]] Done finish(const TakeItem& takeItem);
    void beginItem(QChar c);
    void openWrapper();
    void openList();
    /// Whether the letter belongs to a text in quotes, its quotes included.
    [[nodiscard]] bool isInString(QChar c);

    QStringList m_within;
    Place m_place = Place::Start;
    QString m_text;        ///< from the item's or the wrapper's beginning
    qsizetype m_at = 0;    ///< the next letter in it
    qsizetype m_start = 0; ///< where the item or the wrapper begins in it
    int m_lists = 0;       ///< that are open
    int m_wrappers = 0;    ///< that are open
    int m_depth = 0;       ///< within the item, or the wrapper
    bool m_isBare = false; ///< the item is a number or a word
    bool m_isString = false;
    bool m_isEscaped = false;
    bool m_isKeyKnown = false; ///< a colon was met: what comes is the value of m_key
    qsizetype m_stringStart = 0;
    QString m_key;
};

} // namespace sillon
