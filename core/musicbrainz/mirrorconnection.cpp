// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mirrorconnection.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace sillon {

namespace {

using Rows = std::vector<MirrorRow>;

constexpr auto driverName = "QPSQL";
constexpr qint64 longestSilenceMs = 16000; // connecting twice and one statement, then some
constexpr qint64 farewellMs = 1000;        // a program that ends has three seconds in all
constexpr std::size_t mostRows = 200'000;

// The server ends what takes longer; a mirror is only read.
constexpr auto manners = "SET statement_timeout = 5000; SET default_transaction_read_only = on; "
                         "SET search_path = musicbrainz, public";

QString nextName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("sillon-mirror-%1").arg(++number);
}

QString connectOptions(const MirrorAddress& address)
{
    // A host that has gone is noticed within seconds.
    QStringList options{QStringLiteral("connect_timeout=5"),  QStringLiteral("application_name=Sillon"),
                        QStringLiteral("keepalives_idle=5"),  QStringLiteral("keepalives_interval=2"),
                        QStringLiteral("keepalives_count=3"), QStringLiteral("tcp_user_timeout=10000")};
    for (auto option = address.options.begin(); option != address.options.end(); ++option) {
        QString value = option.value();
        value.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('\''), QLatin1String("\\'"));
        options.append(option.key() + QStringLiteral("='") + value + QLatin1Char('\''));
    }
    return options.join(QLatin1Char(';'));
}

/// Codes of PostgreSQL's "Error Codes" appendix.
ErrorKind kindOf(const QString& code)
{
    if (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")))
        return ErrorKind::AnswerLost;
    if (code == QLatin1String("57014") || code.startsWith(QLatin1String("53")))
        return ErrorKind::ServerBusy;
    if (code == QLatin1String("42501"))
        return ErrorKind::AccessDenied;
    return ErrorKind::NotSupported;
}

/// The database on the thread that talks to it.
class Link
{
public:
    explicit Link(MirrorAddress address)
        : m_address(std::move(address))
    {}
    ~Link() { close(); }
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    [[nodiscard]] Result<Rows> ask(const QString& sql, const QStringList& values)
    {
        const bool wasOpen = !m_name.isEmpty();
        auto rows = askOnce(sql, values);
        if (rows || rows.error().kind != ErrorKind::AnswerLost)
            return rows;
        close();
        // A server that was started anew answers on a new connection.
        return wasOpen ? askOnce(sql, values) : std::move(rows);
    }

private:
    [[nodiscard]] Result<Rows> askOnce(const QString& sql, const QStringList& values)
    {
        if (auto opened = open(); !opened)
            return fail(std::move(opened.error()));
        std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
        if (!query) {
            auto made = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
            made->setForwardOnly(true);
            if (!made->prepare(sql))
                return fail(errorOf(made->lastError()));
            query = std::move(made);
        }
        for (int i = 0; i < values.size(); ++i)
            query->bindValue(i, values.at(i));
        if (!query->exec())
            return fail(errorOf(query->lastError()));
        return take(*query);
    }

    [[nodiscard]] Result<Rows> take(QSqlQuery& query) const
    {
        Rows rows;
        const int columns = query.record().count();
        while (query.next() && rows.size() < mostRows) {
            QVariantList row;
            for (int column = 0; column < columns; ++column)
                row.append(query.value(column));
            rows.emplace_back(std::move(row));
        }
        const QSqlError error = query.lastError();
        query.finish();
        if (error.isValid())
            return fail(errorOf(error));
        return rows;
    }

    [[nodiscard]] Done open()
    {
        if (!m_name.isEmpty())
            return {};
        if (!QSqlDatabase::isDriverAvailable(QLatin1String(driverName)))
            return fail(ErrorKind::NotConfigured, QLatin1String(driverName));
        m_name = nextName();
        QSqlDatabase database = QSqlDatabase::addDatabase(QLatin1String(driverName), m_name);
        database.setHostName(m_address.host);
        database.setDatabaseName(m_address.database);
        database.setUserName(m_address.user);
        database.setPassword(m_address.password);
        if (m_address.port != 0)
            database.setPort(m_address.port);
        database.setConnectOptions(connectOptions(m_address));
        std::optional<Error> error;
        if (!database.open())
            error = cannotConnect(database.lastError());
        else if (QSqlQuery query(database); !query.exec(QLatin1String(manners)))
            error = errorOf(query.lastError());
        database = QSqlDatabase();
        if (!error)
            return {};
        close();
        return fail(std::move(*error));
    }

    void close()
    {
        m_prepared.clear();
        if (m_name.isEmpty())
            return;
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
        m_name.clear();
    }

    [[nodiscard]] Error cannotConnect(const QSqlError& error) const
    {
        Error result;
        result.kind = ErrorKind::NotSent;
        result.serverText = plain(error);
        return result;
    }

    [[nodiscard]] Error errorOf(const QSqlError& error) const
    {
        Error result;
        result.kind = kindOf(error.nativeErrorCode());
        result.serverText = plain(error);
        return result;
    }

    /// What the server said first, on one line and without the password.
    [[nodiscard]] QString plain(const QSqlError& error) const
    {
        QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        if (!m_address.password.isEmpty())
            text.replace(m_address.password, QStringLiteral("***"));
        // Where in our question the server did not understand it helps nobody.
        return text.section(QStringLiteral("\nLINE "), 0, 0).simplified().left(300);
    }

    MirrorAddress m_address;
    QString m_name; ///< of the open connection; empty: none
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace

/// The one question under way, between the caller and the connection's thread. It outlives both.
struct MirrorConnection::Shared
{
    struct Question
    {
        QString sql;
        QStringList values;
    };
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<Question> asked;
    std::optional<Result<Rows>> answer;
    bool over = false;
    bool ended = false;

    void serve(MirrorAddress address)
    {
        {
            Link link(std::move(address));
            answerAll(link);
        }
        const std::scoped_lock lock(mutex);
        ended = true;
        changed.notify_all();
    }

    void answerAll(Link& link)
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return over || asked; });
            if (over)
                return;
            const Question question = *std::exchange(asked, std::nullopt);
            lock.unlock();
            auto rows = link.ask(question.sql, question.values);
            lock.lock();
            answer = std::move(rows);
            changed.notify_all();
        }
    }
};

