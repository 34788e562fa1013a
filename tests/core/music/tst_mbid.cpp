// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/mbid.h"
#include "testmain.h"

#include <QTest>

#include <type_traits>

using namespace sillon;

class MbidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAUuidIsAnMbid_data();
    void onlyAUuidIsAnMbid();
    void kindsDoNotMix();
};

void MbidTest::onlyAUuidIsAnMbid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mbid"); // empty: none
    const QString plain = QStringLiteral("0a1b2c3d-4e5f-6789-abcd-ef0123456789");
    QTest::newRow("plain") << plain << plain;
    QTest::newRow("capitals") << plain.toUpper() << plain;
    QTest::newRow("blanks around") << QString(QStringLiteral(" ") + plain + QStringLiteral("\n")) << plain;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("braces") << QString(QStringLiteral("{") + plain + QStringLiteral("}")) << QString();
    QTest::newRow("too short") << plain.chopped(1) << QString();
    QTest::newRow("too long") << QString(plain + QStringLiteral("0")) << QString();
    QTest::newRow("no hex") << QStringLiteral("0a1b2c3g-4e5f-6789-abcd-ef0123456789") << QString();
    QTest::newRow("dashes elsewhere") << QStringLiteral("0a1b2c3d4-e5f-6789-abcd-ef0123456789") << QString();
    QTest::newRow("digits of another script")
        << QStringLiteral("\u0660a1b2c3d-4e5f-6789-abcd-ef0123456789") << QString();
    QTest::newRow("two") << QString(plain + QStringLiteral("/") + plain) << QString();
}

void MbidTest::onlyAUuidIsAnMbid()
{
    QFETCH(QString, text);
    QFETCH(QString, mbid);
    const auto parsed = RecordingMbid::parse(text);
    QCOMPARE(parsed ? parsed->text() : QString(), mbid);
}

void MbidTest::kindsDoNotMix()
{
    static_assert(!std::is_convertible_v<RecordingMbid, ReleaseMbid>);
    static_assert(!std::is_convertible_v<ReleaseMbid, ReleaseGroupMbid>);
    static_assert(!std::is_constructible_v<RecordingMbid, QString>);
    const QString text = QStringLiteral("0a1b2c3d-4e5f-6789-abcd-ef0123456789");
    QCOMPARE(RecordingMbid::parse(text), RecordingMbid::parse(text.toUpper()));
}

SILLON_TEST(MbidTest, mbid)
#include "tst_mbid.moc"
