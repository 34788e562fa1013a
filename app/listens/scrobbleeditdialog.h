// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrobbling/metadataedit.h"

#include <QDialog>

#include <array>

class QLineEdit;
class QPushButton;

namespace sillon {

/// The words in which one play is sent: artist, title, album and album artist. Not modal.
class ScrobbleEditDialog : public QDialog
{
    Q_OBJECT
public:
    ScrobbleEditDialog(const SentTexts& texts, QWidget* parent);

Q_SIGNALS:
    void wanted(const sillon::SentTexts& texts);

private:
    [[nodiscard]] SentTexts texts() const;

    std::array<QLineEdit*, sentFields> m_fields{};
    QPushButton* m_send;
};

} // namespace sillon
