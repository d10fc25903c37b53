#pragma once

#include "base/record_ref.h"
#include "base/vocabulary.h"
#include "followup/awaited.h"
#include "institution/used_certificates.h"

#include <QDate>

#include <optional>
#include <vector>

namespace licet {

/// What can be due (domain 4). A new one is a value here, a row in due_table.cpp and one file of its own.
enum class DueKind {
    Answer,              ///< a request sent, not acknowledged: waits on its recipient
    Execution,           ///< acknowledged: waits on KSZ's security service
    Letter,              ///< executed: the number, or the answer on a line, follows by letter
    Question,            ///< a question about a draft, without answer
    Information,         ///< KSZ asked us something
    Returned,            ///< sent back as incomplete
    Refused,             ///< refused on substance, and neither reopened nor withdrawn
    Signature,           ///< finalised, not signed
    Sending,             ///< signed, not sent; or sent, and it did not arrive
    Leaving,             ///< a letter or mail was written, and nobody said that it left
    DossierToFile,       ///< a committee dossier that is being prepared
    Dossier,             ///< a committee dossier without decision
    DecisionInForce,     ///< a decision that comes into force
    AuthorizationEnds,   ///< an authorization whose last day comes near
    CertificateEnds,     ///< a certificate without renewal
    CertificateToTell,   ///< a renewal of which KSZ is to be told
    CertificateToUse,    ///< a renewal that KSZ knows and that is not in use
    CertificateToRemove, ///< an old certificate whose renewal is in use
    RightsToTransfer,    ///< rights of an institution that merged, until KSZ confirmed each
    FormsInOldName,      ///< requests not sent yet in the name of an institution that merged
    EchoTest,            ///< a connection that never passed its echo test
    LogTest,             ///< a logging card whose retrieval is to be tested
    NobodyToSign,        ///< days on which nobody is entitled to sign
    Review,              ///< verdicts after an amendment or a withdrawal
    Incomplete,          ///< a record with facts missing
    Norms,               ///< the yearly questionnaire
    OpenPoint,           ///< an open point of the norms
    GoLive,              ///< a project whose go-live day can no longer be met with the usual lead times
    Reminder             ///< the user's own
};
template <>
struct EnumCodes<DueKind>
{
    static constexpr std::array all{EnumCode<DueKind>{DueKind::Answer, "answer"},
                                    EnumCode<DueKind>{DueKind::Execution, "execution"},
                                    EnumCode<DueKind>{DueKind::Letter, "letter"},
                                    EnumCode<DueKind>{DueKind::Question, "question"},
                                    EnumCode<DueKind>{DueKind::Information, "information"},
                                    EnumCode<DueKind>{DueKind::Returned, "returned"},
                                    EnumCode<DueKind>{DueKind::Refused, "refused"},
                                    EnumCode<DueKind>{DueKind::Signature, "signature"},
                                    EnumCode<DueKind>{DueKind::Sending, "sending"},
                                    EnumCode<DueKind>{DueKind::Leaving, "leaving"},
                                    EnumCode<DueKind>{DueKind::DossierToFile, "dossier-to-file"},
                                    EnumCode<DueKind>{DueKind::Dossier, "dossier"},
                                    EnumCode<DueKind>{DueKind::DecisionInForce, "decision-in-force"},
                                    EnumCode<DueKind>{DueKind::AuthorizationEnds, "authorization-ends"},
                                    EnumCode<DueKind>{DueKind::CertificateEnds, "certificate-ends"},
                                    EnumCode<DueKind>{DueKind::CertificateToTell, "certificate-to-tell"},
                                    EnumCode<DueKind>{DueKind::CertificateToUse, "certificate-to-use"},
                                    EnumCode<DueKind>{DueKind::CertificateToRemove, "certificate-to-remove"},
                                    EnumCode<DueKind>{DueKind::RightsToTransfer, "rights-to-transfer"},
                                    EnumCode<DueKind>{DueKind::FormsInOldName, "forms-in-old-name"},
                                    EnumCode<DueKind>{DueKind::EchoTest, "echo-test"},
                                    EnumCode<DueKind>{DueKind::LogTest, "log-test"},
                                    EnumCode<DueKind>{DueKind::NobodyToSign, "nobody-to-sign"},
                                    EnumCode<DueKind>{DueKind::Review, "review"},
                                    EnumCode<DueKind>{DueKind::Incomplete, "incomplete"},
                                    EnumCode<DueKind>{DueKind::Norms, "norms"},
                                    EnumCode<DueKind>{DueKind::OpenPoint, "open-point"},
                                    EnumCode<DueKind>{DueKind::GoLive, "go-live"},
                                    EnumCode<DueKind>{DueKind::Reminder, "reminder"}};
};

/// Before, on and after the deadline's day.
enum class DueState { Waiting, Due, Overdue };
template <>
struct EnumCodes<DueState>
{
    static constexpr std::array all{EnumCode<DueState>{DueState::Waiting, "waiting"},
                                    EnumCode<DueState>{DueState::Due, "due"},
                                    EnumCode<DueState>{DueState::Overdue, "overdue"}};
};

/// Where an item stands in the overview.
enum class DueGroup {
    Late,    ///< overdue
    Soon,    ///< due today, or within five working days and ours to do
    Waiting, ///< on others, or snoozed
    Coming
};

/// A day that knows how it was computed.
struct DueDay
{
    enum class How {
        WorkingDays,       ///< `days` working days after `from`
        WorkingDaysBefore, ///< the last day from which `days` working days still end on `from`
        Days,              ///< `days` days after `from`
        DaysBefore,        ///< `days` days before `from`
        Stated,            ///< a day that somebody chose or a law says; `from` is the same day
        EndOfMandate, ///< the last day of the mandate by which a form is to be signed; `from` is the same day
        Promised,     ///< a day that an office named when it was contacted; `from` is the same day
        Open          ///< there is none; `day` is not valid
    };

    How how = How::Stated;
    QDate from;
    int days = 0;
    QDate day;
    std::vector<QDate> skipped; ///< holidays and closing days from Monday to Friday passed over

    bool operator==(const DueDay &) const = default;
};

/// One thing that waits, on whom, since when and until when. Computed from the register and a day; of all
/// this only chases, snoozes and the user's own reminders are stored.
struct DueItem
{
    DueKind kind = DueKind::Reminder;
    RecordRef record;            ///< that it is about
    Id<Institution> institution; ///< not set: of all
    QString ofInstitution; ///< its name, where items of several are looked at: two requests may be 2026-0001
    Awaited waitsOn;
    QString name;  ///< the number as printed, else the record's own name; names only, no purposes
    QString about; ///< the service, application or person it is about; may be empty
    int more = 0;  ///< services beside the one named
    std::optional<Environment> environment;
    std::vector<CardName> cards; ///< that use the certificate it is about
    QDate since;
    DueDay until; ///< the deadline, with its sum
    DueState state = DueState::Waiting;
    std::vector<QDate> chased;         ///< earlier chases, oldest first
    QStringList stillToSign;           ///< of several who must sign
    bool isAgain = false;              ///< what did not arrive is to be sent again
    bool isForTelephone = false;       ///< chased so often in writing that a call is next
    std::optional<QDate> snoozedUntil; ///< a later day than the one asked: until then it is Waiting
    QString snoozedBecause;

    bool operator==(const DueItem &) const = default;
};

} // namespace licet
