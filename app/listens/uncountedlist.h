// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrobbling/uncountedplay.h"

#include <QWidget>

#include <vector>

class QAction;

namespace sillon {

class ActivityModel;
class EmptyState;
class LongList;
class ScrobbleDetails;
class Services;

/// The plays of the last month that did not count, and what was missing; they can be made listens.
class UncountedList : public QWidget
{
    Q_OBJECT
public:
    explicit UncountedList(Services& services, QWidget* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] LongList* list() const { return m_list; }

Q_SIGNALS:
    void answered(int found);
    void failed(const sillon::Error& error);
    void made(int count); ///< so many became listens

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void showChosen();
    void makeListens();
    void remove();
    [[nodiscard]] std::vector<UncountedPlay> chosen() const;

    Services& m_services;
    ActivityModel* m_model;
    LongList* m_list;
    EmptyState* m_empty;
    QAction* m_count;
    QAction* m_remove;
    ScrobbleDetails* m_details = nullptr;
    std::vector<UncountedPlay> m_plays;
    QString m_words;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace sillon
