// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_reader.h"
#include "session.h"

namespace sheaf::desktop {

/// A request to an air-gapped device, as codes for its camera or as a file, and the device's answer, which is believed
/// only where it fits: until one does, the person may show another.
class CodeExchange final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(sheaf::desktop::CodeReader *reader READ reader CONSTANT FINAL)
    Q_PROPERTY(QString savePath READ savePath NOTIFY saveChanged FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY saveChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY saveChanged FINAL)

public:
    explicit CodeExchange(Session *session, QObject *parent = nullptr);

    bool isAsking() const { return m_question.has_value(); }
    /// The texts of the codes, to be shown one after the other and again.
    const QStringList &codes() const { return m_codes; }
    /// The answer is held against the request.
    bool isChecking() const { return m_isChecking; }
    /// Why what was shown last is no answer to this request.
    const QString &refusal() const { return m_refusal; }
    CodeReader *reader() { return &m_reader; }
    /// Where save() would write by itself.
    const QString &savePath() const { return m_savePath; }
    /// Which file has been written, and why none could be.
    const QString &saved() const { return m_saved; }
    const QString &saveProblem() const { return m_saveProblem; }
    bool isSaving() const { return m_isSaving; }

public Q_SLOTS:
    /// Writes the codes' texts, a line each, into a file that is not there yet.
    void save(const QString &path);
    /// The flow ends. What was shown may be signed on the device nevertheless.
    void cancel();

Q_SIGNALS:
    void changed();
    void saveChanged();

private:
    void look();
    void begin();
    void giveAnswer(const devices::UniformResource &shown);
    Task<> saveLater(QString path, QByteArray text);
    void endSaving(const QString &saved, const QString &problem);

    std::shared_ptr<DevicePerson> m_person;
    std::optional<DevicePerson::Question> m_question;
    CodeReader m_reader{this};
    QStringList m_codes;
    bool m_isChecking = false;
    QString m_refusal;
    QString m_savePath;
    QString m_saved;
    QString m_saveProblem;
    bool m_isSaving = false;
};

} // namespace sheaf::desktop
