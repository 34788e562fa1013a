// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sillon {

class Services;

/// Adds a server by name and address: one that speaks Last.fm's protocol, or ListenBrainz's. What kind it is
/// fills in what is known of it.
class AddServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddServerForm(Services& services, QWidget* parent = nullptr);

private:
    void build();
    void choosePreset(int index);
    void add();
    [[nodiscard]] bool isTaken(const QString& name) const;
    void say(const QString& words);

    Services& m_services;
    QComboBox* m_preset = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace sillon
