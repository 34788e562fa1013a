// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tracknotification.h"

#include "base/background.h"
#include "playback/player.h"
#include "widgets/trackcolumn.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QUrl>

namespace sillon {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto nextKey = QStringLiteral("next");
const auto pauseKey = QStringLiteral("pause");
constexpr int pictureSide = 256;

QDBusMessage callOf(const QString& method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    // A service that is not running is not started for this: starting one may take any time.
    call.setAutoStartService(false);
    return call;
}

/// Puts the picture where the service can read it; empty when there is none. The name changes with the
/// picture, as services remember what they have read; the one before goes.
QString putPicture(const QByteArray& cover, const QString& folder)
{
    const QImage image = QImage::fromData(cover);
    QDir place(folder);
    if (image.isNull() || !place.mkpath(QStringLiteral(".")))
        return {};
    const QString name =
        QStringLiteral("notification-%1.png")
            .arg(QString::fromLatin1(QCryptographicHash::hash(cover, QCryptographicHash::Md5).toHex()));
    if (place.exists(name))
        return place.filePath(name);
    const QStringList before = place.entryList({QStringLiteral("notification-*.png")}, QDir::Files);
    for (const QString& other : before)
        place.remove(other);
    const QImage small =
        image.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return small.save(place.filePath(name)) ? place.filePath(name) : QString();
}

QString bodyOf(const Track& track)
{
    const QStringList parts{track.recording.artist, track.release.title};
    QStringList named;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            named.append(part);
    }
    return named.join(QStringLiteral(" – "));
}

} // namespace

TrackNotification::TrackNotification(Player& player, Background& background, Cover cover, QString folder,
                                     QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_background(background)
    , m_cover(std::move(cover))
    , m_folder(std::move(folder))
{
    connect(&player, &Player::playStarted, this, &TrackNotification::begin);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(takeAction(uint, QString)));
}

void TrackNotification::begin(const Track& track)
{
    const bool inFront = QGuiApplication::applicationState() == Qt::ApplicationActive;
    if (!m_on || inFront || !QDBusConnection::sessionBus().isConnected())
        return;
    askCapabilities();
    const quint64 asked = ++m_asked;
    m_background.run(
        this,
        [track, cover = m_cover, folder = m_folder](const std::stop_token& stop) {
            return putPicture(cover(track, stop), folder);
        },
        [this, track, asked](const QString& picture) {
            if (asked == m_asked)
                send(track, picture);
        });
}

/// Once, but again as long as nobody answers: a service may come later.
void TrackNotification::askCapabilities()
{
    if (m_capabilities)
        return;
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            m_capabilities = reply.value();
    });
}

void TrackNotification::send(const Track& track, const QString& picture)
{
    const QStringList can = m_capabilities.value_or(QStringList());
    QStringList actions;
    if (can.contains(QStringLiteral("actions")))
        actions = {pauseKey, tr("Pause"), nextKey, tr("Next")};
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.sillon.Sillon")},
                      {QStringLiteral("category"), QStringLiteral("x-sillon.track")},
                      {QStringLiteral("urgency"), QVariant::fromValue<uchar>(0)},
                      {QStringLiteral("transient"), true}};
    if (!picture.isEmpty())
        hints.insert(QStringLiteral("image-path"), QUrl::fromLocalFile(picture).toString());
    const QString body = bodyOf(track);
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("Sillon") << m_shown << QStringLiteral("org.sillon.Sillon")
         << trackColumnText(track, TrackColumn::Title)
         << (can.contains(QStringLiteral("body-markup")) ? body.toHtmlEscaped() : body) << actions << hints
         << -1;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_shown = reply.isError() ? 0 : reply.value();
    });
}

void TrackNotification::takeAction(uint id, const QString& action)
{
    if (id != m_shown)
        return;
    if (action == nextKey)
        m_player.next();
    else if (action == pauseKey)
        m_player.togglePlaying();
}

} // namespace sillon
