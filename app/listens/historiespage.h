// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/sourcefacts.h"

#include <QUrl>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace sillon {

class EmptyState;
class ImportPanel;
class PageHeader;
class Services;
class SourceCard;

/// Where the history came from: every name that was fetched and every kind of file that was imported, with
/// what can be done about each; and where more is brought in.
class HistoriesPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoriesPage(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void addressWanted(const QUrl& address);
    void duplicatesWanted();
    void userWanted(const QString& service, const QString& userName); ///< who that is

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void take(const std::vector<SourceFacts>& sources);
    SourceCard* makeCard(const SourceFacts& facts);
    void chooseFile();

    Services& m_services;
    PageHeader* m_header;
    QPushButton* m_import;
    QPushButton* m_duplicates;
    ImportPanel* m_panel;
    QLabel* m_failure; ///< of a name whose card does not say it: there is no such user
    QLabel* m_size;
    QVBoxLayout* m_cardsColumn;
    EmptyState* m_empty;
    std::map<SourceId, SourceCard*> m_cards;
};

} // namespace sillon
