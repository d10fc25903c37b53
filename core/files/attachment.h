#pragma once

#include "base/enum_codes.h"
#include "database/columns.h"
#include "database/transaction.h"

namespace licet {

struct Stamp;

/// What a file is to its record.
enum class AttachmentRole { SignedForm, Answer, Letter, Decision, Evidence, Other };
template <>
struct EnumCodes<AttachmentRole>
{
    static constexpr std::array all{EnumCode<AttachmentRole>{AttachmentRole::SignedForm, "signed-form"},
                                    EnumCode<AttachmentRole>{AttachmentRole::Answer, "answer"},
                                    EnumCode<AttachmentRole>{AttachmentRole::Letter, "letter"},
                                    EnumCode<AttachmentRole>{AttachmentRole::Decision, "decision"},
                                    EnumCode<AttachmentRole>{AttachmentRole::Evidence, "evidence"},
                                    EnumCode<AttachmentRole>{AttachmentRole::Other, "other"}};
};

/// A file of a record; its bytes lie once in `content`, by their SHA-256.
struct Attachment
{
    static constexpr bool beginsOnItsDay = true;

    Id<Attachment> id;
    RecordRef record;
    std::optional<qint64> event; ///< sequence of the event that brought it
    AttachmentRole role = AttachmentRole::Other;
    QString name;      ///< file name without folder
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes
    QDate addedOn;

    bool operator==(const Attachment &) const = default;
};
template <>
struct Columns<Attachment>
{
    static constexpr const char *table = "attachment";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(
            Member{"record", QT_TRANSLATE_NOOP("Members", "Record")},
            [](auto &one) -> auto & { return one.record.kind; });
        visit(
            Member{"record_id", QT_TRANSLATE_NOOP("Members", "Number of the record")},
            [](auto &one) -> auto & { return one.record.id; });
        visit(Member{"event", QT_TRANSLATE_NOOP("Members", "Event")}, &Attachment::event);
        visit(Member{"role", QT_TRANSLATE_NOOP("Members", "Role")}, &Attachment::role);
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name")}, &Attachment::name);
        visit(Member{"sha256", QT_TRANSLATE_NOOP("Members", "SHA-256")}, &Attachment::sha256);
        visit(Member{"size", QT_TRANSLATE_NOOP("Members", "Size")}, &Attachment::size);
        visit(Member{"added_on", QT_TRANSLATE_NOOP("Members", "Added on")}, &Attachment::addedOn);
    }
};

/// A file that is about to be attached.
struct NewFile
{
    AttachmentRole role = AttachmentRole::Other;
    QString name;
    QByteArray bytes;
};

/// Stores the bytes once and adds the attachment with its event. Errors as of checkContent.
Result<Id<Attachment>> attach(Transaction &transaction, const RecordRef &record, const NewFile &file,
                              std::optional<qint64> event, const Stamp &stamp);
/// By itself, brought by no event.
Result<Id<Attachment>> attach(Database &database, const RecordRef &record, const NewFile &file,
                              const Stamp &stamp);
Result<std::vector<Attachment>> attachmentsOf(const Database &database, const RecordRef &record);
Result<QByteArray> attachedBytes(const Database &database, const Attachment &attachment);

} // namespace licet
