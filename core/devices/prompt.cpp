// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/prompt.h"

#include "devices/uniform_resource.h"

namespace sheaf::devices {

Outcome<UniformResource> Person::exchange(const UniformResource &, const AnswerCheck &)
{
    return fail(Fault::Unsupported,
                SHEAF_SAYS("Phrases", "an air-gapped device is asked by QR codes, which nobody is there to show"));
}

} // namespace sheaf::devices
