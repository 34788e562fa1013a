// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples.h"
#include "base/background.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "library/trackspage.h"
#include "mainwindow/mainwindow.h"
#include "playback/player.h"
#include "queue/queuepage.h"
#include "widgets/covercache.h"

namespace sillon::testing {

/// The window with its pages over a fake engine and a library in memory.
struct Stage
{
    explicit Stage(std::vector<Track> tracks = sampleLibrary())
        : library(std::move(tracks))
        , player(engine, clock, nullptr, 7)
        , covers(background, [](const Track& track, const std::stop_token&) { return sampleCover(track); })
        , window(player, covers)
    {
        tracksPage =
            new TracksPage(player, background, covers,
                           [this](const std::stop_token&) -> Result<std::vector<Track>> { return library; });
        queuePage = new QueuePage(player, covers);
        window.addPage(PageSection::Listen, QStringLiteral("tracks"), TracksPage::tr("Tracks"), Icon::Tracks,
                       tracksPage);
        window.addPage(PageSection::Listen, QStringLiteral("queue"), QueuePage::tr("Queue"), Icon::Queue,
                       queuePage);
    }
    ~Stage() { background.stop(); }

    std::vector<Track> library;
    FakeClock clock;
    FakeEngine engine;
    Background background;
    Player player;
    CoverCache covers;
    MainWindow window;
    TracksPage* tracksPage = nullptr;
    QueuePage* queuePage = nullptr;
};

} // namespace sillon::testing
