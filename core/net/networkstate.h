// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>

namespace sillon {

/// Whether there is a network, as far as the system says. It only hints when to try again; nothing is ever
/// held back because of it. Main thread.
class NetworkState final : public QObject
{
    Q_OBJECT
public:
    enum class Reach : std::uint8_t {
        Unknown, ///< the system does not say
        Away,
        There,
    };

    explicit NetworkState(QObject* parent = nullptr);

    /// Asks the system from now on; without a service that knows, all stays Unknown.
    void watchSystem();
    [[nodiscard]] Reach reach() const { return m_reach; }
    /// Takes news in.
    void note(Reach reach);

Q_SIGNALS:
    /// The network was away and is back.
    void becameReachable();

private:
    Reach m_reach = Reach::Unknown;
};

} // namespace sillon
