// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace sillon {

class PageHeader;

/// The title line of a playlist: its name, which is changed in place, what it holds, playing, and a menu of
/// what else can be done.
class PlaylistHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PlaylistHeader(QWidget* parent = nullptr);

    void setName(const QString& name);
    void addControl(QWidget* control);
    void setCount(const QString& count);
    /// There is something to play.
    void setPlayable(bool playable);
    /// The page adds its own entries; renaming is there already.
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    [[nodiscard]] QAction& renameAction() { return *m_rename; }

public Q_SLOTS:
    void editName();

Q_SIGNALS:
    void playWanted();
    void shuffleWanted();
    void renamed(const QString& name); ///< another name than before, not empty

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeName();
    void placeEdit();

    QString m_nameNow;
    PageHeader* m_header;
    QPushButton* m_play;
    QPushButton* m_shuffle;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_rename;
    QLineEdit* m_edit;
};

} // namespace sillon
