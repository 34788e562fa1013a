// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/secondscrobbler.h"

#include "music/matchkey.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace sillon {

namespace {

constexpr qint64 roundingSeconds = 1;

struct Key
{
    QString artist;
    QString title;
    friend bool operator==(const Key&, const Key&) = default;
};

/// Which of the plays there is the echo of each of ours; -1: none. Every play is the echo of one at most.
std::vector<int> echoesOf(std::span<const Listen> ours, const std::vector<Key>& ourKeys,
                          std::span<const HeldPlay> held, const std::vector<Key>& heldKeys)
{
    std::vector<int> echoes(ours.size(), -1);
    std::vector<bool> used(held.size());
    // The same words at the very second first, then a second off, then other words (a corrected spelling).
    for (const qint64 off : {qint64(0), roundingSeconds, qint64(-1)}) {
        for (std::size_t i = 0; i < ours.size(); ++i) {
            for (std::size_t j = 0; j < held.size() && echoes[i] < 0; ++j) {
                const qint64 apart = std::abs(held[j].listenedAt - ours[i].listenedAt);
                const bool fits = off < 0 ? apart == 0 : apart <= off && heldKeys[j] == ourKeys[i];
                if (!fits || used[j])
                    continue;
                echoes[i] = static_cast<int>(j);
                used[j] = true;
            }
        }
    }
    return echoes;
}

} // namespace

std::optional<SecondPlay> secondPlay(std::span<const Listen> ours, std::span<const HeldPlay> held)
{
    std::vector<Key> ourKeys;
    for (const Listen& listen : ours)
        ourKeys.push_back({foldedText(listen.recording.artist), foldedText(listen.recording.title)});
    std::vector<Key> heldKeys;
    for (const HeldPlay& play : held)
        heldKeys.push_back({foldedText(play.artist), foldedText(play.title)});
    const std::vector<int> echoes = echoesOf(ours, ourKeys, held, heldKeys);

    std::optional<SecondPlay> newest;
    for (std::size_t j = 0; j < held.size(); ++j) {
        if (std::find(echoes.begin(), echoes.end(), static_cast<int>(j)) != echoes.end())
            continue;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const bool within = std::abs(held[j].listenedAt - ours[i].listenedAt) * 1000 < ours[i].lengthMs;
            if (echoes[i] < 0 || !within || heldKeys[j] != ourKeys[i])
                continue;
            if (!newest || newest->theirs.listenedAt < held[j].listenedAt)
                newest = SecondPlay{ours[i], held[j]};
        }
    }
    return newest;
}

} // namespace sillon
