// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotification.h"
#include "privatebus.h"
#include "testmain.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QTest>

using namespace sillon;
using sillon::testing::PrivateBus;

namespace {

const auto serviceName = QStringLiteral("org.freedesktop.Notifications");
const auto servicePath = QStringLiteral("/org/freedesktop/Notifications");

struct Told
{
    uint replaces;
    QString text;
    QStringList buttons;
};

} // namespace

/// A notification service that answers when it is told to.
class SlowNotificationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    SlowNotificationService(QDBusConnection bus, QStringList capabilities)
        : m_bus(std::move(bus))
        , m_capabilities(std::move(capabilities))
    {
        m_bus.registerObject(servicePath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(serviceName);
    }
    ~SlowNotificationService() override
    {
        m_bus.unregisterService(serviceName);
        m_bus.unregisterObject(servicePath);
    }

    /// Answers the oldest call that waits, with a number, or that it went wrong.
    void answer(uint id) { m_bus.send(m_open.takeFirst().createReply(id)); }
    void refuse() { m_bus.send(m_open.takeFirst().createErrorReply(QDBusError::Failed, QString())); }
    void press(uint id, const QString& key)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(servicePath, serviceName, QStringLiteral("ActionInvoked"));
        signal << id << key;
        m_bus.send(signal);
    }

    std::vector<Told> told;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& /*program*/, uint replaces, const QString& /*icon*/, const QString& /*title*/,
                const QString& text, const QStringList& buttons, const QVariantMap& /*hints*/,
                int /*timeout*/)
    {
        told.push_back({replaces, text, buttons});
        setDelayedReply(true);
        m_open.append(message());
        return 0;
    }

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<QDBusMessage> m_open;
};

/// One notification over a real bus, with a service that takes its time.
class DesktopNotificationTest : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    QDBusConnection m_serviceBus =
        QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("notifications"));
    std::unique_ptr<DesktopNotification> m_notification;

    void show(const QString& text) { m_notification->show({QStringLiteral("Sillon"), text, {}, {}}); }

private Q_SLOTS:
    void init() { m_notification = std::make_unique<DesktopNotification>(); }
    void cleanup() { m_notification.reset(); }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("notifications")); }

    void anotherBeforeTheAnswerTakesThePlaceToo()
    {
        SlowNotificationService service(m_serviceBus, {});
        show(QStringLiteral("one"));
        QTRY_COMPARE(service.told.size(), std::size_t{1});
        show(QStringLiteral("two"));
        show(QStringLiteral("three"));
        QTest::qWait(50);
        QCOMPARE(service.told.size(), std::size_t{1}); // which number it takes the place of is not known yet
        service.answer(7);
        QTRY_COMPARE(service.told.size(), std::size_t{2});
        QCOMPARE(service.told.at(1).replaces, 7U);
        QCOMPARE(service.told.at(1).text, QStringLiteral("three"));
        service.answer(7);
        QTest::qWait(50);
        QCOMPARE(service.told.size(), std::size_t{2});
    }

    void twoAtOnceAreOne()
    {
        SlowNotificationService service(m_serviceBus, {});
        show(QStringLiteral("one"));
        show(QStringLiteral("two"));
        QTRY_COMPARE(service.told.size(), std::size_t{1});
        QCOMPARE(service.told.front().text, QStringLiteral("two"));
        QCOMPARE(service.told.front().replaces, 0U);
    }

    void aRefusedOneDoesNotHoldUpTheNext()
    {
        SlowNotificationService service(m_serviceBus, {});
        show(QStringLiteral("one"));
        QTRY_COMPARE(service.told.size(), std::size_t{1});
        show(QStringLiteral("two"));
        service.refuse();
        QTRY_COMPARE(service.told.size(), std::size_t{2});
        QCOMPARE(service.told.at(1).replaces, 0U);
    }

    void textIsEscapedOnlyWhereMarkupIsRead()
    {
        {
            SlowNotificationService plain(m_serviceBus, {});
            show(QStringLiteral("Tom & Co"));
            QTRY_COMPARE(plain.told.size(), std::size_t{1});
            QCOMPARE(plain.told.front().text, QStringLiteral("Tom & Co"));
            plain.refuse();
        }
        QTest::qWait(50); // for the refusal: the next service is asked anew what it can do
        SlowNotificationService rich(m_serviceBus, {QStringLiteral("body-markup")});
        show(QStringLiteral("Tom & Co"));
        QTRY_COMPARE(rich.told.size(), std::size_t{1});
        QCOMPARE(rich.told.front().text, QStringLiteral("Tom &amp; Co"));
    }

    void onlyButtonsOfTheShownOneArePressed()
    {
        SlowNotificationService service(m_serviceBus, {QStringLiteral("actions")});
        QStringList pressed;
        connect(m_notification.get(), &DesktopNotification::buttonPressed, m_notification.get(),
                [&](const QString& key) { pressed.append(key); });
        const QStringList buttons{QStringLiteral("next"), QStringLiteral("Next")};
        m_notification->show({QStringLiteral("Sillon"), QString(), buttons, {}});
        QTRY_COMPARE(service.told.size(), std::size_t{1});
        QCOMPARE(service.told.front().buttons, buttons);
        service.answer(7);
        QTest::qWait(50);
        service.press(8, QStringLiteral("other"));
        service.press(7, QStringLiteral("next"));
        QTRY_COMPARE(pressed, QStringList{QStringLiteral("next")});
    }

    void withoutAServiceNothingHappens()
    {
        show(QStringLiteral("one"));
        QTest::qWait(50);
        SlowNotificationService service(m_serviceBus, {});
        QTest::qWait(50);
        QVERIFY(service.told.empty()); // what nobody showed is not told late
        show(QStringLiteral("two"));
        QTRY_COMPARE(service.told.size(), std::size_t{1});
    }
};

SILLON_TEST(DesktopNotificationTest, desktopnotification)
#include "tst_desktopnotification.moc"
