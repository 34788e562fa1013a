// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

/// The cover in the tag editor, with what can be done with it.
class TagCoverBox : public QWidget
{
    Q_OBJECT
public:
    explicit TagCoverBox(QWidget* parent = nullptr);

    /// encoded: what to show; words: instead of it, or below it.
    void show(const QByteArray& encoded, const QString& words);
    /// What may be done: taken away, looked for (empty: yes, else why not).
    void setAbilities(bool removable, const QString& whyNotFind);
    void setBusy(bool busy);

Q_SIGNALS:
    void chosen(const QByteArray& encoded); ///< a picture from a file
    void unreadable();                      ///< the chosen file is no picture
    void findWanted();
    void removeWanted();

private:
    void choose();

    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_choose;
    QPushButton* m_find;
    QPushButton* m_remove;
    bool m_findable = false;
};

/// The picture as the tag editor takes it: decoded once, within the bounds of a cover; empty when it is none.
[[nodiscard]] QByteArray checkedCover(const QByteArray& encoded);

} // namespace sillon
