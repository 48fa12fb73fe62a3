// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/curl_library.h"

#include <QLibrary>

#include <atomic>
#include <csignal>
#include <optional>

namespace sheaf::rpc {

namespace {

constexpr int kBinaryInterface = 4; // libcurl.so.4, since 2006

std::atomic<bool> isLoaded = false;

template <typename Function> bool find(QLibrary &library, const char *name, Function *function)
{
    *function = reinterpret_cast<Function>(library.resolve(name)); // NOLINT: what dlsym() is for
    return *function != nullptr;
}

std::optional<Curl> load()
{
    QLibrary library(QStringLiteral("curl"), kBinaryInterface);
    Curl curl{};
    const bool complete =
        find(library, "curl_global_init", &curl.globalInit) && find(library, "curl_version_info", &curl.versionInfo) &&
        find(library, "curl_slist_append", &curl.slistAppend) &&
        find(library, "curl_slist_free_all", &curl.slistFreeAll) && find(library, "curl_easy_init", &curl.easyInit) &&
        find(library, "curl_easy_cleanup", &curl.easyCleanup) && find(library, "curl_easy_setopt", &curl.easySetopt) &&
        find(library, "curl_easy_getinfo", &curl.easyGetinfo) && find(library, "curl_easy_header", &curl.easyHeader) &&
        find(library, "curl_multi_init", &curl.multiInit) && find(library, "curl_multi_cleanup", &curl.multiCleanup) &&
        find(library, "curl_multi_setopt", &curl.multiSetopt) &&
        find(library, "curl_multi_add_handle", &curl.multiAddHandle) &&
        find(library, "curl_multi_remove_handle", &curl.multiRemoveHandle) &&
        find(library, "curl_multi_socket_action", &curl.multiSocketAction) &&
        find(library, "curl_multi_info_read", &curl.multiInfoRead);
    return complete && curl.globalInit(CURL_GLOBAL_DEFAULT) == CURLE_OK ? std::optional(curl) : std::nullopt;
}

/// libcurl installs no handler for us, and a connection's end must not be the program's. Qt does so as well.
void ignoreBrokenPipes()
{
    struct sigaction now = {};
    if (::sigaction(SIGPIPE, nullptr, &now) == 0 && now.sa_handler == SIG_DFL) // NOLINT: a macro of libc
        static_cast<void>(std::signal(SIGPIPE, SIG_IGN));                      // NOLINT: likewise
}

} // namespace

const Curl *curl()
{
    static const std::optional<Curl> loaded = [] {
        ignoreBrokenPipes();
        return load();
    }();
    isLoaded = true;
    return loaded ? &*loaded : nullptr;
}

bool isCurlLoaded() { return isLoaded; }

} // namespace sheaf::rpc
