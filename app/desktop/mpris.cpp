// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mpris.h"

#include "desktop/mprisplayeradaptor.h"
#include "desktop/mprisrootadaptor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logMpris, "sillon.mpris")

const char objectPath[] = "/org/mpris/MediaPlayer2";

} // namespace

Mpris::Mpris(Player& player, PlayingCover& cover, QObject* parent)
    : QObject(parent)
{
    auto* root = new MprisRootAdaptor(this);
    auto* remote = new MprisPlayerAdaptor(player, cover, this);
    // Our own wishes are no part of the published interface.
    setObjectName(QStringLiteral("mpris"));
    connect(root, &MprisRootAdaptor::raiseAsked, this, &Mpris::raiseAsked);
    connect(root, &MprisRootAdaptor::quitAsked, this, &Mpris::quitAsked);
    connect(remote, &MprisPlayerAdaptor::filesAsked, this, &Mpris::filesAsked);

    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.registerObject(QLatin1String(objectPath), this, QDBusConnection::ExportAdaptors);
    m_name = QStringLiteral("org.mpris.MediaPlayer2.sillon");
    if (bus.registerService(m_name))
        return;
    // A second profile's window takes the name MPRIS asks for: the plain one, a dot, "instance" and its
    // number.
    m_name += QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid());
    if (!bus.registerService(m_name))
        qCWarning(logMpris) << "Media keys will not reach this window: no name on the session bus.";
}

Mpris::~Mpris()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.unregisterObject(QLatin1String(objectPath));
    bus.unregisterService(m_name);
}

} // namespace sillon
