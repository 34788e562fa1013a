// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/album.h"

#include <QWidget>

class QLineEdit;

namespace sillon {

/// A single track in free form: artist and title, album and length where one knows them.
class TrackForm : public QWidget
{
    Q_OBJECT
public:
    explicit TrackForm(QWidget* parent = nullptr);

    /// As an album of one track.
    [[nodiscard]] Album album() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_artist;
    QLineEdit* m_title;
    QLineEdit* m_album;
    QLineEdit* m_length;
};

} // namespace sillon
