// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/byhandoutcome.h"
#include "base/clock.h"
#include "base/lane.h"
#include "base/mailbox.h"
#include "byhand/byhandplan.h"
#include "byhand/byhandstore.h"
#include "scrobbling/submissionreader.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace sillon {

/// Scrobbles what was heard elsewhere: stores plans, lets them wait a moment so that the user can take them
/// back, and tells what became of them. Lives on the main thread and never waits there. What was wished for
/// is stored also when the program is closed meanwhile.
class ByHandScrobbles : public QObject
{
    Q_OBJECT
public:
    using Batch = int; ///< one wish; counts from 1

    /// How long a batch stays here before it may leave, unless setWait() says otherwise.
    static constexpr qint64 usualWaitSeconds = 5;

    ByHandScrobbles(ByHandStore& store, const SubmissionReader& submissions, const Clock& clock,
                    QObject* parent = nullptr);
    ~ByHandScrobbles() override;

    void setWait(qint64 seconds) { m_waitSeconds = seconds; }
    /// Stores the plays of several plans, each as a whole; `stored` or `failed` follows.
    Batch scrobble(const std::vector<ByHandPlan>& plans);
    /// Takes back what no service was sent of a batch; `undone` follows.
    void undo(Batch batch);
    /// Looks anew what became of the batches that are not settled; `reported` follows where something
    /// changed.
    void lookAgain();
    /// Stores what waits, then ends. Idempotent.
    void close();

Q_SIGNALS:
    void stored(int batch, const std::vector<sillon::Listen>& listens); ///< on disk, with what they owe
    /// Nothing more of the batch could be stored; `stored` told of what was.
    void failed(int batch, const sillon::Error& reason);
    void undone(int batch, const std::vector<sillon::ListenId>& removed, int left);
    void reported(int batch, const sillon::ByHandOutcome& outcome);

private:
    void store(Batch batch, const std::vector<std::vector<TimelinePlay>>& albums, qint64 notBefore);
    void take(Batch batch, const std::vector<Listen>& listens);
    void takeUndone(Batch batch, const std::vector<ListenId>& removed);
    void report(Batch batch, const ByHandOutcome& outcome);

    ByHandStore& m_store;
    const SubmissionReader& m_submissions;
    const Clock& m_clock;
    Mailbox m_mailbox;
    Batch m_last = 0;
    qint64 m_waitSeconds = usualWaitSeconds;
    std::map<Batch, std::vector<Listen>> m_open; ///< stored and not settled yet
    bool m_looking = false;
    bool m_lookAgain = false;
    Lane m_lane; // last: its tasks use the others
};

} // namespace sillon
