// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace sillon {

class Services;

/// The settings: a list of pages beside the chosen one. Not modal; everything acts at once, there is no OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Services& services, QWidget* parent = nullptr);

    enum class Page : int { Library, Playback, Scrobbling, Advanced };
    void showPage(Page page);

Q_SIGNALS:
    void linkCopied();

private:
    void addPage(Icon icon, const QString& title, QWidget* page);

    QListWidget* m_list;
    QStackedWidget* m_pages;
};

} // namespace sillon
