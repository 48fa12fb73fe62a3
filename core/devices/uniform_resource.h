// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/fountain.h"

/// Uniform Resources (BCR-2020-005): CBOR with a type as text that fits QR codes, in one part or in many.
namespace sheaf::devices {

struct UniformResource
{
    std::string type; ///< lower-case letters, digits and hyphens, at most 64
    Bytes cbor;

    /// `ur:type/…` in one part.
    std::string toText() const;
    /// One part, of either case.
    static Result<UniformResource> parse(std::string_view text);

    friend bool operator==(const UniformResource &, const UniformResource &) = default;
};

/// A resource as the texts of QR codes.
class UrEncoder final
{
public:
    /// Usual: readable from a screen by every camera tried in the field.
    static constexpr std::size_t kUsualFragment = 200;

    /// Errors of fountain::Encoder::make(), and InvalidInput for a type that is none.
    static Result<UrEncoder> make(UniformResource resource, std::size_t maxFragment = kUsualFragment);

    /// 1 where one code holds all.
    std::uint32_t count() const { return m_fountain.count(); }
    /// The text of part `sequence`, from 1; there is no last one. Always the same where count() is 1.
    std::string part(std::uint32_t sequence) const;

private:
    UrEncoder(UniformResource resource, fountain::Encoder fountain)
        : m_resource(std::move(resource)), m_fountain(std::move(fountain))
    {
    }

    UniformResource m_resource;
    fountain::Encoder m_fountain;
};

/// A resource from the texts of QR codes as a camera sees them: in any order, some never, some often.
class UrDecoder final
{
public:
    /// Whether it said something new. InvalidInput for what is no part, and for a part of another resource, which
    /// changes nothing; errors of fountain::Decoder::receive().
    Result<bool> receive(std::string_view text);

    bool isComplete() const { return m_resource.has_value(); }
    /// Where isComplete().
    const UniformResource &resource() const { return *m_resource; }
    /// 0 to 1; 1 where isComplete() alone.
    double progress() const;
    std::size_t received() const { return isComplete() ? count() : m_fountain.received(); }
    /// Of fragments; 0 before the first part.
    std::uint32_t count() const;

private:
    Result<bool> receiveWhole(std::string_view text);

    std::string m_type;
    fountain::Decoder m_fountain;
    std::optional<UniformResource> m_resource;
};

} // namespace sheaf::devices
