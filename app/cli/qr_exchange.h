// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "output.h"
#include "wallet/qr_codes.h"

namespace sheaf::cli {

/// How an air-gapped device is asked, and where its answer comes from.
struct CodeOptions
{
    QString requestFile; ///< --request-file: the request's parts, one a line; on the terminal as QR codes without
    QString answerFile;  ///< --answer-file: parts on lines or a picture; standard input without
    std::chrono::seconds wait{900};
};

/// `--request-file`, `--answer-file` and `--wait`, for every command that may sign.
std::vector<OptionSpec> codeOptions();
Result<CodeOptions> codeOptionsOf(const Arguments &arguments);

/// The content of a file, at most that of the largest picture. Io, InvalidInput for what is no file.
Result<Bytes> contentOf(const QString &file);

/// Shows a request until its answer is there; blocks, for a thread of the pool. What lay in the answer's file before is
/// an answer to an earlier request, and is waited over; so is what is no answer yet. Whether it is the right answer is
/// for the caller to say. Cancelled, Timeout, and BadData where standard input ends or holds something else.
devices::Outcome<devices::UniformResource> exchangeCodes(const devices::UniformResource &request,
                                                         const CodeOptions &options, const Output &output,
                                                         const std::function<bool()> &gaveUp);

} // namespace sheaf::cli
