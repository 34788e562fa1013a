// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountface.h"
#include "accounts/accountroster.h"
#include "scrobbling/backlogoutlook.h"
#include "scrobbling/submissionreport.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sillon {

class Background;
class Services;
class AccountTestLine;
class LastfmSignIn;
class QuestionLine;
class SecretForm;
class SecretSignIn;

/// One service's connection: its state, the buttons that fit it, the account's switches, and what waits.
/// Object names of its controls are stable, scripts rely on them; for other services than Last.fm the
/// service's name stands in front.
class AccountPanel : public QWidget
{
    Q_OBJECT
public:
    /// other: a further account at that service, beside the first one that is connected there; 0 for that
    /// one, or for nobody yet.
    AccountPanel(Services& services, QString service, QWidget* parent = nullptr, AccountId other = 0);

Q_SIGNALS:
    void linkCopied();

private:
    void build();
    QWidget* makeButtons();
    void makeForm();
    void connectSignIn();
    void start();
    void cancel();
    void wishForAnother();
    [[nodiscard]] const SignInState& signInState() const;
    [[nodiscard]] AccountFace face() const;
    QWidget* makeSwitches();
    QWidget* makeQueueBox();
    QWidget* makeOffer();
    void makeRemoval();
    void showRemoval();
    void connectParts();
    [[nodiscard]] QString controlName(const char* name) const;
    [[nodiscard]] std::optional<Account> account() const;
    void showState();
    void showLovedImport();
    [[nodiscard]] QString lovedUser() const;
    void focusNextStep();
    void complete();
    void askForQueue();
    void showQueue();
    void takeReport(const SubmissionReport& report);
    void askForOffer(const Account& account);
    void acceptOffer();
    void setSwitch(const QCheckBox* box, void (AccountRoster::*set)(AccountId, bool));

    Services& m_services;
    const QString m_service;
    const AccountId m_other;
    const SignInWay m_way;
    LastfmSignIn* m_browserSignIn = nullptr; ///< null where a secret is typed
    SecretSignIn* m_secretSignIn = nullptr;  ///< null where the browser asks
    bool m_addsAnother = false;              ///< the form stands there for a further account
    QTimer m_clockTimer;                     ///< "next try" changes as time goes by

    StatusDot* m_dot = nullptr;
    QLabel* m_help = nullptr;
    QPushButton* m_connect = nullptr;
    QPushButton* m_complete = nullptr;
    QPushButton* m_copyLink = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_disconnect = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_importLoved = nullptr;
    QPushButton* m_tokenPage = nullptr; ///< null where there is none
    QPushButton* m_remove = nullptr;    ///< null where it is no server that the user added
    QuestionLine* m_removal = nullptr;
    SecretForm* m_form = nullptr; ///< null where the browser asks
    AccountTestLine* m_testLine = nullptr;
    QWidget* m_switches = nullptr;
    QCheckBox* m_scrobbling = nullptr;
    QCheckBox* m_nowPlaying = nullptr;
    QWidget* m_queueBox = nullptr;
    QLabel* m_queueWords = nullptr;
    QLabel* m_report = nullptr;
    QPushButton* m_retryAll = nullptr;
    QWidget* m_offer = nullptr;
    QLabel* m_offerWords = nullptr;

    const QPushButton* m_stopgap = nullptr; ///< has the focus until a step forward can take it
    int m_waiting = 0;
    std::optional<qint64> m_nextTry;
    std::optional<BacklogOutlook> m_outlook;
    bool m_isLimited = false; ///< by a daily limit
    bool m_running = false;
    QString m_signedOutWords; ///< what waits for those who signed out here
    AccountId m_offered = 0;
};

} // namespace sillon
