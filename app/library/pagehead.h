// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"
#include "widgets/icon.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace sillon {

class CoverCache;

/// A large cover: of an album, or round of an artist.
class HeadPicture : public QWidget
{
    Q_OBJECT
public:
    HeadPicture(CoverCache& covers, bool round, QWidget* parent = nullptr);

    void setTrack(const Track& track, const QString& name, bool away);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CoverCache& m_covers;
    bool m_round;
    bool m_away = false;
    Track m_track;
    QString m_name;
};

/// A name that leads somewhere: plain text in the accent, underlined under the pointer.
class NameLink : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NameLink(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The head of the page of an album or an artist: a large cover, the name, facts, and what can be done.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    /// kind: "Album", above the name.
    PageHead(CoverCache& covers, const QString& kind, bool round, QWidget* parent = nullptr);

    void setPicture(const Track& track, const QString& name, bool away);
    void setKind(const QString& kind);
    void setName(const QString& name);
    /// A name to go to, below; empty hides it. Without a way to go it is only a name.
    void setLink(const QString& name, bool leadsSomewhere);
    void setFacts(const QString& facts);
    /// Where the year among the facts comes from, as a mark before them that leads to setting it; words: for
    /// people. Without words there is none.
    void setYearMark(const QString& words, std::optional<Icon> mark);
    void setLoved(bool loved);
    void setPlayable(bool playable);
    /// On a page of this width: buttons lose their words where there is no room for them.
    void fit(int width);
    /// Offers to scrobble all of it as just heard.
    void offerScrobble();
    /// How that goes: "Scrobble", "Scrobbling…", "Scrobbled".
    void setScrobbling(bool busy, bool done);

    [[nodiscard]] QPushButton* playButton() const { return m_play; }

Q_SIGNALS:
    void linkClicked();
    void yearClicked();
    void playClicked();
    void shuffleClicked();
    void queueClicked();
    void loveClicked();
    void scrobbleClicked();
    void menuWanted(const QPoint& at); ///< global

private:
    QWidget* makeTexts();
    QBoxLayout* makeButtons();

    HeadPicture* m_picture;
    QWidget* m_texts = nullptr;
    QLabel* m_kind;
    QLabel* m_name;
    NameLink* m_link;
    QToolButton* m_year;
    QLabel* m_facts;
    QPushButton* m_play;
    QPushButton* m_shuffle;
    QPushButton* m_queue;
    QPushButton* m_scrobble;
    QToolButton* m_love;
    QToolButton* m_more;
};

} // namespace sillon
