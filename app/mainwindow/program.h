// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/commandline.h"
#include "application/profile.h"
#include "application/singleinstance.h"
#include "application/translations.h"
#include "base/background.h"
#include "desktop/systemappearance.h"
#include "settings/settings.h"

#include <QFont>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace sillon {

class DesktopSide;
class OpeningWindow;
class ProgramWindow;
class Services;
class StartNotes;

/// The program from its command line to its end: opens the profile on a worker, makes the core and the
/// window, hands files over to a program that is open already.
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(CommandLine commandLine);
    ~Program() override;

    /// Reads the settings and begins to open the profile.
    void start();
    /// Ends everything in order, with the window gone. True when the sound system hangs: then only _exit ends
    /// the program.
    bool stop();

private:
    [[nodiscard]] std::unique_ptr<OpeningWindow> makeOpeningWindow();
    void open();
    void take(Result<OpenProfile> opened);
    void makeWindow(OpenProfile profile);
    void restore(const QString& file);
    void listenForOthers();
    void endServices();
    void connectDesktop();
    void makeProgramWindow();
    void showWindow(bool shown);
    void renewWindow();
    void takeSetting(const QString& name);
    void applyAppearance();
    void applyLanguage();
    void applyTextSize();

    CommandLine m_commandLine;
    ProfilePlace m_place;
    Settings m_settings;
    Translations m_translations;
    const QFont m_systemFont;
    SystemAppearance m_appearance;
    SingleInstance m_instance;
    Background m_background;
    int m_attempts = 0;    ///< to open while another program held the profile
    QTimer m_openingDelay; ///< an opening that is quick shows no window of its own
    std::unique_ptr<OpeningWindow> m_opening;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<StartNotes> m_startNotes;
    std::unique_ptr<DesktopSide> m_desktop;
    std::unique_ptr<ProgramWindow> m_window;
    bool m_renews = false;          ///< a new window is due
    bool m_listens = false;         ///< other starts of the program find this one
    bool m_soundHangs = false;      ///< also when it was while a backup was restored
    std::optional<Done> m_restored; ///< to be told when the profile is open again
};

} // namespace sillon
