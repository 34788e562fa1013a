// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace sillon {

struct Job;
class Services;

/// Where a history is fetched from a service: whose, from where, and the button. The reading itself is a job,
/// shown where all jobs are.
class FetchBar : public QWidget
{
    Q_OBJECT
public:
    explicit FetchBar(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Who that is at the service; the name may be empty.
    void userWanted(const QString& service, const QString& userName);
    /// Why the reading of the typed name came to nothing; empty once that is no news any more. key: the
    /// job's.
    void failed(const QString& key, const QString& why);

private:
    void build();
    void fillServices();
    void fillName();
    void showState();
    void takeJob(const Job& job);
    void fetch();
    [[nodiscard]] QString service() const;

    Services& m_services;
    QComboBox* m_service;
    QLineEdit* m_user;
    QToolButton* m_who;
    QPushButton* m_fetch;
    QString m_filled; ///< the name that was put in, not typed
};

} // namespace sillon
