// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace sillon {

/// Holds the profile for one program: flock on DIR/lock, freed by the kernel when the program dies. Sending,
/// scanning, jobs and migrations need it; reading does not.
class ProfileLock
{
public:
    /// Takes the lock at once, or fails with Busy when another program holds it.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>> take(const QString& profileFolder);
    ~ProfileLock();
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;

private:
    explicit ProfileLock(int descriptor)
        : m_descriptor(descriptor)
    {}
    int m_descriptor;
};

} // namespace sillon
