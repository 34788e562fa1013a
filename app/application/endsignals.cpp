// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/endsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sillon {

namespace {

constexpr std::array endSignals{SIGINT, SIGTERM, SIGHUP};
constexpr char ended = 'e';
constexpr char nobodyListens = 'n';

int ends[2] = {-1, -1}; // a signal's function may do no more than write a byte, and knows no object

void setAll(void (*function)(int))
{
    for (const int number : endSignals) {
        if (std::signal(number, function) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
}

void noteSignal(int)
{
    const int before = errno;
    setAll(SIG_DFL);
    [[maybe_unused]] const auto written = ::write(ends[1], &ended, 1);
    errno = before;
}

char nextByte()
{
    for (;;) {
        char byte = nobodyListens;
        if (::read(ends[0], &byte, 1) >= 0 || errno != EINTR)
            return byte;
    }
}

} // namespace

void EndSignals::listen()
{
    if (m_listener.joinable() || ::pipe2(ends, O_CLOEXEC) != 0)
        return;
    m_listener = std::jthread([stop = m_stop]() mutable {
        if (nextByte() == ended)
            stop.request_stop();
    });
    setAll(noteSignal);
}

EndSignals::~EndSignals()
{
    if (!m_listener.joinable())
        return;
    setAll(SIG_DFL);
    [[maybe_unused]] const auto written = ::write(ends[1], &nobodyListens, 1);
    m_listener.join();
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace sillon
