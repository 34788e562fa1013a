// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/jsonitems.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sillon;

namespace {

/// The items as compact texts; one "malformed" where it is no list.
QStringList itemsOf(const QString& text, const QStringList& within, qsizetype most)
{
    QStringList found;
    const JsonItems::TakeItem takeItem = [&found](const QJsonValue& item) {
        const QByteArray list = QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Compact);
        found.append(QString::fromUtf8(list.mid(1, list.size() - 2)));
    };
    JsonItems items(within);
    for (qsizetype at = 0; at < text.size(); at += most) {
        if (!items.take(text.mid(at, most), takeItem))
            return {QStringLiteral("malformed")};
    }
    return items.end() ? found : QStringList{QStringLiteral("malformed")};
}

} // namespace

/// Lists of JSON, item by item.
class JsonItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreTakenOutOfLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wrapped");
        QTest::addColumn<QStringList>("items");
        using Texts = std::initializer_list<const char*>;
        const auto row = [](const char* name, const char* text, bool wrapped, Texts items) {
            QStringList wanted;
            for (const char* item : items)
                wanted.append(QString::fromUtf8(item));
            QTest::newRow(name) << QString::fromUtf8(text) << wrapped << wanted;
        };
        const Texts none{};
        const Texts bad{"malformed"};
        row("empty", " [ ] \n", false, none);
        row("objects", "[{\"a\":1},\n {\"b\":[1,{\"c\":2}]}]", false, {"{\"a\":1}", "{\"b\":[1,{\"c\":2}]}"});
        row("others", "[1, -2.5,null,\"x,]\\\"\" ,[1,2],true]", false,
            {"1", "-2.5", "null", "\"x,]\\\"\"", "[1,2]", "true"});
        row("brackets in texts", "[{\"a\":\"}]\\\\\",\"b\":\"\\\"{\"}]", false,
            {"{\"a\":\"}]\\\\\",\"b\":\"\\\"{\"}"});
        row("an object where a list is wanted", "{\"a\":[1]}", false, bad);
        row("breaks off in an item", "[{\"a\":1},{\"a\"", false, bad);
        row("breaks off behind an item", "[{\"a\":1}", false, bad);
        row("a wrong bracket", "[{\"a\":1]]", false, bad);
        row("junk in an item", "[{\"a\":oops}]", false, bad);
        row("junk in the list", "[oops]", false, bad);
        row("something behind the end", "[1] 2", false, bad);
        row("nothing at all", "  ", false, bad);
        row("in a member",
            "{\"name\":\"list:[\",\"n\":{\"list\":[9]},\"list\":[{\"a\":1},2],\"z\":[3,\"}\"]}", true,
            {"{\"a\":1}", "2"});
        row("in a member of a member", "{\"outer\":{\"@\":{\"x\":[]},\"list\":[5]},\"list\":[6]}", true,
            {"5"});
        row("lists in the list", "[[1,2],[3],{\"list\":[4]}]", true, {"1", "2", "3", "{\"list\":[4]}"});
        row("the only item", "{\"outer\":{\"list\":{\"a\":\"list\",\"b\":{\"list\":[1]}}},\"c\":{}}", true,
            {"{\"a\":\"list\",\"b\":{\"list\":[1]}}"});
        row("no such member", "{\"a\":[1]} ", true, {"{\"a\":[1]}"});
        row("a wrapper that breaks off", "{\"list\":[1]", true, bad);
    }
    void itemsAreTakenOutOfLists()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, wrapped);
        QFETCH(const QStringList, items);
        const QStringList within =
            wrapped ? QStringList{QStringLiteral("outer"), QStringLiteral("list")} : QStringList();
        for (const qsizetype most : {1, 2, 3, 1000})
            QCOMPARE(itemsOf(text, within, most), items);
    }

    void noMoreIsHeldThanAnItem()
    {
        JsonItems items;
        qint64 taken = 0;
        const JsonItems::TakeItem takeItem = [&taken](const QJsonValue&) { ++taken; };
        QVERIFY(items.take(QStringLiteral("["), takeItem));
        const QString some = QStringLiteral("{\"a\":\"0123456789\"},").repeated(100);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(items.take(some.left(some.size() - 5), takeItem));
            QVERIFY(items.held() < 20);
            QVERIFY(items.take(some.right(5), takeItem));
        }
        QCOMPARE(taken, 10'000);
    }
};

SILLON_TEST(JsonItemsTest, jsonitems)
#include "tst_jsonitems.moc"
