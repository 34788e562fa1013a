// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sillon {

class Services;

/// Adds a server by address: one that speaks Last.fm's protocol under a name, or an own ListenBrainz. What
/// kind it is fills in what is known of it.
class AddServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddServerForm(Services& services, QWidget* parent = nullptr);

private:
    void build();
    void choosePreset(int index);
    void add();
    void addNamed(const QString& name, const QString& address);
    void setListenBrainz(const QString& address);
    void say(const QString& words);

    Services& m_services;
    QComboBox* m_preset = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace sillon
