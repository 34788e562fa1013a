// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mprisrootadaptor.h"

namespace sillon {

MprisRootAdaptor::MprisRootAdaptor(QObject* parent)
    : QDBusAbstractAdaptor(parent)
{}

QStringList MprisRootAdaptor::supportedMimeTypes() const
{
    return {
        QStringLiteral("audio/flac"),       QStringLiteral("audio/mpeg"),      QStringLiteral("audio/ogg"),
        QStringLiteral("audio/opus"),       QStringLiteral("audio/mp4"),       QStringLiteral("audio/x-wav"),
        QStringLiteral("audio/x-aiff"),     QStringLiteral("audio/x-wavpack"), QStringLiteral("audio/x-ape"),
        QStringLiteral("audio/x-musepack"), QStringLiteral("audio/x-ms-wma")};
}

void MprisRootAdaptor::Raise()
{
    Q_EMIT raiseAsked();
}

void MprisRootAdaptor::Quit()
{
    Q_EMIT quitAsked();
}

} // namespace sillon
