// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakehttpclient.h"

#include <chrono>

namespace sillon::testing {

Result<HttpResponse> FakeHttpClient::send(const HttpRequest& request, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_requests.push_back(request);
    m_changed.notify_all();
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    if (!m_script.empty()) {
        const Step step = m_script.front();
        m_script.pop_front();
        if (!step.silent)
            return step.result;
        m_changed.wait(lock, stop, [] { return false; });
        return fail(request.method == HttpMethod::Post ? ErrorKind::AnswerLost : ErrorKind::Cancelled);
    }
    const Answer answer = m_answer;
    lock.unlock();
    if (answer)
        return answer(request);
    return fail(ErrorKind::NotSent, QStringLiteral("the script is used up"));
}

void FakeHttpClient::answer(int status, const QByteArray& body, const Headers& headers)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    const std::scoped_lock guard(m_mutex);
    m_script.push_back(Step{false, std::move(response)});
}

void FakeHttpClient::failWith(ErrorKind kind)
{
    const std::scoped_lock guard(m_mutex);
    m_script.push_back(Step{false, fail(kind)});
}

void FakeHttpClient::keepSilent()
{
    const std::scoped_lock guard(m_mutex);
    m_script.push_back(Step{true, fail(ErrorKind::AnswerLost)});
}

void FakeHttpClient::answerBy(Answer answer)
{
    const std::scoped_lock guard(m_mutex);
    m_answer = std::move(answer);
}

std::vector<HttpRequest> FakeHttpClient::requests() const
{
    const std::scoped_lock guard(m_mutex);
    return m_requests;
}

int FakeHttpClient::requestCount() const
{
    const std::scoped_lock guard(m_mutex);
    return static_cast<int>(m_requests.size());
}

bool FakeHttpClient::waitForRequests(int n, int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                              [&] { return static_cast<int>(m_requests.size()) >= n; });
}

} // namespace sillon::testing