MirrorConnection::MirrorConnection(MirrorAddress address)
    : m_shared(std::make_shared<Shared>())
    , m_thread([shared = m_shared, address = std::move(address)] { shared->serve(address); })
{}

MirrorConnection::~MirrorConnection()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->over = true;
    m_shared->changed.notify_all();
    const bool ended = m_clock.waitUntil(lock, m_shared->changed, m_clock.steadyNowMs() + farewellMs, {},
                                         [this] { return m_shared->ended; });
    lock.unlock();
    // What a server keeps waiting ends by itself; nobody waits longer for it.
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

Result<std::vector<MirrorRow>> MirrorConnection::rows(const QString& sql, const QStringList& values,
                                                      const std::stop_token& stop)
{
    if (m_silent)
        return fail(ErrorKind::AnswerLost);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    std::unique_lock lock(m_shared->mutex);
    m_shared->answer.reset();
    m_shared->asked = Shared::Question{sql, values};
    m_shared->changed.notify_all();
    const bool answered = m_clock.waitUntil(lock, m_shared->changed, m_clock.steadyNowMs() + longestSilenceMs,
                                            stop, [this] { return m_shared->answer.has_value(); });
    if (answered)
        return *std::exchange(m_shared->answer, std::nullopt);
    m_silent = true;
    return fail(stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::AnswerLost);
}

QString MirrorConnection::array(const QStringList& texts)
{
    QStringList quoted;
    for (QString text : texts) {
        text.remove(QChar(u'\0'));
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('"'), QLatin1String("\\\""));
        quoted.append(QLatin1Char('"') + text + QLatin1Char('"'));
    }
    return QLatin1Char('{') + quoted.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString MirrorConnection::array(const std::vector<qint64>& numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return QLatin1Char('{') + texts.join(QLatin1Char(',')) + QLatin1Char('}');
}

} // namespace sillon
