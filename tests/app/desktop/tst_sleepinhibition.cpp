// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepinhibition.h"
#include "privatebus.h"
#include "testmain.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace sillon;
using sillon::testing::PrivateBus;

namespace {

const auto portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto requestPath = QStringLiteral("/org/freedesktop/portal/desktop/request/1_1/t");
const auto logindName = QStringLiteral("org.freedesktop.login1");
const auto logindPath = QStringLiteral("/org/freedesktop/login1");
constexpr uint suspend = 4;

} // namespace

/// The request that the portal gave out; closing it ends the inhibition.
class PortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;
public Q_SLOTS:
    void Close() { ++closed; }
};

/// A desktop portal that answers when it is told to.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    explicit FakePortal(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(portalPath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerObject(requestPath, &request, QDBusConnection::ExportAllSlots);
        m_bus.registerService(portalName);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(portalName);
        m_bus.unregisterObject(requestPath);
        m_bus.unregisterObject(portalPath);
    }

    void grant()
    {
        m_bus.send(m_open.takeFirst().createReply(QVariant::fromValue(QDBusObjectPath(requestPath))));
    }
    void refuse() { m_bus.send(m_open.takeFirst().createErrorReply(QDBusError::AccessDenied, QString())); }
    [[nodiscard]] int open() const { return static_cast<int>(m_open.size()); }

    PortalRequest request;
    QList<uint> asked;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString& /*window*/, uint flags, const QVariantMap& /*options*/)
    {
        asked.append(flags);
        setDelayedReply(true);
        m_open.append(message());
        return {};
    }

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_open;
};

/// A logind that answers when it is told to; it knows by its end of a pipe whether the other one is held.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(logindPath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(logindName);
    }
    ~FakeLogind() override
    {
        m_bus.unregisterService(logindName);
        m_bus.unregisterObject(logindPath);
        if (m_end >= 0)
            ::close(m_end);
    }

    void grant()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe");
        m_end = ends[0];
        m_bus.send(m_open.takeFirst().createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        ::close(ends[1]); // the message has one of its own
    }
    /// Whether somebody has the other end.
    [[nodiscard]] bool inhibits() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) < 0 && errno == EAGAIN;
    }
    [[nodiscard]] int open() const { return static_cast<int>(m_open.size()); }

    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& /*why*/,
                                    const QString& mode)
    {
        asked = {what, who, mode};
        setDelayedReply(true);
        m_open.append(message());
        return {};
    }

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_open;
    int m_end = -1;
};

/// Sleep inhibition over real buses, with a portal and a logind that take their time.
class SleepInhibitionTest : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_session;
    PrivateBus m_system{"DBUS_SYSTEM_BUS_ADDRESS"};
    QDBusConnection m_portalBus =
        QDBusConnection::connectToBus(m_session.address(), QStringLiteral("portal"));
    QDBusConnection m_logindBus = QDBusConnection::connectToBus(m_system.address(), QStringLiteral("logind"));
    std::unique_ptr<SleepInhibition> m_sleep;

    void play(bool playing) { m_sleep->setPlaying(playing); }
    static void letAnswersCome() { QTest::qWait(50); }

private Q_SLOTS:
    void init() { m_sleep = std::make_unique<SleepInhibition>(); }
    void cleanup() { m_sleep.reset(); }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    }

    void thePortalInhibitsWhilePlaying()
    {
        FakePortal portal(m_portalBus);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        QCOMPARE(portal.asked, QList<uint>{suspend});
        portal.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        play(true);
        letAnswersCome();
        QCOMPARE(portal.asked.size(), 1); // the next track asks for nothing
        play(false);
        QTRY_COMPARE(portal.request.closed, 1);
        QVERIFY(!m_sleep->isHeld());
    }

    void aPauseWhileThePortalThinksFreesItsAnswer()
    {
        FakePortal portal(m_portalBus);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        play(false);
        portal.grant();
        QTRY_COMPARE(portal.request.closed, 1);
        QVERIFY(!m_sleep->isHeld());
    }

    void pauseAndPlayWhileThePortalThinksKeepsItsAnswer()
    {
        FakePortal portal(m_portalBus);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        play(false);
        play(true);
        portal.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        letAnswersCome();
        QCOMPARE(portal.asked.size(), 1);
        QCOMPARE(portal.request.closed, 0);
        play(false);
        QTRY_COMPARE(portal.request.closed, 1);
    }

    void afterAFreedAnswerPlayingInhibitsAgain()
    {
        FakePortal portal(m_portalBus);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        play(false);
        play(true);
        play(false);
        portal.grant();
        QTRY_COMPARE(portal.request.closed, 1);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        portal.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        QCOMPARE(portal.request.closed, 1);
    }

    void whereThePortalRefusesLogindIsAsked()
    {
        FakePortal portal(m_portalBus);
        FakeLogind logind(m_logindBus);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        portal.refuse();
        QTRY_COMPARE(logind.open(), 1);
        QCOMPARE(logind.asked,
                 (QStringList{QStringLiteral("sleep"), QStringLiteral("Sillon"), QStringLiteral("block")}));
        logind.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        QVERIFY(logind.inhibits());
        play(false);
        QTRY_VERIFY(!logind.inhibits());
    }

    void aPauseBeforeThePortalRefusesAsksNobody()
    {
        FakePortal portal(m_portalBus);
        FakeLogind logind(m_logindBus);
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        play(false);
        portal.refuse();
        letAnswersCome();
        QVERIFY(logind.asked.isEmpty());
        play(true);
        QTRY_VERIFY(portal.asked.size() == 2 || logind.open() == 1); // the refusal may come only now
    }

    void aPauseWhileLogindThinksFreesItsAnswer()
    {
        FakeLogind logind(m_logindBus);
        play(true);
        QTRY_COMPARE(logind.open(), 1);
        play(false);
        logind.grant();
        QTRY_VERIFY(!logind.inhibits());
        letAnswersCome();
        QVERIFY(!m_sleep->isHeld());
    }

    void pauseAndPlayWhileLogindThinksKeepsItsAnswer()
    {
        FakeLogind logind(m_logindBus);
        play(true);
        QTRY_COMPARE(logind.open(), 1);
        play(false);
        play(true);
        logind.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        letAnswersCome();
        QVERIFY(logind.inhibits());
    }

    void theEndFreesBoth()
    {
        FakeLogind logind(m_logindBus);
        play(true);
        QTRY_COMPARE(logind.open(), 1);
        logind.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        m_sleep.reset();
        QTRY_VERIFY(!logind.inhibits());

        FakePortal portal(m_portalBus);
        m_sleep = std::make_unique<SleepInhibition>();
        play(true);
        QTRY_COMPARE(portal.open(), 1);
        portal.grant();
        QTRY_VERIFY(m_sleep->isHeld());
        m_sleep.reset();
        QTRY_COMPARE(portal.request.closed, 1);
    }

    void whereNobodyAnswersNothingHappens()
    {
        play(true);
        letAnswersCome();
        QVERIFY(!m_sleep->isHeld());
        play(false);
    }
};

SILLON_TEST(SleepInhibitionTest, sleepinhibition)
#include "tst_sleepinhibition.moc"
