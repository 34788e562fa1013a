// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovewishstore.h"

#include <QObject>

#include <functional>
#include <vector>

namespace sillon {

class Background;
class Database;

/// Loves and unloves that a service did not take, as the window shows them: they can be tried again or
/// dropped. Main thread.
class LoveWishes : public QObject
{
    Q_OBJECT
public:
    LoveWishes(Database& database, Background& background, QObject* parent = nullptr);

    using Found = std::function<void(const Result<std::vector<LoveWish>>&)>;
    /// What is refused at the accounts that are signed in; `then` while `asking` lives.
    void refused(QObject* asking, Found then);
    void retry(const std::vector<qint64>& ids);
    void drop(const std::vector<qint64>& ids);

Q_SIGNALS:
    /// Some of them wait again, and the accounts may be asked.
    void wished();
    /// What is refused is another than before.
    void changed();
    void failed(const sillon::Error& reason);

private:
    void take(const Result<int>& changed);

    LoveWishStore m_store;
    Background& m_background;
};

} // namespace sillon
