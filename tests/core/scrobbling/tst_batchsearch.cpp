// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/batchsearch.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace sillon;

namespace {

using Part = BatchSearch::Part;
using Finding = BatchSearch::Finding;

std::vector<Submission> batchOf(const Part& ids)
{
    std::vector<Submission> batch;
    for (const SubmissionId id : ids) {
        Submission submission;
        submission.id = id;
        submission.attempts = 1;
        batch.push_back(submission);
    }
    return batch;
}

Part numbers(int from, int to)
{
    Part ids;
    for (int i = from; i <= to; ++i)
        ids.push_back(i);
    return ids;
}

/// Sends a batch to a service that refuses whatever holds a bad play, until the search ends.
struct Hunt
{
    std::set<SubmissionId> bad;
    bool signature = false;      ///< it refuses with error 13
    bool accountToBlame = false; ///< it refuses everything so
    std::set<SubmissionId> blamed;
    std::set<SubmissionId> delivered;
    std::vector<Part> requests;
    bool signatureBlamed = false;

    void run(const Part& first)
    {
        BatchSearch search;
        Part part = first;
        for (;;) {
            requests.push_back(part);
            meet(search, part);
            if (!search.isSearching() || requests.size() > 500)
                return;
            part = search.part();
        }
    }

    void meet(BatchSearch& search, const Part& part)
    {
        const bool spoilt = accountToBlame || std::any_of(part.begin(), part.end(),
                                                          [&](SubmissionId id) { return bad.contains(id); });
        if (!spoilt) {
            delivered.insert(part.begin(), part.end());
            return search.done(true);
        }
        const auto finding =
            signature ? search.refusedSignature(batchOf(part)) : search.refused(batchOf(part));
        if (finding == Finding::BadPlay)
            blamed.insert(part.front());
        signatureBlamed = signatureBlamed || finding == Finding::BadSignature;
    }
};

} // namespace

class BatchSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBadPlayIsFoundAndTheOthersGoThrough_data();
    void theBadPlayIsFoundAndTheOthersGoThrough();
    void aSinglePlayThatIsRefusedIsBad();
    void partsRiseInTime();
    void aSignatureWrongForEverythingIsTheAccounts();
    void aSignatureWrongForOnePlayFindsThatPlay_data();
    void aSignatureWrongForOnePlayFindsThatPlay();
    void thePlayTriedLeastProvesTheSignature();
    void aProofHoldsForOneSearchOnly();
    void partsOfWhichNothingIsLeftAreSkipped();
};

void BatchSearchTest::theBadPlayIsFoundAndTheOthersGoThrough_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QVector<int>>("bad");
    for (const int size : {2, 3, 7, 50, 1000}) {
        QTest::addRow("first of %d", size) << size << QVector<int>{1};
        QTest::addRow("last of %d", size) << size << QVector<int>{size};
        QTest::addRow("middle of %d", size) << size << QVector<int>{(size + 1) / 2};
        QTest::addRow("both ends of %d", size) << size << QVector<int>{1, size};
    }
    QTest::newRow("all of 3") << 3 << QVector<int>{1, 2, 3};
}

void BatchSearchTest::theBadPlayIsFoundAndTheOthersGoThrough()
{
    QFETCH(int, size);
    QFETCH(QVector<int>, bad);
    Hunt hunt;
    hunt.bad.insert(bad.begin(), bad.end());
    hunt.run(numbers(1, size));
    QCOMPARE(hunt.blamed, hunt.bad);
    QCOMPARE(static_cast<int>(hunt.delivered.size()), size - static_cast<int>(hunt.bad.size()));
    int halvings = 0;
    while ((1 << halvings) < size)
        ++halvings;
    QVERIFY(static_cast<int>(hunt.requests.size()) <= 1 + 2 * halvings * static_cast<int>(bad.size()));
}

void BatchSearchTest::aSinglePlayThatIsRefusedIsBad()
{
    BatchSearch search;
    QCOMPARE(search.refused(batchOf({4})), Finding::BadPlay);
    QVERIFY(!search.isSearching());
}

void BatchSearchTest::partsRiseInTime()
{
    Hunt hunt;
    hunt.bad = {20};
    hunt.run(numbers(1, 50));
    SubmissionId last = 0;
    for (const Part& part : hunt.requests) {
        QVERIFY(std::is_sorted(part.begin(), part.end()));
        QVERIFY(part.front() >= last || part.front() == 1);
        if (!std::any_of(part.begin(), part.end(), [](SubmissionId id) { return id == 20; }))
            last = part.back();
    }
}

void BatchSearchTest::aSignatureWrongForEverythingIsTheAccounts()
{
    for (const int size : {1, 2, 50}) {
        Hunt hunt;
        hunt.signature = true;
        hunt.accountToBlame = true;
        hunt.run(numbers(1, size));
        QVERIFY(hunt.signatureBlamed);
        QVERIFY(hunt.blamed.empty());
        QCOMPARE(static_cast<int>(hunt.requests.size()), size == 1 ? 1 : 2);
        QCOMPARE(static_cast<int>(hunt.requests.back().size()), 1);
    }
}

void BatchSearchTest::aSignatureWrongForOnePlayFindsThatPlay_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("bad");
    QTest::newRow("2nd of 2") << 2 << 2;
    QTest::newRow("2nd of 50") << 50 << 2;
    QTest::newRow("last of 50") << 50 << 50;
    QTest::newRow("2nd of 3") << 3 << 2;
}

void BatchSearchTest::aSignatureWrongForOnePlayFindsThatPlay()
{
    QFETCH(int, size);
    QFETCH(int, bad);
    Hunt hunt;
    hunt.signature = true;
    hunt.bad = {bad};
    hunt.run(numbers(1, size));
    QVERIFY(!hunt.signatureBlamed);
    QCOMPARE(hunt.blamed, hunt.bad);
    QCOMPARE(static_cast<int>(hunt.delivered.size()), size - 1);
    QCOMPARE(static_cast<int>(hunt.requests.at(1).size()), 1);
}

void BatchSearchTest::thePlayTriedLeastProvesTheSignature()
{
    auto batch = batchOf({1, 2, 3});
    batch[0].attempts = 3;
    batch[1].attempts = 2;
    batch[2].attempts = 2;
    BatchSearch search;
    QCOMPARE(search.refusedSignature(batch), Finding::GoOn);
    QCOMPARE(search.part(), Part{2});
    search.done(true);
    QCOMPARE(search.part(), Part{1});
}

void BatchSearchTest::aProofHoldsForOneSearchOnly()
{
    BatchSearch search;
    QCOMPARE(search.refusedSignature(batchOf({1, 2})), Finding::GoOn);
    search.done(true);
    QCOMPARE(search.refusedSignature(batchOf({2})), Finding::BadPlay);
    QVERIFY(!search.isSearching());
    QCOMPARE(search.refusedSignature(batchOf({3})), Finding::BadSignature);
    search.done(true); // a batch that went well outside a search proves nothing for the next one
    QCOMPARE(search.refusedSignature(batchOf({4})), Finding::BadSignature);
}

void BatchSearchTest::partsOfWhichNothingIsLeftAreSkipped()
{
    BatchSearch search;
    QCOMPARE(search.refused(batchOf({1, 2, 3, 4})), Finding::GoOn);
    QCOMPARE(search.part(), (Part{1, 2}));
    search.done(false);
    QCOMPARE(search.part(), (Part{3, 4}));
    search.done(false);
    QVERIFY(!search.isSearching());
}

SILLON_TEST(BatchSearchTest, batchsearch)

#include "tst_batchsearch.moc"
