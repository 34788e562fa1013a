// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "base/clock.h"
#include "base/mailbox.h"

#include <QThread>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>

namespace sillon {

namespace {

constexpr int longestCallMs = 60000;
constexpr unsigned long longestFarewellMs = 1000;

QString serviceName()
{
    return QStringLiteral("Sillon");
}

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::NotSupported;
    default:
        return ErrorKind::AccessDenied; // what the service says tells more; no disk has failed
    }
}

} // namespace

/// One question to the keychain, shared by the caller, who may leave, and the job.
struct KeychainSecretStore::Question
{
    enum class Verb : std::uint8_t { Read, Write, Remove };

    Verb verb;
    QString key;
    QString secret; ///< to write

    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Result<std::optional<QString>>> answer;

    Question(Verb whatToDo, QString ofKey, QString newSecret = {})
        : verb(whatToDo)
        , key(std::move(ofKey))
        , secret(std::move(newSecret))
    {}

    [[nodiscard]] QKeychain::Job* makeJob() const
    {
        if (verb == Verb::Read)
            return new QKeychain::ReadPasswordJob(serviceName());
        if (verb == Verb::Remove)
            return new QKeychain::DeletePasswordJob(serviceName());
        auto* job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(secret);
        return job;
    }

    void conclude(QKeychain::Job* job)
    {
        const std::scoped_lock guard(mutex);
        if (job->error() == QKeychain::EntryNotFound)
            answer = std::optional<QString>();
        else if (job->error() != QKeychain::NoError)
            answer = fail(kindOf(job->error()), job->errorString());
        else if (auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job))
            answer = std::optional<QString>(reading->textData());
        else
            answer = std::optional<QString>();
        answered.notify_all();
    }
};

struct KeychainSecretStore::Private
{
    QThread thread;
    Mailbox mailbox;      ///< its messages run on the thread
    SystemClock realTime; ///< a user does not unlock faster because the program's clock runs faster
};

KeychainSecretStore::KeychainSecretStore(QString profileUuid)
    : m_profileUuid(std::move(profileUuid))
    , m_private(std::make_unique<Private>())
{
    m_private->thread.setObjectName(QStringLiteral("keychain"));
    m_private->mailbox.moveToThread(&m_private->thread);
    m_private->thread.start();
}

KeychainSecretStore::~KeychainSecretStore()
{
    m_private->thread.quit();
    // A thread stuck inside the keychain's library cannot be ended; it is left to the end of the program.
    if (!m_private->thread.wait(longestFarewellMs))
        static_cast<void>(m_private.release());
}

Result<std::optional<QString>> KeychainSecretStore::read(const QString& name)
{
    const QString key = m_profileUuid + QLatin1Char('/') + name;
    return ask(std::make_shared<Question>(Question::Verb::Read, key), longestCallMs);
}

Done KeychainSecretStore::write(const QString& name, const QString& secret)
{
    const QString key = m_profileUuid + QLatin1Char('/') + name;
    auto answer = ask(std::make_shared<Question>(Question::Verb::Write, key, secret), longestCallMs);
    return answer ? Done() : fail(std::move(answer.error()));
}

Done KeychainSecretStore::remove(const QString& name)
{
    const QString key = m_profileUuid + QLatin1Char('/') + name;
    auto answer = ask(std::make_shared<Question>(Question::Verb::Remove, key), longestCallMs);
    return answer ? Done() : fail(std::move(answer.error()));
}

KeychainSecretStore::Health KeychainSecretStore::probe(int longestMs)
{
    // A key of its own each time: another program on the profile may be probing as well.
    const QString key =
        m_profileUuid + QLatin1String("/canary-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString song = QStringLiteral("tweet");
    const qint64 deadline = m_private->realTime.steadyNowMs() + longestMs;
    const auto left = [&] { return static_cast<int>(deadline - m_private->realTime.steadyNowMs()); };
    const auto healthOf = [](const Error& error) {
        return error.kind == ErrorKind::Busy ? Health::Silent : Health::Absent;
    };
    if (auto done = ask(std::make_shared<Question>(Question::Verb::Write, key, song), left()); !done)
        return healthOf(done.error());
    auto heard = ask(std::make_shared<Question>(Question::Verb::Read, key), left());
    auto gone = ask(std::make_shared<Question>(Question::Verb::Remove, key), left());
    if (!heard)
        return healthOf(heard.error());
    if (!gone)
        return healthOf(gone.error());
    return *heard == song ? Health::Works : Health::Absent;
}

Result<std::optional<QString>> KeychainSecretStore::ask(const std::shared_ptr<Question>& question,
                                                        int longestMs)
{
    m_private->mailbox.post([question] {
        QKeychain::Job* const job = question->makeJob();
        job->setKey(question->key);
        QObject::connect(job, &QKeychain::Job::finished, job, [question, job] { question->conclude(job); });
        job->start(); // deletes itself
    });
    std::unique_lock lock(question->mutex);
    m_private->realTime.waitUntil(lock, question->answered, m_private->realTime.steadyNowMs() + longestMs, {},
                                  [&] { return question->answer.has_value(); });
    if (!question->answer)
        return fail(ErrorKind::Busy, QStringLiteral("the keychain does not answer"));
    return std::move(*question->answer);
}

} // namespace sillon
