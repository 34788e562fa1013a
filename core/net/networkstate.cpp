// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkstate.h"

#include <QNetworkInformation>

namespace sillon {

namespace {

NetworkState::Reach reachOf(QNetworkInformation::Reachability reachability)
{
    switch (reachability) {
    case QNetworkInformation::Reachability::Unknown:
        return NetworkState::Reach::Unknown;
    case QNetworkInformation::Reachability::Disconnected:
    case QNetworkInformation::Reachability::Local:
        return NetworkState::Reach::Away;
    case QNetworkInformation::Reachability::Site: // a server of one's own may be there
    case QNetworkInformation::Reachability::Online:
        return NetworkState::Reach::There;
    }
    return NetworkState::Reach::Unknown;
}

} // namespace

NetworkState::NetworkState(QObject* parent)
    : QObject(parent)
{}

void NetworkState::watchSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* const system = QNetworkInformation::instance();
    note(reachOf(system->reachability()));
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) { note(reachOf(reachability)); });
}

void NetworkState::note(Reach reach)
{
    const bool back = m_reach == Reach::Away && reach == Reach::There;
    m_reach = reach;
    if (back)
        Q_EMIT becameReachable();
}

} // namespace sillon
