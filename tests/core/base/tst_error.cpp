// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/result.h"
#include "testmain.h"

#include <QSet>
#include <QTest>

using namespace sillon;

class ErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasANameOfItsOwn();
    void onlyLostAnswersAndBusyServersMayHaveActed();
    void failuresTravelAsValues();
};

namespace {

/// All kinds; the last one is Cancelled.
QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i)
        kinds.append(static_cast<ErrorKind>(i));
    return kinds;
}

} // namespace

void ErrorTest::everyKindHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const ErrorKind kind : allKinds())
        names.insert(errorKindName(kind));
    QCOMPARE(names.size(), allKinds().size());
    QVERIFY(!names.contains(QStringLiteral("unknown")));
}

void ErrorTest::onlyLostAnswersAndBusyServersMayHaveActed()
{
    for (const ErrorKind kind : allKinds()) {
        Error error;
        error.kind = kind;
        QCOMPARE(error.mayHaveBeenCarriedOut(),
                 kind == ErrorKind::AnswerLost || kind == ErrorKind::ServerBusy);
    }
}

void ErrorTest::failuresTravelAsValues()
{
    const Result<int> fine = 7;
    const Result<int> failed = fail(ErrorKind::NotFound, QStringLiteral("x"));
    QCOMPARE(fine.value(), 7);
    QVERIFY(!failed);
    QCOMPARE(failed.error().serverText, QStringLiteral("x"));
    const Done done = failed ? Done() : fail(failed.error());
    QCOMPARE(done.error().kind, ErrorKind::NotFound);
}

SILLON_TEST(ErrorTest, error)
#include "tst_error.moc"
