#include "base/brussels_day.h"
#include "history/verifier/chain.h"
#include "lists/lists.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// A copy of a kept register, opened for writing.
struct KeptRegister
{
    explicit KeptRegister(const QString &name) : opened(open(name)) {}

    QTemporaryDir folder;
    Result<std::unique_ptr<Register>> opened;

private:
    Result<std::unique_ptr<Register>> open(const QString &name)
    {
        const auto path = folder.filePath(QStringLiteral("kept.licet"));
        if (!QFile::copy(name, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            return Error{ErrorKind::FileUnwritable, path};
        return Register::open(path, Access::ReadWrite);
    }
};

} // namespace

/// A register that an earlier version left behind (tests/data/registers) opens and proves itself for ever.
class KeptRegistersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOneOpensAndItsFormsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(LICET_TEST_DATA "/registers"));
        const auto names = folder.entryList({u"*.licet"_s});
        QVERIFY(!names.isEmpty());
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyOneOpensAndItsFormsReadBack()
    {
        QFETCH(QString, name);
        const KeptRegister kept(name);
        const auto &opened = kept.opened;
        QVERIFY(opened.hasValue());
        const auto snapshots = (*opened)->all<Snapshot>();
        QVERIFY(snapshots.hasValue() && !snapshots->empty());
        for (const auto &snapshot : *snapshots) {
            const auto version = (*opened)->requests().frozen(snapshot.id);
            QVERIFY(version.hasValue());
            const auto data = readJsonBytes<SnapshotContent>(version->data);
            QVERIFY(data.hasValue());
            QCOMPARE(data->code, snapshot.code);
            QVERIFY(version->form.startsWith("%PDF-"));
        }
    }

    void everyListReads_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void everyListReads()
    {
        QFETCH(QString, name);
        const KeptRegister kept(name);
        const auto &opened = kept.opened;
        QVERIFY(opened.hasValue());
        const RegisterAsOf asked((*opened)->database());
        for (const auto &list : listTable()) {
            const auto rows = list.rows({asked, QDate(2026, 11, 25)});
            QVERIFY2(rows.hasValue(), list.name);
        }
    }

    void whatListsReadRepeatsTheDraft_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void whatListsReadRepeatsTheDraft()
    {
        QFETCH(QString, name);
        const KeptRegister kept(name);
        QVERIFY(kept.opened.hasValue());
        const auto &reg = **kept.opened;
        const auto requests = reg.all<Request>();
        QVERIFY(requests.hasValue() && !requests->empty());
        for (const auto &one : *requests) {
            QCOMPARE(one.excerpt, excerptOf(one.draft));
            const auto log = events(reg.database(), 1'000, u"request"_s, one.id.row());
            QVERIFY(log.hasValue() && !log->empty());
            // The newest stands first.
            QCOMPARE(one.begunOn, log->back().happenedOn);
        }
    }

    // What step 3 answered, but where a note of an earlier day had changed the past.
    void stepThreeAnswersAsBefore()
    {
        QFile file(QStringLiteral(LICET_TEST_DATA "/registers/step-3.answers.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto asked = parseJsonBytes(file.readAll())->toArray();
        QVERIFY(asked.size() > 50);
        const auto name = QStringLiteral(LICET_TEST_DATA "/registers/step-3.licet");
        const KeptRegister kept(name);
        const auto readOnly = Register::open(name, Access::ReadOnly);
        for (const auto *reg : {kept.opened->get(), readOnly->get()})
            for (const auto &one : asked) {
                const auto question = one.toObject();
                const auto day = [&](const QString &member) {
                    const auto text = question.value(member).toString();
                    return text.isEmpty() ? std::optional<QDate>() : QDate::fromString(text, Qt::ISODate);
                };
                const auto on = day(u"on"_s);
                const auto knownOn = day(u"knownOn"_s);
                const RegisterAsOf from(reg->database(),
                                        knownOn ? std::optional(endOfBrusselsDay(*knownOn)) : std::nullopt);
                const auto rows = listNamed(question.value(u"list"_s).toString())
                                      ->rows({from, on.value_or(QDate(2026, 11, 28)), {}, on});
                QVERIFY(rows.hasValue());
                QJsonArray answer;
                for (const auto &row : *rows)
                    answer.append(row);
                QCOMPARE(answer, question.value(u"rows"_s).toArray());
            }
    }

    // Step 2 kept the "all" of an executed request as {}, and then called the register damaged.
    void allOperationsOfStep2AreAllAgain()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"kept.licet"_s);
        QVERIFY(QFile::copy(QStringLiteral(LICET_TEST_DATA "/registers/step-2.licet"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto opened = Register::open(path, Access::ReadWrite);
        QVERIFY(opened.hasValue());
        const auto one = (*opened)->get(Id<Authorization>(9));
        QVERIFY(one.hasValue());
        QCOMPARE(one->service, u"PersonService"_s);
        QVERIFY(one->operations.all);
    }

    void everyChainIsWhole_data() { everyOneOpensAndItsFormsReadBack_data(); }
    void everyChainIsWhole()
    {
        QFETCH(QString, name);
        const auto opened = Database::open(name, Access::ReadOnly);
        QVERIFY(opened.hasValue());
        auto statement =
            *Statement::prepare(**opened, u"SELECT sequence, header, payload_digest, link, salt, payload "
                                          "FROM event JOIN event_payload USING (sequence) "
                                          "ORDER BY sequence"_s);
        verifier::ChainWalk walk;
        int walked = 0;
        while (*statement.next()) {
            const auto header = statement.read<QString>(1)->toUtf8();
            const auto salt = *statement.read<QByteArray>(4);
            const auto payload = *statement.read<QByteArray>(5);
            QVERIFY(
                !walk.take({*statement.read<qint64>(0), view(header), digest(*statement.read<QByteArray>(2)),
                            digest(*statement.read<QByteArray>(3)), view(salt), view(payload)}));
            ++walked;
        }
        QVERIFY(walked > 50);
    }

private:
    static std::string_view view(const QByteArray &bytes)
    {
        return {bytes.constData(), size_t(bytes.size())};
    }
    static verifier::Digest digest(const QByteArray &bytes)
    {
        verifier::Digest made{};
        std::copy(bytes.begin(), bytes.end(), made.begin());
        return made;
    }
};

} // namespace licet

using licet::KeptRegistersTest;
LICET_TEST(KeptRegistersTest)

#include "kept_registers_test.moc"
