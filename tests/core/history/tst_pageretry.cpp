// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/pageretry.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class PageRetryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageIsAskedForAgainAsItFailed_data();
    void aPageIsAskedForAgainAsItFailed();
    void aServerThatSaysWhenIsBelievedUpToTenMinutes();
};

void PageRetryTest::aPageIsAskedForAgainAsItFailed_data()
{
    using Retry = std::optional<PageRetry>;
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("limit");
    QTest::addColumn<Retry>("retry");
    const auto row = [](const char* name, ErrorKind kind, int failures, int limit, Retry retry) {
        QTest::newRow(name) << kind << failures << limit << retry;
    };
    row("busy, first", ErrorKind::ServerBusy, 1, 200, PageRetry{2000, 100});
    row("busy, third", ErrorKind::ServerBusy, 3, 50, PageRetry{8000, 25});
    row("busy, as small as can be", ErrorKind::ServerBusy, 4, 25, PageRetry{16'000, 25});
    row("busy for ever", ErrorKind::ServerBusy, 5, 25, std::nullopt);
    row("no network", ErrorKind::NotSent, 1, 200, PageRetry{2000, 200});
    row("answer lost", ErrorKind::AnswerLost, 1, 200, PageRetry{2000, 100});
    row("another's plays", ErrorKind::Malformed, 2, 200, PageRetry{4000, 200});
    row("too fast", ErrorKind::RateLimited, 1, 200, PageRetry{10'000, 200});
    row("too large", ErrorKind::TooLarge, 1, 200, PageRetry{2000, 100});
    row("too large, as small as can be", ErrorKind::TooLarge, 4, 25, std::nullopt);
    row("no such user", ErrorKind::NotFound, 1, 200, std::nullopt);
    row("private", ErrorKind::Private, 1, 200, std::nullopt);
}

void PageRetryTest::aPageIsAskedForAgainAsItFailed()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, failures);
    QFETCH(const int, limit);
    QFETCH(const std::optional<PageRetry>, retry);
    Error error;
    error.kind = kind;
    QVERIFY(retryOfPage(error, failures, limit, {200, 25, true}) == retry);
}

void PageRetryTest::aServerThatSaysWhenIsBelievedUpToTenMinutes()
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfterSeconds = 60;
    QCOMPARE(retryOfPage(error, 1, 200, {200, 25, true})->waitMs, 60'000);
    error.retryAfterSeconds = 601;
    QVERIFY(!retryOfPage(error, 1, 200, {200, 25, true}));
}

SILLON_TEST(PageRetryTest, pageretry)
#include "tst_pageretry.moc"
