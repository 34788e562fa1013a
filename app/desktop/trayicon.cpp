// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayicon.h"

#include "loved/lovedtracks.h"
#include "playback/player.h"
#include "widgets/icon.h"
#include "widgets/privateactions.h"
#include "widgets/theme.h"
#include "widgets/trackcolumn.h"

#include <QAction>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QWheelEvent>

#include <array>

namespace sillon {

namespace {

constexpr int volumeStep = 5;
constexpr std::array sizes{16, 22, 24, 32, 48, 64};

/// Hands the wheel to the player.
class TurnedIcon : public QSystemTrayIcon
{
public:
    TurnedIcon(const QIcon& icon, Player& player)
        : QSystemTrayIcon(icon)
        , m_player(player)
    {}

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QSystemTrayIcon::event(event);
        const int turned = static_cast<QWheelEvent*>(event)->angleDelta().y();
        if (turned != 0)
            m_player.setVolume(m_player.volume() + (turned > 0 ? volumeStep : -volumeStep));
        return true;
    }

private:
    Player& m_player;
};

/// The program's mark, with a small sign of what goes on in its corner.
QPixmap markWith(Icon badge, int size)
{
    QPixmap mark = QIcon(QStringLiteral(":/org.sillon.Sillon.svg")).pixmap(QSize(size, size), 1.0);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = size / 2 + 1;
    const QRect corner(size - side, size - side, side, side);
    const ThemeColours& colours = themeColours(Appearance::Dark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.window);
    painter.drawEllipse(corner);
    const int inset = size / 16;
    paintIcon(&painter, corner.adjusted(inset, inset, -inset, -inset), badge, colours.text);
    return mark;
}

} // namespace

TrayIcon::TrayIcon(Player& player, LovedTracks& loved, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_loved(loved)
    , m_playPause(new QAction(this))
    , m_next(new QAction(this))
    , m_previous(new QAction(this))
    , m_love(new QAction(this))
    , m_window(new QAction(this))
    , m_quit(new QAction(this))
{
    makeMenu();
    connectMenu();
    const auto follow = [this] { showState(); };
    connect(&player, &Player::stateChanged, this, follow);
    connect(&player, &Player::currentChanged, this, follow);
    connect(&player, &Player::queueChanged, this, follow);
    connect(&loved, &LovedTracks::changed, this, follow);
    connect(&loved, &LovedTracks::loaded, this, follow);
    retranslate();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::makeMenu()
{
    m_playPause->setObjectName(QStringLiteral("trayPlayAction"));
    m_next->setObjectName(QStringLiteral("trayNextAction"));
    m_previous->setObjectName(QStringLiteral("trayPreviousAction"));
    m_love->setObjectName(QStringLiteral("trayLoveAction"));
    m_window->setObjectName(QStringLiteral("trayWindowAction"));
    m_quit->setObjectName(QStringLiteral("trayQuitAction"));
    m_love->setCheckable(true);
    m_menu.addActions({m_playPause, m_next, m_previous, m_love});
    m_menu.addSeparator();
    m_menu.addActions({m_window, m_quit});
}

void TrayIcon::connectMenu()
{
    connect(m_playPause, &QAction::triggered, &m_player, &Player::togglePlaying);
    connect(m_next, &QAction::triggered, &m_player, &Player::next);
    connect(m_previous, &QAction::triggered, &m_player, &Player::previous);
    connect(m_love, &QAction::triggered, this, [this] {
        if (const auto item = m_player.currentItem())
            m_loved.toggle(item->track.recording);
    });
    connect(m_window, &QAction::triggered, this, [this] { Q_EMIT windowWanted(!m_windowShown); });
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
}

void TrayIcon::addPrivateListening(PrivateListening& listening)
{
    m_private = new PrivateActions(listening, this);
    m_menu.insertSeparator(m_window);
    m_menu.insertActions(m_window, {m_private->forAnHour(), m_private->untilOff()});
    m_menu.insertSeparator(m_window);
    connect(m_private, &PrivateActions::changed, this, &TrayIcon::showState);
}

void TrayIcon::setWanted(bool wanted)
{
    if (wanted == (m_icon != nullptr))
        return;
    m_icon.reset();
    if (!wanted)
        return;
    m_icon = std::make_unique<TurnedIcon>(icon(), m_player);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::MiddleClick)
                    m_player.togglePlaying();
                else if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT windowWanted(!m_windowShown);
            });
    showState();
    m_icon->show();
}

bool TrayIcon::isThere() const
{
    return m_icon != nullptr && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setWindowShown(bool shown)
{
    m_windowShown = shown;
    m_window->setText(shown ? tr("&Hide the window") : tr("S&how the window"));
}

void TrayIcon::retranslate()
{
    m_next->setText(tr("&Next"));
    m_previous->setText(tr("P&revious"));
    m_love->setText(tr("&Love"));
    m_quit->setText(tr("&Quit"));
    if (m_private != nullptr)
        m_private->retranslate();
    setWindowShown(m_windowShown);
    showState();
}

QString TrayIcon::toolTip() const
{
    const bool isPrivate =
        m_private != nullptr && (m_private->forAnHour()->isChecked() || m_private->untilOff()->isChecked());
    const QString state = stateWords();
    return isPrivate ? tr("%1 (private)", "a track").arg(state) : state;
}

QString TrayIcon::stateWords() const
{
    const auto item = m_player.currentItem();
    if (!item || m_player.state() == PlaybackState::Stopped)
        return QStringLiteral("Sillon");
    const QString title = trackColumnText(item->track, TrackColumn::Title);
    const QString& artist = item->track.recording.artist;
    const QString playing = artist.isEmpty() ? title : title + QStringLiteral(" – ") + artist;
    return m_player.state() == PlaybackState::Paused ? tr("%1 (paused)", "a track").arg(playing) : playing;
}

QIcon TrayIcon::icon() const
{
    QIcon icon(QStringLiteral(":/org.sillon.Sillon.svg"));
    if (m_player.state() == PlaybackState::Stopped)
        return icon;
    QIcon marked;
    for (const int size : sizes)
        marked.addPixmap(
            markWith(m_player.state() == PlaybackState::Playing ? Icon::Play : Icon::Pause, size));
    return marked;
}

void TrayIcon::showState()
{
    const auto item = m_player.currentItem();
    const bool some = m_player.queue().size() > 0;
    m_playPause->setText(m_player.state() == PlaybackState::Playing ? tr("&Pause") : tr("&Play"));
    for (QAction* action : {m_playPause, m_next, m_previous})
        action->setEnabled(some);
    m_love->setEnabled(item && !item->track.recording.artist.isEmpty() &&
                       !item->track.recording.title.isEmpty());
    m_love->setChecked(item && m_loved.isLoved(item->track.recording));
    if (!m_icon)
        return;
    m_icon->setIcon(icon());
    m_icon->setToolTip(toolTip());
}

} // namespace sillon
