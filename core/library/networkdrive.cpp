// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/networkdrive.h"

#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace sillon {

bool isNetworkKind(const QByteArray& fileSystem)
{
    constexpr std::array kinds{"9p",
                               "afs",
                               "ceph",
                               "cifs",
                               "coda",
                               "davfs",
                               "fuse.ceph",
                               "fuse.curlftpfs",
                               "fuse.davfs2",
                               "fuse.glusterfs",
                               "fuse.gvfsd-fuse",
                               "fuse.kio-fuse",
                               "fuse.rclone",
                               "fuse.s3fs",
                               "fuse.sshfs",
                               "glusterfs",
                               "ncpfs",
                               "nfs",
                               "nfs4",
                               "smb2",
                               "smb3",
                               "smbfs",
                               "virtiofs"};
    return std::any_of(kinds.begin(), kinds.end(), [&](const char* kind) { return fileSystem == kind; });
}

bool isOnNetwork(const QString& folder)
{
    return isNetworkKind(QStorageInfo(folder).fileSystemType());
}

} // namespace sillon
