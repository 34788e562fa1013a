// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QNetworkAccessManager;

namespace sillon {

/// Makes connections use what the setting net.proxy says: empty the system's proxies, "none" no proxy, else
/// http://, https:// or socks5://[USER:PASSWORD@]HOST:PORT.
void chooseProxy(QNetworkAccessManager& connections, const QString& setting);

} // namespace sillon
