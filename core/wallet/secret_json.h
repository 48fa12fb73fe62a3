// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <map>
#include <string>
#include <vector>

namespace sheaf::wallet {

using SecretFields = std::map<std::string, Secret, std::less<>>;

/// Takes the string values of the fields called `names` at the top level of a JSON object out of its text, unescaped,
/// and leaves an empty string in their place, so that what is parsed afterwards holds no secret. The rest of the text
/// is not judged: the parser does that. InvalidInput for a secret said twice, or one with a broken escape.
Result<SecretFields> takeSecrets(Secret &document, const std::vector<std::string_view> &names);

/// The same for the array of strings called `name` at the top level, in its order; nothing where there is none.
/// InvalidInput where something else than strings is in it.
Result<std::vector<Secret>> takeSecretList(Secret &document, std::string_view name);

} // namespace sheaf::wallet
