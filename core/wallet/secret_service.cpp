// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/secret_service.h"

#include <libsecret/secret.h>

#include <algorithm>

namespace sheaf::wallet {

namespace {

constexpr const char *kVault = "vault";
constexpr std::string_view kEncrypted = "dh-ietf1024-sha256-aes128-cbc-pkcs7";

const SecretSchema &schema()
{
    static const SecretSchema kSchema = [] {
        SecretSchema made{};
        made.name = "org.sheaf.Vault";
        made.attributes[0] = {kVault, SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return kSchema;
}

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
    void operator()(GHashTable *table) const { g_hash_table_unref(table); }
    void operator()(SecretValue *value) const { secret_value_unref(value); }
    void operator()(GList *items) const { g_list_free_full(items, g_object_unref); }
};
using Service = std::unique_ptr<SecretService, Unref>;
using Collection = std::unique_ptr<SecretCollection, Unref>;
using Items = std::unique_ptr<GList, Unref>;
using Value = std::unique_ptr<SecretValue, Unref>;
using Attributes = std::unique_ptr<GHashTable, Unref>;

/// A GError that is looked at once.
class Problem final
{
public:
    Problem() = default;
    ~Problem() { g_clear_error(&m_error); }
    Problem(const Problem &) = delete;
    Problem &operator=(const Problem &) = delete;

    GError **out() { return &m_error; }
    bool isSet() const { return m_error != nullptr; }
    tl::unexpected<Error> error() const
    {
        if (m_error == nullptr)
            return failure(ErrorCode::Io, "the desktop's keyring gave no answer");
        if (isNobodyThere())
            return failure(ErrorCode::Unsupported, std::string("no keyring answers in this session: ") + said());
        if (g_error_matches(m_error, SECRET_ERROR, SECRET_ERROR_IS_LOCKED) != 0)
            return locked();
        if (g_error_matches(m_error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT) != 0)
            return failure(ErrorCode::Timeout, std::string("the desktop's keyring does not answer: ") + said());
        return failure(ErrorCode::Io, std::string("the desktop's keyring: ") + said());
    }
    static tl::unexpected<Error> locked()
    {
        return failure(ErrorCode::Locked, "the desktop's keyring is locked: unlock it, or give the vault's password");
    }

private:
    bool isNobodyThere() const
    {
        constexpr std::array kNobody{
            G_DBUS_ERROR_SERVICE_UNKNOWN,   G_DBUS_ERROR_NAME_HAS_NO_OWNER,       G_DBUS_ERROR_SPAWN_EXEC_FAILED,
            G_DBUS_ERROR_SPAWN_FORK_FAILED, G_DBUS_ERROR_SPAWN_CHILD_EXITED,      G_DBUS_ERROR_SPAWN_CHILD_SIGNALED,
            G_DBUS_ERROR_SPAWN_FAILED,      G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND, G_DBUS_ERROR_SPAWN_SERVICE_INVALID};
        return m_error->domain == G_DBUS_ERROR &&
               std::find(kNobody.begin(), kNobody.end(), m_error->code) != kNobody.end();
    }
    const char *said() const
    {
        g_dbus_error_strip_remote_error(m_error);
        return m_error->message;
    }

    GError *m_error = nullptr;
};

Result<Service> connect()
{
    Problem none;
    const std::unique_ptr<GDBusConnection, Unref> bus(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, none.out()));
    if (!bus)
        return failure(ErrorCode::Unsupported, "no keyring answers: there is no D-Bus session");
    g_dbus_connection_set_exit_on_close(bus.get(), FALSE); // GLib would end the program with the bus
    Problem problem;
    Service service(SECRET_SERVICE(
        secret_service_open_sync(SECRET_TYPE_SERVICE, nullptr, SECRET_SERVICE_OPEN_SESSION, nullptr, problem.out())));
    if (!service)
        return problem.error();
    const char *algorithm = secret_service_get_session_algorithms(service.get());
    if (algorithm == nullptr || algorithm != kEncrypted)
        return failure(ErrorCode::Unsupported, "the desktop's keyring would send secrets openly over the bus");
    return service;
}

Attributes attributesOf(std::string_view vault)
{
    return Attributes(secret_attributes_build(&schema(), kVault, std::string(vault).c_str(), nullptr));
}

/// The collection that new entries go to. Nobody is asked to unlock it.
Result<void> checkUnlocked(SecretService *service)
{
    Problem problem;
    const Collection collection(secret_collection_for_alias_sync(service, SECRET_COLLECTION_DEFAULT,
                                                                 SECRET_COLLECTION_NONE, nullptr, problem.out()));
    if (problem.isSet())
        return problem.error();
    if (!collection)
        return failure(ErrorCode::Unsupported, "the desktop's keyring has no collection for new entries yet");
    if (secret_collection_get_locked(collection.get()) != 0)
        return Problem::locked();
    return {};
}

/// NotFound where there is none, Locked where it can't be read.
Result<Items> entriesOf(SecretService *service, std::string_view vault)
{
    const Attributes attributes = attributesOf(vault);
    Problem problem;
    const auto flags = static_cast<SecretSearchFlags>(SECRET_SEARCH_ALL | SECRET_SEARCH_LOAD_SECRETS);
    Items items(secret_service_search_sync(service, &schema(), attributes.get(), flags, nullptr, problem.out()));
    if (problem.isSet())
        return problem.error();
    if (!items) {
        SHEAF_CHECK(checkUnlocked(service)); // some show nothing of what is locked
        return failure(ErrorCode::NotFound, "the desktop's keyring has no entry for this vault: give the password");
    }
    for (const GList *one = items.get(); one != nullptr; one = one->next)
        if (secret_item_get_locked(SECRET_ITEM(one->data)) != 0)
            return Problem::locked();
    return items;
}

class SecretServiceKeyring final : public DesktopKeyring
{
public:
    Result<void> store(std::string_view vault, std::string_view label, const Secret &secret) override
    {
        SHEAF_TRY(service, connect());
        SHEAF_CHECK(checkUnlocked(service.get()));
        const Attributes attributes = attributesOf(vault);
        const Value value(secret_value_new(reinterpret_cast<const char *>(secret.view().data()),
                                           static_cast<gssize>(secret.size()), "application/octet-stream"));
        Problem problem;
        if (secret_service_store_sync(service.get(), &schema(), attributes.get(), SECRET_COLLECTION_DEFAULT,
                                      std::string(label).c_str(), value.get(), nullptr, problem.out()) == 0)
            return problem.error();
        return {};
    }

    Result<Secret> lookUp(std::string_view vault) override
    {
        SHEAF_TRY(service, connect());
        SHEAF_TRY(items, entriesOf(service.get(), vault));
        const Value value(secret_item_get_secret(SECRET_ITEM(items->data)));
        if (!value)
            return failure(ErrorCode::Io, "the desktop's keyring does not give the vault's entry out");
        gsize size = 0;
        const gchar *bytes = secret_value_get(value.get(), &size);
        return Secret::copyOf({reinterpret_cast<const std::uint8_t *>(bytes), size});
    }

    Result<void> remove(std::string_view vault) override
    {
        SHEAF_TRY(service, connect());
        SHEAF_TRY(items, entriesOf(service.get(), vault));
        for (const GList *one = items.get(); one != nullptr; one = one->next) {
            Problem problem;
            if (secret_item_delete_sync(SECRET_ITEM(one->data), nullptr, problem.out()) == 0)
                return problem.error();
        }
        return {};
    }
};

} // namespace

std::unique_ptr<DesktopKeyring> secretService() { return std::make_unique<SecretServiceKeyring>(); }

} // namespace sheaf::wallet
