// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <QDir>
#include <QUrl>

namespace sheaf::desktop {

QString plainPath(const QString &said)
{
    QString path = said.trimmed();
    for (const QChar quote : {QLatin1Char('"'), QLatin1Char('\'')})
        if (path.size() > 1 && path.startsWith(quote) && path.endsWith(quote))
            path = path.mid(1, path.size() - 2);
    if (path.startsWith(QLatin1String("file://")))
        path = QUrl(path).toLocalFile();
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path = QDir::homePath() + path.mid(1);
    return path;
}

} // namespace sheaf::desktop
