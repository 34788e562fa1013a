// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace sillon {

/// Turns SIGINT, SIGTERM and SIGHUP into a wish to stop, so that the program ends in order. The second signal
/// ends it at once, as if nobody listened. At most one listens in a program.
class EndSignals
{
public:
    EndSignals() = default;
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

    /// Listens from now on. Signals that the program's parent has it ignore (nohup) stay ignored. Idempotent.
    void listen();
    /// Stops with the first signal. Its callbacks run on a thread of their own.
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_listener;
};

} // namespace sillon
