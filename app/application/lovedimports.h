// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "application/accountconversation.h"
#include "jobs/jobprogress.h"
#include "loved/lovedfetchstore.h"
#include "loved/lovedimport.h"
#include "loved/lovedplan.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sillon {

class Background;
class Clock;
class JobRunner;
class LovedTracks;

/// "loved-import": reads what a user loves at a service, see LovedFetcher.
[[nodiscard]] JobKind lovedImportKind(const ConversationParts& parts, Database& database);
[[nodiscard]] QString lovedImportKindName();
/// One import for each user of a service.
[[nodiscard]] QString lovedImportKey(const LovedOwner& owner);
[[nodiscard]] QJsonObject lovedImportArguments(const LovedOwner& owner);
/// Whose loved tracks the job reads.
[[nodiscard]] LovedOwner lovedOwnerOf(const Job& job);

/// Who is signed in at the service; none when nobody is.
[[nodiscard]] std::optional<LovedOwner> signedInOwner(const std::vector<Account>& accounts,
                                                      const QString& service);

/// Imports of loved tracks as the window asks for them: reading is a job, comparing and taking over happen on
/// workers. Main thread.
class LovedImports : public QObject
{
    Q_OBJECT
public:
    LovedImports(Database& database, const Clock& clock, JobRunner& jobs, LovedTracks& loved,
                 Background& background, QObject* parent = nullptr);

    /// The user wants to see an import of theirs: `askedFor` follows.
    void askFor(const LovedOwner& owner) { Q_EMIT askedFor(owner); }
    /// Starts reading, or goes on with what was left.
    JobId start(const LovedOwner& owner);
    using Compared = std::function<void(const Result<LovedImportReport>&)>;
    /// What importing what was read so far would do; `then` while `asking` lives.
    void compare(QObject* asking, const LovedOwner& owner, Compared then);
    using Imported = std::function<void(const Result<int>&)>;
    /// Takes the report's hearts over; they are shown then, also when `asking` is gone.
    void import(QObject* asking, const LovedImportReport& report, Imported then);
    /// The user said which song of the library a loved track is (without names: none), then it is compared
    /// again.
    void choose(QObject* asking, const LovedOwner& owner, const Recording& loved, const Recording& library,
                Compared then);
    using Planned = std::function<void(const Result<std::vector<LoveDifference>>&)>;
    /// What differs between the hearts here and what was read of this user, who is signed in here.
    void plan(QObject* asking, const LovedOwner& owner, Planned then);
    using CarriedOut = std::function<void(const Result<LovePlanDone>&)>;
    /// Does what was decided; the service is told by the account's worker.
    void carryOut(QObject* asking, const LovedOwner& owner, const std::vector<LoveDecision>& decisions,
                  CarriedOut then);
    /// Files may have come that are loved under other names with an equal id.
    void linkByIds();

Q_SIGNALS:
    void askedFor(const sillon::LovedOwner& owner);
    /// An account is owed what was decided.
    void wished();

private:
    Database& m_database;
    const Clock& m_clock;
    JobRunner& m_jobs;
    LovedTracks& m_loved;
    Background& m_background;
};

} // namespace sillon
