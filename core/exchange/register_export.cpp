#include "exchange/register_export.h"

#include "exchange/record_file.h"
#include "exchange/register_content.h"
#include "lists/institution_scope.h"

#include <QJsonArray>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Without what is read and never written.
template <TableRecord Record>
QJsonObject written(QJsonObject object)
{
    Columns<Record>::columns([&](const Member &member, auto) {
        if (member.kind == MemberKind::Brought)
            object.remove(namesInFiles(member).front());
    });
    return object;
}

struct Row
{
    QByteArray key;
    qint64 id = 0;
    QJsonObject object;
};

template <TableRecord Record>
std::vector<Row> rowsOf(const RegisterContent &content)
{
    const auto table = detail::tableOf<Record>();
    std::vector<Row> rows;
    for (const auto id : content.ids(table)) {
        auto object = written<Record>(content.record(table, id));
        // What nobody can be told of any more says nothing.
        if (std::is_same_v<Record, Snooze> && object.value(aboutInFiles).isNull())
            continue;
        if (const auto changes = content.changes(table, id); !changes.isEmpty())
            object.insert(changesInFiles, changes);
        if (const int occurrence = content.names().occurrenceOf(table, id); occurrence > 1)
            object.insert(occurrenceInFiles, occurrence);
        rows.push_back({content.names().orderOf(table, id), id, std::move(object)});
    }
    return rows;
}

/// A mandate with its person; a person alone who has none.
std::vector<Row> peopleRows(const RegisterContent &content)
{
    QHash<QByteArray, QJsonObject> people;
    for (const auto &person : rowsOf<Person>(content))
        people.insert(jsonDocumentBytes(RecordNames::keyIn(person.object, Columns<Person>::key)),
                      person.object);
    auto alone = people;
    std::vector<Row> rows;
    for (auto mandate : rowsOf<Mandate>(content)) {
        const auto key = jsonDocumentBytes(RecordNames::keyIn(mandate.object, Columns<Person>::key));
        alone.remove(key);
        const auto person = people.value(key);
        for (auto member = person.constBegin(); member != person.constEnd(); ++member)
            mandate.object.insert(member.key(), member.value());
        rows.push_back(std::move(mandate));
    }
    for (auto person = alone.constBegin(); person != alone.constEnd(); ++person)
        rows.push_back({person.key(), 0, person.value()});
    return rows;
}

QJsonArray sorted(std::vector<Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        return std::tie(left.key, left.id) < std::tie(right.key, right.id);
    });
    QJsonArray array;
    for (auto &row : rows)
        array.append(std::move(row.object));
    return array;
}

} // namespace

Result<QJsonObject> exportRegister(const Register &from, Id<Institution> institution)
{
    std::function<bool(const QString &, qint64)> isWanted;
    if (institution.isSet()) {
        LICET_ASSIGN(const auto scope, InstitutionScope::of(from.database(), institution));
        isWanted = [scope](const QString &table, qint64 id) { return scope.holds(table, id); };
    }
    LICET_ASSIGN(const auto content,
                 RegisterContent::of(from.database(), RegisterAsOf(from).today(), isWanted));
    QJsonObject file{{settingsInFiles, content.settings()}};
    eachFileKind([&]<class Record>(FileKind<Record> kind) {
        if constexpr (std::is_same_v<Record, Person>)
            file.insert(QString::fromLatin1(kind.member), sorted(peopleRows(content)));
        else
            file.insert(QString::fromLatin1(kind.member), sorted(rowsOf<Record>(content)));
    });
    return file;
}

} // namespace licet
