// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;
class QUrl;

namespace sillon {

/// Who somebody is at a service: picture, name, country, plays, since when, and the newest play with
/// its cover. It shows values; whoever made it asks for them.
class ProfileCard : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileCard(QWidget* parent = nullptr);

    /// serviceName: "Last.fm", for "View on ...".
    void setProfile(const UserProfile& profile, const QString& serviceName);
    void setPicture(const QPixmap& picture);
    void setNewestPicture(const QPixmap& picture);
    /// What became of Refresh; empty hides it. While busy the button rests.
    void setState(const QString& words, bool busy);

Q_SIGNALS:
    void refreshWanted();
    void pageWanted(const QUrl& address);

private:
    void build();
    QWidget* makeNewest();

    UserProfile m_profile;
    QLabel* m_pictureLabel = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_pro = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_plays = nullptr;
    QWidget* m_newest = nullptr;
    QLabel* m_newestPicture = nullptr;
    QLabel* m_newestWords = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_view = nullptr;
    QPushButton* m_refresh = nullptr;
};

} // namespace sillon
