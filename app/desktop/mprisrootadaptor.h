// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QStringList>

namespace sillon {

/// The org.mpris.MediaPlayer2 interface: who the player is, raise and quit.
class MprisRootAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ canQuit)
    Q_PROPERTY(bool CanRaise READ canRaise)
    Q_PROPERTY(bool HasTrackList READ hasTrackList)
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry)
    Q_PROPERTY(QStringList SupportedUriSchemes READ supportedUriSchemes)
    Q_PROPERTY(QStringList SupportedMimeTypes READ supportedMimeTypes)
public:
    explicit MprisRootAdaptor(QObject* parent);

    [[nodiscard]] bool canQuit() const { return true; }
    [[nodiscard]] bool canRaise() const { return true; }
    [[nodiscard]] bool hasTrackList() const { return false; }
    [[nodiscard]] QString identity() const { return QStringLiteral("Sillon"); }
    [[nodiscard]] QString desktopEntry() const { return QStringLiteral("org.sillon.Sillon"); }
    [[nodiscard]] QStringList supportedUriSchemes() const { return {QStringLiteral("file")}; }
    [[nodiscard]] QStringList supportedMimeTypes() const;

public Q_SLOTS:
    void Raise();
    void Quit();

Q_SIGNALS:
    void raiseAsked();
    void quitAsked();
};

} // namespace sillon
