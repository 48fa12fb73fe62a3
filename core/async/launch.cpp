// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/launch.h"

#include <QLoggingCategory>

namespace sheaf::async::detail {

namespace {

// Debug is for who asks for it with QT_LOGGING_RULES: a cancel is no news.
Q_LOGGING_CATEGORY(logTasks, "sheaf.tasks", QtInfoMsg)

} // namespace

QString contextName(const QObject *context)
{
    if (!context)
        return QStringLiteral("a task");
    const QString type = QString::fromLatin1(context->metaObject()->className());
    return context->objectName().isEmpty() ? type : type + QLatin1Char(' ') + context->objectName();
}

void logFailure(const QString &context, const Error &error)
{
    const std::string_view name = errorCodeName(error.code);
    const QString code = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    if (error.code == ErrorCode::Cancelled)
        qCDebug(logTasks).noquote() << context + QStringLiteral(": cancelled");
    else
        qCWarning(logTasks).noquote() << context + QStringLiteral(": ") + code + QStringLiteral(": ") +
                                             QString::fromStdString(error.detail);
}

void logException(const QString &context, const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &caught) {
        qCCritical(logTasks).noquote() << context + QStringLiteral(": an exception left the task: ") +
                                              QString::fromUtf8(caught.what());
    } catch (...) {
        qCCritical(logTasks).noquote() << context + QStringLiteral(": an unknown exception left the task");
    }
}

} // namespace sheaf::async::detail
