// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_options.h"

#include "composition.h"

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

} // namespace

OptionSpec descriptorOption()
{
    return {q("descriptor"), q("FILE"), q("an ERC-7730 descriptor, for words to what is signed; may be repeated")};
}

OptionSpec acceptOption()
{
    return {q("accept"), q("CODE"), q("sign although there is a critical notice of this code; may be repeated")};
}

Result<wallet::Knowledge> knowledgeOf(const Arguments &arguments)
{
    std::vector<std::filesystem::path> files;
    for (const QString &file : arguments.values(q("descriptor")))
        files.emplace_back(file.toStdString());
    return composition::makeKnowledge(files);
}

std::vector<std::string> acceptedCodes(const Arguments &arguments)
{
    std::vector<std::string> codes;
    for (const QString &code : arguments.values(q("accept")))
        codes.push_back(code.toStdString());
    return codes;
}

} // namespace sheaf::cli
