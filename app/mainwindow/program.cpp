// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/program.h"

#include "application/profilebackup.h"
#include "application/services.h"
#include "application/words.h"
#include "base/log.h"
#include "mainwindow/desktopside.h"
#include "mainwindow/openingwindow.h"
#include "mainwindow/programwindow.h"
#include "mainwindow/startnotes.h"
#include "settings/keys.h"
#include "storage/database.h"
#include "widgets/accent.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLoggingCategory>

#include <utility>

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
    , m_systemFont(QApplication::font())
    , m_instance(m_place.socketName())
    , m_background(1)
{
    m_openingDelay.setSingleShot(true);
    connect(&m_openingDelay, &QTimer::timeout, this, [this] { m_opening->show(); });
    connect(&m_appearance, &SystemAppearance::changed, this, &Program::applyAppearance);
    connect(&m_settings, &Settings::changed, this, &Program::takeSetting);
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
    applyLanguage();
    applyTextSize();
    applyAppearance();
    m_opening = makeOpeningWindow();
    open();
}

std::unique_ptr<OpeningWindow> Program::makeOpeningWindow()
{
    auto window = std::make_unique<OpeningWindow>();
    connect(window.get(), &OpeningWindow::retryWanted, this, &Program::open);
    connect(window.get(), &OpeningWindow::quitWanted, qApp, &QApplication::quit);
    return window;
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
    m_desktop = std::make_unique<DesktopSide>(*m_services);
    connectDesktop();
    makeProgramWindow();
    if (holdsProfile)
        listenForOthers();
    const bool resumes = m_settings.get(keys::resumesPlaying) && m_commandLine.files.isEmpty();
    if (resumes)
        connect(m_services.get(), &Services::queueRestored, &m_services->player(), &Player::play);
    m_services->start();
    m_opening.reset();
    m_window->show();
    if (const QStringList files = std::exchange(m_commandLine.files, {}); !files.isEmpty())
        m_window->openPaths(files);
    if (const auto restored = std::exchange(m_restored, std::nullopt))
        m_window->tellRestored(*restored);
}

void Program::listenForOthers()
{
    if (std::exchange(m_listens, true))
        return;
    connect(&m_instance, &SingleInstance::filesReceived, this, [this](const QStringList& paths) {
        if (m_window)
            m_window->openPaths(paths);
    });
    m_instance.listen();
}

/// Nobody may have the database open for it, so everything ends and begins again, around the same event loop.
void Program::restore(const QString& file)
{
    // Later: whoever wishes it stands in the window.
    QTimer::singleShot(0, this, [this, file] {
        endServices();
        m_opening = makeOpeningWindow();
        m_opening->show();
        m_background.run(
            this, [place = m_place, file](const std::stop_token&) { return restoreProfile(place, file); },
            [this](const Done& restored) {
                m_restored = restored;
                if (const Done loaded = m_settings.load(); !loaded)
                    qCWarning(logProgram) << "The settings could not be read:" << loaded.error().serverText;
                m_attempts = 0;
                open();
            });
    });
}

void Program::connectDesktop()
{
    connect(m_desktop.get(), &DesktopSide::windowWanted, this, &Program::showWindow);
    connect(m_desktop.get(), &DesktopSide::quitAsked, qApp, &QApplication::quit, Qt::QueuedConnection);
    connect(m_desktop.get(), &DesktopSide::filesAsked, this,
            [this](const QStringList& paths) { m_window->openPaths(paths); });
}

void Program::makeProgramWindow()
{
    m_window = std::make_unique<ProgramWindow>(*m_services);
    connect(m_window.get(), &ProgramWindow::restoreWanted, this, &Program::restore);
    connect(m_window.get(), &ProgramWindow::shownChanged, &m_desktop->tray(), &TrayIcon::setWindowShown);
    connect(
        m_window.get(), &ProgramWindow::closed, this,
        [this] {
            if (m_desktop->keepsRunning())
                m_window->hide();
            else
                QApplication::quit();
        },
        Qt::QueuedConnection);
}

void Program::showWindow(bool shown)
{
    if (!m_window || shown == m_window->isShown())
        return;
    if (shown)
        m_window->openPaths({});
    else
        m_window->hide();
}

/// Pages say their words once, when they are made; so another language or size of text makes them anew, in
/// the place of the old ones. What plays, waits or is being scanned is none of the window's.
void Program::renewWindow()
{
    if (std::exchange(m_renews, true))
        return;
    // Later: whoever changed the setting stands in the window.
    QTimer::singleShot(0, this, [this] {
        m_renews = false;
        if (!m_window)
            return;
        const WindowState state = m_window->state();
        const auto before = std::exchange(m_window, nullptr);
        makeProgramWindow();
        m_window->setState(state);
        m_desktop->tray().retranslate();
    });
}

void Program::takeSetting(const QString& name)
{
    if (name == keys::theme.key() || name == keys::motion.key() || name == keys::accent.key())
        applyAppearance();
    if (name == keys::language.key()) {
        applyLanguage();
        renewWindow();
    }
    if (name == keys::textPercent.key()) {
        applyTextSize();
        renewWindow();
    }
}

void Program::applyLanguage()
{
    const QString word = m_settings.get(keys::language);
    const QLocale system = QLocale::system();
    const QLocale spoken(Translations::languageOf(word, system));
    QLocale::setDefault(Translations::formatsOf(word, system));
    m_translations.speak(spoken);
    QApplication::setLayoutDirection(spoken.textDirection());
}

void Program::applyTextSize()
{
    const double factor = m_settings.get(keys::textPercent) / 100.0;
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    QApplication::setFont(font);
}

void Program::applyAppearance()
{
    const QString theme = m_settings.get(keys::theme);
    const bool dark =
        theme == QLatin1String("dark") || (theme == QLatin1String("system") && m_appearance.prefersDark());
    const bool still =
        m_appearance.reducesMotion() || m_settings.get(keys::motion) == QLatin1String("reduced");
    const QString accent = m_settings.get(keys::accent);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, still,
               accent == QLatin1String("system") ? m_appearance.accent() : accentNamed(accent));
}

void Program::endServices()
{
    if (m_window)
        m_window->keepLayout();
    m_window.reset();
    m_desktop.reset();
    m_startNotes.reset();
    if (m_services) {
        m_services->stop();
        m_soundHangs = m_soundHangs || m_services->soundHangs();
    }
    m_services.reset();
}

bool Program::stop()
{
    endServices();
    m_background.stop();
    return m_soundHangs;
}

} // namespace sillon
