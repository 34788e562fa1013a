// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmsignature.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sillon::standin {

QString expectedSignature(const Params& params, const QString& secret)
{
    std::vector<std::pair<QByteArray, QByteArray>> pairs;
    for (const Params::Pair& pair : params.all()) {
        if (pair.first != u"format" && pair.first != u"callback" && pair.first != u"api_sig")
            pairs.emplace_back(pair.first.toUtf8(), pair.second.toUtf8());
    }
    std::sort(pairs.begin(), pairs.end());

    QCryptographicHash md5(QCryptographicHash::Md5);
    for (const auto& pair : pairs) {
        md5.addData(pair.first);
        md5.addData(pair.second);
    }
    md5.addData(secret.toUtf8());
    return QString::fromLatin1(md5.result().toHex());
}

bool isSignedBy(const Params& params, const QString& secret)
{
    const QString given = params.value(u"api_sig");
    return !given.isEmpty() && given.compare(expectedSignature(params, secret), Qt::CaseInsensitive) == 0;
}

} // namespace sillon::standin
