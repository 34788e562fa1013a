// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace sillon {

class Services;
class Shortcuts;

/// The settings: a list of pages beside the chosen one. Not modal; everything acts at once, there is no OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Services& services, Shortcuts& shortcuts, QWidget* parent = nullptr);

    enum class Page : int {
        General,
        Appearance,
        Library,
        Playback,
        Scrobbling,
        Sent,
        Years,
        Shortcuts,
        Advanced
    };
    void showPage(Page page);
    [[nodiscard]] Page page() const;

Q_SIGNALS:
    void linkCopied();
    /// A backup is to take the place of the profile.
    void restoreWanted(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPage(Icon icon, const QString& title, QWidget* page);

    QListWidget* m_list;
    QStackedWidget* m_pages;
};

} // namespace sillon
