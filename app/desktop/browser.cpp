// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browser.h"

#include <QDesktopServices>
#include <QProcess>

namespace sillon {

Done openInBrowser(const QUrl& address, const QString& browserCommand)
{
    if (!address.isValid() ||
        (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http")))
        return fail(ErrorKind::BadRequest, address.toString());
    QStringList command = QProcess::splitCommand(browserCommand);
    if (command.isEmpty()) {
        if (QDesktopServices::openUrl(address))
            return {};
        return fail(ErrorKind::NotFound);
    }
    const QString program = command.takeFirst();
    if (QProcess::startDetached(program, command << address.toString(QUrl::FullyEncoded)))
        return {};
    return fail(ErrorKind::NotFound, program);
}

} // namespace sillon
