// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/yearstore.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace sillon {

class Background;

/// What year an album is from, by the user's own word: what the sources have said to choose from or to refuse
/// for good, or any year. It stays until it is taken back; every step can be undone. Not modal.
class YearDialog : public QDialog
{
    Q_OBJECT
public:
    /// now: the UTC second. store and background live longer.
    YearDialog(YearStore& store, Background& background, std::function<qint64()> now, const QString& artist,
               const QString& title, YearKind kind, QWidget* parent);

    /// Years have become known: reads this one anew if it was missing.
    void takeNewYears();

Q_SIGNALS:
    void yearChanged();
    void searchWanted(qint64 question); ///< a row of release_years
    void addressWanted(const QUrl& address);

private:
    struct Facts
    {
        std::optional<YearEntry> entry;
        std::vector<YearVote> votes;
    };
    using Change = std::function<Done(YearStore& store)>;
    using Steps = std::vector<YearMemory>; ///< the last is undone first
    void build();
    [[nodiscard]] QWidget* ownYearRow();
    [[nodiscard]] QWidget* candidateRow();
    void read();
    void take(const Result<Facts>& facts);
    void fillCandidates();
    void change(const Change& work, const std::function<void()>& then = {});
    void undo();
    void lock(bool locked);
    void openCandidate();
    void showChoice();
    void chooseCandidate();
    void refuseCandidate();
    void setYear(int year, const std::function<void()>& then = {});
    void searchAnew();
    [[nodiscard]] QWidget* stateRow();
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] const YearVote* chosen() const;
    /// At the catalogue the vote comes from; invalid where it has none.
    [[nodiscard]] static QUrl pageOf(const YearVote& vote);

    YearStore& m_store;
    Background& m_background;
    std::function<qint64()> m_now;
    QString m_artist;
    QString m_title; ///< of the album or song
    YearKind m_kind;
    Facts m_facts;
    Steps m_steps;
    QLabel* m_state;
    QCheckBox* m_lock;
    QTreeWidget* m_candidates;
    QPushButton* m_choose;
    QPushButton* m_refuse;
    QPushButton* m_open;
    QSpinBox* m_year;
    QPushButton* m_set;
    QPushButton* m_again;
    QPushButton* m_undo;
};

} // namespace sillon
