// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace sillon {

/// The body of a POST, handed to Qt in a form it cannot send again: a sequential device that does not rewind.
/// Qt otherwise repeats a POST by itself when the connection closes before the answer.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneTimeBody(QByteArray body, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    /// Whether Qt has taken bytes to send; it does so only once it is connected.
    [[nodiscard]] bool wasTaken() const { return m_taken > 0; }

protected:
    qint64 readData(char* to, qint64 most) override;
    qint64 writeData(const char* from, qint64 count) override;

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

} // namespace sillon
