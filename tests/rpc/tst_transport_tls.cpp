// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "rpc/transport.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace sheaf;
using namespace sheaf::rpc;

namespace {

template <auto Free> struct With
{
    template <typename T> void operator()(T *what) const { Free(what); }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, With<X509_free>>;

template <typename Write> QByteArray pemOf(Write write)
{
    const std::unique_ptr<BIO, With<BIO_free>> memory(BIO_new(BIO_s_mem()));
    write(memory.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text); // NOLINT: OpenSSL's macro
    return QByteArray(text, static_cast<qsizetype>(size));
}

/// For 127.0.0.1 and this hour, signed by itself.
Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *text = reinterpret_cast<const unsigned char *>("127.0.0.1");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

/// Answers every request over TLS, and counts them.
class TlsServer final
{
public:
    TlsServer()
    {
        const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
        const Certificate certificate = selfSigned(key.get());
        const QByteArray certificatePem = pemOf([&](BIO *to) { PEM_write_bio_X509(to, certificate.get()); });
        const QByteArray keyPem =
            pemOf([&](BIO *to) { PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
        m_certificate = QSslCertificate(certificatePem);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this] { ++m_handshakes; });
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_received += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }
    const QSslCertificate &certificate() const { return m_certificate; }
    int handshakes() const { return m_handshakes; }
    const QByteArray &received() const { return m_received; }

private:
    QSslServer m_server;
    QSslCertificate m_certificate;
    QByteArray m_received;
    int m_handshakes = 0;
};

} // namespace

class TestTransportTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownCertificate_isRefusedBeforeAByteLeaves()
    {
        const TlsServer server;
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/v2/secretkey123").arg(server.port()));
        NetworkTransport transport;
        for (int i = 0; i < 2; ++i) {
            const auto answer = async::waitFor(transport.post(url, QByteArrayLiteral("{}"), {}));
            QCOMPARE(answer.error().fault, Fault::Unreachable);
            QCOMPARE(answer.error().detail,
                     "127.0.0.1:" + std::to_string(server.port()) + ": no trusted TLS connection could be made");
        }
        QCOMPARE(server.handshakes(), 2);
        QVERIFY(server.received().isEmpty());

        // The server itself is well: who trusts its certificate is served.
        QSslSocket socket;
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({server.certificate()});
        socket.setSslConfiguration(trusting);
        socket.setPeerVerifyName(QStringLiteral("127.0.0.1"));
        socket.ignoreSslErrors({QSslError(QSslError::SelfSignedCertificate, server.certificate())});
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QTRY_VERIFY(socket.isEncrypted());
        socket.write("hello");
        QTRY_COMPARE(server.received(), QByteArray("hello"));
    }

    void serverWithoutTls_isUnreachable()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        NetworkTransport transport;
        const auto answer = async::waitFor(transport.post(url, QByteArrayLiteral("{}"), {}));
        QCOMPARE(answer.error().fault, Fault::Unreachable);
    }
};

QTEST_GUILESS_MAIN(TestTransportTls)
#include "tst_transport_tls.moc"
