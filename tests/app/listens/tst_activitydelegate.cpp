// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/activitydelegate.h"
#include "listens/activitymodel.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

/// A play's row in the history.
class ActivityDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonHasTheRoomThatAShortArtistLeaves()
    {
        QCOMPARE(activityStateWidth(800, 100), 800 - 100 - 12);
        QCOMPARE(activityStateWidth(800, 700), 336); // a long artist gives way
    }

    void theLineSaysFirstWhatNeedsCare()
    {
        std::vector<Account> accounts;
        for (const char* service : {"lastfm", "listenbrainz", "audioscrobbler.maloja", "audioscrobbler.fm"}) {
            Account account;
            account.id = static_cast<AccountId>(accounts.size()) + 1;
            account.service = QLatin1String(service);
            accounts.push_back(account);
        }
        PlayRow row;
        const auto stands = [&](const std::vector<SubmissionState>& states) {
            row.deliveries.clear();
            for (const SubmissionState state : states) {
                Delivery delivery;
                delivery.submission.accountId = static_cast<AccountId>(row.deliveries.size()) + 1;
                delivery.submission.state = state;
                if (state != SubmissionState::Sent) {
                    delivery.submission.reason = QLatin1String(submissionReason::artistIgnored);
                    delivery.submission.reasonText = QStringLiteral("Words of the server.");
                }
                row.deliveries.push_back(delivery);
            }
            return activityOf(row, accounts).state;
        };
        using S = SubmissionState;
        QCOMPARE(stands({S::Sent}), QStringLiteral("Last.fm: sent"));
        QCOMPARE(stands({S::Waiting}), QStringLiteral("Last.fm: waiting"));
        QVERIFY(stands({S::Ignored}).startsWith(QStringLiteral("Last.fm: ignored (the service filters")));
        QVERIFY(!stands({S::Ignored}).contains(QStringLiteral(".)")));
        QCOMPARE(stands({S::Sent, S::Sent}), QStringLiteral("Last.fm, ListenBrainz: sent"));
        QCOMPARE(stands({S::Sent, S::Sent, S::Failed, S::Sent}), QStringLiteral("maloja: failed · 3 sent"));
        QCOMPARE(stands({S::Waiting, S::Ignored}),
                 QStringLiteral("ListenBrainz: ignored · Last.fm: waiting"));
    }
};

SILLON_TEST(ActivityDelegateTest, activitydelegate)
#include "tst_activitydelegate.moc"
