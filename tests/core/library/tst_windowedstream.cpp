// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/windowedstream.h"
#include "songs.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Stream = WindowedStream;

QByteArray someBytes(qsizetype count)
{
    QByteArray bytes(count, 0);
    quint32 random = 1;
    for (char& byte : bytes) {
        random = random * 1664525 + 1013904223;
        byte = static_cast<char>(random >> 24);
    }
    return bytes;
}

QByteArray read(Stream& stream, quint64 length)
{
    const TagLib::ByteVector block = stream.readBlock(static_cast<Stream::Length>(length));
    return QByteArray(block.data(), static_cast<qsizetype>(block.size()));
}

} // namespace

class WindowedStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anyReadGivesTheBytesOfTheFile_data();
    void anyReadGivesTheBytesOfTheFile();
    void readingGoesOnWhereItStopped();
    void seeksAreFromAllThreePlaces();
    void hugeReadsAreBounded();
    void aShrunkFileEndsEarly();
    void itNeverWrites();

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_bytes;
};

void WindowedStreamTest::initTestCase()
{
    m_bytes = someBytes(static_cast<qsizetype>(3 * Stream::windowBytes + 777));
    const QString path = m_folder.filePath(QStringLiteral("bytes"));
    QVERIFY(writeBytes(path, m_bytes));
    m_path = path.toUtf8();
}

void WindowedStreamTest::anyReadGivesTheBytesOfTheFile_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<quint64>("length");
    constexpr qint64 window = Stream::windowBytes;
    QTest::newRow("start") << qint64{0} << quint64{10};
    QTest::newRow("nothing") << qint64{5} << quint64{0};
    QTest::newRow("across a window") << window - 5 << quint64{10};
    QTest::newRow("a whole window") << window << static_cast<quint64>(window);
    QTest::newRow("more than a window") << qint64{100} << static_cast<quint64>(2 * window);
    QTest::newRow("the end") << 3 * window + 770 << quint64{7};
    QTest::newRow("past the end") << 3 * window + 770 << quint64{1000};
    QTest::newRow("behind the end") << 4 * window << quint64{10};
    QTest::newRow("everything and more") << qint64{0} << ~quint64{0};
}

void WindowedStreamTest::anyReadGivesTheBytesOfTheFile()
{
    QFETCH(const qint64, offset);
    QFETCH(const quint64, length);
    auto stream = Stream::open(m_path);
    QVERIFY(stream);
    QCOMPARE((*stream)->size(), static_cast<qint64>(m_bytes.size()));
    (*stream)->seek(static_cast<Stream::Offset>(offset), Stream::Beginning);
    const auto most = static_cast<qsizetype>(qMin<quint64>(length, static_cast<quint64>(m_bytes.size())));
    const QByteArray expected =
        offset >= m_bytes.size() ? QByteArray() : m_bytes.mid(static_cast<qsizetype>(offset), most);
    QVERIFY(read(**stream, length) == expected);
    QCOMPARE(static_cast<qint64>((*stream)->tell()), offset + expected.size());
}

void WindowedStreamTest::readingGoesOnWhereItStopped()
{
    auto stream = Stream::open(m_path);
    QVERIFY(stream);
    QByteArray all;
    for (quint64 length = 1; all.size() < m_bytes.size(); length = length * 3 % 9001 + 1)
        all += read(**stream, length);
    QVERIFY(all == m_bytes);
    QVERIFY(read(**stream, 10).isEmpty());
}

void WindowedStreamTest::seeksAreFromAllThreePlaces()
{
    auto stream = Stream::open(m_path);
    QVERIFY(stream);
    (*stream)->seek(-128, Stream::End);
    QVERIFY(read(**stream, 128) == m_bytes.right(128));
    (*stream)->seek(-130, Stream::Current);
    QVERIFY(read(**stream, 2) == m_bytes.mid(m_bytes.size() - 130, 2));
    (*stream)->seek(-5, Stream::Beginning);
    QCOMPARE(static_cast<qint64>((*stream)->tell()), qint64{0});
}

void WindowedStreamTest::hugeReadsAreBounded()
{
    const QString path = m_folder.filePath(QStringLiteral("huge"));
    QFile huge(path);
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(500LL * 1024 * 1024)); // sparse
    auto stream = Stream::open(path.toUtf8());
    QVERIFY(stream);
    QCOMPARE(read(**stream, 400ULL * 1024 * 1024).size(), static_cast<qsizetype>(Stream::longestRead));
}

void WindowedStreamTest::aShrunkFileEndsEarly()
{
    const QString path = m_folder.filePath(QStringLiteral("shrinking"));
    QVERIFY(writeBytes(path, m_bytes));
    auto stream = Stream::open(path.toUtf8());
    QVERIFY(stream);
    QVERIFY(QFile::resize(path, 10));
    QVERIFY(read(**stream, 100) == m_bytes.left(10));
    QVERIFY(read(**stream, 100).isEmpty());
}

void WindowedStreamTest::itNeverWrites()
{
    auto stream = Stream::open(m_path);
    QVERIFY(stream);
    QVERIFY((*stream)->readOnly());
    const TagLib::ByteVector block("xxxx");
    (*stream)->writeBlock(block);
    (*stream)->insert(block, 0, 4);
    (*stream)->removeBlock(0, 4);
    (*stream)->truncate(0);
    QVERIFY(bytesOf(QString::fromUtf8(m_path)) == m_bytes);
}

SILLON_TEST(WindowedStreamTest, windowedstream)
#include "tst_windowedstream.moc"
