// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/program.h"

#include "application/services.h"
#include "application/words.h"
#include "base/log.h"
#include "mainwindow/openingwindow.h"
#include "mainwindow/programwindow.h"
#include "mainwindow/startnotes.h"
#include "settings/keys.h"
#include "storage/database.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logProgram, "sillon.program")

constexpr int openingDelayMs = 200;
constexpr int attemptDelayMs = 200;
constexpr int mostAttempts = 10;

} // namespace

Program::Program(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
    , m_place(profilePlace(m_commandLine.profileFolder))
    , m_settings(m_place.settingsFile)
    , m_instance(m_place.socketName())
    , m_background(1)
{
    m_openingDelay.setSingleShot(true);
    connect(&m_openingDelay, &QTimer::timeout, this, [this] { m_opening->show(); });
    connect(&m_appearance, &SystemAppearance::changed, this, &Program::applyAppearance);
    connect(&m_settings, &Settings::changed, this, [this](const QString& name) {
        if (name == keys::theme.key())
            applyAppearance();
    });
}

Program::~Program()
{
    stop();
}

void Program::start()
{
    startLog(m_place.logFolder);
    const Done loaded = m_settings.load();
    if (!loaded)
        qCWarning(logProgram) << "The settings could not be read:" << loaded.error().serverText;
    applyAppearance();
    m_opening = std::make_unique<OpeningWindow>();
    connect(m_opening.get(), &OpeningWindow::retryWanted, this, &Program::open);
    connect(m_opening.get(), &OpeningWindow::quitWanted, qApp, &QApplication::quit);
    open();
}

void Program::open()
{
    m_openingDelay.start(openingDelayMs);
    m_background.run(
        this,
        [place = m_place, store = m_settings.get(keys::secretStore)](const std::stop_token&) {
            return std::make_shared<Result<OpenProfile>>(openProfile(place, store));
        },
        [this](const std::shared_ptr<Result<OpenProfile>>& opened) { take(std::move(*opened)); });
}

void Program::take(Result<OpenProfile> opened)
{
    m_openingDelay.stop();
    const Error& refusal = opened ? opened->lockRefusal : opened.error();
    const bool isHeld = (!opened || !opened->lock) && refusal.kind == ErrorKind::Busy;
    // Another window of this profile plays the files; a command-line run does not answer. A short one is
    // waited for, beside a long one we only look on.
    if (isHeld && m_instance.handOver(m_commandLine.files)) {
        m_opening->hide();
        QApplication::quit();
        return;
    }
    if (isHeld && m_attempts++ < mostAttempts) {
        QTimer::singleShot(attemptDelayMs, this, &Program::open);
        return;
    }
    if (!opened) {
        m_opening->showFailure(words::error(opened.error()));
        m_opening->show();
        return;
    }
    makeWindow(std::move(*opened));
}

void Program::makeWindow(OpenProfile profile)
{
    const bool holdsProfile = profile.lock != nullptr;
    profile.database->refuseThisThread();
    m_services = std::make_unique<Services>(std::move(profile), m_settings);
    m_services->transport().refuseThisThread();
    m_startNotes = std::make_unique<StartNotes>(m_services->catalogue());
    m_window = std::make_unique<ProgramWindow>(*m_services);
    if (holdsProfile) {
        connect(&m_instance, &SingleInstance::filesReceived, m_window.get(), &ProgramWindow::openPaths);
        m_instance.listen();
    }
    m_services->start();
    m_opening.reset();
    m_window->show();
    if (!m_commandLine.files.isEmpty())
        m_window->openPaths(m_commandLine.files);
}

void Program::applyAppearance()
{
    const QString theme = m_settings.get(keys::theme);
    const bool dark =
        theme == QLatin1String("dark") || (theme == QLatin1String("system") && m_appearance.prefersDark());
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, m_appearance.reducesMotion());
}

bool Program::stop()
{
    if (m_window)
        m_window->keepLayout();
    m_window.reset();
    m_startNotes.reset();
    bool soundHangs = false;
    if (m_services) {
        m_services->stop();
        soundHangs = m_services->soundHangs();
    }
    m_services.reset();
    m_background.stop();
    return soundHangs;
}

} // namespace sillon
