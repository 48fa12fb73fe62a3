// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

namespace sheaf::rpc {

/// What we call of libcurl, which is loaded with the first request and not with the program: it brings thirty libraries
/// (two of TLS, Kerberos, LDAP, SSH), of which 4 MB and some milliseconds of each start are ours to pay.
struct Curl
{
    decltype(&curl_global_init) globalInit;
    decltype(&curl_version_info) versionInfo;
    decltype(&curl_slist_append) slistAppend;
    decltype(&curl_slist_free_all) slistFreeAll;
    decltype(&curl_easy_init) easyInit;
    decltype(&curl_easy_cleanup) easyCleanup;
    decltype(&curl_easy_setopt) easySetopt;
    decltype(&curl_easy_getinfo) easyGetinfo;
    decltype(&curl_easy_header) easyHeader;
    decltype(&curl_multi_init) multiInit;
    decltype(&curl_multi_cleanup) multiCleanup;
    decltype(&curl_multi_setopt) multiSetopt;
    decltype(&curl_multi_add_handle) multiAddHandle;
    decltype(&curl_multi_remove_handle) multiRemoveHandle;
    decltype(&curl_multi_socket_action) multiSocketAction;
    decltype(&curl_multi_info_read) multiInfoRead;
};

/// Loaded and set up, for the rest of the program's life; null where it is not there or lacks one of these. The first
/// call takes some 20 ms, of any thread.
const Curl *curl();
/// Whether that was done.
bool isCurlLoaded();

} // namespace sheaf::rpc
