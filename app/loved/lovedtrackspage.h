// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedfetchstore.h"
#include "loved/lovedmodel.h"
#include "widgets/searchable.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sillon {

class EmptyState;
class PageHeader;
class Services;

/// Every loved track, whether the library has it or not, and the ways to bring those of a service in, and to
/// what a service did not take.
class LovedTracksPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    explicit LovedTracksPage(Services& services, QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] bool readsSearchLanguage() const override { return false; }

Q_SIGNALS:
    void importWanted(const sillon::LovedOwner& owner);
    void compareWanted(const sillon::LovedOwner& owner);
    void refusedWanted();

private:
    void build();
    QWidget* makeRefusedLine();
    void connectParts();
    void reload();
    void take(const Result<LovedRows>& loves);
    void askForRefused();
    void fillServices();
    void showFilter();
    void showImport();
    void showMenu(const QPoint& at);
    [[nodiscard]] std::vector<int> chosenRows() const;
    void play(const std::vector<int>& rows);
    void unlove(const std::vector<int>& rows);
    [[nodiscard]] LovedOwner owner() const;

    Services& m_services;
    LovedModel* m_model;
    PageHeader* m_header;
    QComboBox* m_service;
    QLineEdit* m_user;
    QPushButton* m_import;
    QPushButton* m_compare;
    QComboBox* m_shown;
    QTableView* m_table;
    QLabel* m_refusedWords;
    QWidget* m_refusedLine;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_soon; ///< several facts at once make one question
    QString m_words;
    bool m_serviceIsChosen = false; ///< by hand: then it stays
};

} // namespace sillon
