// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace sillon::testing {

/// Answers requests from a script, in order, and remembers them. With the script used up, answerBy's function
/// is asked; without one a request is NotSent. Any thread.
class FakeHttpClient final : public HttpClient
{
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest&)>;
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override;

    /// Scripts one whole answer (header names in lower case).
    void answer(int status, const QByteArray& body, const Headers& headers = {});
    /// Scripts one failure.
    void failWith(ErrorKind kind);
    /// Scripts one request that gets no answer until stop is asked for (AnswerLost for a POST, Cancelled for
    /// a GET).
    void keepSilent();
    /// Answers what the script does not.
    void answerBy(Answer answer);

    [[nodiscard]] std::vector<HttpRequest> requests() const;
    [[nodiscard]] int requestCount() const;
    /// Blocks (real time, at most timeoutMs) until n requests have come in.
    [[nodiscard]] bool waitForRequests(int n, int timeoutMs = 10000);

private:
    struct Step
    {
        bool silent = false;
        Result<HttpResponse> result;
    };

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Step> m_script;
    Answer m_answer;
    std::vector<HttpRequest> m_requests;
};

} // namespace sillon::testing
