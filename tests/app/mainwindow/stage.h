// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/librarystage.h"
#include "library/trackspage.h"
#include "mainwindow/mainwindow.h"
#include "queue/queuepage.h"

namespace sillon::testing {

/// The window with its pages over a fake engine and a small library.
struct Stage : LibraryStage
{
    explicit Stage(std::vector<Track> tracks = sampleLibrary())
        : LibraryStage(std::move(tracks))
        , window(player, covers)
    {
        tracksPage = new TracksPage(tools());
        queuePage = new QueuePage(player, catalogue, actions, covers, settings);
        window.addPage(PageSection::Listen, QStringLiteral("tracks"), TracksPage::tr("Tracks"), Icon::Tracks,
                       tracksPage);
        window.addPage(PageSection::Listen, QStringLiteral("queue"), QueuePage::tr("Queue"), Icon::Queue,
                       queuePage);
    }

    MainWindow window;
    TracksPage* tracksPage = nullptr;
    QueuePage* queuePage = nullptr;
};

} // namespace sillon::testing
