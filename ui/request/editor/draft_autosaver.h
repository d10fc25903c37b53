#pragma once

#include "ui/page/context.h"

#include <QTimer>

namespace licet {

/// Keeps what is being typed: within two seconds in a scratch row, so that a crash loses no more, and as one
/// event when the editor is left, the draft finalised, or nothing was typed for five minutes.
class DraftAutosaver : public QObject
{
    Q_OBJECT

public:
    explicit DraftAutosaver(Context &context, QObject *parent = nullptr);

    /// Begins with a stored request, or (no id) with one that is made at the first key.
    void begin(const Request &request);
    void edit(const Draft &draft, const ConsultantAdvice &advice);
    /// Writes what is pending into the scratch row at once; false, and a sentence, when that failed.
    bool autosaveNow();
    /// Writes what is pending as an event; false, and a sentence, when that failed: the typing stays kept.
    bool saveNow();
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] bool isPending() const { return m_isPending; }

Q_SIGNALS:
    /// The request got its row.
    void made(licet::Id<licet::Request> id);

private:
    /// What was typed once is offered from now on.
    bool addUsedServices();
    bool fail(const Error &error);

    Context &m_context;
    Request m_request;        ///< as stored, with the draft as typed
    bool m_isPending = false; ///< typed and not yet in the scratch row
    bool m_isUnsaved = false; ///< kept, and no event yet
    QTimer m_timer{this};
    QTimer m_idle{this};
};

} // namespace licet
