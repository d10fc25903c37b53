#include "text/member_labels.h"

#include "exchange/file_kinds.h"
#include "exchange/record_file.h"
#include "files/attachment.h"

namespace licet {

namespace {

using Words = QHash<QString, MemberWords>;

/// A value that is, or holds, a record within a record.
template <class Value>
struct Within
{
    using Type = Value;
};
template <class Value>
struct Within<std::optional<Value>> : Within<Value>
{
};
template <class Value>
struct Within<std::vector<Value>> : Within<Value>
{
};

template <class Value>
struct IsId : std::false_type
{
};
template <TableRecord Record>
struct IsId<Id<Record>> : std::true_type
{
    static constexpr const char *table = Columns<Record>::table;
};

template <class Value>
void add(Words &words, const QString &name, const Member &member)
{
    using Inner = typename Within<Value>::Type;
    MemberWords said{member.label, std::is_same_v<Inner, QDate>};
    if constexpr (IsId<Inner>::value)
        said.table = IsId<Inner>::table;
    if constexpr (Coded<Inner>)
        said.codes = allowedCodes<Inner>();
    words.insert(name, said);
    if constexpr (JsonRecord<Inner>)
        JsonFields<Inner>::fields([&](const Member &inner, auto accessor) {
            using InnerValue = std::remove_cvref_t<decltype(std::declval<Inner &>().*accessor)>;
            if (const auto innerName = QString::fromLatin1(inner.name); !words.contains(innerName))
                add<InnerValue>(words, innerName, inner);
        });
}

/// Each record's members with their words, folded out of the descriptions once.
class MemberBook
{
public:
    MemberBook()
    {
        eachFileKind([&]<class Record>(FileKind<Record>) {
            addRecord<Record>();
            FileParts<Record>::each([&]<class Part>(const char *, Id<Record> Part::*) { addRecord<Part>(); });
        });
        addRecord<Mandate>();
        addRecord<Settings>();
        addRecord<Snapshot>();
        addRecord<Attachment>();
    }
    [[nodiscard]] const MemberWords *find(const QString &member, const QString &record) const
    {
        if (const auto words = m_byRecord.constFind(record); words != m_byRecord.constEnd())
            if (const auto found = words->constFind(member); found != words->constEnd())
                return &*found;
        const auto found = m_all.constFind(member);
        return found == m_all.constEnd() ? nullptr : &*found;
    }

    [[nodiscard]] const QHash<QString, Words> &byRecord() const { return m_byRecord; }

private:
    template <TableRecord Record>
    void addRecord()
    {
        auto &words = m_byRecord[QString::fromLatin1(Columns<Record>::table)];
        Columns<Record>::columns([&](const Member &member, auto accessor) {
            using Value = std::remove_cvref_t<decltype(std::invoke(accessor, std::declval<Record &>()))>;
            add<Value>(words, QString::fromLatin1(member.name), member);
            for (const auto &name : namesInFiles(member))
                if (!words.contains(name))
                    add<Value>(words, name, member);
        });
        for (auto word = words.constBegin(); word != words.constEnd(); ++word)
            if (!m_all.contains(word.key()) || *m_all[word.key()].label == 0)
                m_all.insert(word.key(), word.value());
    }

    QHash<QString, Words> m_byRecord;
    Words m_all;
};

const MemberBook &theBook()
{
    static const MemberBook book;
    return book;
}

} // namespace

const MemberWords *memberWords(const QString &member, const QString &record)
{
    return theBook().find(member, record);
}

const QHash<QString, QHash<QString, MemberWords>> &memberBook()
{
    return theBook().byRecord();
}

} // namespace licet
