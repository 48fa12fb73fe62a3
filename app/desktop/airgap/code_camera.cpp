// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_camera.h"

#include "format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>
#include <QPointer>

namespace sheaf::desktop {

namespace {

constexpr int kViewWidth = 480;

struct Seen
{
    QImage view;
    std::vector<std::string> parts;
};

Seen seenIn(const QImage &grey)
{
    if (grey.isNull() || grey.format() != QImage::Format_Grayscale8)
        return {};
    Seen seen;
    seen.parts =
        wallet::partsInFrame({grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()), grey.constBits()});
    seen.view = grey.scaledToWidth(kViewWidth).mirrored(/*horizontal=*/true, /*vertical=*/false);
    return seen;
}

/// The module beside the program, for the rest of the program's life.
tl::expected<CameraMaker *, QString> loadModule()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *place : {"sheaf-camera.so", "../lib/sheaf/sheaf-camera.so"}) {
        const QString file = here.filePath(QLatin1String(place));
        if (!QFileInfo(file).isFile())
            continue;
        QPluginLoader loader(file);
        if (auto *maker = qobject_cast<CameraMaker *>(loader.instance()))
            return maker;
        return tl::unexpected(
            CodeCamera::tr("The camera needs Qt Multimedia (Debian's package libqt6multimedia6), which "
                           "can't be loaded. Pictures and text work without it. (%1)")
                .arg(format::foreign(loader.errorString().toStdString())));
    }
    return tl::unexpected(CodeCamera::tr("The part of Sheaf that works cameras (sheaf-camera.so) is not installed. "
                                         "Pictures and text work without it."));
}

} // namespace

CodeCamera::CodeCamera(QObject *parent) : QObject(parent), m_load(loadModule) {}

void CodeCamera::start()
{
    if (m_camera)
        return;
    const auto maker = m_load();
    if (!maker)
        return fail(maker.error());
    const std::uint64_t round = ++m_round;
    const QPointer<CodeCamera> self(this);
    const auto take = [self, round](CameraMaker::Frame frame) {
        if (self && self->m_round == round && !self->m_isLooking)
            wallet::launch(self, self->look(std::move(frame)));
    };
    // Later: the camera that says so can't end in the middle of it.
    const auto ended = [self, round](const QString &problem) {
        const auto end = [self, round, problem] {
            if (self && self->m_round == round)
                self->fail(tr("The camera has stopped. Is another program using it? (%1)")
                               .arg(format::foreign(problem.toStdString())));
        };
        if (self)
            QMetaObject::invokeMethod(self, end, Qt::QueuedConnection);
    };
    m_problem.clear();
    m_camera = (*maker)->open(take, ended);
    if (!m_camera)
        return fail(tr("No camera is connected. Connect one, or give pictures or text."));
    Q_EMIT changed();
}

Task<> CodeCamera::look(CameraMaker::Frame frame)
{
    const QPointer<CodeCamera> self(this);
    const std::uint64_t round = m_round;
    m_isLooking = true;
    auto work = [frame] { return seenIn(frame()); };
    const Seen found = co_await wallet::runInBackground(std::move(work));
    if (!self)
        co_return;
    m_isLooking = false;
    if (round != m_round || !m_camera)
        co_return;
    m_view = found.view;
    Q_EMIT viewChanged();
    if (!found.parts.empty())
        Q_EMIT seen(found.parts);
}

void CodeCamera::stop()
{
    if (!m_camera && m_problem.isEmpty())
        return;
    ++m_round;
    m_camera.reset();
    m_view = {};
    m_problem.clear();
    Q_EMIT viewChanged();
    Q_EMIT changed();
}

void CodeCamera::fail(const QString &problem)
{
    stop();
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
