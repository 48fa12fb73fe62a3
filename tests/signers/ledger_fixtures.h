// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/apdu_port.h"
#include "ethereum/rlp.h"
#include "ethereum/transaction.h"
#include "keys/derivation_path.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace sheaf::signers::test {

inline Bytes hex(const QString &text) { return parseHex(text.toStdString()).value(); }

/// What went to a Ledger, and what came back.
struct Exchange
{
    QString request;
    QString answer;
};

struct Recording
{
    QString name;
    QString device;
    QString decision;
    std::vector<Exchange> exchanges;

    QString requests() const
    {
        QStringList all;
        for (const Exchange &exchange : exchanges)
            all << exchange.request;
        return all.join(QLatin1Char('\n'));
    }
};

inline std::vector<Recording> readRecordings()
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/ledger_eth.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Recording> all;
    for (const QJsonValue &recording : QJsonDocument::fromJson(file.readAll()).object()["recordings"].toArray())
        for (const QJsonValue &item : recording["cases"].toArray()) {
            Recording one{item["name"].toString(), recording["device"].toString(), item["decision"].toString(), {}};
            for (const QJsonValue &line : item["exchange"].toArray())
                if (line[0].toString() == "=>")
                    one.exchanges.push_back({line[1].toString(), {}});
                else
                    one.exchanges.back().answer = line[1].toString();
            all.push_back(std::move(one));
        }
    return all;
}

inline const std::vector<Recording> &recordings()
{
    static const std::vector<Recording> all = readRecordings();
    return all;
}

/// A file of npm @ledgerhq/hw-app-eth: `=> request`, `<= answer`.
inline std::vector<Exchange> apdusOf(const QString &path)
{
    QFile file(path);
    std::vector<Exchange> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromLatin1(line.mid(3).trimmed());
        if (line.startsWith("=>"))
            all.push_back({text, {}});
        else if (line.startsWith("<="))
            all.back().answer = text;
    }
    return all;
}

/// Answers as was recorded, whatever it is asked; what it was asked is looked at afterwards.
class ReplayPort final : public devices::ApduPort
{
public:
    explicit ReplayPort(const std::vector<Exchange> &exchanges)
    {
        for (const Exchange &exchange : exchanges)
            m_answers << exchange.answer;
    }

    devices::Outcome<Bytes> exchange(BytesView command, devices::Person *) override
    {
        m_asked << QString::fromStdString(toHex(command));
        if (m_asked.size() > m_answers.size())
            return devices::fail(devices::Fault::Disconnected, "the recording has ended");
        return hex(m_answers[m_asked.size() - 1]);
    }

    QString asked() const { return m_asked.join(QLatin1Char('\n')); }

private:
    QStringList m_answers;
    QStringList m_asked;
};

/// The data of one or several commands: what stands behind the path.
inline Bytes payloadOf(const std::vector<Exchange> &exchanges)
{
    Bytes all;
    for (const Exchange &exchange : exchanges)
        append(all, BytesView(hex(exchange.request)).subspan(5));
    return toBytes(BytesView(all).subspan(1 + 4 * std::size_t{all[0]}));
}

inline keys::DerivationPath pathOf(const QString &request)
{
    const Bytes bytes = hex(request);
    std::vector<std::uint32_t> steps;
    for (std::size_t i = 0; i < bytes[5]; ++i) {
        std::uint32_t step = 0;
        for (std::size_t j = 0; j < 4; ++j)
            step = step << 8U | bytes[6 + 4 * i + j];
        steps.push_back(step);
    }
    return keys::DerivationPath(std::move(steps));
}

namespace detail {

inline std::uint64_t number(const ethereum::rlp::Item &item) { return item.integer()->toUint64().value(); }
inline ethereum::Wei wei(const ethereum::rlp::Item &item) { return ethereum::Wei(*item.integer()); }

inline void common(ethereum::TransactionCommon &to, const ethereum::rlp::Items &from, std::size_t gas)
{
    to.gasLimit = ethereum::Gas(number(from[gas]));
    if (!from[gas + 1].bytes()->empty())
        to.to = ethereum::Address::fromBytes(*from[gas + 1].bytes()).value();
    to.value = wei(from[gas + 2]);
    to.data = *from[gas + 3].bytes();
}

inline ethereum::AccessList accessList(const ethereum::rlp::Item &from)
{
    ethereum::AccessList list;
    for (const auto &item : *from.items()) {
        ethereum::AccessListEntry entry;
        entry.address = ethereum::Address::fromBytes(*(*item.items())[0].bytes()).value();
        for (const auto &key : *(*item.items())[1].items())
            entry.storageKeys.push_back(ethereum::Hash::fromBytes(*key.bytes()).value());
        list.push_back(std::move(entry));
    }
    return list;
}

template <typename T> T feeMarket(const ethereum::rlp::Items &from)
{
    T made;
    made.chainId = ethereum::ChainId(number(from[0]));
    made.nonce = ethereum::Nonce(number(from[1]));
    made.maxPriorityFeePerGas = wei(from[2]);
    made.maxFeePerGas = wei(from[3]);
    common(made, from, 4);
    made.accessList = accessList(from[8]);
    return made;
}

} // namespace detail

/// An unsigned transaction, taken apart by hand: the program reads signed ones alone.
inline ethereum::Transaction transactionOf(BytesView unsignedPayload)
{
    using namespace detail;
    const std::uint8_t type = unsignedPayload[0] >= 0xC0 ? 0 : unsignedPayload[0];
    const auto item = ethereum::rlp::decode(unsignedPayload.subspan(type == 0 ? 0 : 1)).value();
    const auto &fields = *item.items();
    if (type == 0) {
        ethereum::LegacyTransaction made;
        made.nonce = ethereum::Nonce(number(fields[0]));
        made.gasPrice = wei(fields[1]);
        common(made, fields, 2);
        if (fields.size() == 9)
            made.chainId = ethereum::ChainId(number(fields[6]));
        return made;
    }
    if (type == 1) {
        ethereum::Eip2930Transaction made;
        made.chainId = ethereum::ChainId(number(fields[0]));
        made.nonce = ethereum::Nonce(number(fields[1]));
        made.gasPrice = wei(fields[2]);
        common(made, fields, 3);
        made.accessList = accessList(fields[7]);
        return made;
    }
    if (type == 2)
        return feeMarket<ethereum::Eip1559Transaction>(fields);
    auto made = feeMarket<ethereum::Eip7702Transaction>(fields);
    for (const auto &entry : *fields[9].items()) {
        const auto &parts = *entry.items();
        ethereum::Authorization authorization;
        authorization.chainId = *parts[0].integer();
        authorization.address = ethereum::Address::fromBytes(*parts[1].bytes()).value();
        authorization.nonce = ethereum::Nonce(number(parts[2]));
        authorization.signature = {*parts[4].integer(), *parts[5].integer(),
                                   static_cast<std::uint8_t>(number(parts[3]))};
        made.authorizationList.push_back(std::move(authorization));
    }
    return made;
}

} // namespace sheaf::signers::test
