// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace sillon {

/// Who a name is at a service; texts are empty and numbers 0 where it does not say.
struct ServiceUser
{
    QString name; ///< as the service writes it
    QString realName;
    QString country;
    QString url;
    QString pictureUrl;
    qint64 plays = 0;
    qint64 memberSince = 0; ///< UTC second
    friend bool operator==(const ServiceUser&, const ServiceUser&) = default;
};

} // namespace sillon
