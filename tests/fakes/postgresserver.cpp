// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/postgresserver.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <pwd.h>
#include <sys/types.h>
#include <unistd.h>

namespace sillon::testing {

namespace {

constexpr int patienceMs = 60000;
const QString databaseName = QStringLiteral("musicbrainz_db");

struct User
{
    uid_t user = 0;
    gid_t group = 0;
};

/// Whom root runs the server as.
User other()
{
    for (const char* name : {"postgres", "nobody"}) {
        if (const passwd* found = getpwnam(name))
            return {found->pw_uid, found->pw_gid};
    }
    return {65534, 65534};
}

void becomeOther(QProcess& process)
{
    if (::geteuid() != 0)
        return;
    const User user = other();
    process.setChildProcessModifier([user] {
        if (::setgid(user.group) != 0 || ::setuid(user.user) != 0)
            ::_exit(1);
    });
}

} // namespace

QString PostgresServer::programs()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const QString folder = versions.filePath(*name + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

PostgresServer::PostgresServer()
{
    const QString folder = m_folder.path();
    if (::geteuid() == 0) {
        const User user = other();
        if (::chown(QFile::encodeName(folder).constData(), user.user, user.group) != 0)
            m_wrong = QStringLiteral("the folder cannot be given away");
    }
    if (m_wrong.isEmpty() &&
        runProgram(QStringLiteral("initdb"),
                   {QStringLiteral("-D"), folder + QStringLiteral("/data"), QStringLiteral("-U"),
                    QStringLiteral("sillon"), QStringLiteral("-A"), QStringLiteral("trust"),
                    QStringLiteral("--no-sync"), QStringLiteral("--no-locale"), QStringLiteral("-E"),
                    QStringLiteral("UTF8")},
                   {}, nullptr, true))
        start();
}

PostgresServer::~PostgresServer()
{
    stop();
}

QString PostgresServer::dsn() const
{
    return QStringLiteral("host=%1 dbname=%2 user=sillon").arg(m_folder.path(), databaseName);
}

void PostgresServer::start()
{
    const QString folder = m_folder.path();
    becomeOther(m_server);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setWorkingDirectory(folder);
    m_server.start(programs() + QStringLiteral("/postgres"),
                   {QStringLiteral("-D"), folder + QStringLiteral("/data"), QStringLiteral("-k"), folder,
                    QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                    QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("full_page_writes=off"),
                    QStringLiteral("-c"), QStringLiteral("synchronous_commit=off"), QStringLiteral("-c"),
                    QStringLiteral("autovacuum=off")});
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (m_server.state() == QProcess::NotRunning || !m_server.waitForReadyRead(patienceMs)) {
            m_wrong = QString::fromUtf8(said + m_server.readAll());
            return;
        }
        said += m_server.readAll();
    }
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    thaw();
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(patienceMs);
}

void PostgresServer::signalAll(int number)
{
    // Every connection has a process of its own, each a child of the server.
    const QDir processes(QStringLiteral("/proc"));
    const QByteArray parent = ' ' + QByteArray::number(m_server.processId()) + ' ';
    for (const QString& name : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile stat(processes.filePath(name + QStringLiteral("/stat")));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        // "pid (name) state parent ..."
        const QByteArray behind = line.mid(line.lastIndexOf(')') + 3, 20);
        if (behind.startsWith(parent))
            ::kill(static_cast<pid_t>(name.toInt()), number);
    }
    ::kill(static_cast<pid_t>(m_server.processId()), number);
}

void PostgresServer::freeze()
{
    signalAll(SIGSTOP);
}

void PostgresServer::thaw()
{
    signalAll(SIGCONT);
}

bool PostgresServer::load(const QString& dumpFolder)
{
    if (!runProgram(QStringLiteral("createdb"),
                    {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("sillon"),
                     databaseName},
                    {}))
        return false;
    QFile schema(QStringLiteral(SILLON_SOURCE_DIR "/tests/data/musicbrainz/mirror.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return false;
    QByteArray script = schema.readAll();
    const QDir tables(dumpFolder + QStringLiteral("/mbdump"));
    for (const QString& table : tables.entryList(QDir::Files))
        script +=
            "\\copy musicbrainz." + table.toUtf8() + " FROM '" + tables.filePath(table).toUtf8() + "'\n";
    script += "ANALYZE;\n";
    return runProgram(QStringLiteral("psql"),
                      {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("sillon"),
                       QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-v"),
                       QStringLiteral("ON_ERROR_STOP=1"), databaseName},
                      script);
}

QString PostgresServer::run(const QString& sql)
{
    QByteArray output;
    (void)runProgram(QStringLiteral("psql"),
                     {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("sillon"),
                      QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                      QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), databaseName},
                     sql.toUtf8(), &output);
    return QString::fromUtf8(output).trimmed();
}

bool PostgresServer::runProgram(const QString& name, const QStringList& arguments, const QByteArray& input,
                                QByteArray* output, bool asOther)
{
    QProcess program;
    if (asOther)
        becomeOther(program);
    program.setWorkingDirectory(m_folder.path());
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(programs() + QLatin1Char('/') + name, arguments);
    program.write(input);
    program.closeWriteChannel();
    const bool ended = program.waitForFinished(patienceMs);
    const QByteArray said = program.readAll();
    if (output)
        *output = said;
    if (ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
        return true;
    m_wrong = name + QStringLiteral(": ") + QString::fromUtf8(said.right(2000));
    return false;
}

} // namespace sillon::testing
